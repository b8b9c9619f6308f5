import { daysOfTraining } from '../training/session-kinds'
import type { TrainingEffort } from './workload'

/** A session of a training, and who of its trainers held it. */
export interface HeldSession {
  /** ISO 8601. */
  readonly date: string
  /** A kind of session; without one it is a day of training. */
  readonly kind?: unknown
  /** Ids of the trainers who held it; none = all of them. */
  readonly heldBy: readonly string[]
}

/** Working days that a consultation takes of a trainer: three take the 1.5 of `laterTrainingEffort`. */
const daysPerConsultation = 0.5

/**
 * The working days that a training really took of one of its trainers, by the sessions that they held: a day of training is
 * a day, however many sessions it had, and a consultation half a day. Planning is in no session: it is as planned.
 *
 * Source: SyTy workshop 2018, slide 16 (six days and three consultations of each trainer).
 * @example
 * const sessions = [{ date: '2024-03-05', heldBy: [] }, { date: '2024-04-10', heldBy: ['b'] }]
 * heldEffort('a', sessions, { planningDays: 2.5 })
 * // { planningDays: 2.5, trainingDays: 1, consultationDays: 0 }
 */
export function heldEffort(
  trainer: string,
  sessions: readonly HeldSession[],
  { planningDays }: Pick<TrainingEffort, 'planningDays'>,
): TrainingEffort {
  const own = sessions.filter(({ heldBy }) => heldBy.length === 0 || heldBy.includes(trainer))
  return {
    planningDays,
    trainingDays: new Set(daysOfTraining(own).map(({ date }) => date)).size,
    consultationDays: daysPerConsultation * own.filter(({ kind }) => kind === 'consultation').length,
  }
}
