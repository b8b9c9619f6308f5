import type { CalendarDate } from '../calendar/calendar-date'

/** How much a training or an event was of use, as those who took part are asked: 1 = not at all, 5 = very much. */
export const feedbackDegrees = [1, 2, 3, 4, 5] as const

/** How much something was of use. */
export type FeedbackDegree = (typeof feedbackDegrees)[number]

/** What somebody answered to the three questions; nothing of who it was. */
export interface FeedbackAnswer {
  readonly degree: FeedbackDegree
  /** `null` = nothing was written. */
  readonly helped: string | null
  readonly hindered: string | null
}

/** What all answers say together. */
export interface FeedbackSummary {
  /** How many chose each degree, from the first on. */
  readonly degrees: readonly number[]
  readonly average: number
  readonly helped: readonly string[]
  readonly hindered: readonly string[]
}

/** From how many answers on they are shown: among fewer it can be guessed who wrote what. */
export const fewestAnswersShown = 5

/**
 * What the answers say together; `null` = they are too few to be shown. What was written to one question does not stand
 * beside what was written to another: each list is in the order of its letters.
 *
 * @example
 * feedbackSummary([{ degree: 5, helped: 'pair work', hindered: null }]) // null
 */
export function feedbackSummary(answers: readonly FeedbackAnswer[]): FeedbackSummary | null {
  if (answers.length < fewestAnswersShown) return null
  function written(words: readonly (string | null)[]): readonly string[] {
    return words.filter((each) => each !== null).toSorted()
  }
  return {
    degrees: feedbackDegrees.map((degree) => answers.filter((answer) => answer.degree === degree).length),
    average: answers.reduce((sum, { degree }) => sum + degree, 0) / answers.length,
    helped: written(answers.map(({ helped }) => helped)),
    hindered: written(answers.map(({ hindered }) => hindered)),
  }
}

/**
 * Whether somebody is asked for feedback: they were at one session at least, and the last day is over.
 *
 * @example
 * isAskedForFeedback({ isCancelled: false, days: ['2026-03-02'] }, ['a'], '2026-03-03') // true
 */
export function isAskedForFeedback(
  { isCancelled, days }: { readonly isCancelled: boolean; readonly days: readonly CalendarDate[] },
  attended: readonly string[],
  today: CalendarDate,
): boolean {
  return !isCancelled && attended.length > 0 && days.length > 0 && days.every((day) => day < today)
}
