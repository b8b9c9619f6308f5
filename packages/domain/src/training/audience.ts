import { teamRoleIds } from '../team/roles'
import type { CurriculumId } from './curricula'
import { participantGroupIds, type ParticipantGroupId } from './participant-groups'

/**
 * The groups of participants that each curriculum is for, by the sources' words for its audience.
 *
 * Other professionals attended the team trainings of 2017–2018, and MONNI's coordinators attend the trainers' training.
 *
 * Source: Pirkanmaa support model 2023; SyTy workshop 2018; SyTy Uusimaa 2020; Pirkanmaa LAPE 2018 (participants of the
 * trainings); MONNI plan 2021, chapter 3.
 */
export const curriculumAudiences: Readonly<Record<CurriculumId, readonly ParticipantGroupId[]>> =
  /* @__PURE__ */ (() => ({
    'leadership-basic': ['supervisor'],
    'team-basic': [...teamRoleIds, 'other'],
    refresher: teamRoleIds,
    'role-consulting-social-worker': ['consulting-social-worker'],
    'role-coordinator': ['coordinator'],
    deepening: [...teamRoleIds, 'supervisor'],
    trainer: ['social-worker', 'consulting-social-worker', 'family-therapist', 'coordinator', 'other'],
    'partner-induction': ['partner'],
    'orientation-managers': ['supervisor'],
    'orientation-professionals': ['partner'],
    'induction-package': participantGroupIds.filter((group) => group !== 'expert-by-experience'),
    'expert-by-experience': ['expert-by-experience'],
    'school-staff': ['partner'],
  }))()

/**
 * What `deepening` builds on: one of the lines of training it deepens.
 *
 * Source: Pirkanmaa support model 2023, the training path.
 */
export const deepenedCurricula = [
  'leadership-basic',
  'team-basic',
  'refresher',
  'role-consulting-social-worker',
  'role-coordinator',
] as const satisfies readonly CurriculumId[]
