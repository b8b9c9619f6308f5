import type { Facts, IndicatorId } from '@kotipesa/indicators'
import { inSteps, within } from './numbers'
import { drawFor } from './random'
import { type Setting, yearsUntil } from './setting'

export type DemoTarget = Facts['targets'][number]

interface Aim {
  indicator: IndicatorId
  /** The target in the first year of targets, and what each year adds. */
  start: number
  yearly: number
}

const firstYearOfTargets = 2020

/** Invented targets of the country; nobody has set them. */
const aims: readonly Aim[] = [
  { indicator: 'team-training-coverage', start: 0.5, yearly: 0.05 },
  { indicator: 'leadership-training-coverage', start: 0.4, yearly: 0.05 },
  { indicator: 'reporting-completeness', start: 0.8, yearly: 0.02 },
  { indicator: 'network-cadence', start: 0.6, yearly: 0.04 },
  { indicator: 'family-therapist-availability', start: 0.6, yearly: 0.04 },
  { indicator: 'team-structure-complete', start: 0.3, yearly: 0.05 },
  { indicator: 'caseload-statutory', start: 1, yearly: 0 },
  { indicator: 'weekly-meeting-rate', start: 0.7, yearly: 0.02 },
]

function valueOf(aim: Aim, year: number) {
  return within(0, aim.start + (year - firstYearOfTargets) * aim.yearly, 1)
}

/** The country's targets, for each year and each of its halves. */
export function makeNationalTargets(until: string): DemoTarget[] {
  return aims.flatMap((aim) =>
    yearsUntil(until)
      .filter((year) => year >= firstYearOfTargets)
      .flatMap((year) =>
        [`${year}`, `${year}-H1`, `${year}-H2`].map((period) => ({
          indicator: aim.indicator,
          region: null,
          period,
          value: inSteps(valueOf(aim, year), 0.01),
        })),
      ),
  )
}

/** Targets a region has set for itself: for a few indicators and years, off the country's by up to 15 points. */
export function makeRegionalTargets({ seed, until, region }: Setting): DemoTarget[] {
  return aims.flatMap((aim) => {
    const draw = drawFor(seed, `targets/${region.code}/${aim.indicator}`)
    if (aim.yearly === 0 || draw.chance(0.65)) return []
    const difference = draw.between(-0.15, 0.15)
    return yearsUntil(until)
      .filter((year) => year >= firstYearOfTargets + 2)
      .map((year) => ({
        indicator: aim.indicator,
        region: region.code,
        period: `${year}`,
        value: inSteps(within(0.05, valueOf(aim, year) + difference, 1), 0.05),
      }))
  })
}
