import { describe, expect, it } from 'vitest'
import { decide, putOnAgenda, raiseQuestion, writeMemo, type AgendaItem, type Memo } from './decision-chain'
import { DecisionChainError, parseDecisionLog } from './decision-log'
import { openEnds } from './open-ends'

const question = raiseQuestion('coordinators', '2019-03-01', 'Mikä on koordinaattorin rooli?')
const item = putOnAgenda(question, '2019-04-10')
const decision = decide(item, '2019-04-10', 'Roolista muodostetaan kokonaiskuva')

describe('the chain from question to memo', () => {
  it('leads from the memo back to the question and reaches the network that asked', () => {
    const memo = writeMemo([decision], '2019-04-12', ['family-therapists'])
    expect(memo.decisions[0].item.question).toBe(question)
    expect(memo.networks).toEqual(['coordinators', 'family-therapists'])
  })

  it('cannot be made without its earlier links', () => {
    // @ts-expect-error an agenda item is made by putOnAgenda only
    const forged: AgendaItem = { question, meetingOn: '2019-04-10' }
    // @ts-expect-error a memo has at least one decision
    const empty: () => Memo = () => writeMemo([], '2019-04-12')
    expect(forged.question).toBe(question)
    expect(empty().networks).toEqual([])
  })

  it('does not run backwards in time', () => {
    expect(() => putOnAgenda(question, '2019-02-28')).toThrow('meetingOn: expected a day on or after 2019-03-01')
    expect(() => decide(item, '2019-04-09', ' ')).toThrow(DecisionChainError)
    expect(() => decide(item, '2019-04-09', ' ')).toThrow('text: expected a text, got an empty one')
    expect(() => writeMemo([decision], '2019-04-01')).toThrow('writtenOn: expected a day on or after 2019-04-10')
    expect(() => raiseQuestion('', '2019-03-01', '')).toThrow('network: expected a text')
  })
})

describe('a log of the chain', () => {
  const log = {
    questions: [
      { id: 'q1', network: 'n1', raisedOn: '2019-03-01', text: 'Rooli?' },
      { id: 'q2', network: 'n2', raisedOn: '2019-03-05', text: 'Perehdytys?' },
    ],
    agendaItems: [{ id: 'a1', question: 'q1', meetingOn: '2019-04-10' }],
    decisions: [{ id: 'd1', agendaItem: 'a1', decidedOn: '2019-04-10', text: 'Kooste laaditaan' }],
    memos: [{ id: 'm1', writtenOn: '2019-04-12', decisions: ['d1'], networks: ['n1', 'n3'] }],
  }

  it('is read when every link holds, and tells where it waits', () => {
    const read = parseDecisionLog(log)
    expect(openEnds(read)).toEqual({ questions: ['q2'], agendaItems: [], decisions: [] })
    expect(openEnds({ ...read, memos: [] }).decisions).toEqual(['d1'])
    expect(openEnds({ ...read, decisions: [], memos: [] }).agendaItems).toEqual(['a1'])
  })

  it('is refused with every link that is broken', () => {
    const broken = {
      questions: [...log.questions, { id: 'q1', network: 'n9', raisedOn: '2019-03-01', text: 'Taas?' }],
      agendaItems: [
        { id: 'a1', question: 'q1', meetingOn: '2019-02-01' },
        { id: 'a2', question: 'q1', meetingOn: '2019-04-10' },
        { id: 'a3', question: 'q7', meetingOn: '2019-04-10' },
      ],
      decisions: [{ id: 'd1', agendaItem: 'a9', decidedOn: '2019-04-10', text: 'Kyllä' }],
      memos: [{ id: 'm1', writtenOn: '2019-04-01', decisions: ['d1', 'd2'], networks: ['n1'] }],
    }
    expect(() => parseDecisionLog(broken)).toThrow(
      [
        'questions[2].id: expected an id of its own, got "q1" again',
        'agendaItems[0].meetingOn: expected a day on or after 2019-03-01, got 2019-02-01',
        'agendaItems[1].question: expected each to be linked to once, got "q1" again',
        'agendaItems[2].question: expected the id of a record that is there, got "q7"',
        'decisions[0].agendaItem: expected the id of a record that is there, got "a9"',
        'memos[0].writtenOn: expected a day on or after 2019-04-10, got 2019-04-01',
        'memos[0].decisions[1]: expected the id of a record that is there, got "d2"',
      ].join('\n'),
    )
  })

  it('is refused when a memo does not come back to the network that asked', () => {
    const [memo] = log.memos
    expect(() => parseDecisionLog({ ...log, memos: [{ ...memo, networks: ['n3'] }] })).toThrow(
      'memos[0].networks: expected network "n1" among them, which asked',
    )
  })
})
