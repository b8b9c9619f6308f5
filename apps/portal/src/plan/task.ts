import {
  addMonths,
  daysForTraining,
  entryConditionOf2019,
  isTeamTraining,
  pairGaps,
  rankPairs,
  trainerLoad,
  workingDaysIn,
  isActiveOn,
  isAwayOn,
  type AddedTrainer,
  type CalendarDate,
  type Placement,
  type PlannedNeed,
  type PlannedPair,
  type PlanTask,
  type PlanTerm,
  type RegionCode,
  type TrainerPresence,
} from '@kotipesa/domain'
import { earliestStart } from '../collections/training/earliest-start'
import { day, isLive } from '../facts/sql'
import { firstDayOfTerm } from '../fields'
import type { Queryable } from '../mail/post'
import { newPairId } from './board'
import { candidatesOf, type NamedCandidate } from '../trainers/candidates'

/** How many half-years are planned. */
const termsPlanned = 6

/** Working days that a month needs at least for a training to begin in it. */
const workingDaysOfStart = 8

/** A need that waits for a team training, with its name. */
export interface NamedNeed extends PlannedNeed {
  readonly title: string
}

/** What is planned, with the people and the names that the task itself does not know. */
export interface RegionTask {
  readonly task: PlanTask
  readonly needs: readonly NamedNeed[]
  readonly candidates: readonly NamedCandidate[]
}

/** The half-years from a day on; the first is what is left of the one that runs. */
export function termsFrom(today: CalendarDate): readonly PlanTerm[] {
  const terms: PlanTerm[] = []
  let from = earliestStart(today)
  while (terms.length < termsPlanned) {
    const [year, half] = [from.slice(0, 4), from.slice(5, 7) < '07' ? 1 : 2]
    const until = half === 1 ? `${year}-07-01` : `${Number(year) + 1}-01-01`
    terms.push({ id: `${year}-H${half}`, from, until })
    from = until
  }
  return terms
}

async function needsOf(database: Queryable, region: RegionCode): Promise<readonly NamedNeed[]> {
  const teams = `FROM needs_rels l JOIN teams t ON t.id = l.teams_id AND ${isLive('t')}
    WHERE l.parent_id = b.id AND l.path = 'teams'`
  const { rows } = await database.query(
    `SELECT b.id::text, b.title, b.term,
        coalesce((SELECT t.municipality ${teams} AND t.municipality IS NOT NULL ORDER BY l."order" LIMIT 1), b.municipality)
          AS municipality,
        greatest((SELECT count(*) ${teams}), coalesce(b.team_count, 0), 1)::int AS teams
      FROM needs b
      WHERE ${isLive('b')} AND b.region_id = $1 AND b.curriculum = 'team-basic' AND b.training_id IS NULL
        AND b.closed_on IS NULL
      ORDER BY b.place, b.created_at, b.id`,
    [region],
  )
  return rows.map(({ term, ...need }) => ({ ...(need as unknown as NamedNeed), earliest: firstDayOfTerm(term) }))
}

function servedByBoth(one: NamedCandidate, other: NamedCandidate): readonly string[] | null {
  if (one.municipalities.length === 0) return other.municipalities.length === 0 ? null : other.municipalities
  if (other.municipalities.length === 0) return one.municipalities
  return one.municipalities.filter((code) => other.municipalities.includes(code))
}

/** Pairs of a social worker and a family therapist, each trainer in one: those who usually train together, then the best. */
function pairsOf(
  candidates: readonly NamedCandidate[],
  region: RegionCode,
  from: CalendarDate,
): readonly PlannedPair[] {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]))
  const wish = { region, curriculum: 'team-basic', municipalities: [], days: [], from } as const
  const ranked = rankPairs(candidates, wish, candidates.length ** 2)
  const agreed = ranked.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'agreed-pair'))
  const taken = new Set<string>()
  return [...agreed, ...ranked].flatMap(({ trainers }): readonly PlannedPair[] => {
    const [one, other] = trainers.map((id) => byId.get(id))
    if (one === undefined || other === undefined || taken.has(one.id) || taken.has(other.id)) return []
    if (pairGaps(one, other).length > 0 && !agreed.some((pair) => pair.trainers === trainers)) return []
    taken.add(one.id).add(other.id)
    return [{ id: `${one.id}+${other.id}`, trainers, municipalities: servedByBoth(one, other) }]
  })
}

/** Months of a term in which a trainer could begin a team training: there for some days, and beginning no other one. */
function freeMonths(
  candidate: Pick<NamedCandidate, keyof TrainerPresence | 'bookings'>,
  { from, until }: PlanTerm,
): number {
  const starts = new Set(
    candidate.bookings
      .filter((booking) => isTeamTraining(booking) && booking.status !== 'cancelled')
      .map(({ days }) => days[0]?.slice(0, 7)),
  )
  let free = 0
  for (let month = `${from.slice(0, 7)}-01`; month < until; month = addMonths(month, 1)) {
    const next = addMonths(month, 1)
    const days = workingDaysIn(month < from ? from : month, next < until ? next : until)
    const present = days.filter((each) => isActiveOn(candidate, each) && !isAwayOn(candidate, each))
    if (present.length >= workingDaysOfStart && !starts.has(month.slice(0, 7))) free += 1
  }
  return free
}

