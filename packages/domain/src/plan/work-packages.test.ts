import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { branchIds } from './branches'
import { planConflicts } from './conflicts'
import { circlesOf, earlyStarts } from './dependencies'
import { planTotals } from './totals'
import { actualHours, netHours, parseWorkPackage, WorkPackageError, type WorkPackage } from './work-package'

function work(given: Partial<WorkPackage>): WorkPackage {
  return {
    id: 'w1',
    branch: 'team-trainings',
    task: null,
    template: null,
    name: 'Tiimikoulutus',
    start: '2019-03-01',
    end: '2019-05-31',
    netTime: { unit: 'days', amount: 10 },
    actualTime: null,
    responsible: { kind: 'person', name: 'Kouluttaja 1' },
    costs: [],
    dependsOn: [],
    doneShare: null,
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
    expect(() => parseWorkPackage({ ...work({}), dependsOn: ['w1'], doneShare: 1.1 })).toThrow(WorkPackageError)
  })

  it('begins with a branch and a name, and tells nothing that nobody has told', () => {
    const begun = parseWorkPackage({ id: 'w1', branch: 'evaluation', name: 'Arviointi' })
    expect([netHours(begun), actualHours(begun), begun.doneShare, begun.start]).toEqual([null, null, null, null])
    expect(actualHours(work({ actualTime: { unit: 'days', amount: 0 } }))).toBe(0)
  })
})

describe('a plan’s totals', () => {
  it('add hours, costs and dates, in all and by branch', () => {
    const totals = planTotals([
      work({
        costs: [
          { kind: 'trainer-pair-pay', planned: 5000, actual: null },
          { kind: 'travel', planned: 300.1, actual: 280.2 },
        ],
      }),
      work({
        id: 'w2',
        branch: 'evaluation',
        start: '2019-01-07',
        actualTime: { unit: 'hours', amount: 0 },
        costs: [{ kind: 'travel', planned: 200.2, actual: 10.1 }],
      }),
      work({ id: 'w3', netTime: null, start: null, end: null }),
    ])
    expect(totals.all).toMatchObject({
      packages: 3,
      timed: { planned: 2, actual: 1 },
      hours: { planned: 160, actual: 0 },
      euros: { planned: 5500.3, actual: 290.3 },
    })
    expect([totals.all.start, totals.all.end]).toEqual(['2019-01-07', '2019-05-31'])
    expect(totals.all.costs).toMatchObject({
      travel: { planned: 500.3, actual: 290.3 },
      'trainer-pair-pay': { planned: 5000, actual: null },
      rent: { planned: null, actual: null },
    })
    expect(totals.byBranch.evaluation).toMatchObject({ packages: 1, euros: { planned: 200.2, actual: 10.1 } })
    expect(totals.byBranch['start-up']).toMatchObject({
      packages: 0,
      hours: { planned: null, actual: null },
      start: null,
      end: null,
    })
  })

  it('of the branches add up to those of the whole', () => {
    const anyPackage = fc.record({
      branch: fc.constantFrom(...branchIds),
      netTime: fc.record({ unit: fc.constantFrom('hours', 'days'), amount: fc.integer({ min: 1, max: 100 }) }),
    })
    fc.assert(
      fc.property(fc.array(anyPackage), (given) => {
        const { all, byBranch } = planTotals(given.map(work))
        expect(Object.values(byBranch).reduce((sum, { hours }) => sum + (hours.planned ?? 0), 0)).toBe(
          all.hours.planned ?? 0,
        )
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

describe('what depends on what', () => {
  const anyOrder = fc.integer({ min: 1, max: 30 }).chain((size) =>
    fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 60 }).map((pairs) =>
      Array.from({ length: size }, (_, index) => ({
        id: `w${index}`,
        dependsOn: [
          ...new Set(pairs.flatMap(([a, b]) => (Math.max(a, b) === index && a !== b ? [`w${Math.min(a, b)}`] : []))),
        ],
      })),
    ),
  )

  it('is no circle when each depends on earlier ones, in whatever order they are given', () => {
    fc.assert(
      fc.property(anyOrder, fc.boolean(), (packages, isTurned) => {
        expect(circlesOf(isTurned ? packages.toReversed() : packages)).toEqual([])
      }),
    )
  })

  it('is a circle as soon as one waits for another that waits for it, and each in it waits for the next', () => {
    fc.assert(
      fc.property(anyOrder, fc.nat(), (packages, at) => {
        const waiting = packages.filter(({ dependsOn }) => dependsOn.length > 0)
        const chosen = waiting[at % Math.max(1, waiting.length)]
        fc.pre(chosen !== undefined)
        const [first] = chosen?.dependsOn ?? []
        const turned = packages.map((each) =>
          each.id === first ? { ...each, dependsOn: [...each.dependsOn, chosen?.id ?? ''] } : each,
        )
        const circles = circlesOf(turned)
        expect(circles.length).toBeGreaterThan(0)
        for (const circle of circles) {
          for (const [index, id] of circle.entries()) {
            const next = circle[(index + 1) % circle.length]
            expect(turned.find((each) => each.id === id)?.dependsOn).toContain(next)
          }
        }
      }),
    )
  })

  it('ends in no plan: packages that are not there are no circle, one that waits for itself is', () => {
    expect(circlesOf([{ id: 'a', dependsOn: ['x'] }])).toEqual([])
    expect(circlesOf([{ id: 'a', dependsOn: ['a'] }])).toEqual([['a']])
  })

  it('is early before the last day of what comes first, and not on it', () => {
    const first = work({ id: 'a', end: '2019-05-31' })
    const packages = [first, work({ id: 'b', start: '2019-05-30', dependsOn: ['a'] })]
    expect(earlyStarts(packages)).toEqual([{ id: 'b', after: 'a', start: '2019-05-30', end: '2019-05-31' }])
    expect(earlyStarts([first, work({ id: 'b', start: '2019-05-31', dependsOn: ['a', 'x'] })])).toEqual([])
    expect(earlyStarts([work({ id: 'a', end: null }), work({ id: 'b', dependsOn: ['a'] })])).toEqual([])
  })

  it('is among the conflicts, a start before the end as a hint', () => {
    const packages = oneOfEach.map((each, index) => ({ ...each, dependsOn: [`w${(index + 1) % oneOfEach.length}`] }))
    const found = planConflicts(packages)
    expect(found.find(({ kind }) => kind === 'circle')?.packages.toSorted()).toEqual(oneOfEach.map(({ id }) => id))
    expect(found.filter(({ kind }) => kind === 'early')).toHaveLength(5)
    expect(found.find(({ kind }) => kind === 'early')).toMatchObject({ packages: ['w0', 'w1'], isHint: true })
  })
})
