import {
  addYears,
  assessFidelity,
  assessUnreported,
  childrenPerResponsibleSocialWorker,
  childrenPerWorker,
  isActiveOn,
  isWithinRecommendation,
  isWithinStatutoryCap,
  ownTrainedDays,
  trainedDays,
  type CalendarDate,
  type CoreElementAssessment,
  type FidelityState,
  type RegionCode,
  type StructureGap,
} from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import { reportsByTeam, type FactsReport } from './latest-reports'

/** The mean number of children of a team's case holders, not of one of them. */
export interface TeamCaseload {
  readonly value: number
  readonly isWithinRecommendation: boolean
  /** Null before 2022, when there was no cap. */
  readonly isWithinCap: boolean | null
}

/** Where a team stands on a day. */
export interface TeamStanding {
  readonly team: Facts['teams'][number]
  /** Its latest report of the year that ends with the day; null = it has not reported within the year. */
  readonly report: FactsReport | null
  /** The day of its latest report up to the day, however long ago; null = it has never reported. */
  readonly lastReportedOn: CalendarDate | null
  /** The ten core elements in their order; what nobody has told is `unknown`. */
  readonly elements: readonly CoreElementAssessment[]
  readonly counts: Readonly<Record<FidelityState, number>>
  /** What the structure lacks; null = not told, for there is no report. */
  readonly structureGaps: readonly StructureGap[] | null
  /** Null = not told. */
  readonly caseload: TeamCaseload | null
}

function caseloadOf({ children, caseHolders }: FactsReport, day: CalendarDate): TeamCaseload | null {
  if (children === null || caseHolders === null || caseHolders <= 0) return null
  const measure = childrenPerWorker(children, caseHolders)
  return {
    value: measure.value,
    isWithinRecommendation: isWithinRecommendation(measure),
    isWithinCap: isWithinStatutoryCap(childrenPerResponsibleSocialWorker(children, caseHolders), day),
  }
}

/**
 * Where each team of a region stands that is active on a day: the core elements of the model, what its structure lacks
 * and its caseload, by its latest report of the year that ends with the day. An older report tells nothing of the day.
 *
 * @param day on which teams are active, trainings are completed and the cap is in force
 *
 * @example
 * teamStandings(facts, '08', '2026-11-22')[0]?.counts // { 'not-yet': 1, partly: 2, fully: 4, unknown: 3 }
 */
export function teamStandings(facts: Facts, region: RegionCode, day: CalendarDate): readonly TeamStanding[] {
  const reports = reportsByTeam(facts, region, day)
  const trained = trainedDays(facts.teams, ownTrainedDays(facts.trainings))
  const yearBefore = addYears(day, -1)
  return facts.teams
    .filter((team) => team.region === region && isActiveOn(team, day))
    .map((team) => {
      const trainedOn = trained.trainedOn(team.id)
      const known = { isTrained: trainedOn !== null && trainedOn <= day }
      const last = reports.get(team.id)?.at(-1)
      const report = last !== undefined && last.reportedOn > yearBefore ? last : null
      const reported = report === null ? null : assessFidelity(report, known)
      const fidelity = reported ?? assessUnreported(known)
      return {
        team,
        report,
        lastReportedOn: last?.reportedOn ?? null,
        elements: fidelity.elements,
        counts: fidelity.counts,
        structureGaps: reported?.structureGaps ?? null,
        caseload: report === null ? null : caseloadOf(report, day),
      }
    })
}
