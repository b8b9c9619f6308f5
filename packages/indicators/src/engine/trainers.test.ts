import { describe, expect, it } from 'vitest'
import { bundle, heldBy, team, trainer, training } from '../testing/bundle'
import { figureOf, resultOf } from '../testing/figure'

describe('trainer-capacity', () => {
  function figure(facts: Parameters<typeof bundle>[0], period = '2019') {
    return figureOf(bundle(facts), 'trainer-capacity', period)
  }

  it('is 230 days times the shares against 20 days per untrained team', () => {
    const facts = bundle({
      trainers: [trainer('p', { timeShare: 0.3 }), trainer('q', { timeShare: 0.3 })],
      teams: ['a', 'b', 'c'].map((id) => team(id)),
    })
    expect(resultOf(facts, 'trainer-capacity', '2019')).toMatchObject({
      numerator: 138,
      denominator: 60,
      value: 2.3,
      state: 'ok',
    })
  })

  it('is a true zero when untrained teams have no trainers', () => {
    expect(figure({ teams: [team('a')] })).toBe('0/20')
  })

  it('is empty when every active team is trained, or there is none', () => {
    const trainings = [training('k', '2019-12-31', { teams: ['a'] })]
    expect(figure({ trainers: [trainer('p')], teams: [team('a')], trainings })).toBe('115/0 empty')
    expect(figure({})).toBe('0/0 empty')
  })

  it('counts trainers active on the last day', () => {
    const trainers = [
      trainer('ended', { validUntil: '2019-12-31' }),
      trainer('begun', { validFrom: '2019-12-31' }),
      trainer('next', { validFrom: '2020-01-01' }),
    ]
    expect(figure({ trainers, teams: [team('a')] })).toBe('115/20')
  })

  it('gives sums of shares as people write them', () => {
    const trainers = ['p', 'q', 'r'].map((id) => trainer(id, { timeShare: 0.1 }))
    expect(figure({ trainers, teams: [team('a')] })).toBe('69/20')
  })
})

describe('trainer-duty', () => {
  function figure(facts: Parameters<typeof bundle>[0], period = '2019', region: '03' | '08' | 'FI' = '08') {
    const teams = ['a', 'b'].map((id) => team(id, { region: '03' }))
    return figureOf(bundle({ teams, ...facts }), 'trainer-duty', period, region)
  }
  function two(first: string, second: string, fields: Parameters<typeof training>[2] = {}) {
    return [
      training('k', first, { teams: ['a'], trainers: [heldBy('p')], ...fields }),
      training('l', second, { teams: ['b'], trainers: [heldBy('p')], ...fields }),
    ]
  }

  it('counts trainers of two different teams whose basic training was completed in the rolling year', () => {
    expect(figure({ trainers: [trainer('p')], trainings: two('2019-01-01', '2019-12-31') })).toBe('1/1')
    expect(figure({ trainers: [trainer('p')], trainings: two('2018-12-31', '2019-12-31') })).toBe('0/1')
    expect(figure({ trainers: [trainer('p')], trainings: two('2019-01-01', '2020-01-01') })).toBe('0/1')
  })

  it('counts different teams, however many trainings they were trained in', () => {
    const trainers = [trainer('p')]
    const once = [training('k', '2019-03-01', { trainers: [heldBy('p')], teams: ['a', 'b'] })]
    expect(figure({ trainers, trainings: once })).toBe('1/1')
    expect(figure({ trainers, trainings: two('2019-03-01', '2019-05-01', { teams: ['a'] }) })).toBe('0/1')
    expect(figure({ trainers, trainings: two('2019-03-01', '2019-05-01', { teams: [] }) })).toBe('0/1')
  })

  it('looks a year back from the end of a shorter period', () => {
    expect(figure({ trainers: [trainer('p')], trainings: two('2018-07-01', '2019-06-30') }, '2019-H1')).toBe('1/1')
    expect(figure({ trainers: [trainer('p')], trainings: two('2018-06-30', '2019-06-30') }, '2019-H1')).toBe('0/1')
    expect(figure({ trainers: [trainer('p')], trainings: two('2018-08-01', '2019-07-31') }, '2019-07')).toBe('1/1')
  })

  it('leaves out those who qualified in the rolling year', () => {
    expect(figure({ trainers: [trainer('p', { qualifiedOn: '2018-12-31' })] })).toBe('0/1')
    expect(
      figure({ trainers: [trainer('p', { qualifiedOn: '2019-01-01' })], trainings: two('2019-03-01', '2019-05-01') }),
    ).toBe('0/0 empty')
  })

  it('leaves out those not active on the last day', () => {
    expect(figure({ trainers: [trainer('p', { validUntil: '2019-12-31' })] })).toBe('0/0 empty')
  })

  it('counts trainings held anywhere, each once', () => {
    expect(figure({ trainers: [trainer('p')], trainings: two('2019-03-01', '2019-05-01', { region: '03' }) })).toBe(
      '1/1',
    )
    const once = [training('k', '2019-03-01', { teams: ['a'], trainers: [heldBy('p')] })]
    expect(figure({ trainers: [trainer('p')], trainings: once })).toBe('0/1')
  })

  it('counts teams, not trainings: one team trained twice is one, two teams of one training are two', () => {
    const twice = two('2019-03-01', '2019-05-01', { teams: ['a'] })
    expect(figure({ trainers: [trainer('p')], trainings: twice })).toBe('0/1')
    const together = [training('k', '2019-03-01', { teams: ['a', 'b'], trainers: [heldBy('p')] })]
    expect(figure({ trainers: [trainer('p')], trainings: together })).toBe('1/1')
  })

  it('counts neither other curricula nor trainings that are not completed', () => {
    expect(
      figure({ trainers: [trainer('p')], trainings: two('2019-03-01', '2019-05-01', { curriculum: 'refresher' }) }),
    ).toBe('0/1')
    expect(
      figure({ trainers: [trainer('p')], trainings: two('2019-03-01', '2019-05-01', { status: 'ongoing' }) }),
    ).toBe('0/1')
  })
})
