import type { Facts } from './facts-schema'

/** The day of the last session, whatever their order; null: the training is not completed. */
export function completedOn({ status, sessions }: Facts['trainings'][number]): string | null {
  if (status !== 'completed') return null
  let last = ''
  for (const { date } of sessions) if (date > last) last = date
  return last === '' ? null : last
}
