import { branchIds, type WorkPackage } from '@kotipesa/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timelineOf, timelineSizes } from './timeline'

function work(given: Partial<WorkPackage>): WorkPackage {
  return {
    id: 'a',
    branch: 'team-trainings',
    task: null,
    template: null,
    name: 'Tiimikoulutus',
    start: '2026-03-02',
    end: '2026-05-29',
    netTime: null,
    actualTime: null,
    responsible: null,
    costs: [],
    dependsOn: [],
    doneShare: null,
    ...given,
  }
}

describe('the timeline of a plan', () => {
  it('is none while no days are known', () => {
    expect(timelineOf([], '2026-03-02')).toBeNull()
    expect(timelineOf([work({ start: null }), work({ end: null })], '2026-03-02')).toBeNull()
  })

  it('goes by whole months from the first start to the last end, with today where it is', () => {
    const timeline = timelineOf([work({}), work({ id: 'b', end: '2026-06-01' })], '2026-04-01')
    expect(timeline?.months.map(({ month }) => month)).toEqual(['2026-03', '2026-04', '2026-05', '2026-06'])
    expect(timeline?.today).toBe(timeline?.months[1]?.x)
    expect(timelineOf([work({})], '2026-02-28')?.today).toBeNull()
    expect(timelineOf([work({})], '2026-06-01')?.today).toBeNull()
    expect(timelineOf([work({})], '2026-05-31')?.today).not.toBeNull()
  })

  it('has branches in their order, with bars below them, as much of each done as is said', () => {
    const timeline = timelineOf(
      [
        work({ id: 'z', branch: 'evaluation', doneShare: 1 }),
        work({ id: 'b', doneShare: 0.5 }),
        work({ id: 'c', doneShare: 0 }),
        work({ id: 'd', start: null }),
      ],
      '2026-04-01',
    )
    expect(timeline?.branches.map(({ id }) => id)).toEqual(['team-trainings', 'evaluation'])
    expect(timeline?.bars.map(({ id, width, doneWidth }) => [id, Math.round((doneWidth / width) * 10) / 10])).toEqual([
      ['b', 0.5],
      ['c', 0],
      ['z', 1],
    ])
  })

  it('draws an arrow from what is done first, round about when that ends later', () => {
    const later = work({ id: 'b', start: '2026-08-03', end: '2026-09-30', dependsOn: ['a', 'gone'] })
    const early = work({ id: 'c', start: '2026-03-09', dependsOn: ['a'] })
    const timeline = timelineOf([work({}), later, early], '2026-04-01')
    expect(timeline?.arrows.map(({ from, to }) => `${from} ${to}`)).toEqual(['a b', 'a c'])
    const [straight, round] = timeline?.arrows.map(({ path }) => path.match(/[HV]/g)?.join('')) ?? []
    expect([straight, round]).toEqual(['HVH', 'HVHVH'])
  })

  it('keeps each bar within the picture, none over another, whatever the days', () => {
    const day = fc
      .integer({ min: 0, max: 4000 })
      .map((days) => new Date(Date.UTC(2018, 0, 1 + days)).toISOString().slice(0, 10))
    const some = fc.record({ branch: fc.constantFrom(...branchIds), days: fc.tuple(day, day) })
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 20 }), (given) => {
        const packages = given.map(({ branch, days }, index) => {
          const [start = '', end = ''] = days.toSorted()
          return work({ id: String(index), branch, start, end })
        })
        const timeline = timelineOf(packages, '2026-04-01')
        expect(timeline?.bars).toHaveLength(packages.length)
        for (const { x, y, width } of timeline?.bars ?? []) {
          expect(x).toBeGreaterThanOrEqual(timelineSizes.left)
          expect(x + width).toBeLessThanOrEqual(timeline?.width ?? 0)
          expect(y + timelineSizes.bar).toBeLessThan(timeline?.height ?? 0)
        }
        expect(new Set(timeline?.bars.map(({ y }) => y)).size).toBe(packages.length)
      }),
    )
  })
})
