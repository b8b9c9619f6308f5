import type { CalendarDate } from '../calendar/calendar-date'
import { completedOn, isTeamTraining, type Completable } from '../training/completion'
import type { CurriculumId } from '../training/curricula'

/** A team and the teams whose work it goes on with after a merger, a split or a move. */
export interface CarryingTeam {
  readonly id: string
  /** Ids; absent or empty = none. */
  readonly carriesOn?: readonly string[] | null | undefined
}

/** Since when teams count as trained; `null` = they do not. */
export interface TrainedDays {
  /** By a training of their own or by what they carry on, whichever came first. */
  trainedOn(team: string): CalendarDate | null
  /** By what they carry on: the day on which the last of those teams had been trained. */
  carriedOn(team: string): CalendarDate | null
}

/**
 * Finds since when teams count as trained: by the first training of their own, or because every team that they carry on
 * was. A team of which only a part was trained is not.
 *
 * @param teams without circles; what they carry on beyond these teams counts by its own training only
 * @param own the first day on which each team had a completed training of its own
 * @example
 * const own = new Map([['a', '2019-03-01'], ['b', '2020-10-02']])
 * trainedDays([{ id: 'new', carriesOn: ['a', 'b'] }], own).trainedOn('new') // '2020-10-02'
 */
export function trainedDays(teams: readonly CarryingTeam[], own: ReadonlyMap<string, CalendarDate>): TrainedDays {
  const before = new Map<string, readonly string[]>()
  for (const { id, carriesOn } of teams) if (carriesOn) before.set(id, carriesOn)
  const carried = new Map<string, CalendarDate | null>()
  function trainedOn(team: string): CalendarDate | null {
    const days = [own.get(team), carriedOn(team)].filter((day) => day !== undefined && day !== null)
    return days.length === 0 ? null : days.reduce((first, day) => (day < first ? day : first))
  }
  function carriedOn(team: string): CalendarDate | null {
    const known = carried.get(team)
    if (known !== undefined) return known
    const days = (before.get(team) ?? []).map(trainedOn)
    const isTrained = days.length > 0 && days.every((day) => day !== null)
    const day = isTrained ? days.reduce((latest, each) => (each > latest ? each : latest)) : null
    carried.set(team, day)
    return day
  }
  // In the order of the list first, so that a long chain is not followed at one go.
  for (const { id } of teams) carriedOn(id)
  return { trainedOn, carriedOn }
}

/** A training with its teams, by which they may have become trained. */
export interface TrainingOfTeams extends Completable {
  readonly curriculum: CurriculumId
  /** Ids. */
  readonly teams: readonly string[]
}

/** The first day on which each team had a completed basic training of its own; teams without one are not in it. */
export function ownTrainedDays(trainings: readonly TrainingOfTeams[]): ReadonlyMap<string, CalendarDate> {
  const own = new Map<string, CalendarDate>()
  for (const training of trainings) {
    const day = isTeamTraining(training) ? completedOn(training) : null
    if (day === null) continue
    for (const team of training.teams) {
      const known = own.get(team)
      if (known === undefined || day < known) own.set(team, day)
    }
  }
  return own
}
