import { z } from 'zod'
import { calendarDateSchema } from '../calendar/calendar-date'
import { InputError } from '../errors/input-error'
import { parseWith, wholeIssue } from '../errors/parse-with'
import type { Problem } from '../errors/problem'
import { regionCodes } from '../region/codes'
import { planTypeIds } from './plan-types'
import { planMoveIds, planMoves, planStateIds, type PlanStateId } from './states'

/** A move that was made: which, when, with what feedback, and by which decision of the steering group. */
export const madeMoveSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    move: z.enum(planMoveIds),
    on: calendarDateSchema,
    feedback: z.string().trim().min(1).nullable().default(null),
    decision: z.string().min(1).nullable().default(null),
  }))()

/** A move that was made. */
export type MadeMove = z.infer<typeof madeMoveSchema>

/** A region's plan: its type, its state, and the moves that brought it there from draft. */
export const planSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      id: z.string().min(1),
      region: z.enum(regionCodes),
      type: z.enum(planTypeIds),
      state: z.enum(planStateIds),
      history: z.array(madeMoveSchema),
    })
    .superRefine(({ state, history }, context) => {
      let reached: PlanStateId = 'draft'
      let day = ''
      for (const [index, { move, on, feedback }] of history.entries()) {
        const found = planMoves.find(({ id }) => id === move)
        const from: readonly PlanStateId[] = found?.from ?? []
        if (found === undefined || !from.includes(reached)) {
          context.addIssue(wholeIssue(['history', index, 'move'], `expected a move from ${reached}, got "${move}"`))
          return
        }
        if (on < day) {
          context.addIssue(wholeIssue(['history', index, 'on'], `expected a day on or after ${day}, got ${on}`))
        }
        if (found.needsFeedback && feedback === null) {
          context.addIssue(wholeIssue(['history', index, 'feedback'], 'expected feedback, got nothing'))
        }
        reached = found.to
        day = on
      }
      if (state !== reached) {
        context.addIssue(wholeIssue(['state'], `expected "${reached}", where the history leads, got "${state}"`))
      }
    }))()

/** A region's plan. */
export type Plan = z.infer<typeof planSchema>

/** A plan that cannot be read, or a move that it does not allow. */
export class PlanError extends InputError {
  override readonly name = 'PlanError'

  constructor(wrong: string | readonly Problem[], options?: ErrorOptions) {
    super('plan', wrong, options)
  }
}

/** Reads a plan and checks that its history leads to its state. @throws PlanError with every problem. */
export function parsePlan(value: unknown): Plan {
  return parseWith(planSchema, value, PlanError)
}
