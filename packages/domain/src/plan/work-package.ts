import { z } from 'zod'
import { calendarDateSchema } from '../calendar/calendar-date'
import { InputError } from '../errors/input-error'
import { parseWith, wholeIssue } from '../errors/parse-with'
import type { Problem } from '../errors/problem'
import { hoursPerDay } from '../trainer/working-time'
import { branchIds } from './branches'
import { costKindIds } from './costs'
import { taskIds } from './tasks'

/**
 * A work package is typically about 40–80 hours: a hint and no limit. For example one team training, about 10 days, is
 * about 80.
 *
 * Source: SyTy workshop 2018, slide 24.
 */
export const workPackageHours = { minimum: 40, maximum: 80, isTypical: true } as const

/**
 * A work package (työpaketti): when it begins and ends (the last day), its net working time in days or in hours, who is
 * responsible, what it costs in euros.
 *
 * Source: SyTy workshop 2018, slides 24–28.
 */
export const workPackageSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      id: z.string().min(1),
      branch: z.enum(branchIds),
      /** The source's task it belongs to; `null` = one of the region's own. */
      task: z.enum(taskIds).nullable().default(null),
      name: z.string().trim().min(1),
      start: calendarDateSchema,
      end: calendarDateSchema,
      netTime: z.strictObject({ unit: z.enum(['hours', 'days']), amount: z.number().gt(0) }),
      responsible: z.strictObject({ kind: z.enum(['person', 'group']), name: z.string().trim().min(1) }),
      costs: z.array(z.strictObject({ kind: z.enum(costKindIds), euros: z.number().min(0) })).default([]),
    })
    .superRefine(({ start, end }, context) => {
      if (end < start) context.addIssue(wholeIssue(['end'], `expected a day on or after start ${start}, got ${end}`))
    }))()

/** A work package. */
export type WorkPackage = z.infer<typeof workPackageSchema>

/** A work package that cannot be read. */
export class WorkPackageError extends InputError {
  override readonly name = 'WorkPackageError'

  constructor(wrong: string | readonly Problem[], options?: ErrorOptions) {
    super('work-package', wrong, options)
  }
}

/** Reads a work package. @throws WorkPackageError with every problem. */
export function parseWorkPackage(value: unknown): WorkPackage {
  return parseWith(workPackageSchema, value, WorkPackageError)
}

/**
 * The net working time of a package in hours. A day of a work package is 8 hours (80 h in 10 days), not the 7 of
 * training.
 *
 * Source: SyTy workshop 2018, slide 24.
 */
export function netHours({ netTime }: Pick<WorkPackage, 'netTime'>): number {
  return netTime.unit === 'hours' ? netTime.amount : netTime.amount * hoursPerDay.workPackage
}
