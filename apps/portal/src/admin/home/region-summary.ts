import {
  addMonths,
  elementEntryOn,
  elementIds,
  isActiveOn,
  parsePeriod,
  type CalendarDate,
  type ElementId,
  type ElementStatusId,
  type RegionCode,
} from '@kotipesa/domain'
import { computeIndicators, regionsOf, reportsByTeam, type Facts, type IndicatorResult } from '@kotipesa/indicators'

/** A team that works and has not reported for a while. */
export interface DueTeam {
  readonly id: string
  readonly name: string
  /** `null` = never. */
  readonly lastReport: CalendarDate | null
}

/** What a region's editor looks at first. */
export interface RegionSummary {
  readonly region: RegionCode
  /** Teams active this month, and those of them that have been trained, as the indicators count them. */
  readonly teams: number
  readonly trained: number
  readonly trainers: number
  readonly networks: number
  readonly trainingsAhead: number
  /** The longest silent first. */
  readonly due: readonly DueTeam[]
  /** How far each element of the four pillars is. */
  readonly elements: Readonly<Record<ElementId, ElementStatusId>>
}

/** How many months may pass between two reports: they are due in April and October. */
export const monthsBetweenReports = 6

function dueTeams(facts: Facts, region: RegionCode, today: CalendarDate): DueTeam[] {
  const reports = reportsByTeam(facts, region, today)
  const limit = addMonths(today, -monthsBetweenReports)
  return facts.teams
    .filter((team) => team.region === region && isActiveOn(team, today))
    .map(({ id, name }) => ({ id, name: name ?? '', lastReport: reports.get(id)?.at(-1)?.reportedOn ?? null }))
    .filter(({ lastReport }) => lastReport === null || lastReport < limit)
    .sort((a, b) => (a.lastReport ?? '').localeCompare(b.lastReport ?? '') || a.name.localeCompare(b.name, 'fi'))
}

/** The status of each element on a day; without an entry it has not been started. */
function elementsOf(facts: Facts, region: RegionCode, today: CalendarDate): Record<ElementId, ElementStatusId> {
  function status(id: ElementId): ElementStatusId {
    return elementEntryOn(facts.elements, region, id, today)?.status ?? 'not-started'
  }
  return Object.fromEntries(elementIds.map((id) => [id, status(id)])) as Record<ElementId, ElementStatusId>
}

function summaryOf(
  facts: Facts,
  region: RegionCode,
  today: CalendarDate,
  coverage: IndicatorResult | undefined,
): RegionSummary {
  function isHere(record: { region: RegionCode }): boolean {
    return record.region === region
  }
  return {
    region,
    teams: coverage?.denominator ?? 0,
    trained: coverage?.numerator ?? 0,
    trainers: facts.trainers.filter((trainer) => isHere(trainer) && isActiveOn(trainer, today)).length,
    networks: facts.networks.filter((network) => regionsOf(network).includes(region) && isActiveOn(network, today))
      .length,
    trainingsAhead: facts.trainings.filter(
      (training) => isHere(training) && (training.status === 'planned' || training.status === 'ongoing'),
    ).length,
    due: dueTeams(facts, region, today),
    elements: elementsOf(facts, region, today),
  }
}

/** Sums up regions on a day, in the order asked for. */
export function summarise(facts: Facts, regions: readonly RegionCode[], today: CalendarDate): readonly RegionSummary[] {
  const results = computeIndicators(facts, {
    periods: [parsePeriod(today.slice(0, 7))],
    indicators: ['team-training-coverage'],
    regions: [...regions],
  })
  return regions.map((region) =>
    summaryOf(
      facts,
      region,
      today,
      results.find((result) => result.region === region),
    ),
  )
}
