import { type CalendarDate, isActiveOn, type Period, statutoryCaseloadCap } from '@kotipesa/domain'
import { type Facts, type TeamStanding, teamStandings } from '@kotipesa/indicators'
import { shownPeriods } from '../figures/period-choice'
import { dayOfView } from '../teams/now-view'

/** Where a team stood at the end of a half-year. */
export interface TeamMoment {
  readonly period: Period
  readonly day: CalendarDate
  readonly standing: TeamStanding
  /** What the law allowed on the day; null before there was a limit. */
  readonly cap: number | null
}

/** A team at the end of each half-year in which it was active on the last day, oldest first. */
export function teamHistory(facts: Facts, team: Facts['teams'][number]): readonly TeamMoment[] {
  return shownPeriods(facts, 'half-year').flatMap((period): readonly TeamMoment[] => {
    const day = dayOfView(facts, period)
    if (!isActiveOn(team, day)) return []
    const standing = teamStandings(facts, team.region, day).find((each) => each.team.id === team.id)
    return standing === undefined ? [] : [{ period, day, standing, cap: statutoryCaseloadCap(day) }]
  })
}
