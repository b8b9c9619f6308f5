import { type CalendarDate, type FigureAudienceId, parsePeriod, type RegionCode } from '@kotipesa/domain'
import { computeIndicators, type Facts, type IndicatorId, type IndicatorResult } from '@kotipesa/indicators'
import { demoId } from './identity'
import { drawFor } from './random'

/** Figures of a region as they were given out. */
export interface DemoGivenFigures {
  readonly id: string
  readonly region: RegionCode
  readonly period: string
  readonly recipient: string
  readonly note: string | null
  readonly givenOn: CalendarDate
  readonly revision: string
  readonly results: readonly (Pick<
    IndicatorResult,
    'indicator' | 'state' | 'value' | 'numerator' | 'denominator' | 'target' | 'provisional'
  > & { readonly indicator: IndicatorId })[]
}

/** What is to be known of a figure. */
export interface DemoFigureNote {
  readonly id: string
  readonly region: RegionCode
  readonly indicator: IndicatorId
  readonly period: string
  readonly text: string
}

/** For whom the figures of a region are. */
export interface DemoSharing {
  readonly id: string
  readonly region: RegionCode
  readonly audience: FigureAudienceId
}

function withTeams({ teams }: Facts): readonly RegionCode[] {
  return [...new Set(teams.map(({ region }) => region))].toSorted()
}

/** The facts before a few reports came in late: figures given out then differ a little from those of today. */
function beforeLateReports(seed: number, facts: Facts): Facts {
  const late = new Set(facts.teams.filter(({ id }) => drawFor(seed, `late/${id}`).chance(0.06)).map(({ id }) => id))
  return { ...facts, teamReports: facts.teamReports.filter(({ team }) => !late.has(team)) }
}

/** The figures of the last whole year, which each region with teams gave its board in February. */
export function makeGivenFigures(seed: number, until: CalendarDate, facts: Facts): readonly DemoGivenFigures[] {
  const year = Number(until.slice(0, 4))
  const givenOn: CalendarDate = `${year}-02-16`
  const regions = withTeams(facts)
  if (givenOn > until || regions.length === 0) return []
  const period = String(year - 1)
  const results = computeIndicators(beforeLateReports(seed, facts), { periods: [parsePeriod(period)], regions })
  return regions.map((region) => {
    const id = demoId(seed, `given figures/${region}/${period}`)
    return {
      id,
      region,
      period,
      recipient: 'Esittelyaluehallitus',
      note: 'Keksitty esimerkki: vuoden luvut toimintakertomusta varten.',
      givenOn,
      revision: id.slice(0, 8),
      results: results
        .filter((each) => each.region === region)
        .map(({ indicator, state, value, numerator, denominator, target, provisional }) => {
          return { indicator, state, value, numerator, denominator, target, provisional }
        }),
    }
  })
}

/** Two notes of each region with teams: on a figure of the last whole year and of the present one. */
export function makeFigureNotes(seed: number, until: CalendarDate, facts: Facts): readonly DemoFigureNote[] {
  const year = Number(until.slice(0, 4))
  return withTeams(facts).flatMap((region) => [
    {
      id: demoId(seed, `figure note/${region}/coverage`),
      region,
      indicator: 'team-training-coverage',
      period: String(year - 1),
      text: 'Keksitty esimerkki: yksi koulutus siirtyi joulukuulta tammikuulle, joten luku nousee vasta seuraavana vuonna.',
    },
    {
      id: demoId(seed, `figure note/${region}/coverage now`),
      region,
      indicator: 'team-training-coverage',
      period: String(year),
      text: 'Keksitty esimerkki: kaksi tiimiä on aloittanut koulutuksen, ja ne valmistuvat loppuvuonna.',
    },
  ])
}

/** Most regions with teams share their figures with others that share; one is open to all; the rest have said nothing. */
export function makeSharing(seed: number, facts: Facts): readonly DemoSharing[] {
  return withTeams(facts).flatMap((region, index) => {
    const isOpen = index === 0
    if (!isOpen && !drawFor(seed, `sharing/${region}`).chance(0.6)) return []
    return [{ id: demoId(seed, `sharing/${region}`), region, audience: isOpen ? 'everybody' : 'sharing-regions' }]
  })
}
