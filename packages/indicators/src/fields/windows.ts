import { addMonths, type CalendarDate, type Period } from '@kotipesa/domain'

/** The days [from, until); null = without a beginning, without an end. */
export interface Days {
  readonly from: CalendarDate | null
  readonly until: CalendarDate | null
}

/** The days of a period on which something counts. A further one is a line here. */
export const windows = {
  /** Whenever it was, and also without a day. */
  always: () => ({ from: null, until: null }),
  period: ({ start, end }) => ({ from: start, until: end }),
  rollingYear: ({ rollingYearStart, end }) => ({ from: rollingYearStart, until: end }),
  upToLastDay: ({ end }) => ({ from: null, until: end }),
  /** Trainings whose consultations should have been held by now: completed between 18 and 6 months before the end. */
  consultationsDue: ({ end }) => ({ from: addMonths(end, -18), until: addMonths(end, -6) }),
  beforeRollingYear: ({ rollingYearStart }) => ({ from: null, until: rollingYearStart }),
} as const satisfies Readonly<Record<string, (period: Period) => Days>>

export type WindowName = keyof typeof windows

export const windowNames = Object.keys(windows) as readonly WindowName[]

/** Whether a day is one of them. */
export function isWithin({ from, until }: Days, day: CalendarDate): boolean {
  return (from === null || from <= day) && (until === null || day < until)
}
