import { addDays, can, helsinkiDay, isCalendarDate, reportsDueOn, type RegionCode } from '@kotipesa/domain'
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf } from '../access/actor'
import { askedRegion } from '../access/asked-region'
import { asRequester } from '../access/gateway'
import { Refusal } from '../access/refusal'
import { anyBody, isMeetingOf } from '../database/meeting-bodies'
import { day, isLive, list, object, validity } from '../facts/sql'
import { dayText } from '../fields'
import { inOneTransaction } from '../saving/in-one-transaction'
import { queriesIn } from '../saving/transaction'
import { languageOf, say } from '../text'
import { inviteMembers } from './invite'
import type { AcceptedYear, BoardBody, YearBoard } from './year-board'

const yearSchema = z.int().min(2000).max(2098)
const askedSchema = z.strictObject({ region: z.string(), year: yearSchema })

/** More meetings than any region has in a year. */
const mostMeetings = 300

const acceptedSchema = z.strictObject({
  region: z.string(),
  year: yearSchema,
  meetings: z
    .array(
      z.strictObject({
        body: z.enum(['network', 'group']),
        of: z.uuid(),
        day: z.string().refine(isCalendarDate),
      }),
    )
    .max(mostMeetings),
  rounds: z.array(z.enum(['april', 'october'])).max(2),
  startsAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  endsAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  hours: z.number().positive().max(24),
  place: z.string().max(200),
  invite: z.boolean(),
})

function bodiesOf(table: 'networks' | 'groups', body: 'network' | 'group'): string {
  const meeting = object({
    id: 'm.id',
    day: day('m.held_on'),
    state: 'm.state',
    startsAt: `nullif(m.starts_at, '')`,
    endsAt: `nullif(m.ends_at, '')`,
    place: `nullif(m.place, '')`,
  })
  const settled = `meetings m WHERE b.id = ${anyBody(body)} AND ${isLive('m')} AND m.state <> 'cancelled'
    AND ${day('m.held_on')} >= $2 AND ${day('m.held_on')} < $3`
  const { validFrom = '', validUntil = '' } = validity('b')
  return `SELECT b.id::text, '${body}' AS body, b.kind::text AS term, nullif(b.name, '') AS name,
      ${validFrom} AS "validFrom", ${validUntil} AS "validUntil", ${list(meeting, settled, 'm.held_on')} AS meetings
    FROM ${table} b WHERE b.region_id = $1 AND ${isLive('b')}
      AND (b.valid_until IS NULL OR ${day('b.valid_until')} > $4) AND ${day('b.valid_from')} < $3`
}

/** `POST /api/meetings/year` with `{ region, year }`: who meets in a region, and what is settled of the year. */
const show: PayloadHandler = async (req) => {
  const { data } = askedSchema.safeParse(req.data)
  if (data === undefined) throw new Refusal(say(req, 'problems.notFound'), 400)
  const { year } = data
  const region = askedRegion(req, 'read', data.region)
  const [first, next] = [`${year}-01-01`, `${year + 1}-01-01`]
  const { pool } = req.payload.db
  const { rows } = await pool.query(
    `${bodiesOf('networks', 'network')} UNION ALL ${bodiesOf('groups', 'group')} ORDER BY body DESC, term, id`,
    [region, `${year - 1}-01-01`, next, first],
  )
  const rounds = await pool.query(
    `SELECT DISTINCT r.kind::text AS kind FROM report_rounds r
      WHERE r.region_id = $1 AND ${isLive('r')} AND ${day('r.due_on')} >= $2 AND ${day('r.due_on')} < $3`,
    [region, first, next],
  )
  const returns = await pool.query(
    `SELECT r.id::text, ${day('r.due_on')} AS day, r.plan::text AS plan, r.survey::text AS survey, r.year AS "of"
      FROM rounds r WHERE ${isLive('r')} AND ${day('r.due_on')} >= $1 AND ${day('r.due_on')} < $2
      ORDER BY r.due_on, r.id`,
    [first, next],
  )
  const tomorrow = addDays(helsinkiDay(new Date()), 1)
  const board: YearBoard = {
    year,
    from: tomorrow > first ? tomorrow : first,
    mayChange: can(actorOf(req.user), 'create', { kind: 'region-record', region }),
    bodies: rows as unknown as readonly BoardBody[],
    rounds: rounds.rows.map(({ kind }: Record<string, unknown>) => kind) as YearBoard['rounds'],
    returns: returns.rows as unknown as YearBoard['returns'],
  }
  return Response.json(board, { headers: { 'Cache-Control': 'no-store' } })
}

type Accepted = z.infer<typeof acceptedSchema>

/** Two who accept the year of a region at once come one after the other, and the second is told what is there already. */
async function refuseSettled(req: PayloadRequest, region: RegionCode, meetings: Accepted['meetings']): Promise<void> {
  const database = queriesIn(req)
  await database.query(`SELECT pg_advisory_xact_lock(hashtext('year of ' || $1))`, [region])
  for (const { of, day: on } of meetings) {
    const { rows } = await database.query(
      `SELECT m.title FROM meetings m WHERE ${isMeetingOf('$1::uuid')} AND ${isLive('m')}
        AND m.state <> 'cancelled' AND ${day('m.held_on')} = $2`,
      [of, on],
    )
    if (rows.length > 0) throw new Refusal(say(req, 'yearPlan.settled', { day: dayText(on) }), 409)
  }
}

async function store(req: PayloadRequest, region: RegionCode, accepted: Accepted): Promise<AcceptedYear> {
  const { year, meetings, rounds, startsAt, endsAt, hours, place, invite } = accepted
  await refuseSettled(req, region, meetings)
  const requester = asRequester(req)
  const ids: string[] = []
  for (const { body, of, day: heldOn } of meetings) {
    const times = { startsAt, endsAt, hours, place: place === '' ? null : place }
    ids.push(await requester.create('meetings', { region, [body]: of, state: 'planned', heldOn, ...times }))
  }
  for (const kind of rounds) {
    await requester.create('report-rounds', {
      region,
      kind,
      dueOn: reportsDueOn(kind, year),
      language: languageOf(req),
    })
  }
  let invitations = 0
  if (invite) for (const id of ids) invitations += await inviteMembers(req, id)
  return { meetings: ids.length, rounds: rounds.length, invitations }
}

/** `POST /api/meetings/year/accept`: makes the meetings and rounds of a year, all or none, and invites the members. */
const accept: PayloadHandler = async (req) => {
  const { data } = acceptedSchema.safeParse(req.data)
  const tomorrow = addDays(helsinkiDay(new Date()), 1)
  const isRight = data?.meetings.every((each) => each.day.startsWith(`${data.year}-`) && each.day >= tomorrow) === true
  if (data === undefined || !isRight) throw new Refusal(say(req, 'yearPlan.wrongDays'), 400)
  const region = askedRegion(req, 'create', data.region)
  const done = await inOneTransaction(req, () => store(req, region, data))
  return Response.json(done, { status: 201, headers: { 'Cache-Control': 'no-store' } })
}

/** Planning a year of meetings: what there is, and what is accepted. The proposal itself is the domain's. */
export const yearEndpoints: readonly Endpoint[] = [
  { path: '/year', method: 'post', handler: show },
  { path: '/year/accept', method: 'post', handler: accept },
]
