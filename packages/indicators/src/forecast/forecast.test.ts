import { parsePeriod, periodsBetween } from '@kotipesa/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indicatorById } from '../catalogue'
import { computeIndicators } from '../engine/compute-indicators'
import { parseFacts } from '../facts/parse-facts'
import { arbitraryBundle } from '../testing/arbitrary-bundle'
import { bundle, heldBy, team, trainer, training } from '../testing/bundle'
import { distanceToTarget } from './target-distance'
import { forecastTraining } from './training-forecast'
import { trendOf } from './trend'

const coverage = indicatorById('team-training-coverage')
const load = indicatorById('children-per-case-holder')

describe('distanceToTarget', () => {
  it('is what is missing, 0 when reached, and turns round where lower is better', () => {
    expect(distanceToTarget({ value: 0.5, target: 0.75 }, coverage)).toEqual({
      value: 0.5,
      target: 0.75,
      distance: 0.25,
      isReached: false,
    })
    expect(distanceToTarget({ value: 0.75, target: 0.75 }, coverage)).toMatchObject({ distance: 0, isReached: true })
    expect(distanceToTarget({ value: 25, target: 20 }, load)).toMatchObject({ distance: -5, isReached: false })
    expect(distanceToTarget({ value: 18, target: 20 }, load)).toMatchObject({ distance: 0, isReached: true })
  })

  it('is not there without a value or a target', () => {
    expect(distanceToTarget({ value: null, target: 0.8 }, coverage)).toBeNull()
    expect(distanceToTarget({ value: 0, target: null }, coverage)).toBeNull()
  })
})

describe('trendOf', () => {
  function series(values: readonly (number | null)[], provisionalLast = false) {
    return values.map((value, index) => ({
      period: String(2018 + index),
      value,
      provisional: provisionalLast && index === values.length - 1,
    }))
  }

  it('is the change per period over the last four periods', () => {
    expect(trendOf(series([0.9, 0.1, 0.2, 0.3, 0.4]), coverage)).toEqual({
      periods: ['2019', '2020', '2021', '2022'],
      first: 0.1,
      last: 0.4,
      changePerPeriod: expect.closeTo(0.1, 12),
      direction: 'rising',
      isTowardsModel: true,
    })
    expect(trendOf(series([20, 22, 27]), load)).toMatchObject({
      direction: 'rising',
      isTowardsModel: false,
      changePerPeriod: 3.5,
    })
    expect(trendOf(series([0.9, 0.1, 0.2]), coverage, 2)).toMatchObject({ first: 0.1, last: 0.2 })
  })

  it('leaves out what is missing or provisional, which keeps its place in time', () => {
    expect(trendOf(series([0.2, null, 0.4, 0.1], true), coverage)).toMatchObject({
      periods: ['2018', '2020'],
      changePerPeriod: expect.closeTo(0.1, 12),
      last: 0.4,
    })
  })

  it('may be steady, have no direction, or not be there', () => {
    expect(trendOf(series([0.3, 0.3, 0.3]), coverage)).toMatchObject({
      direction: 'steady',
      changePerPeriod: 0,
      isTowardsModel: null,
    })
    expect(trendOf(series([1, 2]), indicatorById('agreements'))).toMatchObject({
      direction: 'rising',
      isTowardsModel: null,
    })
    expect(trendOf(series([null, 0.3]), coverage)).toBeNull()
  })

  it('falls towards the model where lower is better, and away from it where higher is', () => {
    expect(trendOf(series([27, 22]), load)).toMatchObject({ direction: 'falling', isTowardsModel: true })
    expect(trendOf(series([0.4, 0.1]), coverage)).toMatchObject({ direction: 'falling', isTowardsModel: false })
    expect(trendOf(series([0.3]), coverage)).toBeNull()
    expect(trendOf([], coverage)).toBeNull()
  })

  it('is taken from results as they are computed', () => {
    const facts = bundle({ teams: [team('a'), team('b')], trainings: [training('k', '2019-03-01', { teams: ['a'] })] })
    const periods = periodsBetween('2018', '2019')
    const results = computeIndicators(facts, { periods, indicators: ['team-training-coverage'], regions: ['08'] })
    expect(trendOf(results, coverage)).toMatchObject({ first: 0, last: 0.5, changePerPeriod: 0.5 })
  })
})

