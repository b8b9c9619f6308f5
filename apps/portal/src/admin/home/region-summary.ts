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
import { computeIndicators, regionsOf, type Facts, type IndicatorResult } from '@kotipesa/indicators'

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

function lastReports(facts: Facts): ReadonlyMap<string, CalendarDate> {
  const last = new Map<string, CalendarDate>()
  for (const { team, reportedOn } of facts.teamReports) {
    const before = last.get(team)
    if (before === undefined || reportedOn > before) last.set(team, reportedOn)
  }
  return last
}

function dueTeams(
  facts: Facts,
  region: RegionCode,
  today: CalendarDate,
  last: ReadonlyMap<string, CalendarDate>,
): DueTeam[] {
  const limit = addMonths(today, -monthsBetweenReports)
  return facts.teams
    .filter((team) => team.region === region && isActiveOn(team, today))
    .map(({ id, name }) => ({ id, name: name ?? '', lastReport: last.get(id) ?? null }))
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

interface Known {
  readonly coverage: IndicatorResult | undefined
  readonly last: ReadonlyMap<string, CalendarDate>
}

function summaryOf(facts: Facts, region: RegionCode, today: CalendarDate, { coverage, last }: Known): RegionSummary {
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
    due: dueTeams(facts, region, today, last),
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
  const last = lastReports(facts)
  return regions.map((region) => {
    const coverage = results.find((result) => result.region === region)
    return summaryOf(facts, region, today, { coverage, last })
  })
}
