import { addDays, trainingsToHandOver, type CalendarDate } from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
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
  'work-packages': 'coalesce(k.done_share, 0) < 1',
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
    ]) => `SELECT '${slug}' AS collection, k.id::text, k.in_charge_id::text AS person, coalesce(k.${slug === 'work-packages' ? 'name' : 'title'}, '') AS title, ${version('k')} AS "updatedAt"
      FROM ${slug.replaceAll('-', '_')} k WHERE k.in_charge_id = ANY($1::uuid[]) AND ${isLive('k')} AND ${isOpen}`,
  )
  .join(' UNION ALL ')

/** Somebody whose last day is known. */
interface Leaving {
  readonly person: Fields
  readonly lastDay: CalendarDate
}

/** What is open of each of some people. */
type ByPerson = (leaving: Leaving) => readonly OpenThing[]

function idsOf(all: readonly Leaving[]): readonly string[] {
  return all.map(({ person }) => String(person.id))
}

async function mattersOf(req: PayloadRequest, all: readonly Leaving[]): Promise<ByPerson> {
  const { rows } = await queriesIn(req).query(`${inCharge} ORDER BY collection, title, id`, [idsOf(all)])
  return ({ person: { id: own } }) =>
    rows
      .filter(({ person }) => person === own)
      .map(({ collection, id, title, updatedAt }) => ({
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

/** Of the trainings of some trainers those that they would still hold after a day. */
function stillHeld(
  found: readonly Fields[],
  trainers: readonly string[],
  lastDay: CalendarDate,
): readonly TrainingAhead[] {
  const own = found.filter((record) =>
    rowsOf(record.trainers).some(({ trainer }) => trainers.includes(idOf(trainer) ?? '')),
  )
  return trainingsToHandOver(
    lastDay,
    own.map((record) => ({
      id: String(record.id),
      title: String(record.title),
      status: String(record.status),
      updatedAt: String(record.updatedAt),
      days: rowsOf(record.sessions)
        .filter((row) => isHeldBy(row, trainers))
        .flatMap(({ date }) => dayOf(date) ?? []),
    })),
  )
}

async function trainingsOf(req: PayloadRequest, trainers: readonly string[]): Promise<readonly Fields[]> {
  if (trainers.length === 0) return []
  const ofTrainers = { 'trainers.trainer': { in: [...trainers] }, status: { in: ['planned', 'ongoing'] } }
  return asPortal(req).records('trainings', ofTrainers)
}

async function readableOf(req: PayloadRequest, trainings: readonly Fields[]): Promise<ReadonlySet<string>> {
  const ids = trainings.map(({ id }) => String(id))
  return new Set(ids.length === 0 ? [] : (await asRequester(req).byIds('trainings', ids)).map(({ id }) => id))
}

/** The trainings that somebody would still hold after a day: those that the requester may read, and how many others. */
export async function trainingsAhead(
  req: PayloadRequest,
  trainers: readonly string[],
  lastDay: CalendarDate,
): Promise<{ readonly visible: readonly TrainingAhead[]; readonly elsewhere: number }> {
  const found = await trainingsOf(req, trainers)
  const readable = await readableOf(req, found)
  const open = stillHeld(found, trainers, lastDay)
  const visible = open.filter(({ id }) => readable.has(id))
  return { visible, elsewhere: open.length - visible.length }
}

async function sessionsOf(req: PayloadRequest, all: readonly Leaving[]): Promise<ByPerson> {
  const entries = await asPortal(req).records('trainers', { person: { in: [...idsOf(all)] } })
  const found = await trainingsOf(
    req,
    entries.map(({ id }) => String(id)),
  )
  const readable = await readableOf(req, found)
  return ({ person, lastDay }) => {
    const trainers = entries.filter((each) => idOf(each.person) === person.id).map(({ id }) => String(id))
    return stillHeld(found, trainers, lastDay)
      .filter(({ id }) => readable.has(id))
      .map(({ status: _status, ...training }) => ({ ...training, kind: 'sessions', collection: 'trainings' }))
  }
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

async function postsOf(req: PayloadRequest, all: readonly Leaving[]): Promise<ByPerson> {
  const held = (await asPortal(req).records('memberships', { person: { in: [...idsOf(all)] } })).filter(isPost)
  return ({ person, lastDay }) => {
    const next = addDays(lastDay, 1)
    return held
      .filter((each) => idOf(each.person) === person.id)
      .filter((each) => (dayOf(each.validFrom) ?? '') < next && (dayOf(each.validUntil) ?? '9') > next)
      .map(({ id, title, updatedAt }) => ({
        kind: 'post',
        collection: 'memberships',
        id: String(id),
        title: String(title),
        updatedAt: String(updatedAt),
        days: [],
      }))
  }
}

/** The calendars that the people's accounts have made in the region of each: they end with its role there. */
const calendars = `
  SELECT f.id::text, coalesce(f.title, '') AS title, ${version('f')} AS "updatedAt", p.id::text AS person
  FROM calendar_feeds f JOIN people p ON p.account_id::text = f.made_by AND p.region_id = f.region_id
  WHERE p.id = ANY($1::uuid[]) AND ${isLive('f')} ORDER BY f.created_at DESC, f.id`

async function calendarsOf(req: PayloadRequest, all: readonly Leaving[]): Promise<ByPerson> {
  const { rows } = await queriesIn(req).query(calendars, [idsOf(all)])
  return ({ person: { id: own } }) =>
    rows
      .filter(({ person }) => person === own)
      .map(({ id, title, updatedAt }) => ({
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

/** The open things of each of some people, in their order: each kind is asked for once. */
async function openThings(req: PayloadRequest, all: readonly Leaving[]): Promise<readonly (readonly OpenThing[])[]> {
  const kinds = await Promise.all([mattersOf, sessionsOf, postsOf, calendarsOf].map(async (read) => read(req, all)))
  return all.map((leaving) => kinds.flatMap((of) => of(leaving)))
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
  const [things = []] = await openThings(req, [{ person, lastDay }])
  return things
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
  if (rows.length === 0) return []
  const ids = rows.map(({ person }) => String(person))
  const people = new Map((await asPortal(req).records('people', { id: { in: ids } })).map((each) => [each.id, each]))
  const leaving = rows.map(({ person, until }) => ({
    person: people.get(person) ?? {},
    lastDay: addDays(String(until), -1),
  }))
  const things = await openThings(req, leaving)
  return rows.flatMap(({ person, name, region }, index) => {
    const [{ lastDay = today } = {}, count] = [leaving[index], things[index]?.length ?? 0]
    return count === 0 ? [] : [{ person: String(person), name: String(name), region: String(region), lastDay, count }]
  })
}