/** Days that a trainer has in a term, and those that trainings take of them already. */
export function daysInTerm(
  candidate: NamedCandidate,
  { from, until }: PlanTerm,
): { available: number; planned: number } {
  const { planned, used } = trainerLoad(candidate.bookings, from, until)
  return { available: daysForTraining(candidate, from, until), planned: planned + used }
}

/** A trainer who is not there yet, with a share of working time from a term on. */
export function addedTrainer(terms: readonly PlanTerm[], share: number, from: PlanTerm): AddedTrainer {
  const trainer = { validFrom: from.from, validUntil: null, timeShare: share, away: [], bookings: [] }
  return {
    daysLeft: terms.map((term) => daysForTraining(trainer, term.from, term.until)),
    freeMonths: terms.map((term) => freeMonths(trainer, term)),
  }
}

/** What is tried out without being stored. */
export interface WhatIf {
  /** Other shares of working time than those that are stored, by trainer. */
  readonly shares?: Readonly<Record<string, number>>
  /** Pairs that are not there yet: the share of each of the two, and the term from which they are. */
  readonly newPairs?: readonly { readonly share: number; readonly term: string }[]
  /** Terms before which needs are not to begin, by need; the empty text = as soon as possible. */
  readonly starts?: Readonly<Record<string, string>>
}

/** Ids of the trainers and the pair that are tried out, and what they would have. */
function added(terms: readonly PlanTerm[], newPairs: NonNullable<WhatIf['newPairs']>) {
  return newPairs.flatMap(({ share, term }, index) => {
    const from = terms.find(({ id }) => id === term)
    if (from === undefined) return []
    const id = newPairId(index)
    const [one, other] = [`${id}-1`, `${id}-2`] as const
    const trainers = [one, other].map((each) => ({ id: each, ...addedTrainer(terms, share, from), isNew: true }))
    const pair: PlannedPair = { id, trainers: [one, other], municipalities: null }
    return [{ trainers, pair }]
  })
}

/**
 * What of a region is to be planned: its needs for team trainings that wait, its trainers and those lent to it, in pairs.
 *
 * @param whatIf what is tried out, to see what it would change
 */
export async function regionTask(
  database: Queryable,
  region: RegionCode,
  today: CalendarDate,
  { locked = [], ...whatIf }: WhatIf & { locked?: readonly Placement[] } = {},
): Promise<RegionTask> {
  const { shares = {}, newPairs = [], starts = {} } = whatIf
  const terms = termsFrom(today)
  const stored = await needsOf(database, region)
  const needs = stored.map((need) => {
    const start = starts[need.id]
    const term = terms.find(({ id }) => id === start)
    return start === undefined ? need : { ...need, earliest: term?.from ?? null }
  })
  const found = await candidatesOf(database, region, terms[0]?.from ?? today)
  const candidates = found.map((candidate) => ({
    ...candidate,
    timeShare: shares[candidate.id] ?? candidate.timeShare,
  }))
  const pairs = pairsOf(candidates, region, terms[0]?.from ?? today)
  const tried = added(terms, newPairs)
  const task: PlanTask = {
    needs: needs.map(({ id, municipality, teams, earliest }) => ({ id, municipality, teams, earliest })),
    trainers: [
      ...candidates
        .filter(({ id }) => pairs.some(({ trainers }) => trainers.includes(id)))
        .map((candidate) => ({
          id: candidate.id,
          daysLeft: terms.map((term) => {
            const { available, planned } = daysInTerm(candidate, term)
            return Math.max(0, available - planned)
          }),
          freeMonths: terms.map((term) => freeMonths(candidate, term)),
          isNew: !candidate.bookings.some((booking) => isTeamTraining(booking) && booking.status !== 'cancelled'),
        })),
      ...tried.flatMap(({ trainers }) => trainers),
    ],
    pairs: [...pairs, ...tried.map(({ pair }) => pair)],
    terms,
    locked: locked.filter(({ need }) => needs.some(({ id }) => id === need)),
    dutyTeams: entryConditionOf2019.newTeams,
  }
  return { task, needs, candidates }
}

/** A training that is planned or going on, as a bar of the board. */
export interface BoardTraining {
  readonly id: string
  readonly title: string
  readonly firstDay: CalendarDate
  readonly lastDay: CalendarDate
}

/** The trainings of a region that go on or come after a day. */
export async function boardTrainings(
  database: Queryable,
  region: RegionCode,
  today: CalendarDate,
): Promise<readonly BoardTraining[]> {
  const { rows } = await database.query(
    `SELECT k.id::text, k.title, ${day('min(d.date)')} AS "firstDay", ${day('max(d.date)')} AS "lastDay"
      FROM trainings k JOIN trainings_sessions d ON d._parent_id = k.id
      WHERE ${isLive('k')} AND k.region_id = $1 AND k.status IN ('planned', 'ongoing')
      GROUP BY k.id, k.title HAVING ${day('max(d.date)')} >= $2 ORDER BY min(d.date), k.id`,
    [region, today],
  )
  return rows as unknown as readonly BoardTraining[]
}
