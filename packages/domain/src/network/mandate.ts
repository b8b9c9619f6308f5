import { z } from 'zod'
import { mandatePartIds, type MandatePartId } from './cadence'
import { coordinatingBodyKindIds } from './coordination-turns'

/** Who coordinates a network: a body outside it (at first), or the network itself, e.g. one functional area a year. */
export const coordinatingBodySchema = /* @__PURE__ */ (() =>
  z.strictObject({ kind: z.enum(coordinatingBodyKindIds), name: z.string().trim().min(1) }))()

/** Who coordinates a network. */
export type CoordinatingBody = z.infer<typeof coordinatingBodySchema>

/**
 * What has been agreed of a network: goal, task, way of working, coordinating body; `null` = not yet.
 *
 * Source: Pirkanmaa support model 2023, "Kouluttajien ja osaajien verkosto".
 */
export const mandateSchema = /* @__PURE__ */ (() => {
  const text = z.string().trim().min(1).nullable()
  return z.strictObject({
    goal: text,
    task: text,
    wayOfWorking: text,
    coordinatingBody: coordinatingBodySchema.nullable(),
  })
})()

/** What has been agreed of a network. */
export type Mandate = z.infer<typeof mandateSchema>

/**
 * The parts of a mandate that are not agreed yet, in the order of `mandateParts`; empty = the mandate is whole.
 *
 * @example
 * mandateGaps({ goal: 'Yhtenäiset koulutukset', task: null, wayOfWorking: null, coordinatingBody: null })
 * // ['task', 'way-of-working', 'coordinating-body']
 */
export function mandateGaps(mandate: Mandate): readonly MandatePartId[] {
  const parts: Readonly<Record<MandatePartId, unknown>> = {
    goal: mandate.goal,
    task: mandate.task,
    'way-of-working': mandate.wayOfWorking,
    'coordinating-body': mandate.coordinatingBody,
  }
  return mandatePartIds.filter((part) => parts[part] === null)
}
