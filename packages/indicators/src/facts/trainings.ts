import type { Facts } from './facts-schema'

type Training = Facts['trainings'][number]

/** The staff roles that have a training of their own, and its curriculum. */
export const ownCurricula = {
  supervisor: 'leadership-basic',
  'consulting-social-worker': 'role-consulting-social-worker',
  coordinator: 'role-coordinator',
} as const satisfies Partial<Record<Training['participants'][number]['group'], Training['curriculum']>>

export type TrainedRole = keyof typeof ownCurricula

/** The participants of a training, or only those of a role's group. */
export function participantsOf({ participants }: Training, role?: TrainedRole): number {
  let sum = 0
  for (const { group, count } of participants) if (role === undefined || group === role) sum += count
  return sum
}
