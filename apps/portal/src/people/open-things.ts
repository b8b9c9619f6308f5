import { addDays, trainingsToHandOver, type CalendarDate, type RegionCode } from '@kotipesa/domain'
import type { PayloadRequest, Where } from 'payload'
import { idOf } from '../access/actor'
import { asPortal, asRequester } from '../access/gateway'
import type { InChargeSlug } from '../collections/person/in-charge'
import { day, isLive } from '../facts/sql'
import { dayOf, instantOf } from '../fields'
import { rowsOf } from '../fields/rows-of'
import { queriesIn } from '../saving/transaction'
import type { OpenThing } from './open-thing'

type Fields = Readonly<Record<string, unknown>>

/** What of a collection is still open, of the record `k`. */
const stillOpen: Readonly<Record<InChargeSlug, string>> = {
  decisions: 'k.done_on IS NULL',
  questions: `k.answered_on IS NULL AND k.withdrawn_on IS NULL AND NOT EXISTS (
    SELECT FROM agenda_items i WHERE i.question_id = k.id AND i.treated_on IS NOT NULL AND ${isLive('i')})`,
  'agenda-items': `coalesce(k.outcome::text, 'postponed') = 'postponed'`,
  needs: 'k.closed_on IS NULL',
  trainings: `k.status IN ('planned', 'ongoing')`,
  objectives: 'true',
}

