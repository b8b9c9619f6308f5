import { indicatorIds, resultStates } from '@kotipesa/indicators'
import { z } from 'zod'

const number = z.number().nullable()

/** A year or half-year whose figures are given out or noted on. */
export const figurePeriodSchema = z.string().regex(/^(20\d\d)(-H[12])?$/)

/** A result of an indicator as it is given out. */
export const givenResultSchema = z.strictObject({
  indicator: z.enum(indicatorIds),
  state: z.enum(resultStates),
  value: number,
  numerator: number,
  denominator: number,
  target: number,
  provisional: z.boolean(),
})
