import { migrateFacts, parseFacts } from '@kotipesa/indicators'
import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import { plansOf } from './plan-standing'

const facts = parseFacts({
  ...migrateFacts(sampleFacts()),
  rounds: [
    { id: 'r1', plan: 'training-plan', due: '2025-03-01' },
    { id: 'r2', plan: 'project-plan', due: '2025-09-01' },
  ],
  plans: [
    {
      id: 'p1',
      region: '08',
      type: 'training-plan',
      round: 'r1',
      submittedOn: '2025-03-04',
      approvedOn: '2025-05-01',
      adoptedOn: null,
    },
    {
      id: 'p2',
      region: '08',
      type: 'evaluation-plan',
      round: null,
      submittedOn: null,
      approvedOn: null,
      adoptedOn: '2025-06-01',
    },
  ],
})

describe('the plans of a region', () => {
  it('stand by what had happened by the day', () => {
    const told = plansOf(facts, '08', '2025-04-01').map(({ plan, standing, daysLate }) => [plan, standing, daysLate])
    expect(told).toEqual([
      ['project-plan', 'awaited', -153],
      ['training-plan', 'submitted', 3],
      ['evaluation-plan', 'draft', null],
    ])
    const later = plansOf(facts, '08', '2025-10-01').map(({ standing, daysLate }) => [standing, daysLate])
    expect(later).toEqual([
      ['missing', 30],
      ['approved', 3],
      ['adopted', null],
    ])
  })

  it('are missing of a region that made none, and none without rounds', () => {
    expect(plansOf(facts, '03', '2025-04-01').map(({ standing }) => standing)).toEqual(['awaited', 'missing'])
    expect(plansOf(sampleFacts(), '08', '2025-04-01')).toEqual([])
  })
})
