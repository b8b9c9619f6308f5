import { describe, expect, it } from 'vitest'
import { curriculumAudiences } from './audience'
import { curriculumIds } from './curricula'
import { managersFirstDeviations } from './managers-first'
import { mayAttend, obstaclesToAttending } from './may-attend'

describe('attending', () => {
  it('a role training needs the role and the basic training', () => {
    expect(obstaclesToAttending('role-coordinator', { group: 'social-worker', completed: [] })).toEqual([
      { kind: 'not-in-audience', audience: ['coordinator'] },
      { kind: 'prerequisite-missing', oneOf: ['team-basic'] },
    ])
    expect(mayAttend('role-coordinator', { group: 'coordinator', completed: ['team-basic'] })).toBe(true)
  })

  it('the basic training is for those not yet trained', () => {
    expect(mayAttend('team-basic', { group: 'social-worker', completed: [] })).toBe(true)
    expect(obstaclesToAttending('team-basic', { group: 'social-worker', completed: ['team-basic'] })).toEqual([
      { kind: 'already-completed' },
    ])
    expect(mayAttend('refresher', { group: 'social-worker', completed: [] })).toBe(false)
  })

  it('deepening needs one of the lines it deepens', () => {
    expect(mayAttend('deepening', { group: 'supervisor', completed: ['leadership-basic'] })).toBe(true)
    expect(mayAttend('deepening', { group: 'supervisor', completed: ['induction-package'] })).toBe(false)
  })

  it('the professionals’ orientation comes after the managers’ has begun', () => {
    const attendee = { group: 'partner', completed: [] } as const
    expect(obstaclesToAttending('orientation-professionals', attendee)).toEqual([{ kind: 'managers-first' }])
    expect(mayAttend('orientation-professionals', attendee, { isManagersOrientationBegun: true })).toBe(true)
  })

  it('every curriculum is for some group', () => {
    for (const id of curriculumIds) expect(curriculumAudiences[id].length).toBeGreaterThan(0)
  })
})

describe('the order of orientations', () => {
  function held(curriculum: 'orientation-managers' | 'orientation-professionals', ...days: readonly string[]) {
    return {
      curriculum,
      sessions: days.map((date) => ({ date, hours: 6 })),
      consultations: null,
    }
  }

  it('is kept when the professionals begin with the managers or after them', () => {
    expect(
      managersFirstDeviations([
        held('orientation-professionals', '2021-11-02'),
        held('orientation-managers', '2021-09-14', '2021-11-30'),
      ]),
    ).toEqual([])
  })

  it('is broken when the professionals begin before, or the managers never', () => {
    const early = held('orientation-professionals', '2021-08-10')
    expect(managersFirstDeviations([early, held('orientation-managers', '2021-09-14')])).toEqual([
      { index: 0, begins: '2021-08-10', managersBegin: '2021-09-14' },
    ])
    expect(managersFirstDeviations([held('orientation-managers'), early])).toEqual([
      { index: 1, begins: '2021-08-10', managersBegin: null },
    ])
  })
})
