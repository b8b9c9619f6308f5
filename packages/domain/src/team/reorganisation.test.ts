import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownTrainedDays, trainedDays } from './carried-training'
import { notToEndOn, reorganisationKind } from './reorganisation'

describe('the kind of a reorganisation', () => {
  it.each([
    [1, 1, 'move'],
    [2, 1, 'merge'],
    [5, 1, 'merge'],
    [1, 2, 'split'],
    [2, 2, null],
    [0, 1, null],
    [1, 0, null],
  ])('%d become %d', (ending, beginning, kind) => {
    expect(reorganisationKind(ending, beginning)).toBe(kind)
  })
})

describe('teams that cannot end on a day', () => {
  it('are those that begin on it and those that have ended by then', () => {
    const teams = [
      { id: 'there', validFrom: '2020-01-01', validUntil: null },
      { id: 'ends later', validFrom: '2020-01-01', validUntil: '2024-03-02' },
      { id: 'ends then', validFrom: '2020-01-01', validUntil: '2024-03-01' },
      { id: 'begins then', validFrom: '2024-03-01', validUntil: null },
      { id: 'the day before', validFrom: '2024-02-29', validUntil: null },
    ]
    expect(notToEndOn('2024-03-01', teams).map(({ id }) => id)).toEqual(['ends then', 'begins then'])
  })
})

describe('the day of a team’s own training', () => {
  const days = { sessions: [{ date: '2020-02-02' }, { date: '2020-05-05' }] }

  it('is the last day of the first basic training that was completed', () => {
    const own = ownTrainedDays([
      { curriculum: 'team-basic', status: 'completed', teams: ['a', 'b'], sessions: [{ date: '2021-01-01' }] },
      { curriculum: 'team-basic', status: 'completed', teams: ['a'], ...days },
      { curriculum: 'team-basic', status: 'planned', teams: ['c'], ...days },
      { curriculum: 'refresher', status: 'completed', teams: ['d'], ...days },
    ])
    expect([...own]).toEqual([
      ['a', '2020-05-05'],
      ['b', '2021-01-01'],
    ])
  })

  it('is that of the first, in whatever order they are recorded', () => {
    const basic = { curriculum: 'team-basic', status: 'completed', teams: ['a'] } as const
    const trainings = ['2020-05-05', '2021-01-01', '2019-09-09'].map((date) => ({ ...basic, sessions: [{ date }] }))
    for (const each of [trainings, trainings.toReversed(), trainings.slice(0, 2)]) {
      const first = each.flatMap(({ sessions }) => sessions.map(({ date }) => date)).toSorted()[0]
      expect(ownTrainedDays(each).get('a')).toBe(first)
    }
  })
})

describe('since when a team counts as trained', () => {
  const own = new Map([
    ['a', '2019-03-01'],
    ['b', '2020-10-02'],
  ])

  it('is the day on which the last of what it carries on was trained', () => {
    expect(trainedDays([{ id: 'new', carriesOn: ['b', 'a'] }], own).trainedOn('new')).toBe('2020-10-02')
  })

  it('is never when one of them was not', () => {
    const { trainedOn, carriedOn } = trainedDays([{ id: 'new', carriesOn: ['a', 'untrained'] }], own)
    expect([trainedOn('new'), carriedOn('new'), trainedOn('untrained')]).toEqual([null, null, null])
  })

  it('is by a training of its own when that came first, and not when it came after', () => {
    const teams = [{ id: 'a', carriesOn: ['b'] }, { id: 'b', carriesOn: ['a2'] }, { id: 'a2' }]
    const { trainedOn, carriedOn } = trainedDays(teams, own)
    expect([trainedOn('a'), carriedOn('a')]).toEqual(['2019-03-01', '2020-10-02'])
    const late = trainedDays([{ id: 'b', carriesOn: ['a'] }], own)
    expect([late.trainedOn('b'), late.carriedOn('b')]).toEqual(['2019-03-01', '2019-03-01'])
  })

  it('goes through a chain, whatever the order of the list', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => ({ id: `t${index + 1}`, carriesOn: [`t${index}`] }))
    const { trainedOn } = trainedDays(chain, new Map([['t0', '2018-05-05']]))
    expect(trainedOn('t20000')).toBe('2018-05-05')
    const few = chain.slice(0, 5).toReversed()
    expect(trainedDays(few, new Map([['t0', '2018-05-05']])).trainedOn('t5')).toBe('2018-05-05')
  })

  it('holds the law of mergers: never before the last of what it carries on, and kept by a move', () => {
    const day = fc.integer({ min: 2018, max: 2025 }).map((year) => `${year}-06-01`)
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 5 }), (days) => {
        const trained = new Map(days.map((each, index) => [`t${index}`, each]))
        const teams = [
          { id: 'merged', carriesOn: [...trained.keys()] },
          { id: 'moved', carriesOn: ['merged'] },
        ]
        const { trainedOn } = trainedDays(teams, trained)
        expect(trainedOn('merged')).toBe([...days].sort().at(-1))
        expect(trainedOn('moved')).toBe(trainedOn('merged'))
      }),
    )
  })
})
