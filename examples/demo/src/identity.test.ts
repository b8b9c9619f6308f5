import { describe, expect, it } from 'vitest'
import { demoId } from './identity'

describe('demoId', () => {
  it('is a version 5 UUID', () => {
    expect(demoId(1, 'team/08/3')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('stays the same for the same seed and slug, so that a set can be imported again', () => {
    expect(demoId(1, 'team/08/3')).toBe('2c2f730f-a3b8-55ff-ab58-0f63ef609398')
  })

  it('differs by seed and by slug', () => {
    expect(new Set([demoId(1, 'a'), demoId(2, 'a'), demoId(1, 'b'), demoId(12, 'a')]).size).toBe(4)
  })
})
