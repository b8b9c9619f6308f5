import type { LocalizedText } from '../locale/locale'
import type { Term } from '../locale/term'

/** From `minimum` to `maximum`, both included; equal where the source gives one figure. */
export interface Range {
  readonly minimum: number
  readonly maximum: number
}

/** Consultations that follow a training. */
export interface Consultations {
  readonly count: number
  readonly hoursEach: number
}

/** What is taught to whom, and how long it takes. `null` means that the source leaves it open. */
export interface Curriculum extends Term {
  readonly audience: LocalizedText
  /** Days of training, consultations not counted. */
  readonly days: Range | null
  /** Hours of training, consultations not counted; a day and an hour are kept apart. */
  readonly hours: number | null
  /** Parts or modules the days are spread over. */
  readonly parts: number | null
  /** What follows the training; `null` where the source names nothing. */
  readonly consultations: Consultations | null
  /** Curricula to complete first; empty = none, `null` = one of several, see `obstaclesToAttending`. */
  readonly prerequisites: readonly string[] | null
  /** How it is held, where the source says. */
  readonly delivery?: 'remote-in-parts' | 'self-paced' | 'workshops'
  /** Whether it is advised to spread its days over months; advice, see the own reading `days-in-two-months`. */
  readonly isSpreadOverMonths?: boolean
  /** Short names of the documents. */
  readonly sources: readonly string[]
}
