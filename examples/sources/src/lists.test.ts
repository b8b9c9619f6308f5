import { describe, expect, it } from 'vitest'
import { listsIn } from './lists'

describe('the lists to leave out', () => {
  it('are none unless they are named', () => {
    expect(listsIn([])).toEqual([])
    expect(listsIn(['--without', 'rounds,decisions'])).toEqual(['rounds', 'decisions'])
  })

  it.each([
    ['--with', 'rounds'],
    ['--without'],
    ['--without', 'teams'],
    ['--without', ''],
    ['--without', 'rounds', 'x'],
  ])('are not guessed from %s %s', (...args) => {
    expect(() => listsIn(args)).toThrow(RangeError)
  })
})
