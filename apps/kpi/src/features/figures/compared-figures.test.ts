import { parsePeriod } from '@kotipesa/domain'
import { indicatorById } from '@kotipesa/indicators'
import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import { visibilityOf } from '../session/visible-regions'
import { rowsByArea } from './figure-rows'
import { chooseView, viewFigures } from './figure-view'

const account = {
  name: 'Aino',
  language: null,
  nationalRole: null,
  regions: [{ code: '08' as const, role: 'reader' as const }],
}
const coverage = indicatorById('team-training-coverage')

describe('the figures of regions that share theirs', () => {
  const facts = sampleFacts()

  it('stand beside the own ones, closed', () => {
    const visibility = visibilityOf({ ...account, compared: ['03'] })
    const view = viewFigures(facts, { visibility, area: '08', period: '2025' })
    expect(rowsByArea(view, coverage).map(({ area, isOpen }) => [area, isOpen])).toEqual([
      ['03', false],
      ['08', true],
      ['FI', true],
    ])
    expect(view.figures.find(coverage.id, '03', parsePeriod('2025'))).toBeUndefined()
  })

  it('are asked for by no address', () => {
    const visibility = visibilityOf({ ...account, compared: ['03'] })
    expect(chooseView(facts, visibility, { region: '03' })).toBe('forbidden')
  })

  it('are not there for those who share nothing', () => {
    const view = viewFigures(facts, { visibility: visibilityOf(account), area: '08', period: '2025' })
    expect(rowsByArea(view, coverage).map(({ area }) => area)).toEqual(['08', 'FI'])
    expect(view.beside.find(coverage.id, '03', parsePeriod('2025'))).toBeUndefined()
  })
})