describe('forecastTraining', () => {
  const year = parsePeriod('2018')
  const pair = [trainer('p', { timeShare: 0.3 }), trainer('q', { timeShare: 0.3 })]
  const experience = training('old', '2017-10-25', { trainers: [heldBy('p'), heldBy('q')] })
  const teams = ['a', 'b', 'c'].map((id) => team(id))

  it('gives the day by hand: 3 teams × 20 days with 138 days a year are 159 days', () => {
    const facts = bundle({ teams, trainers: pair, trainings: [experience] })
    expect(forecastTraining(facts, '08', year)).toMatchObject({
      region: '08',
      asOf: '2018-12-31',
      state: 'forecast',
      finishOn: '2019-06-08',
      activeTeams: 3,
      trainedTeams: 0,
      teamsToTrain: 3,
      daysNeeded: 60,
      daysPerYear: 138,
      missingPairs: 0,
    })
  })

  it('counts the pairs that are missing to train the rest within a year: 10 teams take 206 days, a pair has 115', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((id) => team(id))
    const elsewhere = team('x', { region: '03' })
    const facts = bundle({ teams: [...many, elsewhere], trainers: pair, trainings: [experience] })
    expect(forecastTraining(facts, '08', year)).toMatchObject({ daysNeeded: 200, missingPairs: 1 })
    expect(forecastTraining(facts, '08', year, 0.6)).toMatchObject({ daysNeeded: 120, missingPairs: 0 })
    expect(forecastTraining(facts, 'FI', year)).toMatchObject({ missingPairs: 2 })
    const alone = bundle({ teams: many, trainers: [trainer('p', { timeShare: 1 })] })
    expect(forecastTraining(alone, '08', year)).toMatchObject({ daysPerYear: 230, missingPairs: 2 })
  })

  it('counts a new pair’s first training at its 26 days', () => {
    const facts = bundle({ teams, trainers: pair })
    expect(forecastTraining(facts, '08', year)).toMatchObject({ daysNeeded: 66, finishOn: '2019-06-24' })
  })

  it('reaches a part of the teams earlier', () => {
    const facts = bundle({
      teams,
      trainers: pair,
      trainings: [experience, training('k', '2018-03-01', { teams: ['a'] })],
    })
    expect(forecastTraining(facts, '08', year, 2 / 3)).toMatchObject({
      teamsToTrain: 1,
      daysNeeded: 20,
      finishOn: '2019-02-22',
    })
    expect(forecastTraining(facts, '08', year, 1 / 3)).toMatchObject({ state: 'done', teamsToTrain: 0, finishOn: null })
  })

  it('states its assumption with the figures of the domain, in three languages', () => {
    const { assumption } = forecastTraining(bundle({ teams }), '08', year)
    for (const text of Object.values(assumption)) expect(text).toMatch(/26.*20.*230.*\.$/)
    expect(assumption.fi).toMatch(/^Oletus: /)
  })

  it('cannot say without a pair of trainers, and has nothing to say without teams', () => {
    expect(forecastTraining(bundle({ teams, trainers: [trainer('p')] }), '08', year)).toMatchObject({
      state: 'no-capacity',
      finishOn: null,
      withoutCapacity: ['08'],
    })
    const idle = pair.map((one) => ({ ...one, timeShare: 0 }))
    expect(forecastTraining(bundle({ teams, trainers: idle }), '08', year)).toMatchObject({ state: 'no-capacity' })
    expect(forecastTraining(bundle({}), '08', year)).toMatchObject({ state: 'no-teams' })
    expect(() => forecastTraining(bundle({}), '90', year)).toThrow('no region "90" in the facts')
  })

  it('counts as experience only what the region’s own trainers of the day had held by then', () => {
    function daysWith(held: ReturnType<typeof training>, more: readonly ReturnType<typeof trainer>[] = []) {
      return forecastTraining(bundle({ teams, trainers: [...pair, ...more], trainings: [held] }), '08', year)
    }
    const asOld = training('old', '2018-12-31', { trainers: [heldBy('p'), heldBy('q')] })
    expect(daysWith(asOld).daysNeeded).toBe(60)
    expect(daysWith({ ...asOld, sessions: [{ date: '2019-01-01', hours: 7 }] }).daysNeeded).toBe(66)
    expect(daysWith({ ...asOld, status: 'ongoing' }).daysNeeded).toBe(66)
    expect(daysWith({ ...asOld, curriculum: 'refresher' }).daysNeeded).toBe(66)
    const gone = [trainer('r', { validUntil: '2018-12-31' }), trainer('s', { region: '03' })]
    expect(daysWith(asOld, gone)).toMatchObject({ daysNeeded: 60, daysPerYear: 138 })
    expect(daysWith(asOld, [trainer('r', { timeShare: 0 })]).daysNeeded).toBe(66)
  })

  it('sums up the country, which is done when its regions are', () => {
    const two = [...teams, team('x', { region: '03' })]
    const trainers = [...pair, ...pair.map((one) => ({ ...one, id: `${one.id}3`, region: '03' as const }))]
    const held = ['a', 'x'].map((id) => training(id, '2018-03-01', { teams: [id] }))
    expect(forecastTraining(bundle({ teams: two, trainers, trainings: held }), 'FI', year)).toMatchObject({
      state: 'forecast',
      asOf: '2018-12-31',
      activeTeams: 4,
      trainedTeams: 2,
      teamsToTrain: 2,
      daysNeeded: 46,
      daysPerYear: 276,
      withoutCapacity: [],
    })
    const all = training('all', '2018-03-01', { teams: ['a', 'b', 'c', 'x'] })
    expect(forecastTraining(bundle({ teams: two, trainings: [all] }), 'FI', year)).toMatchObject({
      state: 'done',
      finishOn: null,
      teamsToTrain: 0,
    })
    expect(forecastTraining(bundle({}), 'FI', year)).toMatchObject({ state: 'no-teams', activeTeams: 0 })
  })

  it('finishes the country with its last region', () => {
    const elsewhere = [team('x', { region: '03' })]
    const trainers = [
      ...pair,
      ...pair.map((one) => ({ ...one, id: `${one.id}3`, region: '03' as const, timeShare: 0.05 })),
    ]
    const facts = bundle({ teams: [...teams, ...elsewhere], trainers })
    expect(forecastTraining(facts, 'FI', year)).toMatchObject({
      state: 'forecast',
      finishOn: forecastTraining(facts, '03', year).finishOn,
      teamsToTrain: 4,
    })
    const alone = bundle({ teams: [...teams, ...elsewhere], trainers: pair })
    expect(forecastTraining(alone, 'FI', year)).toMatchObject({
      state: 'no-capacity',
      withoutCapacity: ['03'],
      finishOn: null,
    })
  })

  it('is never later with more time for training, and agrees with the indicator', () => {
    fc.assert(
      fc.property(arbitraryBundle, (input) => {
        const period = parsePeriod('2024')
        const facts = parseFacts(input)
        const eager = parseFacts({ ...input, trainers: input.trainers.map((one) => ({ ...one, timeShare: 1 })) })
        for (const { code } of facts.regions) {
          const [now, then] = [forecastTraining(facts, code, period), forecastTraining(eager, code, period)]
          if (now.finishOn !== null) expect((then.finishOn ?? '') <= now.finishOn).toBe(true)
          const [result] = computeIndicators(facts, {
            periods: [period],
            indicators: ['team-training-coverage'],
            regions: [code],
          })
          expect([now.trainedTeams, now.activeTeams]).toEqual([result?.numerator, result?.denominator])
          expect(now.state === 'done').toBe(result?.value === 1)
        }
      }),
      { numRuns: 50 },
    )
  })
})
