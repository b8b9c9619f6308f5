import { describe, expect, it } from 'vitest'
import { guestTeamsState } from './guest-teams'

describe('guestTeamsState', () => {
  it('is open until the first day is there, in whatever order days stand', () => {
    const training = { status: 'planned', days: ['2024-04-10', '2024-03-05'] } as const
    expect(guestTeamsState(training, '2024-03-04')).toBe('open')
    expect(guestTeamsState(training, '2024-03-05')).toBe('begun')
    expect(guestTeamsState({ ...training, days: [] }, '2024-03-05')).toBe('open')
  })

  it('has begun where somebody has said so, and is closed once the training was held or cancelled', () => {
    expect(guestTeamsState({ status: 'ongoing', days: ['2024-03-05'] }, '2024-03-01')).toBe('begun')
    expect(guestTeamsState({ status: 'completed', days: [] }, '2024-03-01')).toBe('closed')
    expect(guestTeamsState({ status: 'cancelled', days: ['2024-03-05'] }, '2024-03-01')).toBe('closed')
  })
})
