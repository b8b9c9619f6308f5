import { idsOf, regionQuestionsOf2018 } from '@kotipesa/domain'
import { z } from 'zod'
import { sourceSchema } from './source'
import { day, recordBase, regionCode, text } from './values'

/*
 * Records of the SyTy and MONNI projects that belong to no county: rounds and questions go into facts, the others are kept as readable data.
 */

const regions = z.array(regionCode)
const questionIds = idsOf(regionQuestionsOf2018)

/** How often a group meets; `timesPerYear` null = the source's words are not a number of times a year. */
export const rhythmRecordSchema = z.strictObject({
  ...recordBase,
  title: text,
  frequency: text,
  timesPerYear: z.int().positive().nullable(),
  regions,
})

/** A season of a training schedule: what it means for the target group, and in the project's own work. */
export const seasonRecordSchema = z.strictObject({
  ...recordBase,
  season: text,
  from: day,
  until: day,
  regions,
  forTargetGroup: z.array(text),
  inProject: z.array(text),
})

/** What a project was to leave behind (output), or what its success can be measured with (measure). */
export const outcomeRecordSchema = z.strictObject({
  ...recordBase,
  title: text,
  type: z.enum(['output', 'measure']),
  regions,
})

/** A round of the national project; `due` has every due day that a source gives, each with that source. */
export const milestoneRoundRecordSchema = z.strictObject({
  ...recordBase,
  round: z.enum(['I', 'II', 'III', 'IV']),
  plan: z.enum(['project-plan', 'training-plan', 'communication-plan', 'implementation-plan']),
  planName: text,
  workshopOn: day,
  due: z.array(z.strictObject({ on: day, source: sourceSchema })).min(1),
  reviewedBy: day,
  nationalSteeringBy: day.nullable(),
})

/** A national training of trainers: the days of each module. */
export const trainerTrainingRecordSchema = z.strictObject({
  ...recordBase,
  title: text,
  modules: z.array(z.array(day).min(1)).min(1),
})

/** What a region asked; `region` null = the source does not say who. */
export const questionRecordSchema = z.strictObject({
  ...recordBase,
  question: z.enum(questionIds),
  region: regionCode.nullable(),
  raisedOn: day,
})

/** A survey to the provinces. */
export const surveyRecordSchema = z.strictObject({ ...recordBase, title: text, dueOn: day })
