import { addMonths, type CalendarDate, findMunicipality } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { demoId } from './identity'
import { type Draw, drawFor } from './random'
import { firstYear, type Setting } from './setting'
import { dayOf } from './working-days'

/** A team; in this set every one has a name. */
export type DemoTeam = Facts['teams'][number] & { name: string }

const serviceTypes = ['open-care', 'substitute-care', 'needs-assessment', 'family-social-work', 'aftercare'] as const
const serviceWeights = [55, 18, 12, 9, 6]

/** Most teams stood before the first year; the rest begin on the first of a month later on. */
function beginning(draw: Draw): CalendarDate {
  const year = draw.chance(0.94) ? draw.whole(firstYear - 4, firstYear - 1) : draw.whole(firstYear, firstYear + 7)
  return dayOf(year, draw.whole(1, 12), 1)
}

/** A few teams end without a successor, at the earliest a year after they began. */
function ending(draw: Draw, validFrom: CalendarDate): CalendarDate | null {
  if (!draw.chance(0.03)) return null
  const day = dayOf(draw.whole(firstYear + 2, firstYear + 9), draw.whole(1, 12), 1)
  return day > addMonths(validFrom, 12) ? day : null
}

/** The region's teams before any merger, named by municipality and running number. */
function foundTeams({ seed, region, until }: Setting, count: number): DemoTeam[] {
  const numbers = new Map<string, number>()
  return Array.from({ length: count }, (_, index) => {
    const slug = `team/${region.code}/${index + 1}`
    const draw = drawFor(seed, slug)
    const municipality = draw.pickWeighted(region.municipalities, (_name, rank) => 1 / (rank + 1))
    const number = (numbers.get(municipality) ?? 0) + 1
    numbers.set(municipality, number)
    const validFrom = beginning(draw)
    const validUntil = ending(draw, validFrom)
    return {
      id: demoId(seed, slug),
      name: `Esittelytiimi ${municipality} ${number}`,
      region: region.code,
      municipality: findMunicipality(municipality)?.code ?? null,
      serviceType: draw.pickWeighted(serviceTypes, (_type, position) => serviceWeights[position] ?? 0),
      validFrom,
      validUntil: validUntil !== null && validUntil <= until ? validUntil : null,
    }
  }).filter((team) => team.validFrom <= until)
}

/** Two teams of one municipality that can be merged on the day, or null. */
function mergeablePair(draw: Draw, teams: readonly DemoTeam[], day: CalendarDate): [DemoTeam, DemoTeam] | null {
  const candidates = draw.shuffled(teams.filter((team) => team.validFrom < day && team.validUntil === null))
  for (const one of candidates) {
    const other = candidates.find((team) => team.id > one.id && team.municipality === one.municipality)
    if (other) return [one, other]
  }
  return null
}

/** One merger to every 25 teams: both teams end on a day and a new team begins on it. */
function mergeTeams({ seed, region, until }: Setting, teams: readonly DemoTeam[]): DemoTeam[] {
  const draw = drawFor(seed, `mergers/${region.code}`)
  let merged = [...teams]
  for (let count = 1; count <= Math.round(teams.length / 25); count += 1) {
    const day = draw.chance(0.4) ? '2023-01-01' : dayOf(draw.whole(firstYear + 3, firstYear + 9), draw.whole(1, 10), 1)
    const pair = day <= until ? mergeablePair(draw, merged, day) : null
    if (pair) {
      const [one, other] = pair
      const successor = {
        ...one,
        id: demoId(seed, `team/${region.code}/merged/${count}`),
        name: `${one.name} + ${other.name.split(' ').at(-1)}`,
        validFrom: day,
      }
      merged = merged.map((team) => (team === one || team === other ? { ...team, validUntil: day } : team))
      merged.push(successor)
    }
  }
  return merged
}

/**
 * The region's teams from the first year on: teams that begin late, teams that end, pairs that are merged into a
 * third. Every name begins with "Esittelytiimi" (demonstration team).
 */
export function makeTeams(setting: Setting, count: number): DemoTeam[] {
  return mergeTeams(setting, foundTeams(setting, count))
}
