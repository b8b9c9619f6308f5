import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import { viewFigures } from '../figures/figure-view'
import { figureCompleteness } from './figure-completeness'

const own = { regions: ['08'], isNational: false } as const

function completeness(area: '08' | '21' | 'FI', period = '2025') {
  return figureCompleteness(viewFigures(sampleFacts(), { visibility: own, area, period }))
}

describe('how complete the data behind a figure are', () => {
  it('is the teams that told it, where reports are counted', () => {
    expect(completeness('08')('children-per-case-holder')).toEqual({ of: 'teams', known: 1, all: 2 })
    expect(completeness('FI')('children-per-case-holder')).toEqual({ of: 'teams', known: 1, all: 3 })
    expect(completeness('08')('people-left')).toEqual({ of: 'teams', known: 0, all: 2 })
  })

  it('is the regions that enter the country’s figure, also those that the reader may not see', () => {
    expect(completeness('FI')('team-training-coverage')).toEqual({ of: 'regions', known: 2, all: 3 })
    expect(completeness('08')('team-training-coverage')).toEqual({ of: 'records' })
    expect(completeness('FI')('agreements')).toEqual({ of: 'records' })
  })

  it('is nothing where there is no team that could tell', () => {
    expect(completeness('21')('children-per-case-holder')).toEqual({ of: 'none' })
    expect(completeness('21')('agreements')).toEqual({ of: 'records' })
  })

  it('is nothing where the indicator does not apply', () => {
    expect(completeness('08', '2021')('caseload-statutory')).toEqual({ of: 'none' })
    expect(completeness('FI', '2021')('workers-over-cap')).toEqual({ of: 'none' })
  })
})
