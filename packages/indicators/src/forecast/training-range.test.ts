import { parsePeriod } from '@kotipesa/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFacts } from '../facts/parse-facts'
import { arbitraryBundle } from '../testing/arbitrary-bundle'
import { bundle, heldBy, team, trainer, training } from '../testing/bundle'
import { forecastTraining } from './training-forecast'
import { trainingRange } from './training-range'

const pair = [trainer('p', { timeShare: 0.3 }), trainer('q', { timeShare: 0.2 })]
const teams = Array.from({ length: 60 }, (_, index) => team(`t${index}`))

/** Each half-year from 2018 on so many teams are trained by the pair, whose 115 days a year allow 2.9 a half-year. */
function facts(perHalfYear: number) {
  const days = ['2018', '2019', '2020', '2021', '2022', '2023', '2024'].flatMap((year) => [
    `${year}-03-01`,
    `${year}-09-01`,
  ])
  const trainings = days.flatMap((day, index) =>
    Array.from({ length: perHalfYear }, (_, each) =>
      training(`k${index}-${each}`, day, {
        teams: [`t${index * perHalfYear + each}`],
        trainers: [heldBy('p'), heldBy('q')],
      } as never),
    ),
  )
  const first = training('old', '2017-08-25', { trainers: [heldBy('p'), heldBy('q')] })
  return bundle({ teams, trainers: pair, trainings: [first, ...trainings] as never })
}

const year = parsePeriod('2024')

describe('the range of a forecast', () => {
  it('is later than the forecast where half as many teams were trained as the capacity allowed', () => {
    const range = trainingRange(facts(1), '08', year)
    const { finishOn } = forecastTraining(facts(1), '08', year)
    expect(range?.earliest && finishOn && range.earliest > finishOn).toBe(true)
    expect(range).toMatchObject({ cases: 13 })
    expect(range?.test.held).toBe(range?.test.tested)
  })

  it('has no latest day where in more than every tenth year nobody was trained', () => {
    expect(trainingRange(facts(0), '08', year)).toMatchObject({ earliest: null, latest: null })
  })

  it('is not told without a forecast, or while few have come true', () => {
    expect(trainingRange(bundle({ teams }), '08', year)).toBeNull()
    expect(trainingRange(facts(1), '08', parsePeriod('2019'))).toBeNull()
  })

  it('never ends before it begins, and is made of no more tests than forecasts', () => {
    fc.assert(
      fc.property(arbitraryBundle, (one) => {
        const range = trainingRange(parseFacts(one), '08', year)
        if (range === null) return
        const { earliest, latest, cases, test } = range
        expect(test.held).toBeLessThanOrEqual(test.tested)
        expect(test.tested).toBeLessThanOrEqual(cases)
        if (latest !== null) expect(earliest !== null && earliest <= latest).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
