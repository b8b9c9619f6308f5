import { isCalendarDate } from '@kotipesa/domain'
import type { TrainingChange } from '@kotipesa/indicators'

/** The fields of the question what if, by their names in the address. */
export const whatIfFields = ['pairs', 'pairShare', 'share', 'lost', 'start', 'turnover'] as const
export type WhatIfField = (typeof whatIfFields)[number]

/** What the address asks, unchecked; an empty field is left as it is. */
export type AskedWhatIf = Readonly<Record<WhatIfField, string | undefined>>

/** The numbers that a field may have; shares are whole percentages. */
export const whatIfLimits = {
  pairs: { min: 0, max: 20 },
  pairShare: { min: 1, max: 100 },
  share: { min: 1, max: 100 },
  lost: { min: 0, max: 50 },
  turnover: { min: 0, max: 100 },
} as const satisfies Partial<Record<WhatIfField, { min: number; max: number }>>

/** What is to be otherwise: in training, and the share of members who leave in a year; null = as it is. */
export interface WhatIf {
  readonly change: TrainingChange
  readonly turnover: number | null
}

/** Later than that nobody plans. */
const lastStart = '2099-12-31'

type NumberField = keyof typeof whatIfLimits

/** A whole number within the field's limits; undefined when the field is empty, null when it is something else. */
function numberOf(asked: AskedWhatIf, field: NumberField): number | undefined | null {
  const text = asked[field]
  if (text === undefined || text === '') return undefined
  const { min, max } = whatIfLimits[field]
  const number = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN
  return number >= min && number <= max ? number : null
}

/** Checks what the address asks; null when a field holds what it cannot. */
export function chooseWhatIf(asked: AskedWhatIf): WhatIf | null {
  const start = asked.start === undefined || asked.start === '' ? undefined : asked.start
  const [pairs, pairShare, share] = [numberOf(asked, 'pairs'), numberOf(asked, 'pairShare'), numberOf(asked, 'share')]
  const [lost, turnover] = [numberOf(asked, 'lost'), numberOf(asked, 'turnover')]
  if (pairs === null || pairShare === null || share === null || lost === null || turnover === null) return null
  if (start !== undefined && (!isCalendarDate(start) || start > lastStart)) return null
  return {
    change: {
      ...(pairs === undefined ? {} : { addedPairs: pairs }),
      ...(pairShare === undefined ? {} : { addedShare: pairShare / 100 }),
      ...(share === undefined ? {} : { timeShare: share / 100 }),
      ...(lost === undefined ? {} : { lostTrainers: lost }),
      ...(start === undefined ? {} : { startOn: start }),
    },
    turnover: turnover === undefined ? null : turnover / 100,
  }
}
