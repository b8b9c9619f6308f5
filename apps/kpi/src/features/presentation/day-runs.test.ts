import { addDays } from '@kotipesa/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayRuns } from './day-runs'

describe('dayRuns', () => {
  it('groups the days of a training', () => {
    const days = ['2017-10-24', '2017-09-26', '2017-09-27', '2017-09-28', '2017-10-23', '2017-10-25']
    expect(dayRuns(days)).toEqual([
      { first: '2017-09-26', last: '2017-09-28' },
      { first: '2017-10-23', last: '2017-10-25' },
    ])
  })

  it('goes over the end of a month', () => {
    expect(dayRuns(['2018-03-01', '2018-02-28'])).toEqual([{ first: '2018-02-28', last: '2018-03-01' }])
  })

  it('covers exactly the days given, in runs that do not touch', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((offset) => addDays('2024-01-15', offset))
    fc.assert(
      fc.property(fc.array(day), (days) => {
        const runs = dayRuns(days)
        const covered = runs.flatMap(({ first, last }) => {
          const all: string[] = []
          for (let each = first; each <= last; each = addDays(each, 1)) all.push(each)
          return all
        })
        expect(covered).toEqual([...new Set(days)].toSorted())
        runs.slice(1).forEach(({ first }, index) => expect(first > addDays(runs[index]?.last ?? '', 1)).toBe(true))
      }),
    )
  })
})
