import { describe, expect, it } from 'vitest'
import { conflicts } from './conflicts'

describe('facts told in two ways', () => {
  it('keep both sources and say which one is followed and why', () => {
    expect(conflicts.map(({ id }) => id)).toEqual([
      'project-plan-due',
      'steering-group-or-monitoring-body',
      'project-group-required',
    ])
    for (const { fact } of conflicts) {
      expect(fact.followed.source).not.toEqual(fact.other.source)
      expect(fact.followed.value).not.toEqual(fact.other.value)
    }
  })
})
