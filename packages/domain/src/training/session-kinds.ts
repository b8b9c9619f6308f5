import { idsOf, type Term } from '../locale/term'
import { uptakeSupportKinds } from './uptake-support'

/**
 * The kinds of sessions that a training has: its days, and what supports its teams afterwards.
 *
 * Source: as `uptakeSupportKinds`.
 */
export const sessionKinds = /* @__PURE__ */ (() => {
  const trainingDay = {
    id: 'training-day',
    label: { fi: 'koulutuspäivä', sv: 'utbildningsdag', en: 'training day' },
  } as const
  return [trainingDay, ...uptakeSupportKinds] as const
})() satisfies readonly Term[]

/** The ids of `sessionKinds`. */
export const sessionKindIds = /* @__PURE__ */ idsOf(sessionKinds)

/** Id of a kind of session. */
export type SessionKindId = (typeof sessionKinds)[number]['id']

/**
 * The sessions that are days of the training itself: by them it is completed, and they are counted against its
 * curriculum. One that does not say its kind is a day of training.
 *
 * @example
 * daysOfTraining([{ kind: 'training-day' }, { kind: 'consultation' }]) // [{ kind: 'training-day' }]
 */
export function daysOfTraining<Session extends { readonly kind?: unknown }>(
  sessions: readonly Session[],
): readonly Session[] {
  return sessions.filter(({ kind }) => (kind ?? 'training-day') === 'training-day')
}
