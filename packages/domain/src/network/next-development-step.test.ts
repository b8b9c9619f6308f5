import { describe, expect, it } from 'vitest'
import { developmentStepIds } from './development-process'
import { developmentProgress } from './next-development-step'

function next(sessions: Parameters<typeof developmentProgress>[0], day = '2021-12-31'): string | undefined {
  return developmentProgress(sessions, day).find(({ isDone }) => !isDone)?.step
}

describe('how far a development team is', () => {
  it('begins with the invitation', () => {
    expect(next([])).toBe('professionals-invited')
    expect(developmentProgress([], '2021-01-01').map(({ step }) => step)).toEqual(developmentStepIds)
  })

  it('stays with a step until it was worked on as often as the example has it', () => {
    const invited = { step: 'professionals-invited', date: '2021-03-01' } as const
    const once = { step: 'professionals-sessions', date: '2021-03-15' } as const
    expect(next([invited, once])).toBe('professionals-sessions')
    expect(next([invited, once, { ...once, date: '2021-04-01' }])).toBe('leaders-invited')
  })

  it('does not count what is still to come', () => {
    expect(next([{ step: 'professionals-invited', date: '2022-01-01' }])).toBe('professionals-invited')
  })

  it('takes steps in any order', () => {
    expect(next([{ step: 'leaders-agree', date: '2021-01-01' }])).toBe('professionals-invited')
  })

  it('is through when every step is', () => {
    const all = developmentStepIds.flatMap((step) => [1, 2].map((day) => ({ step, date: `2021-01-0${day}` })))
    expect(next(all)).toBeUndefined()
  })
})
