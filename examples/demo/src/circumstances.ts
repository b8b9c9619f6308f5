import type { RegionCode } from '@kotipesa/domain'
import { type Draw, drawFor } from './random'
import { demoRegions } from './regions'

/** What makes one region's invented history different from another's. */
export interface Circumstances {
  /** The year of the first team trainings. */
  firstTrainings: number
  /** Share of the region's teams trained in an ordinary year. */
  pace: number
  /** Share of the teams that is trained at most. */
  ceiling: number
  /** Probability of a team's half-yearly report in the first and in the last years. */
  reporting: { early: number; late: number }
  /** Years without a single report. */
  silentYears: (year: number) => boolean
  /** How well family therapists and coordinators can be had, 0…1. */
  specialists: number
  /** Children per case holder in an ordinary team at the start. */
  caseload: number
  staff: 'counted' | 'no-coordinators-counted' | 'no-coordinators-employed' | 'never-counted'
  ownTrainers: boolean
  networks: 'meeting' | 'never-meeting' | 'none'
  steeringGroup: boolean
  /** From this year a two-year setback: fewer meetings, elements falling back. */
  setback: number | null
  agreements: boolean
  elements: boolean
}

type Lot = (usual: Circumstances) => Circumstances

/** Lots that leave a whole gap; dealt among the smaller half of the regions, so that the country keeps its figures. */
const gapLots: readonly Lot[] = [
  (usual) => ({ ...usual, silentYears: () => true }),
  (usual) => ({ ...usual, firstTrainings: 2099, ownTrainers: false, elements: false }),
  (usual) => ({ ...usual, staff: 'never-counted' }),
  (usual) => ({ ...usual, networks: 'none' }),
  (usual) => ({ ...usual, networks: 'never-meeting' }),
  (usual) => ({ ...usual, steeringGroup: false }),
  (usual) => ({ ...usual, firstTrainings: 2022, ownTrainers: false }),
]

/** Lots that any region can bear. */
const milderLots: readonly Lot[] = [
  (usual) => ({ ...usual, silentYears: (year) => year < 2019 }),
  (usual) => ({ ...usual, silentYears: (year) => year === 2022 || year === 2023 }),
  (usual) => ({ ...usual, staff: 'no-coordinators-counted' }),
  (usual) => ({ ...usual, staff: 'no-coordinators-employed' }),
  (usual) => ({ ...usual, setback: 2021 }),
  (usual) => ({ ...usual, setback: 2024 }),
  (usual) => ({ ...usual, firstTrainings: 2017, pace: 0.24, ceiling: 1 }),
  (usual) => ({ ...usual, agreements: false }),
]

function usualCircumstances(draw: Draw): Circumstances {
  return {
    firstTrainings: draw.pickWeighted([2017, 2018, 2019, 2020], (_, index) => [4, 5, 3, 1][index] ?? 1),
    pace: draw.between(0.09, 0.2),
    ceiling: draw.between(0.65, 0.97),
    reporting: { early: draw.between(0.65, 0.9), late: draw.between(0.88, 0.99) },
    silentYears: () => false,
    specialists: draw.between(0.25, 0.8),
    caseload: draw.between(28, 38),
    staff: 'counted',
    ownTrainers: true,
    networks: 'meeting',
    steeringGroup: true,
    setback: draw.chance(0.25) ? draw.whole(2019, 2025) : null,
    agreements: true,
    elements: true,
  }
}

function deal(lots: readonly Lot[], codes: readonly RegionCode[], dealt: Map<RegionCode, Lot>): void {
  codes.forEach((code, index) => {
    const lot = lots[index]
    if (lot) dealt.set(code, lot)
  })
}

/**
 * Deals each region its circumstances. Which region gets which lot is drawn from the seed alone: it says nothing
 * about the county of that name.
 */
export function dealCircumstances(seed: number): ReadonlyMap<RegionCode, Circumstances> {
  const bySize = demoRegions.toSorted((one, other) => one.population - other.population).map((region) => region.code)
  const draw = drawFor(seed, 'lots')
  const smaller = draw.shuffled(bySize.slice(0, bySize.length / 2))
  const larger = draw.shuffled(bySize.slice(bySize.length / 2))
  const lots = new Map<RegionCode, Lot>()
  deal(gapLots, smaller, lots)
  deal(milderLots, larger, lots)
  return new Map(
    demoRegions.map(({ code }) => {
      const usual = usualCircumstances(drawFor(seed, `circumstances/${code}`))
      return [code, lots.get(code)?.(usual) ?? usual]
    }),
  )
}
