import { parsePeriod } from '@kotipesa/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFacts } from '../facts/parse-facts'
import { arbitraryBundle } from '../testing/arbitrary-bundle'
import { bundle, heldBy, team, trainer, training } from '../testing/bundle'
import { forecastTraining } from './training-forecast'
import { whatIfTraining } from './training-what-if'

const year = parsePeriod('2018')
const teams = Array.from({ length: 12 }, (_, index) => team(`t${index}`))
const pair = [trainer('p', { timeShare: 0.3 }), trainer('q', { timeShare: 0.2 })]
const experience = training('old', '2017-10-25', { trainers: [heldBy('p'), heldBy('q')] })
const facts = bundle({ teams, trainers: pair, trainings: [experience] })

function whatIf(change: Parameters<typeof whatIfTraining>[3] = {}) {
  return whatIfTraining(facts, '08', year, change)
}

describe('whatIfTraining', () => {
  it('is the forecast where nothing changes, with the teams that wait at the end of half-years', () => {
    const { finishOn, daysNeeded, daysPerYear, missingPairs } = forecastTraining(facts, '08', year)
    expect(whatIf()).toMatchObject({ finishOn, daysNeeded, daysPerYear, missingPairs, trainers: 2, teamsToTrain: 12 })
    expect(whatIf().waiting.map(({ period, teams: left }) => [period.id, left])).toEqual([
      ['2019-H1', 10],
      ['2019-H2', 7],
      ['2020-H1', 4],
      ['2020-H2', 1],
      ['2021-H1', 0],
      ['2021-H2', 0],
    ])
  })

  it('adds a pair, whose first training takes 26 days: 246 days of 230 a year', () => {
    expect(whatIf({ addedPairs: 1 })).toMatchObject({ trainers: 4, daysNeeded: 246, daysPerYear: 230, missingPairs: 1 })
    expect(whatIf({ addedPairs: 1, addedShare: 0.5 })).toMatchObject({ daysPerYear: 345, missingPairs: 0 })
  })

  it('changes shares, loses the trainer with the greatest first, and moves the start', () => {
    expect(whatIf({ timeShare: 0.5 })).toMatchObject({ daysPerYear: 230, daysNeeded: 240 })
    expect(whatIf({ lostTrainers: 1 })).toMatchObject({
      trainers: 1,
      daysPerYear: 46,
      state: 'no-capacity',
      finishOn: null,
    })
    expect(whatIf({ lostTrainers: 1, addedPairs: 1 })).toMatchObject({
      trainers: 3,
      daysPerYear: 161,
      state: 'forecast',
    })
    expect(whatIf({ lostTrainers: 5 })).toMatchObject({ trainers: 0, daysPerYear: 0, state: 'no-capacity' })
    const moved = whatIf({ startOn: '2019-07-01' })
    expect(moved.waiting[0]).toMatchObject({ teams: 12 })
    expect(moved.finishOn).toBe('2021-08-02')
    expect(whatIf({ startOn: '2017-01-01' })).toEqual(whatIf())
  })

  it('loses those who have held a training before those who have not, where their shares are the same', () => {
    const fresh = trainer('a', { timeShare: 0.3 })
    const some = bundle({ teams, trainers: [fresh, ...pair.toReversed()], trainings: [experience] })
    function without(lostTrainers: number) {
      return whatIfTraining(some, '08', year, { lostTrainers })
    }
    // A fresh trainer makes a fresh pair, whose first training takes 26 days.
    expect([0, 1, 2].map((lost) => without(lost).daysPerYear)).toEqual([184, 115, 46])
    expect([0, 1, 2].map((lost) => without(lost).daysNeeded)).toEqual([246, 246, 240])
  })

  it('has nothing to say without teams, or when all are trained', () => {
    expect(whatIfTraining(bundle({}), '08', year, { addedPairs: 1 })).toMatchObject({
      state: 'no-teams',
      finishOn: null,
    })
    const all = bundle({ teams, trainings: [training('k', '2018-03-01', { teams: teams.map(({ id }) => id) })] })
    expect(whatIfTraining(all, '08', year)).toMatchObject({ state: 'done', missingPairs: 0 })
    expect(whatIfTraining(all, '08', year).waiting.every(({ teams: left }) => left === 0)).toBe(true)
  })

  it('agrees with the forecast, and is never later with larger shares or later with an earlier start', () => {
    const period = parsePeriod('2024')
    fc.assert(
      fc.property(arbitraryBundle, (input) => {
        const some = parseFacts(input)
        for (const { code } of some.regions) {
          const now = whatIfTraining(some, code, period)
          const forecast = forecastTraining(some, code, period)
          expect([now.state, now.finishOn, now.missingPairs]).toEqual([
            forecast.state,
            forecast.finishOn,
            forecast.missingPairs,
          ])
          const eager = whatIfTraining(some, code, period, { timeShare: 1 })
          if (now.finishOn !== null) expect((eager.finishOn ?? '') <= now.finishOn).toBe(true)
          const late = whatIfTraining(some, code, period, { startOn: '2026-01-01' })
          if (now.finishOn !== null) expect((late.finishOn ?? '') > now.finishOn).toBe(true)
          const left = late.waiting.map(({ teams: waiting }) => waiting)
          expect(left).toEqual(left.toSorted((a, b) => b - a))
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('a question about 600 teams', () => {
  it('is answered within 100 ms', () => {
    const many = Array.from({ length: 600 }, (_, index) => team(`m${index}`))
    const trainers = Array.from({ length: 40 }, (_, index) => trainer(`p${index}`, { timeShare: 0.2 }))
    const held = Array.from({ length: 200 }, (_, index) =>
      training(`k${index}`, `201${7 + (index % 2)}-0${1 + (index % 8)}-15`, {
        teams: [`m${index}`],
        trainers: [heldBy(`p${(2 * index) % 40}`), heldBy(`p${(2 * index + 1) % 40}`)],
      } as never),
    )
    const country = bundle({ teams: many, trainers, trainings: held as never })
    const times = [0, 1, 2, 3, 4].map((pairs) => {
      const from = performance.now()
      expect(whatIfTraining(country, '08', year, { addedPairs: pairs, lostTrainers: 1 }).trainers).toBe(39 + 2 * pairs)
      return performance.now() - from
    })
    // The machine may be at something else meanwhile: the middle one counts, and the first, which reads the facts, is one of them.
    const middle = times.toSorted((a, b) => a - b)[2]
    expect(middle, times.join(', ')).toBeLessThan(100)
  })
})
