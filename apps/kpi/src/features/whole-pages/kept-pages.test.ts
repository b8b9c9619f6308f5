import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createKeptPages } from './kept-pages'

function pageOf(size: number): Uint8Array {
  return new Uint8Array(size)
}

describe('kept pages', () => {
  it('go when there is no room, the least recently used first', () => {
    const pages = createKeptPages(30)
    const first = pageOf(10)
    pages.keep('a', first)
    for (const key of ['b', 'c']) pages.keep(key, pageOf(10))
    expect(pages.find('a')).toBe(first)
    pages.keep('d', pageOf(10))
    expect(['a', 'b', 'c', 'd'].map((key) => pages.find(key) !== undefined)).toEqual([true, false, true, true])
  })

  it('never take more room than they may, and the newest is there whenever it fits', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 1, max: 60 })))
    fc.assert(
      fc.property(steps, (kept) => {
        const pages = createKeptPages(50)
        const newest = new Map<string, Uint8Array>()
        for (const [key, size] of kept) {
          newest.set(key, pageOf(size))
          pages.keep(key, newest.get(key) ?? pageOf(size))
          expect(pages.find(key)).toBe(size <= 50 ? newest.get(key) : undefined)
        }
        const there = [...newest].filter(([key, page]) => pages.find(key) === page)
        const size = there.reduce((sum, [, page]) => sum + page.length, 0)
        expect(size).toBeLessThanOrEqual(50)
      }),
    )
  })
})
