import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  feedbackDegrees,
  feedbackSummary,
  fewestAnswersShown,
  isAskedForFeedback,
  type FeedbackAnswer,
} from './feedback'

const words = fc.option(fc.string({ minLength: 1, maxLength: 5 }), { nil: null })
const answers: fc.Arbitrary<FeedbackAnswer[]> = fc.array(
  fc.record({ degree: fc.constantFrom(...feedbackDegrees), helped: words, hindered: words }),
  { maxLength: 9 },
)

it('feedback is shown from five answers on, each degree counted and each word kept', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const summary = feedbackSummary(given)
      expect(summary === null).toBe(given.length < 5)
      if (summary === null) return
      expect(summary.degrees.reduce((sum, count) => sum + count, 0)).toBe(given.length)
      const total = summary.degrees.reduce((sum, count, index) => sum + count * (index + 1), 0)
      expect(summary.average).toBeCloseTo(total / given.length)
      expect(summary.helped.length).toBe(given.filter(({ helped }) => helped !== null).length)
      expect(summary.hindered.toSorted()).toEqual(given.flatMap(({ hindered }) => hindered ?? []).toSorted())
    }),
  )
  expect(fewestAnswersShown).toBe(5)
})

it('feedback says the same in whatever order the answers came, so that the order tells nothing', () => {
  fc.assert(
    fc.property(
      answers.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))),
      ([given, shuffled]) => {
        expect(feedbackSummary(shuffled)).toEqual(feedbackSummary(given))
      },
    ),
  )
})

it('who was there is asked for feedback once the last day is over', () => {
  const held = { isCancelled: false, days: ['2026-03-09', '2026-03-02'] }
  expect(isAskedForFeedback(held, ['a'], '2026-03-10')).toBe(true)
  expect(isAskedForFeedback(held, ['a'], '2026-03-09')).toBe(false)
  expect(isAskedForFeedback(held, [], '2026-03-10')).toBe(false)
  expect(isAskedForFeedback({ ...held, isCancelled: true }, ['a'], '2026-03-10')).toBe(false)
  expect(isAskedForFeedback({ ...held, days: [] }, ['a'], '2026-03-10')).toBe(false)
})
