import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeLists } from './merge-lists'

const row = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), count: fc.nat(3) })
const rows = fc.uniqueArray(row, { selector: ({ id }) => id })
const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))

function sorted(list: readonly unknown[] | null): readonly unknown[] | undefined {
  return list?.map((item) => JSON.stringify(item)).toSorted()
}

describe('two people’s changes of one list', () => {
  it('are put together: added rows are in, removed ones are out, a changed one is as it was left', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, count: 1 }))
    const added = [
      { id: 'mine', count: 2 },
      { id: 'theirs', count: 3 },
    ] as const
    const changed = { id: 'a', count: 9 }
    expect(mergeLists([a, b, c], [changed, b, c, added[0]], [a, c, added[1]])).toEqual([changed, c, added[1], added[0]])
  })

  it('of names go by the names', () => {
    expect(mergeLists(['a', 'b'], ['b', 'c'], ['a', 'b', 'd'])).toEqual(['b', 'd', 'c'])
  })

  it.each([
    ['both changed a row', [{ id: 'a', count: 2 }], [{ id: 'a', count: 3 }]],
    ['one removed the row that the other changed', [], [{ id: 'a', count: 3 }]],
    ['the other way round', [{ id: 'a', count: 2 }], []],
  ])('are not put together when %s', (_, mine, theirs) => {
    expect(mergeLists([{ id: 'a', count: 1 }], mine, theirs)).toBeNull()
  })

  it('are those of the one who changed something when the other changed nothing', () => {
    fc.assert(
      fc.property(rows, rows, (base, changed) => {
        expect(sorted(mergeLists(base, changed, base))).toEqual(sorted(changed))
        expect(sorted(mergeLists(base, base, changed))).toEqual(sorted(changed))
      }),
    )
  })

  it('are the same whoever comes second', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(rows, rows, rows), fc.tuple(names, names, names)), ([base, mine, theirs]) => {
        expect(sorted(mergeLists(base, mine, theirs))).toEqual(sorted(mergeLists(base, theirs, mine)))
      }),
    )
  })
})
