import {
  isActiveOn,
  needState,
  ownTrainedDays,
  reorganisationKind,
  trainedDays,
  type CalendarDate,
  type CurriculumId,
  type ReorganisationKind,
  type TrainingStatusId,
} from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/actor'
import { asRequester } from '../../access/gateway'
import { dayOf, instantOf } from '../../fields'
import { rowsOf } from '../../fields/rows-of'
import { passOnPlaces, trainingsElsewhere } from '../../guest-teams/stored'
import { queriesIn } from '../../saving/transaction'
import { passOnMembership } from '../person/pass-on'

type Fields = Readonly<Record<string, unknown>>

/** A team that begins. */
export interface NewTeam {
  readonly name: string
  readonly municipality: string | null
  readonly serviceType: string
}

/** How many teams there are on a day, and how many of them are trained. */
export interface Coverage {
  readonly teams: number
  readonly trained: number
}

interface Named {
  readonly id: string
  readonly title: string
}

/** What becomes of teams that are merged, split or moved on a day. */
export interface Reorganisation {
  readonly kind: ReorganisationKind | null
  readonly day: CalendarDate
  readonly ending: readonly (Named & { readonly trainedOn: CalendarDate | null })[]
  readonly beginning: readonly (Named & { readonly trainedOn: CalendarDate | null })[]
  /** What goes over to the one team that begins. */
  readonly following: readonly (Named & { readonly collection: string })[]
  /** What somebody has to decide where several begin. */
  readonly open: readonly (Named & { readonly collection: string })[]
  readonly before: Coverage
  readonly after: Coverage
}

/** What belongs to teams: it goes on with the one that takes their place. */
type Belonging = Fields & { readonly collection: 'memberships' | 'trainings' | 'needs' }

function idsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.flatMap((each) => idOf(each) ?? []) : []
}

function validityOf(record: Fields) {
  return { validFrom: dayOf(record.validFrom) ?? '', validUntil: dayOf(record.validUntil) }
}

function daysOf(training: Fields): readonly { readonly date: CalendarDate }[] {
  return rowsOf(training.sessions)
    .filter(({ kind }) => kind === 'training-day')
    .flatMap(({ date }) => {
      const day = dayOf(date)
      return day === null ? [] : [{ date: day }]
    })
}

/** The region's teams with the days since when they count as trained. */
async function trainedIn(req: PayloadRequest, region: string) {
  const requester = asRequester(req)
  const ofRegion = { region: { equals: region } }
  const teams = await requester.records('teams', ofRegion)
  const trainings = (await requester.records('trainings', ofRegion)).map((training) => ({
    curriculum: training.curriculum as CurriculumId,
    status: training.status as TrainingStatusId,
    sessions: daysOf(training),
    teams: idsIn(training.teams),
  }))
  const elsewhere = await trainingsElsewhere(queriesIn(req), region)
  const carrying = teams.map((team) => ({ id: String(team.id), carriesOn: idsIn(team.carriesOn) }))
  return { teams, trainedOn: trainedDays(carrying, ownTrainedDays([...trainings, ...elsewhere])).trainedOn }
}

type Trained = Awaited<ReturnType<typeof trainedIn>>

function coverageOn(day: CalendarDate, { teams, trainedOn }: Trained): Coverage {
  const active = teams.filter((team) => isActiveOn(validityOf(team), day))
  const trained = active.filter((team) => (trainedOn(String(team.id)) ?? '9999') <= day)
  return { teams: active.length, trained: trained.length }
}

/** Whether a training goes on after a day has begun, or its days are still to be set; what lies before stays where it was. */
function goesOn(training: Fields, day: CalendarDate): boolean {
  const days = rowsOf(training.sessions).flatMap(({ date }) => dayOf(date) ?? [])
  return days.length === 0 || days.some((each) => each >= day)
}

/** What belongs to the teams on a day or later. */
async function belongingTo(
  req: PayloadRequest,
  teams: readonly string[],
  day: CalendarDate,
): Promise<readonly Belonging[]> {
  const requester = asRequester(req)
  const memberships = await requester.records('memberships', { team: { in: [...teams] } })
  const trainings = await requester.records('trainings', {
    and: [{ teams: { in: [...teams] } }, { status: { in: ['planned', 'ongoing'] } }],
  })
  const needs = await requester.records('needs', { teams: { in: [...teams] } })
  function dayIn(need: Fields, name: string): CalendarDate | null {
    return dayOf(need[name])
  }
  const unmet = needs.filter(
    (need) =>
      needState({
        openedOn: dayIn(need, 'openedOn') ?? '',
        scheduledOn: dayIn(need, 'scheduledOn'),
        closedOn: dayIn(need, 'closedOn'),
      }) !== 'closed',
  )
  return [
    ...memberships
      .filter((each) => (validityOf(each).validUntil ?? '9999') > day)
      .map((each) => ({ ...each, collection: 'memberships' as const })),
    ...trainings.filter((each) => goesOn(each, day)).map((each) => ({ ...each, collection: 'trainings' as const })),
    ...unmet.map((each) => ({ ...each, collection: 'needs' as const })),
  ]
}

/** Lets what belongs to teams that end go on with the one that takes their place. */
async function goOn(req: PayloadRequest, each: Belonging, ending: readonly string[], team: string, day: CalendarDate) {
  const requester = asRequester(req)
  const id = String(each.id)
  if (each.collection !== 'memberships') {
    const others = idsIn(each.teams).filter((one) => !ending.includes(one))
    await requester.change(each.collection, id, { teams: [...others, team] })
    return
  }
  await passOnMembership(req, each, 'team', team, day)
}

/**
 * Merges, splits or moves teams on a day, on behalf of the requester: the old ones end, the new ones begin and carry their
 * work on, and what belongs to them goes over where only one begins.
 *
 * @param ending teams of one region that exist on the day
 */
export async function reorganise(
  req: PayloadRequest,
  day: CalendarDate,
  ending: readonly Fields[],
  beginning: readonly NewTeam[],
): Promise<Reorganisation> {
  const requester = asRequester(req)
  const region = idOf(ending[0]?.region) ?? ''
  const ids = ending.map((team) => String(team.id))
  const stateBefore = await trainedIn(req, region)
  const belongings = await belongingTo(req, ids, day)
  // The old ones end first: a new one may take over a name.
  for (const id of ids) await requester.change('teams', id, { validUntil: instantOf(day) })
  const made: string[] = []
  for (const team of beginning) {
    made.push(await requester.create('teams', { ...team, region, validFrom: instantOf(day), carriesOn: ids }))
  }
  const [only, ...others] = made
  const isOne = only !== undefined && others.length === 0
  if (isOne) {
    for (const each of belongings) await goOn(req, each, ids, only, day)
    await passOnPlaces(queriesIn(req), ids, only, day)
  }
  const state = await trainedIn(req, region)
  function entry(id: string) {
    const title = String(state.teams.find((team) => String(team.id) === id)?.name ?? '')
    return { id, title, trainedOn: state.trainedOn(id) }
  }
  const told = belongings.map(({ id, title, collection }) => ({ id: String(id), title: String(title), collection }))
  return {
    kind: reorganisationKind(ids.length, made.length),
    day,
    ending: ids.map(entry),
    beginning: made.map(entry),
    following: isOne ? told : [],
    open: isOne ? [] : told,
    before: coverageOn(day, stateBefore),
    after: coverageOn(day, state),
  }
}
