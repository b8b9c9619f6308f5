import { ownTrainedDays, trainedDays, type CalendarDate } from '@kotipesa/domain'
import type { Facts } from './facts-schema'

/** What a record says only together with others of its bundle. */
export interface FactsContext {
  /** The regions of a network or group: its own and those it also belongs to; none when it is not in the bundle. */
  regionsOfBody(id: string): readonly string[]
  /**
   * The day from which a team counts as trained because every team that it carries on was: null = not every one was, or
   * it carries on none.
   */
  carriedOn(team: string): CalendarDate | null
  /** By when the plans of a round are due; null = no such round. */
  dueOf(round: string): CalendarDate | null
  /** The codes of all regions of the bundle. */
  readonly regions: readonly string[]
}

interface Joint {
  readonly region: string
  readonly alsoRegions?: readonly string[] | undefined
}

/** The regions that a record belongs to, each once, its own first. */
export function regionsOf({ region, alsoRegions }: Joint): readonly string[] {
  return alsoRegions === undefined || alsoRegions.length === 0 ? [region] : [...new Set([region, ...alsoRegions])]
}

/**
 * The regions of the bundle that a record belongs to. A training of a region outside the bundle, which is there for the
 * teams of the bundle that it trains, belongs to none.
 */
export function regionsWithin(regions: readonly string[], record: Joint): readonly string[] {
  return regionsOf(record).filter((region) => regions.includes(region))
}

/** Finds since when teams count as trained by what they carry on. Circles are refused by `parseFacts`. */
function carriedDays({ teams, trainings }: Facts): (team: string) => CalendarDate | null {
  if (teams.every(({ carriesOn = [] }) => carriesOn.length === 0)) return () => null
  return trainedDays(teams, ownTrainedDays(trainings)).carriedOn
}

function contextOf(facts: Facts): FactsContext {
  const bodies = new Map([...facts.networks, ...facts.groups].map((body) => [body.id, regionsOf(body)]))
  const rounds = new Map((facts.rounds ?? []).map(({ id, due }) => [id, due]))
  const carriedOn = carriedDays(facts)
  return {
    regionsOfBody: (id) => bodies.get(id) ?? [],
    carriedOn,
    dueOf: (round) => rounds.get(round) ?? null,
    regions: facts.regions.map(({ code }) => code),
  }
}

const known = new WeakMap<Facts, FactsContext>()

/** The context of a bundle, made once. */
export function factsContext(facts: Facts): FactsContext {
  const made = known.get(facts) ?? contextOf(facts)
  known.set(facts, made)
  return made
}
