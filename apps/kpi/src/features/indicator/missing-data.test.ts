import { indicatorById, indicators } from '@kotipesa/indicators'
import { describe, expect, it } from 'vitest'
import { missingDataRules } from './missing-data'

describe('missingDataRules', () => {
  it('reads the rule from the definition', () => {
    expect(missingDataRules(indicatorById('agreements'))).toEqual(['count'])
    expect(missingDataRules(indicatorById('face-to-face-majority'))).toEqual(['reports'])
    expect(missingDataRules(indicatorById('leadership-training-coverage'))).toEqual(['staff'])
    expect(missingDataRules(indicatorById('team-training-coverage'))).toEqual(['other'])
    expect(missingDataRules(indicatorById('questions-answered'))).toEqual(['recorded'])
    expect(missingDataRules(indicatorById('consultations-held'))).toEqual(['recorded'])
    expect(missingDataRules(indicatorById('workers-over-cap'))).toEqual(['reports', 'notApplicable'])
    expect(missingDataRules(indicatorById('caseload-statutory'))).toEqual(['reports', 'notApplicable'])
  })

  it('finds the groups of the contract: thirteen by reports, seven by records, three by staff counts, three counts', () => {
    const rules = indicators.map((definition) => missingDataRules(definition)[0])
    function times(rule: string): number {
      return rules.filter((each) => each === rule).length
    }
    expect([times('reports'), times('recorded'), times('staff'), times('count')]).toEqual([13, 7, 3, 3])
  })
})
