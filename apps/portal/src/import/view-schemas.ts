import { calendarDateSchema, documentKindIds, figureAudienceIds, regionCodes } from '@kotipesa/domain'
import { indicatorIds } from '@kotipesa/indicators'
import { z } from 'zod'
import { figurePeriodSchema, givenResultSchema } from '../figures/given-result'

/** A national round of what is returned to THL. */
export const surveyRoundSchema = z.strictObject({
  id: z.string(),
  survey: z.enum(documentKindIds),
  year: z.string().regex(/^20\d\d$/),
  openedOn: calendarDateSchema,
  dueOn: calendarDateSchema,
})

/** A list with its conditions, order and columns, under a name. What it asks is as the address of the list has it. */
export const savedViewSchema = z.strictObject({
  id: z.string(),
  region: z.enum(regionCodes),
  list: z.string().min(1),
  name: z.string().trim().min(1).max(200),
  query: z.string().max(2000),
})

/** Figures of a region and period as they were given out. */
export const givenFiguresSchema = z.strictObject({
  id: z.string(),
  region: z.enum(regionCodes),
  period: figurePeriodSchema,
  recipient: z.string().trim().min(1).max(200),
  note: z.string().trim().min(1).max(2000).nullable(),
  givenOn: calendarDateSchema,
  revision: z.string().min(1).max(100),
  results: z.array(givenResultSchema).min(1).max(200),
})

/** What is to be known of a figure. */
export const figureNoteSchema = z.strictObject({
  id: z.string(),
  region: z.enum(regionCodes),
  indicator: z.enum(indicatorIds),
  period: figurePeriodSchema,
  text: z.string().trim().min(1).max(2000),
})

/** For whom the figures of a region are. */
export const figureSharingSchema = z.strictObject({
  id: z.string(),
  region: z.enum(regionCodes),
  audience: z.enum(figureAudienceIds),
})

export type SurveyRound = z.infer<typeof surveyRoundSchema>
export type NamedView = z.infer<typeof savedViewSchema>
export type FiguresGiven = z.infer<typeof givenFiguresSchema>
export type NotedFigure = z.infer<typeof figureNoteSchema>
export type SharedFigures = z.infer<typeof figureSharingSchema>
