import { migrateFacts, parseFacts } from '@kotipesa/indicators'
import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import { openDecisions, openQuestions } from './open-matters'

const none = { agendaOn: null, decidedOn: null, toldOn: null, withdrawnOn: null }
const facts = parseFacts({
  ...migrateFacts(sampleFacts()),
  questions: [
    { ...none, id: 'q1', region: '08', raisedOn: '2025-01-10' },
    {
      ...none,
      id: 'q2',
      region: '08',
      raisedOn: '2025-02-01',
      agendaOn: '2025-03-01',
      decidedOn: '2025-03-01',
      toldOn: '2025-03-02',
    },
    { ...none, id: 'q3', region: '08', raisedOn: '2025-02-01', withdrawnOn: '2025-02-03' },
    { ...none, id: 'q4', region: '08', raisedOn: '2025-06-01', agendaOn: '2025-07-01' },
    { ...none, id: 'q5', region: '03', raisedOn: '2024-01-01' },
  ],
  decisions: [
    { id: 'd1', region: '08', origin: 'question', decidedOn: '2025-03-01', followUpOn: '2025-06-01', doneOn: null },
    { id: 'd2', region: '08', origin: 'question', decidedOn: '2025-04-01', followUpOn: '2026-06-01', doneOn: null },
    { id: 'd3', region: '08', origin: 'question', decidedOn: '2025-01-01', followUpOn: null, doneOn: '2025-09-01' },
  ],
})

describe('questions of a region', () => {
  it('wait until they are told of or withdrawn, and the oldest is named by its age', () => {
    expect(openQuestions(facts, '08', '2025-12-31')).toEqual({ count: 2, oldestDays: 355 })
  })

  it('are told as of the day: what came later had not happened', () => {
    expect(openQuestions(facts, '08', '2025-02-02')).toEqual({ count: 3, oldestDays: 23 })
  })

  it('are none where none is recorded, which is not the same as none waiting', () => {
    expect(openQuestions(facts, '21', '2025-12-31')).toBeNull()
    expect(openQuestions(facts, '08', '2025-01-09')).toBeNull()
    expect(openQuestions(sampleFacts(), '08', '2025-12-31')).toBeNull()
  })
})

describe('decisions of a region', () => {
  it('wait until they are carried out; late are those whose day of follow-up has come', () => {
    expect(openDecisions(facts, '08', '2025-12-31')).toEqual({ count: 2, oldestDays: 305, late: 1 })
    expect(openDecisions(facts, '08', '2025-05-01')).toEqual({ count: 3, oldestDays: 120, late: 0 })
    expect(openDecisions(facts, '03', '2025-12-31')).toBeNull()
  })

  it('wait from the day on which they are made, and are late from the day of follow-up on', () => {
    expect(openDecisions(facts, '08', '2025-01-01')).toEqual({ count: 1, oldestDays: 0, late: 0 })
    expect(openDecisions(facts, '08', '2024-12-31')).toBeNull()
    expect(openDecisions(facts, '08', '2025-05-31')).toMatchObject({ late: 0 })
    expect(openDecisions(facts, '08', '2025-06-01')).toMatchObject({ late: 1 })
    expect(openDecisions(facts, '08', '2025-09-01')).toMatchObject({ count: 2 })
    expect(openDecisions(facts, '08', '2025-08-31')).toMatchObject({ count: 3 })
  })
})
