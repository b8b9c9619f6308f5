import type { Facts } from './facts-schema'

type Training = Facts['trainings'][number]

/** The staff roles that have a training of their own, and its curriculum. */
export const ownCurricula = {
  supervisor: 'leadership-basic',
  'consulting-social-worker': 'role-consulting-social-worker',
  coordinator: 'role-coordinator',
} as const satisfies Partial<Record<Training['participants'][number]['group'], Training['curriculum']>>

export type TrainedRole = keyof typeof ownCurricula

/** Hours of consultations that a basic training is followed by, and how much less still counts: sums are not exact. */
const hoursOfConsultations = 9
const tolerance = 1e-9

/** The day on which the consultations of a training had come to nine hours; null = they have not. */
export function consultedOn({ consultations = [] }: Training): string | null {
  let hours = 0
  for (const consultation of consultations.toSorted((a, b) => (a.date < b.date ? -1 : 1))) {
    hours += consultation.hours
    if (hours >= hoursOfConsultations - tolerance) return consultation.date
  }
  return null
}

/** The participants of a training, or only those of a role's group. */
export function participantsOf({ participants }: Training, role?: TrainedRole): number {
  let sum = 0
  for (const { group, count } of participants) if (role === undefined || group === role) sum += count
  return sum
}
