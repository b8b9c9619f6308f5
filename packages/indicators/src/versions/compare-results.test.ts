import { periodsBetween } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import { indicatorById } from '../catalogue'
import { computeIndicators } from '../engine/compute-indicators'
import { parseDefinition } from '../definition/parse-definition'
import { bundle, team, training } from '../testing/bundle'
import { ownDefinition } from '../testing/own-definition'
import { compareResults } from './compare-results'
import { resultSet } from './result-set'

function compute(trained: string[]) {
  return resultSet(
    computeIndicators(
      bundle({ teams: [team('a'), team('b')], trainings: [training('k', '2018-03-09', { teams: trained })] }),
      { periods: periodsBetween('2018', '2019'), indicators: ['team-training-coverage'], regions: ['08'] },
    ),
  )
}
const earlier = compute(['a'])
const later = compute(['a', 'b'])

describe('resultSet', () => {
  it('carries the version of each indicator', () => {
    expect(earlier.versions).toEqual({ 'team-training-coverage': 1 })
    const own = parseDefinition({ ...ownDefinition, version: 3 })
    const results = computeIndicators(bundle(), {
      periods: periodsBetween('2018', '2018'),
      indicators: [own.id, 'agreements'],
      definitions: [own],
    })
    expect(resultSet(results, [own]).versions).toEqual({ agreements: 1, 'expert-networks-meeting': 3 })
    expect(() => resultSet(results)).toThrow('no indicator "expert-networks-meeting": give its definition too')
  })

  it('takes the version from the definition', () => {
    expect(earlier.versions['team-training-coverage']).toBe(indicatorById('team-training-coverage').version)
  })
})

describe('compareResults', () => {
  it('compares results of one version', () => {
    expect(compareResults(earlier, later)[0]).toEqual({
      indicator: 'team-training-coverage',
      region: '08',
      period: '2018',
      isComparable: true,
      before: 0.5,
      after: 1,
      change: 0.5,
    })
  })

  it('says that results of different versions are not comparable, and why', () => {
    const changed = { ...later, versions: { 'team-training-coverage': 2 } }
    expect(compareResults(earlier, changed)[0]).toMatchObject({
      isComparable: false,
      because: 'version-differs',
      reason: {
        fi: 'Ei vertailukelpoinen: mittarin määritelmä on muuttunut (versio 1 → versio 2)',
        sv: 'Inte jämförbar: indikatorns definition har ändrats (version 1 → version 2)',
        en: 'Not comparable: the definition of the indicator has changed (version 1 → version 2)',
      },
    })
    expect(compareResults(earlier, { ...later, versions: {} })[0]).toMatchObject({ because: 'version-unknown' })
  })

  it('says which results are in one set only, and which have no value', () => {
    const [first, second] = later.results
    if (first === undefined || second === undefined) throw new Error('expected two results')
    const before = { ...earlier, results: earlier.results.slice(0, 1) }
    const after = { ...later, results: [second] }
    expect(compareResults(before, after)).toMatchObject([
      { period: '2018', because: 'only-before' },
      { period: '2019', because: 'only-after' },
    ])
    const missing = { ...later, results: [{ ...first, value: null, state: 'no-data' as const }] }
    expect(compareResults(before, missing)).toMatchObject([
      { because: 'no-value', reason: { en: 'Not comparable: a value is missing (before: 0.5, after: no data)' } },
    ])
  })
})
