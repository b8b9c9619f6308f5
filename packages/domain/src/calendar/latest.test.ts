import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { latestUpTo } from './latest'

function since(record: { readonly since: string }) {
  return record.since
}

describe('the record in force on a day', () => {
  const first = { since: '2019-02-01', status: 'agreed' }
  const second = { since: '2021-01-01', status: 'in-use' }

  it('begins on its own day, and holds until the next begins', () => {
    expect(latestUpTo([second, first], since, '2019-01-31')).toBeUndefined()
    expect(latestUpTo([second, first], since, '2019-02-01')).toBe(first)
    expect(latestUpTo([second, first], since, '2020-12-31')).toBe(first)
    expect(latestUpTo([second, first], since, '2021-01-01')).toBe(second)
  })

  it('is the later in the list of two of one day', () => {
    const again = { since: '2021-01-01', status: 'agreed' }
    expect(latestUpTo([second, again, first], since, '2024-01-01')).toBe(again)
  })

  it('is the last of those up to the day when they are put in order', () => {
    const days = fc.constantFrom('2019-12-31', '2020-01-01', '2020-01-02', '2020-06-30')
    fc.assert(
      fc.property(fc.array(days.map((day) => ({ since: day }))), days, (records, day) => {
        const inOrder = records.filter((each) => each.since <= day).toSorted((a, b) => a.since.localeCompare(b.since))
        expect(latestUpTo(records, since, day)).toBe(inOrder.at(-1))
      }),
    )
  })
})
