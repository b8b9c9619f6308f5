import { z } from 'zod'
import { calendarDateSchema } from '../calendar/calendar-date'

/** A day of training or one consultation: when, and how many hours. Two sessions may fall on one day. */
export const sessionSchema = /* @__PURE__ */ (() =>
  z.strictObject({ date: calendarDateSchema, hours: z.number().gt(0).max(24) }))()

/** A day of training or one consultation. */
export type Session = z.infer<typeof sessionSchema>
