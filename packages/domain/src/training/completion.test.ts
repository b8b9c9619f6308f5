import { describe, expect, it } from 'vitest'
import { completedOn, isCompletedBy, isTeamTraining } from './completion'
import { trainingStatusIds } from './statuses'

const sessions = [{ date: '2018-03-09' }, { date: '2018-01-18' }]

describe('a training', () => {
  it('is completed on the day of its last session, whatever their order', () => {
    expect(completedOn({ status: 'completed', sessions })).toBe('2018-03-09')
    expect(isCompletedBy({ status: 'completed', sessions }, '2018-03-08')).toBe(false)
    expect(isCompletedBy({ status: 'completed', sessions }, '2018-03-09')).toBe(true)
    expect(isCompletedBy({ status: 'completed', sessions }, '2018-03-10')).toBe(true)
  })

  it('is not completed with any other status, nor without a session', () => {
    for (const status of trainingStatusIds.filter((each) => each !== 'completed')) {
      expect(completedOn({ status, sessions })).toBeNull()
      expect(isCompletedBy({ status, sessions }, '2099-12-31')).toBe(false)
    }
    expect(completedOn({ status: 'completed', sessions: [] })).toBeNull()
  })

  it('trains a team when it is the basic one', () => {
    expect([{ curriculum: 'team-basic' } as const, { curriculum: 'refresher' } as const].map(isTeamTraining)).toEqual([
      true,
      false,
    ])
  })
})
