import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { branchIds } from './branches'
import { planConflicts } from './conflicts'
import { planTotals } from './totals'
import { netHours, parseWorkPackage, WorkPackageError, type WorkPackage } from './work-package'

function work(given: Partial<WorkPackage>): WorkPackage {
  return {
    id: 'w1',
    branch: 'team-trainings',
    task: null,
    name: 'Tiimikoulutus',
    start: '2019-03-01',
    end: '2019-05-31',
    netTime: { unit: 'days', amount: 10 },
    responsible: { kind: 'person', name: 'Kouluttaja 1' },
    costs: [],
    ...given,
  }
}

const oneOfEach = branchIds.map((branch, index) =>
  work({ id: `w${index}`, branch, responsible: { kind: 'person', name: `Vastuuhenkilö ${index}` } }),
)

describe('a work package', () => {
  it('of 10 days is 80 hours', () => {
    expect(netHours(work({}))).toBe(80)
    expect(netHours(work({ netTime: { unit: 'hours', amount: 42 } }))).toBe(42)
  })

  it('is refused with every problem', () => {
    expect(() => parseWorkPackage({ ...work({}), name: '', netTime: { unit: 'weeks', amount: 0 } })).toThrow(
      [
        'name: expected a text of ≥ 1 characters, got ""',
        'netTime.unit: expected one of hours, days, got "weeks"',
        'netTime.amount: expected a number > 0, got 0',
      ].join('\n'),
    )
    expect(() => parseWorkPackage({ ...work({}), end: '2019-02-28' })).toThrow(WorkPackageError)
  })
})

describe('a plan’s totals', () => {
  it('add hours, costs and dates, in all and by branch', () => {
    const totals = planTotals([
      work({
        costs: [
          { kind: 'trainer-pair-pay', euros: 5000 },
          { kind: 'travel', euros: 300 },
        ],
      }),
      work({ id: 'w2', branch: 'evaluation', start: '2019-01-07', costs: [{ kind: 'travel', euros: 200 }] }),
    ])
    expect(totals.all).toMatchObject({ packages: 2, netHours: 160, euros: 5500 })
    expect([totals.all.start, totals.all.end]).toEqual(['2019-01-07', '2019-05-31'])
    expect(totals.all.costs).toMatchObject({ travel: 500, 'trainer-pair-pay': 5000, rent: 0 })
    expect(totals.byBranch.evaluation).toMatchObject({ packages: 1, euros: 200 })
    expect(totals.byBranch['start-up']).toMatchObject({ packages: 0, netHours: 0, start: null, end: null })
  })

  it('of the branches add up to those of the whole', () => {
    const anyPackage = fc.record({
      branch: fc.constantFrom(...branchIds),
      netTime: fc.record({ unit: fc.constantFrom('hours', 'days'), amount: fc.integer({ min: 1, max: 100 }) }),
    })
    fc.assert(
      fc.property(fc.array(anyPackage), (given) => {
        const { all, byBranch } = planTotals(given.map(work))
        expect(Object.values(byBranch).reduce((sum, { netHours: hours }) => sum + hours, 0)).toBe(all.netHours)
        expect(Object.values(byBranch).reduce((sum, { packages }) => sum + packages, 0)).toBe(all.packages)
      }),
    )
  })
})

describe('conflicts', () => {
  it('are none in a plan with a package of 40–80 hours in every branch', () => {
    expect(planConflicts(oneOfEach)).toEqual([])
  })

  it('are ids used twice, sizes outside 40–80 hours and empty branches', () => {
    const packages = [
      ...oneOfEach.slice(0, 4),
      work({ id: 'w0', branch: 'start-up', netTime: { unit: 'hours', amount: 39 } }),
      work({ id: 'w9', netTime: { unit: 'days', amount: 10.5 }, responsible: { kind: 'group', name: 'Ryhmä' } }),
    ]
    expect(planConflicts(packages)).toEqual([
      { kind: 'duplicate-id', packages: ['w0', 'w0'] },
      { kind: 'size', packages: ['w0'], hours: 39, isHint: true },
      { kind: 'size', packages: ['w9'], hours: 84, isHint: true },
      { kind: 'empty-branch', packages: [], branch: 'evaluation' },
    ])
  })

  it('are persons with more work than working time, in the tightest window', () => {
    const person = { kind: 'person', name: 'Kouluttaja 1' } as const
    const week = { unit: 'hours', amount: 40 } as const
    const packages = [
      work({ id: 'a', start: '2019-03-04', end: '2019-03-15', responsible: person }),
      work({ id: 'b', start: '2019-03-04', end: '2019-03-17', netTime: week, responsible: person }),
      work({ id: 'c', start: '2019-01-07', end: '2019-12-31', responsible: person }),
    ]
    expect(planConflicts(packages).filter(({ kind }) => kind === 'overload')).toEqual([
      {
        kind: 'overload',
        packages: ['a', 'b'],
        person: 'Kouluttaja 1',
        from: '2019-03-04',
        to: '2019-03-17',
        hours: 120,
        availableHours: 80,
      },
    ])
  })

  it('do not come from groups, or from packages of different persons at one time', () => {
    const sameDays = { start: '2019-03-04', end: '2019-03-15' }
    function of(kind: 'person' | 'group', name: string) {
      return work({ ...sameDays, id: name, responsible: { kind, name } })
    }
    expect(planConflicts([of('person', 'a'), of('person', 'b')]).filter(({ kind }) => kind === 'overload')).toEqual([])
    const group = { ...of('group', 'g'), netTime: { unit: 'days', amount: 50 } } as const
    expect(planConflicts([group]).filter(({ kind }) => kind === 'overload')).toEqual([])
  })
})
