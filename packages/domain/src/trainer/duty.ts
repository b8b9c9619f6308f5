import { z } from 'zod'
import { addMonths } from '../calendar/arithmetic'
import type { CalendarDate } from '../calendar/calendar-date'

/**
 * How many new teams a trainer is to train, within how many months, and in how many municipalities at least. A rule
 * that each user sets; the documents know one instance of it, the entry condition of 2019.
 */
export const dutyRuleSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    newTeams: z.int().min(0),
    months: z.int().min(1),
    /** Fewest municipalities the teams should be of; 1 = no matter. */
    municipalities: z.int().min(1),
    /** Whether the municipalities are demanded or only preferred. */
    areMunicipalitiesDemanded: z.boolean(),
  }))()

/** A rule of what trainers are to train. */
export type DutyRule = z.infer<typeof dutyRuleSchema>

/**
 * The entry condition of the trainers' training of 2019: at least 2 new teams trained in 2019. That each trainer trains in
 * several municipalities is a principle that could be applied. Not a yearly law (`yearly-duty-of-two-teams`).
 *
 * Source: SyTy workshop 2018, slide 17.
 */
export const entryConditionOf2019 = {
  newTeams: 2,
  months: 12,
  municipalities: 2,
  areMunicipalitiesDemanded: false,
} as const satisfies DutyRule

/** A team that a trainer has trained. */
export interface TrainedTeam {
  readonly team: string
  /** The last day of its training. */
  readonly completedOn: CalendarDate
  readonly municipality: string | null
}

/** How a trainer stands to a rule of duty. */
export interface DutyStatus {
  readonly isMet: boolean
  readonly newTeams: number
  readonly municipalities: number
  /** Teams still to train; 0 = none. */
  readonly missingTeams: number
  /** Whether the teams are of as many municipalities as the rule demands or prefers. */
  readonly areMunicipalitiesReached: boolean
}

/**
 * How a trainer stands to a rule on a day, by the teams whose training ended in the `months` up to and including it.
 * A team counts once.
 *
 * @throws CalendarError when the day does not exist.
 */
export function dutyStatus(rule: DutyRule, trained: readonly TrainedTeam[], day: CalendarDate): DutyStatus {
  const since = addMonths(day, -rule.months)
  const counted = trained.filter(({ completedOn }) => completedOn > since && completedOn <= day)
  const newTeams = new Set(counted.map(({ team }) => team)).size
  const municipalities = new Set(counted.flatMap(({ municipality }) => municipality ?? [])).size
  const areMunicipalitiesReached = municipalities >= rule.municipalities
  const missingTeams = Math.max(0, rule.newTeams - newTeams)
  const isMet = missingTeams === 0 && (areMunicipalitiesReached || !rule.areMunicipalitiesDemanded)
  return { isMet, newTeams, municipalities, missingTeams, areMunicipalitiesReached }
}
