import { z } from 'zod'
import { calendarDateSchema } from '../calendar/calendar-date'
import { InputError } from '../errors/input-error'
import { parseWith, wholeIssue } from '../errors/parse-with'
import type { Problem } from '../errors/problem'
import { hoursPerDay } from '../trainer/working-time'
import { branchIds } from './branches'
import { costKindIds } from './costs'
import { taskIds } from './tasks'
import { workPackageTemplateIds } from './work-package-templates'

/**
 * A work package is typically about 40–80 hours: a hint and no limit. For example one team training, about 10 days, is
 * about 80.
 *
 * Source: SyTy workshop 2018, slide 24.
 */
export const workPackageHours = { minimum: 40, maximum: 80, isTypical: true } as const

/** In what the working time of a package is told. */
const timeUnitSchema = /* @__PURE__ */ (() => z.enum(['hours', 'days']))()

/**
 * A work package (työpaketti): when it begins and ends (the last day), its net working time in days or in hours, who is
 * responsible, what it costs in euros, planned and actual, which packages have to be done before it, and the share of it
 * that is done (0…1). Begun from a template it has a branch and a name; `null` = not told yet.
 *
 * Source: SyTy workshop 2018, slides 24–28; that a plan is followed by what was actual and done is our own reading.
 */
export const workPackageSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      id: z.string().min(1),
      branch: z.enum(branchIds),
      /** The source's task it belongs to; `null` = one of the region's own. */
      task: z.enum(taskIds).nullable().default(null),
      /** The template it began from; `null` = none. */
      template: z.enum(workPackageTemplateIds).nullable().default(null),
      name: z.string().trim().min(1),
      start: calendarDateSchema.nullable().default(null),
      end: calendarDateSchema.nullable().default(null),
      netTime: z
        .strictObject({ unit: timeUnitSchema, amount: z.number().gt(0) })
        .nullable()
        .default(null),
      actualTime: z
        .strictObject({ unit: timeUnitSchema, amount: z.number().min(0) })
        .nullable()
        .default(null),
      responsible: z
        .strictObject({ kind: z.enum(['person', 'group']), name: z.string().trim().min(1) })
        .nullable()
        .default(null),
      costs: z
        .array(
          z.strictObject({
            kind: z.enum(costKindIds),
            planned: z.number().min(0).nullable().default(null),
            actual: z.number().min(0).nullable().default(null),
          }),
        )
        .default([]),
      /** The ids of the packages of the same plan that are done before it. */
      dependsOn: z.array(z.string().min(1)).default([]),
      doneShare: z.number().min(0).max(1).nullable().default(null),
    })
    .superRefine(({ id, start, end, dependsOn }, context) => {
      if (start !== null && end !== null && end < start) {
        context.addIssue(wholeIssue(['end'], `expected a day on or after start ${start}, got ${end}`))
      }
      if (dependsOn.includes(id)) context.addIssue(wholeIssue(['dependsOn'], `expected other packages, got "${id}"`))
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

function hoursOf(time: WorkPackage['netTime'] | undefined): number | null {
  if (time === null || time === undefined) return null
  return time.unit === 'hours' ? time.amount : time.amount * hoursPerDay.workPackage
}

/**
 * The net working time of a package in hours; `null` = not told. A day of a work package is 8 hours (80 h in 10 days), not
 * the 7 of training.
 *
 * Source: SyTy workshop 2018, slide 24.
 */
export function netHours({ netTime }: Pick<WorkPackage, 'netTime'>): number | null {
  return hoursOf(netTime)
}

/** The working time that a package has taken, in hours of which a day has 8; `null` = not told. */
export function actualHours({ actualTime }: Pick<WorkPackage, 'actualTime'>): number | null {
  return hoursOf(actualTime)
}
