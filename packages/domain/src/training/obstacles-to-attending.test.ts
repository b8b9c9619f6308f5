import { describe, expect, it } from 'vitest'
import { curriculumAudiences, deepenedCurricula } from './audience'
import { curriculumIds } from './curricula'
import { obstaclesToAttending } from './obstacles-to-attending'

describe('attending', () => {
  it('a role training needs the role and the basic training', () => {
    expect(obstaclesToAttending('role-coordinator', { group: 'social-worker', completed: [] })).toEqual([
      { kind: 'not-in-audience', audience: ['coordinator'] },
      { kind: 'prerequisite-missing', oneOf: ['team-basic'] },
    ])
    expect(obstaclesToAttending('role-coordinator', { group: 'coordinator', completed: ['team-basic'] })).toEqual([])
  })

  it('the basic training is for those not yet trained', () => {
    expect(obstaclesToAttending('team-basic', { group: 'social-worker', completed: [] })).toEqual([])
    expect(obstaclesToAttending('team-basic', { group: 'social-worker', completed: ['team-basic'] })).toEqual([
      { kind: 'already-completed' },
    ])
    expect(obstaclesToAttending('refresher', { group: 'social-worker', completed: [] })).toEqual([
      { kind: 'prerequisite-missing', oneOf: ['team-basic'] },
    ])
  })

  it('deepening needs one of the lines it deepens', () => {
    expect(obstaclesToAttending('deepening', { group: 'supervisor', completed: ['leadership-basic'] })).toEqual([])
    expect(obstaclesToAttending('deepening', { group: 'supervisor', completed: ['induction-package'] })).toEqual([
      { kind: 'prerequisite-missing', oneOf: deepenedCurricula },
    ])
  })

  it('the professionals’ orientation comes after the managers’ has begun', () => {
    const attendee = { group: 'partner', completed: [] } as const
    expect(obstaclesToAttending('orientation-professionals', attendee)).toEqual([{ kind: 'managers-first' }])
    expect(obstaclesToAttending('orientation-professionals', attendee, { isManagersOrientationBegun: true })).toEqual(
      [],
    )
  })

  it('every curriculum is for some group', () => {
    for (const id of curriculumIds) expect(curriculumAudiences[id].length).toBeGreaterThan(0)
  })
})
