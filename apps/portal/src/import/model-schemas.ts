import { calendarDateSchema, elementStatusIds, evidenceKindIds, regionCodes } from '@kotipesa/domain'
import { z } from 'zod'

/** What the state of an element says besides its day and what shows it. */
export const elementSchema = z.strictObject({
  responsible: z.string().trim().min(1).max(200).nullable().default(null),
  note: z.string().max(2000).nullable().default(null),
  /** What shows it outside the portal. */
  shown: z
    .array(z.strictObject({ kind: z.enum(evidenceKindIds), words: z.string().trim().min(1).max(500) }))
    .default([]),
})

/** An objective of a region's own, with its states. */
export const objectiveSchema = z.strictObject({
  id: z.string(),
  region: z.enum(regionCodes),
  text: z.string().trim().min(1).max(1000),
  responsible: z.string().trim().min(1).max(200).nullable().default(null),
  states: z.array(z.strictObject({ status: z.enum(elementStatusIds), since: calendarDateSchema })).default([]),
})

/** An objective of a region's own. */
export type OwnObjective = z.infer<typeof objectiveSchema>
