import { isActiveOn, type Period } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import type { CompletedTraining } from './completed-trainings'
import { groupedBy } from './grouped'
import { reportValues, type ReportValues, type TeamReport } from './report-values'
import { compareText, timeline, type Timeline } from './timeline'

type Team = Facts['teams'][number]

/** A team with its reports by time and the day from which it counts as trained. */
export interface IndexedTeam {
  readonly team: Team
  readonly reports: Timeline<{ readonly day: string; readonly values: ReportValues }>
  /** Null when no completed basic team training lists the team. */
  readonly trainedOn: string | null
}

function trainedDays(completed: readonly CompletedTraining[]): ReadonlyMap<string, string> {
  const days = new Map<string, string>()
  for (const { training, completedOn } of completed) {
    if (training.curriculum !== 'team-basic') continue
    for (const team of training.teams) {
      const earlier = days.get(team)
      if (earlier === undefined || completedOn < earlier) days.set(team, completedOn)
    }
  }
  return days
}

/** Reports of one day in the order of their ids, so that the greater id is the later one. */
function reportsByTime(reports: readonly TeamReport[]): IndexedTeam['reports'] {
  const byId = reports.toSorted((a, b) => compareText(a.id, b.id))
  const entries = byId.map((report) => ({ day: report.reportedOn, values: reportValues(report) }))
  return timeline(entries, ({ day }) => day)
}

export function indexTeams(facts: Facts, completed: readonly CompletedTraining[]): IndexedTeam[] {
  const reports = groupedBy(facts.teamReports, ({ team }) => team)
  const trained = trainedDays(completed)
  return facts.teams.map((team) => ({
    team,
    reports: reportsByTime(reports.get(team.id) ?? []),
    trainedOn: trained.get(team.id) ?? null,
  }))
}

/** The team's report in the period: the latest, and among those of one day the one with the greater id. */
export function reportIn({ reports }: IndexedTeam, period: Period): ReportValues | null {
  const latest = reports.latestBefore(period.end)
  return latest === undefined || latest.day < period.start ? null : latest.values
}

export function isTrainedOn({ trainedOn }: IndexedTeam, day: string): boolean {
  return trainedOn !== null && trainedOn <= day
}

export function activeTeams(teams: readonly IndexedTeam[], period: Period): IndexedTeam[] {
  return teams.filter(({ team }) => isActiveOn(team, period.lastDay))
}
