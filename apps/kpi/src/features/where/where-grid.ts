import {
  findMunicipality,
  isActiveOn,
  type Locale,
  type Period,
  type RegionCode,
  type ServiceTypeId,
  serviceTypes,
} from '@kotipesa/domain'
import { computeByTeams, type Facts, type GroupResult, type IndicatorId, indicatorById } from '@kotipesa/indicators'

/** A municipality of the grid with its teams' figures; null stands for teams of no single municipality. */
export interface WhereRow {
  readonly municipality: string | null
  readonly whole: GroupResult
  /** By service; a service without teams there is not in it. */
  readonly services: ReadonlyMap<ServiceTypeId, GroupResult>
}

/** An indicator over the teams of a region by municipality and service. */
export interface WhereGrid {
  /** The services that have teams, in their order. */
  readonly services: readonly ServiceTypeId[]
  readonly rows: readonly WhereRow[]
  readonly whole: GroupResult
  readonly wholeOfService: ReadonlyMap<ServiceTypeId, GroupResult>
}

type Team = Facts['teams'][number]

const all = 'all'
const ofService = 'service'
const ofMunicipality = 'municipality'
const ofCell = 'cell'

function groupsOf(teams: readonly Team[]) {
  const groups = new Map<string, string[]>()
  for (const { id, municipality, serviceType } of teams) {
    const place = municipality ?? ''
    const keys = [all, `${ofService} ${serviceType}`, `${ofMunicipality} ${place}`, `${ofCell} ${place} ${serviceType}`]
    for (const key of keys) groups.set(key, [...(groups.get(key) ?? []), id])
  }
  return [...groups].map(([id, ids]) => ({ id, teams: ids }))
}

function nameOf(municipality: string, locale: Locale): string {
  return findMunicipality(municipality)?.name[locale] ?? municipality
}

/**
 * Where an indicator's figure lies within a region: over its teams by municipality and service, by the engine that makes
 * the region's own figure. Null when no team is active on the last day of the period.
 */
export function whereGrid(
  facts: Facts,
  given: {
    readonly region: RegionCode
    readonly period: Period
    readonly indicator: IndicatorId
    readonly locale: Locale
  },
): WhereGrid | null {
  const { region, period, indicator, locale } = given
  const teams = facts.teams.filter((team) => team.region === region && isActiveOn(team, period.lastDay))
  const results = computeByTeams(facts, indicatorById(indicator), { region, period, groups: groupsOf(teams) })
  const byGroup = new Map(results.map((result) => [result.group, result]))
  const whole = byGroup.get(all)
  if (whole === undefined) return null
  const services = serviceTypes.map(({ id }) => id).filter((id) => byGroup.has(`${ofService} ${id}`))
  function ofServices(prefix: string): ReadonlyMap<ServiceTypeId, GroupResult> {
    return new Map(
      services.flatMap((id) => {
        const result = byGroup.get(`${prefix} ${id}`)
        return result === undefined ? [] : [[id, result] as const]
      }),
    )
  }
  const { compare } = new Intl.Collator(locale)
  const municipalities = [...new Set(teams.map(({ municipality }) => municipality))].toSorted((a, b) =>
    a === null ? 1 : b === null ? -1 : compare(nameOf(a, locale), nameOf(b, locale)),
  )
  const rows = municipalities.flatMap((municipality): readonly WhereRow[] => {
    const found = byGroup.get(`${ofMunicipality} ${municipality ?? ''}`)
    if (found === undefined) return []
    return [{ municipality, whole: found, services: ofServices(`${ofCell} ${municipality ?? ''}`) }]
  })
  return { services, rows, whole, wholeOfService: ofServices(ofService) }
}
