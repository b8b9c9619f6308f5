import { helsinkiDay, isRecordDay } from '@kotipesa/domain'
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { asPortal } from '../access/gateway'
import { Refusal } from '../access/refusal'
import { regionsOf } from '../access/regions-of'
import { isLive } from '../facts/sql'
import { makeAddress } from '../feeds/address'
import { dayOf, instantOf } from '../fields'
import { inOneTransaction } from '../saving/in-one-transaction'
import { languageOf, say, type TextPath } from '../text'
import { attendanceList, noteTicks } from './attendance-list'
import { ownTrainers, ownTraining } from './own-training'
import type { OwnAttendance, OwnSession } from './own-training-shape'

const headers = { 'Cache-Control': 'no-store' }

function refuse(req: PayloadRequest, status: 400 | 403, reason: TextPath): never {
  throw new Refusal(say(req, reason), status)
}

/** Only those with a trainer's role ask here at all. */
function onlyTrainers(req: PayloadRequest): void {
  if (regionsOf(req.user, 'read', 'own-training').length === 0) refuse(req, 403, 'problems.mayNotInRegion')
}

/** `GET /api/users/own-training`: the own sessions, days by phase and periods away. */
const show: PayloadHandler = async (req) => {
  onlyTrainers(req)
  return Response.json(await ownTraining(req), { headers })
}

function periodsIn(req: PayloadRequest, given: unknown) {
  if (!Array.isArray(given) || given.length > 100) refuse(req, 400, 'problems.day')
  return (given as unknown[]).map((each) => {
    const { firstDay, lastDay } = (each ?? {}) as { firstDay?: unknown; lastDay?: unknown }
    const [from, until] = [firstDay, lastDay].map((value) => (typeof value === 'string' ? dayOf(value) : null))
    const isRight = from && until && isRecordDay(from) && isRecordDay(until)
    return isRight ? { firstDay: instantOf(from), lastDay: instantOf(until) } : refuse(req, 400, 'problems.day')
  })
}

/** `POST /api/users/own-away` with `{ trainer, updatedAt, periods }`: when the trainer is away, in place of what was said. */
const keepAway: PayloadHandler = async (req) => {
  onlyTrainers(req)
  const { trainer, updatedAt, periods } = (req.data ?? {}) as Readonly<Record<string, unknown>>
  const own = (await ownTrainers(req, 'update')).find(({ id }) => id === trainer)
  if (own === undefined) refuse(req, 403, 'problems.notFound')
  const version = typeof updatedAt === 'string' ? { updatedAt } : {}
  const awayPeriods = periodsIn(req, periods)
  // The rest of the entry is the region's: only the periods are taken from what was sent.
  await inOneTransaction(req, () => asPortal(req).change('trainers', own.id, { awayPeriods, ...version }))
  return Response.json(await ownTraining(req), { headers })
}

/** A session that the requester holds, whose day has come. */
async function heldSession(req: PayloadRequest, given: unknown): Promise<OwnSession> {
  onlyTrainers(req)
  const sessions = (await ownTraining(req)).flatMap((each) => each.sessions)
  const found = sessions.find(({ id, day }) => id === given && day <= helsinkiDay(new Date()))
  return found ?? refuse(req, 403, 'problems.notFound')
}

async function listOf(req: PayloadRequest, { id, training }: OwnSession) {
  const list = await attendanceList(req.payload, { training, answer: 'yes', sessions: [{ id }] }, id)
  return list ?? refuse(req, 403, 'problems.notFound')
}

async function shown(req: PayloadRequest, session: OwnSession): Promise<Response> {
  const answer: OwnAttendance = { session: session.id, people: (await listOf(req, session)).people }
  return Response.json(answer, { headers })
}

/** `GET /api/users/own-attendance?session=`: who has a seat, by name only. */
const attendance: PayloadHandler = async (req) => shown(req, await heldSession(req, req.query.session))

function idsIn(req: PayloadRequest, given: unknown): readonly string[] {
  const isRight = Array.isArray(given) && given.length <= 1000 && given.every((each) => typeof each === 'string')
  return isRight ? (given as string[]) : refuse(req, 400, 'problems.notFound')
}

/** `POST /api/users/own-attendance` with `{ session, shown, there }`: who was there, of those who have a seat. */
const noteAttendance: PayloadHandler = async (req) => {
  const { session: given, shown: before, there } = (req.data ?? {}) as Readonly<Record<string, unknown>>
  const session = await heldSession(req, given)
  const ticks = new URLSearchParams([
    ...idsIn(req, before).map((id) => ['shown', id]),
    ...idsIn(req, there).map((id) => ['there', id]),
  ])
  await noteTicks(req.payload, session, await listOf(req, session), ticks)
  return shown(req, session)
}

/**
 * `POST /api/users/own-calendar` with `{ trainer }`: makes the private address of the own calendar anew, and gives it this
 * once. It opens nothing when the trainer's role ends, or the account is another's.
 */
const makeCalendar: PayloadHandler = async (req) => {
  onlyTrainers(req)
  const own = (await ownTrainers(req, 'update')).find(({ id }) => id === req.data?.trainer)
  const { user } = req
  if (own === undefined || user?.collection !== 'users') return refuse(req, 403, 'problems.notFound')
  const { pool } = req.payload.db
  // The account is locked, so that the same pressed twice at once makes one calendar.
  const { rows } = await pool.query<{ id: string }>(
    `WITH account AS (SELECT FROM users WHERE id = ($2::text)::uuid FOR NO KEY UPDATE), made AS (
        SELECT f.id FROM calendar_feeds f, account WHERE f.trainer_id = $1::uuid AND f.made_by = $2::text AND ${isLive('f')}
      ), added AS (
        INSERT INTO calendar_feeds (region_id, title, trainer_id, holder, language, made_by)
          SELECT t.region_id, t.title, t.id, $3, $4::enum_calendar_feeds_language, $2::text FROM trainers t
          WHERE t.id = $1::uuid AND NOT EXISTS (SELECT FROM made) RETURNING id
      ) SELECT id::text FROM made UNION ALL SELECT id::text FROM added LIMIT 1`,
    [own.id, user.id, say(req, 'ownTraining.holder'), languageOf(req)],
  )
  const [feed] = rows
  if (feed === undefined) return refuse(req, 403, 'problems.notFound')
  return Response.json({ key: await makeAddress(req, feed.id) }, { headers })
}

export const ownTrainingEndpoints: readonly Endpoint[] = [
  { path: '/own-training', method: 'get', handler: show },
  { path: '/own-away', method: 'post', handler: keepAway },
  { path: '/own-attendance', method: 'get', handler: attendance },
  { path: '/own-attendance', method: 'post', handler: noteAttendance },
  { path: '/own-calendar', method: 'post', handler: makeCalendar },
]
