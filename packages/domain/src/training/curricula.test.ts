import { describe, expect, it } from 'vitest'
import { findTerm } from '../locale/term'
import { teamRoleIds } from '../team/roles'
import { curricula, curriculumIds } from './curricula'
import type { Curriculum } from './curriculum'
import { participantGroupIds, staffRoleIds } from './participant-groups'
import { trainingStatusIds } from './statuses'

const all: readonly Curriculum[] = curricula

describe('curricula', () => {
  it('are the thirteen of the documents', () => {
    expect(curriculumIds).toEqual([
      'leadership-basic',
      'team-basic',
      'refresher',
      'role-consulting-social-worker',
      'role-coordinator',
      'deepening',
      'trainer',
      'partner-induction',
      'orientation-managers',
      'orientation-professionals',
      'induction-package',
      'expert-by-experience',
      'school-staff',
    ])
  })

  it('train a team in six days, 42 hours, in whatever number of parts, with three consultations of three hours', () => {
    expect(findTerm(all, 'team-basic')).toMatchObject({
      days: { minimum: 6, maximum: 6 },
      hours: 42,
      parts: null,
      consultations: { count: 3, hoursEach: 3 },
      prerequisites: [],
    })
  })

  it('train trainers in three modules of two days, and do not guess their hours', () => {
    expect(findTerm(all, 'trainer')).toMatchObject({ days: { minimum: 6, maximum: 6 }, parts: 3, hours: null })
  })

  it('ask for the basic training before the refresher and the trainings for roles', () => {
    const needing = all.filter(({ prerequisites }) => prerequisites?.includes('team-basic'))
    expect(needing.map(({ id }) => id)).toEqual(['refresher', 'role-consulting-social-worker', 'role-coordinator'])
    for (const { days } of needing) expect(days).toEqual({ minimum: 1, maximum: 1 })
  })

  it('orient in one to two days', () => {
    for (const id of ['orientation-managers', 'orientation-professionals']) {
      expect(findTerm(all, id)?.days).toEqual({ minimum: 1, maximum: 2 })
    }
  })

  it('leave open what the sources leave open', () => {
    expect(all.filter(({ days }) => days === null).map(({ id }) => id)).toEqual([
      'deepening',
      'partner-induction',
      'induction-package',
      'expert-by-experience',
      'school-staff',
    ])
    expect(findTerm(all, 'deepening')?.prerequisites).toBe(null)
  })

  it('name only curricula as prerequisites, never themselves, and each a source', () => {
    const known: readonly string[] = curriculumIds
    for (const { id, prerequisites, sources } of all) {
      expect((prerequisites ?? []).filter((each) => !known.includes(each) || each === id)).toEqual([])
      expect(sources.length).toBeGreaterThan(0)
    }
  })

  it('count participants and staff in the same nine groups', () => {
    expect(participantGroupIds).toEqual([...teamRoleIds, 'supervisor', 'partner', 'expert-by-experience', 'other'])
    expect(staffRoleIds).toEqual(participantGroupIds)
  })

  it('go through four states', () => {
    expect(trainingStatusIds).toEqual(['planned', 'ongoing', 'completed', 'cancelled'])
  })
})
