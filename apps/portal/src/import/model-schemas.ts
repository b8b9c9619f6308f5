import {
  calendarDateSchema,
  coordinatingBodyKindIds,
  costKindIds,
  elementStatusIds,
  evidenceKindIds,
  expertTaskIds,
  findingEffects,
  findingLevelIds,
  findingOrigins,
  materialAudienceIds,
  materialLanguageIds,
  materialVisibilityIds,
  partnerContactKindIds,
  partnerSectorIds,
  regionCodes,
  responsibleRoleIds,
  supportTopicIds,
  workPackageTemplateIds,
} from '@kotipesa/domain'
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

const yearSchema = z.string().regex(/^(199|20\d)\d$/)

/** What a national round says besides its plan and the day it is due. */
export const roundDetailSchema = z.strictObject({
  year: yearSchema,
  workshopOn: calendarDateSchema.nullable().default(null),
  reviewedBy: calendarDateSchema.nullable().default(null),
  steeringOn: calendarDateSchema.nullable().default(null),
  openedOn: calendarDateSchema.nullable().default(null),
})

/** Who coordinates a network, turn by turn. */
export const networkDetailSchema = z.strictObject({
  coordination: z.array(
    z.strictObject({
      kind: z.enum(coordinatingBodyKindIds),
      name: z.string().trim().min(1).max(200),
      validFrom: calendarDateSchema,
      validUntil: calendarDateSchema.nullable().default(null),
    }),
  ),
})

/** A work package of a plan, begun from a template. */
const workSchema = z.strictObject({
  template: z.enum(workPackageTemplateIds),
  /** What it is called, where that is not the template's name. */
  name: z.string().trim().min(1).max(200).nullable().default(null),
  start: calendarDateSchema.nullable().default(null),
  end: calendarDateSchema.nullable().default(null),
  hours: z.number().positive().max(1_000_000).nullable().default(null),
  actualHours: z.number().min(0).max(1_000_000).nullable().default(null),
  responsible: z.enum(responsibleRoleIds).nullable().default(null),
  doneShare: z.number().min(0).max(1).nullable().default(null),
  costs: z
    .array(
      z.strictObject({
        kind: z.enum(costKindIds),
        planned: z.number().min(0).max(1_000_000).nullable().default(null),
        actual: z.number().min(0).max(1_000_000).nullable().default(null),
      }),
    )
    .default([]),
  /** The packages of the same plan that are done before it, by where they stand in its list. */
  after: z.array(z.int().min(0)).default([]),
})

/** What a plan says besides its type and its days: the words of its parts, the feedback it got, and its work. */
export const planDetailSchema = z.strictObject({
  year: yearSchema,
  parts: z.record(z.string(), z.string().max(10_000)).default({}),
  feedback: z.string().trim().min(1).max(4000).nullable().default(null),
  work: z
    .array(workSchema)
    .default([])
    .refine((work) => work.every(({ after }, index) => after.every((at) => at < index)), 'expected earlier packages'),
})

/** What material says besides its type, its days and its accessibility. */
export const materialDetailSchema = z.strictObject({
  audiences: z.array(z.enum(materialAudienceIds)).default([]),
  languages: z.array(z.enum(materialLanguageIds)).default([]),
  visibility: z.enum(materialVisibilityIds).default('region'),
  link: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable()
    .default(null),
  description: z.string().max(2000).nullable().default(null),
  reviewOn: calendarDateSchema.nullable().default(null),
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

/** A partner of a region's teams, with what was done with it. */
export const partnerSchema = z.strictObject({
  id: z.string(),
  region: z.enum(regionCodes),
  name: z.string().trim().min(1).max(200),
  sector: z.enum(partnerSectorIds),
  contacts: z
    .array(
      z.strictObject({
        kind: z.enum(partnerContactKindIds),
        on: calendarDateSchema,
        by: z.string().trim().min(1).max(200).nullable().default(null),
        /** The id of the event at which it was done. */
        event: z.string().nullable().default(null),
      }),
    )
    .default([]),
})

/** A partner of a region's teams. */
export type NamedPartner = z.infer<typeof partnerSchema>

/** What was found in a region, not counted. */
export const findingSchema = z.strictObject({
  id: z.string(),
  region: z.enum(regionCodes),
  text: z.string().trim().min(1).max(1000),
  level: z.enum(findingLevelIds),
  effect: z
    .enum(findingEffects.map(({ id }) => id))
    .nullable()
    .default(null),
  origin: z.enum(findingOrigins.map(({ id }) => id)),
  foundOn: calendarDateSchema,
})

/** A request for information, and what became of it. */
export const informationRequestSchema = z.strictObject({
  id: z.string(),
  region: z.enum(regionCodes),
  askedBy: z.string().trim().min(1).max(200),
  about: z.string().trim().min(1).max(2000),
  cameOn: calendarDateSchema,
  dueOn: calendarDateSchema,
  givenOn: calendarDateSchema.nullable().default(null),
  refusedOn: calendarDateSchema.nullable().default(null),
  withdrawnOn: calendarDateSchema.nullable().default(null),
  given: z.string().max(2000).nullable().default(null),
  permitNumber: z.string().max(100).nullable().default(null),
  permitUntil: calendarDateSchema.nullable().default(null),
})

/** How often a topic of low-threshold support was asked about in a region on a day. */
export const supportTallySchema = z.strictObject({
  id: z.string(),
  region: z.enum(regionCodes),
  topic: z.enum(supportTopicIds),
  day: calendarDateSchema,
  count: z.int().min(0).max(1_000_000),
})

/** Where an expert by experience took part: at a meeting of the bundle. */
export const expertOccasionSchema = z.strictObject({
  id: z.string(),
  region: z.enum(regionCodes),
  /** The id of the person, whose membership of the experts by experience it is. */
  person: z.string(),
  meeting: z.string(),
  day: calendarDateSchema,
  hours: z.number().positive().max(24),
  task: z.enum(expertTaskIds),
})

export type GivenExpertOccasion = z.infer<typeof expertOccasionSchema>
export type SupportTally = z.infer<typeof supportTallySchema>

/** What was found in a region. */
export type ToldFinding = z.infer<typeof findingSchema>
export type ToldRequest = z.infer<typeof informationRequestSchema>
