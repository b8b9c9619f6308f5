import { describe, expect, it } from 'vitest'
import { compileCondition, type Condition } from './condition'

const row = { children: 30, cap: 30, answer: 'fully', isTrained: true, unknown: null }

function holds(condition: Condition<'children' | 'cap' | 'answer' | 'isTrained' | 'unknown'>): boolean {
  return compileCondition(condition)(row)
}

describe('compileCondition', () => {
  it('compares a field with a value', () => {
    expect(holds({ field: 'children', operator: '<=', value: 30 })).toBe(true)
    expect(holds({ field: 'children', operator: '<', value: 30 })).toBe(false)
    expect(holds({ field: 'children', operator: '>=', value: 30 })).toBe(true)
    expect(holds({ field: 'children', operator: '>', value: 30 })).toBe(false)
    expect(holds({ field: 'answer', operator: '=', value: 'fully' })).toBe(true)
    expect(holds({ field: 'isTrained', operator: '!=', value: true })).toBe(false)
  })

  it('compares a field with another field', () => {
    expect(holds({ field: 'children', operator: '<=', than: 'cap' })).toBe(true)
    expect(holds({ field: 'children', operator: '<', than: 'cap' })).toBe(false)
  })

  it('finds every comparison with an unknown false, even unequal', () => {
    for (const operator of ['=', '!=', '<', '<=', '>', '>='] as const) {
      expect(holds({ field: 'unknown', operator, value: 0 })).toBe(false)
      expect(holds({ field: 'children', operator, than: 'unknown' })).toBe(false)
      expect(holds({ field: 'unknown', operator, than: 'children' })).toBe(false)
    }
    expect(holds({ field: 'unknown', in: [0, ''] })).toBe(false)
  })

  it('knows whether a field is known', () => {
    expect(holds({ exists: 'children' })).toBe(true)
    expect(holds({ exists: 'unknown' })).toBe(false)
    expect(compileCondition({ exists: 'absent' })(row)).toBe(false)
  })

  it('joins conditions', () => {
    const yes = { exists: 'cap' } as const
    const no = { exists: 'unknown' } as const
    expect([holds({ and: [yes, no] }), holds({ and: [yes, yes] }), holds({ and: [] })]).toEqual([false, true, true])
    expect([holds({ or: [no, yes] }), holds({ or: [no, no] }), holds({ or: [] })]).toEqual([true, false, false])
    expect([holds({ not: yes }), holds({ not: no })]).toEqual([false, true])
  })

  it('looks a field up in a set', () => {
    expect(holds({ field: 'answer', in: ['partly', 'fully'] })).toBe(true)
    expect(holds({ field: 'answer', in: ['partly'] })).toBe(false)
  })
})
