import { findTerm } from '../locale/term'
import { curriculumAudiences, deepenedCurricula } from './audience'
import { curricula, type CurriculumId } from './curricula'
import type { ParticipantGroupId } from './participant-groups'

/** Somebody who wants to attend. */
export interface Attendee {
  readonly group: ParticipantGroupId
  readonly completed: readonly CurriculumId[]
}

/** What is known of the organisation of somebody who wants to attend. */
export interface AttendanceContext {
  /** Whether the managers' orientation has begun there; needed for `orientation-professionals` only. */
  readonly isManagersOrientationBegun?: boolean
}

/** Why somebody may not attend yet. */
export type AttendanceObstacle =
  | { readonly kind: 'not-in-audience'; readonly audience: readonly ParticipantGroupId[] }
  | { readonly kind: 'prerequisite-missing'; readonly oneOf: readonly CurriculumId[] }
  | { readonly kind: 'already-completed' }
  | { readonly kind: 'managers-first' }

function missingPrerequisites(
  curriculum: CurriculumId,
  completed: readonly CurriculumId[],
): readonly (readonly CurriculumId[])[] {
  const prerequisites: readonly CurriculumId[] | null = findTerm(curricula, curriculum)?.prerequisites ?? null
  const needed = prerequisites === null ? [deepenedCurricula] : prerequisites.map((id) => [id])
  return needed.filter((oneOf) => !oneOf.some((id) => completed.includes(id)))
}

/**
 * Everything that keeps somebody from attending a training; empty = they may attend.
 *
 * The basic team training is for teams not yet trained. A refresher and the role trainings ask for it first, deepening
 * for one of the lines it deepens. In MONNI the managers are offered their orientation first; the professionals follow
 * alongside and after.
 *
 * Source: Pirkanmaa support model 2023, the training path; MONNI plan 2021, chapter 3.
 * @example
 * obstaclesToAttending('role-coordinator', { group: 'coordinator', completed: [] })
 * // [{ kind: 'prerequisite-missing', oneOf: ['team-basic'] }]
 */
export function obstaclesToAttending(
  curriculum: CurriculumId,
  { group, completed }: Attendee,
  { isManagersOrientationBegun = false }: AttendanceContext = {},
): readonly AttendanceObstacle[] {
  const obstacles: AttendanceObstacle[] = []
  const audience = curriculumAudiences[curriculum]
  if (!audience.includes(group)) obstacles.push({ kind: 'not-in-audience', audience })
  for (const oneOf of missingPrerequisites(curriculum, completed)) {
    obstacles.push({ kind: 'prerequisite-missing', oneOf })
  }
  if (curriculum === 'team-basic' && completed.includes('team-basic')) obstacles.push({ kind: 'already-completed' })
  if (curriculum === 'orientation-professionals' && !isManagersOrientationBegun) {
    obstacles.push({ kind: 'managers-first' })
  }
  return obstacles
}
