import { z } from 'zod'
import { localizedTextSchema } from '../locale/schema'
import type { TrainingLoad } from '../trainer/workload'
import { curriculumIds } from './curricula'
import type { Curriculum } from './curriculum'

/** A curriculum. */
export const curriculumSchema = /* @__PURE__ */ (() => {
  const count = z.int().min(0)
  return z.strictObject({
    id: z.enum(curriculumIds),
    label: localizedTextSchema,
    audience: localizedTextSchema,
    days: z.strictObject({ minimum: z.number().min(0), maximum: z.number().min(0) }).nullable(),
    hours: z.number().min(0).nullable(),
    parts: count.nullable(),
    consultations: z.strictObject({ count, hoursEach: z.number().gt(0) }).nullable(),
    prerequisites: z.array(z.enum(curriculumIds)).nullable(),
    delivery: z.enum(['remote-in-parts', 'self-paced', 'workshops']).optional(),
    isSpreadOverMonths: z.boolean().optional(),
    sources: z.array(z.string()).min(1),
  }) satisfies z.ZodType<Curriculum>
})()

/** How many team trainings, and how many of them are a pair's first. */
export const trainingLoadSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    firstTrainings: z.int().min(0),
    laterTrainings: z.int().min(0),
  }) satisfies z.ZodType<TrainingLoad>)()