/** The version of a record as JSON writes it. */
function version(alias: string): string {
  return `to_char(${alias}.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}

const inCharge = Object.entries(stillOpen)
  .map(
    ([
      slug,
      isOpen,
    ]) => `SELECT '${slug}' AS collection, k.id::text, coalesce(k.title, '') AS title, ${version('k')} AS "updatedAt"
      FROM ${slug.replaceAll('-', '_')} k WHERE k.in_charge_id = $1 AND ${isLive('k')} AND ${isOpen}`,
  )
  .join(' UNION ALL ')

async function mattersOf(req: PayloadRequest, person: string): Promise<readonly OpenThing[]> {
  const { rows } = await queriesIn(req).query(`${inCharge} ORDER BY collection, title, id`, [person])
  return rows.map(({ collection, id, title, updatedAt }) => ({
    kind: 'in-charge',
    collection: collection as InChargeSlug,
    id: String(id),
    title: String(title),
    updatedAt: String(updatedAt),
    days: [],
  }))
}

/** A training that has to go to another trainer. */
interface TrainingAhead {
  readonly id: string
  readonly title: string
  readonly status: string
  readonly updatedAt: string
  readonly days: readonly CalendarDate[]
}

/** Whether one of these trainers holds a session: nobody named = all of the training's trainers do. */
function isHeldBy({ heldBy }: Fields, trainers: readonly string[]): boolean {
  const named = (Array.isArray(heldBy) ? heldBy : []).map(idOf)
  return named.length === 0 || trainers.some((trainer) => named.includes(trainer))
}

/** The trainings that somebody would still hold after a day: those that the requester may read, and how many others. */
export async function trainingsAhead(
  req: PayloadRequest,
  trainers: readonly string[],
  lastDay: CalendarDate,
): Promise<{ readonly visible: readonly TrainingAhead[]; readonly elsewhere: number }> {
  if (trainers.length === 0) return { visible: [], elsewhere: 0 }
  const ofTrainers = { 'trainers.trainer': { in: [...trainers] }, status: { in: ['planned', 'ongoing'] } }
  const found = await asPortal(req).records('trainings', ofTrainers)
  const open = trainingsToHandOver(
    lastDay,
    found.map((record: Fields) => ({
      id: String(record.id),
      title: String(record.title),
      status: String(record.status),
      updatedAt: String(record.updatedAt),
      days: rowsOf(record.sessions)
        .filter((row) => isHeldBy(row, trainers))
        .flatMap(({ date }) => dayOf(date) ?? []),
    })),
  )
  const ids = open.map(({ id }) => id)
  const readable = new Set((await asRequester(req).byIds('trainings', ids)).map(({ id }) => id))
  const visible = open.filter(({ id }) => readable.has(id))
  return { visible, elsewhere: open.length - visible.length }
}

/** The posts that one person holds: a team's contact, the region's responsible person, whom others ask, a chair. */
function isPost({ of, role, isContact }: Fields): boolean {
  return (
    of === 'responsible-person' ||
    of === 'low-threshold-support' ||
    (of === 'team' && isContact === true) ||
    role === 'chair'
  )
}

async function postsOf(req: PayloadRequest, person: string, lastDay: CalendarDate): Promise<readonly OpenThing[]> {
  const held = await asPortal(req).records('memberships', { person: { equals: person } })
  const next = addDays(lastDay, 1)
  return held
    .filter((each) => isPost(each) && (dayOf(each.validFrom) ?? '') < next && (dayOf(each.validUntil) ?? '9') > next)
    .map(({ id, title, updatedAt }) => ({
      kind: 'post',
      collection: 'memberships',
      id: String(id),
      title: String(title),
      updatedAt: String(updatedAt),
      days: [],
    }))
}

/** The calendars that the person's account has made in the region: they end with its role there. */
async function calendarsOf(
  req: PayloadRequest,
  account: string | null,
  region: RegionCode,
): Promise<readonly OpenThing[]> {
  if (account === null) return []
  const made: Where = { and: [{ madeBy: { equals: account } }, { region: { equals: region } }] }
  return (await asPortal(req).records('calendar-feeds', made)).map(({ id, title, updatedAt }) => ({
    kind: 'calendar',
    collection: 'calendar-feeds',
    id: String(id),
    title: String(title),
    updatedAt: String(updatedAt),
    days: [],
  }))
}

/** The entries of a person in the trainer bank. */
export async function trainersOf(req: PayloadRequest, person: string): Promise<readonly Fields[]> {
  return asPortal(req).records('trainers', { person: { equals: person } })
}

/**
 * All open things of a person whose last day is this one, in one list: what the person is in charge of, sessions to come,
 * posts, calendars. *Leaves*, the handover and the home page take them from here.
 */
export async function openThingsOf(
  req: PayloadRequest,
  person: Fields,
  lastDay: CalendarDate,
): Promise<readonly OpenThing[]> {
  const id = String(person.id)
  const trainers = (await trainersOf(req, id)).map((trainer) => String(trainer.id))
  const { visible } = await trainingsAhead(req, trainers, lastDay)
  return [
    ...(await mattersOf(req, id)),
    ...visible.map(({ status: _status, ...training }) => ({
      ...training,
      kind: 'sessions' as const,
      collection: 'trainings' as const,
    })),
    ...(await postsOf(req, id, lastDay)),
    ...(await calendarsOf(req, idOf(person.account), idOf(person.region) as RegionCode)),
  ]
}

/** Somebody whose membership or role ends soon while things are open. */
export interface Ending {
  readonly person: string
  readonly name: string
  readonly region: string
  readonly lastDay: CalendarDate
  readonly count: number
}

const endingSoon = `
  SELECT p.id::text AS person, p.name, p.region_id AS region, ${day('min(e.until)')} AS until
  FROM people p CROSS JOIN LATERAL (
    SELECT m.valid_until AS until FROM memberships m WHERE m.person_id = p.id AND ${isLive('m')}
    UNION ALL SELECT r.valid_until FROM users_regions r WHERE r._parent_id = p.account_id AND r.region_id = p.region_id
  ) e
  WHERE p.region_id = ANY($1::text[]) AND ${isLive('p')} AND e.until > $2::timestamptz AND e.until <= $3::timestamptz
  GROUP BY p.id ORDER BY min(e.until), p.name, p.id LIMIT 50`

const soon = 30

/** Those of some regions whose membership or role ends within thirty days, and who have something open. */
export async function endingWithOpenThings(
  req: PayloadRequest,
  regions: readonly string[],
  today: CalendarDate,
): Promise<readonly Ending[]> {
  if (regions.length === 0) return []
  const within = [regions, instantOf(today), instantOf(addDays(today, soon))]
  const { rows } = await queriesIn(req).query(endingSoon, within)
  const found = await Promise.all(
    rows.map(async ({ person: id, name, region, until }): Promise<Ending> => {
      const lastDay = addDays(String(until), -1)
      const person = (await asPortal(req).record('people', String(id))) ?? {}
      const { length: count } = await openThingsOf(req, person, lastDay)
      return { person: String(id), name: String(name), region: String(region), lastDay, count }
    }),
  )
  return found.filter(({ count }) => count > 0)
}
