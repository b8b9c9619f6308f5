import { addDays, type CalendarDate, isActiveOn, laterTrainingEffort } from '@kotipesa/domain'
import { demoId } from '../identity'
import { within } from '../numbers'
import { type Draw, drawFor } from '../random'
import { isSetbackYear, type Setting, yearOf, yearsUntil } from '../setting'
import type { DemoTeam } from '../teams'
import { type TeamTrainingDays, teamTrainingDays } from './sessions'
import type { TrainerPairs } from './trainer-pairs'
import { daysOf, type DemoTraining, statusOn } from './training'

/** Nothing before the autumn of the first year; less in 2020 and in years of setback. */
function paceIn({ circumstances }: Setting, year: number, half: number): number {
  const { firstTrainings, pace } = circumstances
  if (year < firstTrainings || (year === firstTrainings && half === 1)) return 0
  if (isSetbackYear(circumstances, year)) return pace * 0.3
  return year === 2020 ? pace * 0.4 : pace
}

/** Participants by group of a team training: roughly what such teams have, and some partners. */
function participantsOf(draw: Draw, teams: number): DemoTraining['participants'] {
  const counts = {
    'consulting-social-worker': teams,
    'social-worker': teams * draw.whole(2, 4),
    'family-therapist': draw.whole(0, teams),
    coordinator: draw.whole(0, teams),
    'social-counsellor': teams * draw.whole(0, 2),
    supervisor: draw.whole(0, 1),
    partner: draw.chance(0.2) ? draw.whole(1, 3) : 0,
  } as const
  return (Object.keys(counts) as (keyof typeof counts)[])
    .map((group) => ({ group, count: counts[group] }))
    .filter((participant) => participant.count > 0)
}

/** How many of the waiting teams a half-year takes: the pace, with chance deciding about fractions. */
function seatsIn(draw: Draw, yearlyPace: number, active: number): number {
  const wish = draw.between(0.6, 1.4) * (yearlyPace / 2) * active
  return Math.floor(wish) + (draw.chance(wish % 1) ? 1 : 0)
}

/** Cuts the teams into trainings of one to three. */
function inGroups(draw: Draw, teams: readonly DemoTeam[]): DemoTeam[][] {
  const groups: DemoTeam[][] = []
  for (let taken = 0; taken < teams.length;) {
    const size = draw.pickWeighted([1, 2, 3], (_size, index) => [3, 5, 2][index] ?? 0)
    groups.push(teams.slice(taken, taken + size))
    taken += size
  }
  return groups
}

/** The consultations that a region has recorded: some regions none, and after some trainings not all three. */
function recorded({ consultations }: TeamTrainingDays, seed: number, slug: string, region: string) {
  if (drawFor(seed, `consultations/${region}`).chance(0.2)) return []
  const draw = drawFor(seed, `${slug}/consultations`)
  return draw.chance(0.8) ? consultations : consultations.slice(0, draw.whole(1, 2))
}

function makeTraining(
  { seed, until, region }: Setting,
  name: string,
  teams: readonly DemoTeam[],
  opening: CalendarDate,
  pairs: TrainerPairs,
): DemoTraining {
  const slug = `training/${region.code}/team-basic/${name}`
  const draw = drawFor(seed, slug)
  const days = teamTrainingDays(draw, addDays(opening, draw.whole(0, 70)))
  const { sessions } = days
  const { first, last } = daysOf(sessions)
  const isCancelled = first <= until && draw.chance(first > '2020-01-01' && first < '2020-07-01' ? 0.7 : 0.04)
  const status = isCancelled ? 'cancelled' : statusOn(sessions, until)
  const trainers = isCancelled ? [] : pairs.pairFor(draw, region.code, first, last)
  return {
    id: demoId(seed, slug),
    region: region.code,
    curriculum: 'team-basic',
    status,
    sessions,
    consultations: isCancelled ? [] : recorded(days, seed, slug, region.code),
    teams: teams.map((team) => team.id),
    trainers: trainers.map((trainer) => ({ trainer, ...laterTrainingEffort })),
    participants: isCancelled || status === 'planned' ? [] : participantsOf(draw, teams.length),
    expertsByExperience: draw.chance(within(0, 0.05 + (yearOf(first) - 2017) * 0.06, 0.5)),
  }
}

/**
 * The team trainings of a region half-year by half-year: active teams wait in a drawn order, each training takes
 * one to three of them; cancelled trainings send their teams back to wait. Teams born of a merger wait again. The
 * half-year after `until` is planned ahead.
 */
export function makeTeamTrainings(setting: Setting, teams: readonly DemoTeam[], pairs: TrainerPairs): DemoTraining[] {
  const { seed, until, region } = setting
  const queue = drawFor(seed, `training-queue/${region.code}`).shuffled(teams)
  const trained = new Set<string>()
  const trainings: DemoTraining[] = []
  const lastYear = yearOf(until)
  for (const year of [...yearsUntil(until), lastYear + 1]) {
    for (const half of year > lastYear ? ([1] as const) : ([1, 2] as const)) {
      const draw = drawFor(seed, `team-trainings/${region.code}/${year}-H${half}`)
      const opening: CalendarDate = half === 1 ? `${year}-01-08` : `${year}-08-10`
      const active = queue.filter((team) => isActiveOn(team, opening))
      const waiting = active.filter((team) => !trained.has(team.id))
      const stillToTrain = Math.floor(setting.circumstances.ceiling * active.length) - (active.length - waiting.length)
      const seats = within(0, seatsIn(draw, paceIn(setting, year, half), active.length), stillToTrain)
      inGroups(draw, waiting.slice(0, seats)).forEach((group, index) => {
        const training = makeTraining(setting, `${year}-H${half}/${index + 1}`, group, opening, pairs)
        trainings.push(training)
        if (training.status !== 'cancelled') for (const team of group) trained.add(team.id)
      })
    }
  }
  return trainings
}
