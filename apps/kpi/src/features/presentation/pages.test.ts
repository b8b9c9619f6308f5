import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choosePage, pageCount, rowsOfPage } from './pages'

describe('pages', () => {
  it('hold each row once, in order, and none is empty but that of nothing', () => {
    fc.assert(
      fc.property(fc.nat(120), fc.integer({ min: 1, max: 30 }), (count, size) => {
        const rows = Array.from({ length: count }, (_, index) => index)
        const pages = Array.from({ length: pageCount(count, size) }, (_, index) => rowsOfPage(rows, index + 1, size))
        expect(pages.flat()).toEqual(rows)
        expect(pages.filter((page) => page.length === 0)).toHaveLength(count === 0 ? 1 : 0)
      }),
    )
  })

  it.each(['0', '4', '-1', '1e0', '01', '1.0', ' 1', 'x', ''])('refuse %j of three', (asked) => {
    expect(choosePage(asked, 3)).toBeNull()
  })

  it('begin with the first', () => {
    expect([choosePage(undefined, 3), choosePage('1', 3), choosePage('3', 3)]).toEqual([1, 1, 3])
  })
})
