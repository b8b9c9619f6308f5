import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../person/can'
import { movePlan, movesFor } from './move-plan'
import { parsePlan, PlanError, type Plan } from './plan'
import { missingPlanParts, planParts } from './parts-of-plans'
import { planTypeIds } from './plan-types'
import { dueOf, dueStatements, rounds } from './rounds'
import { planMoveIds, planMoves, planStateIds } from './states'
import { timelinessOf } from './timeliness'

const draft: Plan = { id: 'p1', region: '08', type: 'project-plan', state: 'draft', history: [] }
function inRegion(role: 'editor' | 'manager' | 'reader', region: '08' | '03' = '08'): Actor {
  return {
    nationalRole: null,
    regions: [{ region, role }],
  }
}
const coordinator: Actor = { nationalRole: 'national-coordinator', regions: [] }
const administrator: Actor = { nationalRole: 'administrator', regions: [] }

const adopted = movePlan(draft, { move: 'adopt', by: inRegion('manager'), on: '2018-11-13' })
const submitted = movePlan(adopted, { move: 'submit', by: inRegion('editor'), on: '2018-11-14' })
const inReview = movePlan(submitted, { move: 'begin-review', by: coordinator, on: '2018-11-20' })

describe('the rounds', () => {
  it('follow the workshop’s date where two documents disagree, and keep both', () => {
    expect(dueOf(rounds[0])).toBe('2018-11-15')
    expect(dueStatements(rounds[0]).map(({ value }) => value)).toEqual(['2018-11-15', '2018-10-31'])
    expect(dueStatements(rounds[1])).toHaveLength(1)
  })

  it('go from workshop to due date to review to the national steering group', () => {
    for (const round of rounds) {
      const days = [round.workshopOn, dueOf(round), round.reviewedBy, round.nationalSteering?.by ?? round.reviewedBy]
      expect(days).toEqual(days.toSorted())
    }
  })
})

describe('the parts of plans', () => {
  it('are there for each type, with an id of their own', () => {
    expect([...new Set(planParts.map(({ type }) => type))]).toEqual(planTypeIds)
    expect(new Set(planParts.map(({ id }) => id)).size).toBe(planParts.length)
  })

  it('are missing until something is written, and not for those of another type', () => {
    const written = [
      { part: 'training-plan-schedule', text: 'Kevät' },
      { part: 'training-plan-pooled-trainers', text: ' ' },
      { part: 'project-plan-schedule', text: 'Syksy' },
    ]
    const missing = missingPlanParts('training-plan', written).map(({ id }) => id)
    expect(missing).toEqual(['training-plan-training-needs', 'training-plan-pooled-trainers'])
  })
})

describe('a plan', () => {
  it('goes from draft to approval, with feedback each time it is reviewed', () => {
    const returned = movePlan(inReview, { move: 'return', by: coordinator, on: '2018-12-10', feedback: 'Tarkentakaa' })
    const revised = movePlan(returned, { move: 'adopt', by: inRegion('manager'), on: '2018-12-11' })
    const again = movePlan(revised, { move: 'submit', by: inRegion('manager'), on: '2018-12-12' })
    const review = movePlan(again, { move: 'begin-review', by: coordinator, on: '2018-12-13' })
    const approved = movePlan(review, { move: 'approve', by: coordinator, on: '2018-12-14', feedback: 'Hyvä' })
    expect(approved.state).toBe('approved')
    expect(approved.history.map(({ move }) => move)).toEqual([
      'adopt',
      'submit',
      'begin-review',
      'return',
      'adopt',
      'submit',
      'begin-review',
      'approve',
    ])
    expect(parsePlan(approved)).toEqual(approved)
    expect(draft.history).toEqual([])
  })

  it('is submitted by its own region’s editors and managers only', () => {
    expect(movesFor(inRegion('editor'), adopted)).toEqual(['submit'])
    expect(movesFor(inRegion('manager'), adopted)).toEqual(['submit'])
    expect(movesFor(administrator, adopted)).toEqual(['submit'])
    for (const actor of [inRegion('reader'), inRegion('editor', '03'), coordinator, null]) {
      expect(movesFor(actor, adopted)).toEqual([])
    }
  })

  it('is adopted by its region’s managers, or by its editors when the steering group has decided it, before all else', () => {
    expect(movesFor(inRegion('manager'), draft)).toEqual(['adopt'])
    expect(movesFor(administrator, draft)).toEqual(['adopt'])
    expect(movesFor(inRegion('editor'), draft)).toEqual([])
    expect(movesFor(inRegion('editor'), draft, true)).toEqual(['adopt'])
    for (const actor of [inRegion('reader'), inRegion('editor', '03'), coordinator, null]) {
      expect(movesFor(actor, draft, true)).toEqual([])
    }
    const step = { move: 'adopt', by: inRegion('editor'), on: '2018-11-13' } as const
    expect(() => movePlan(draft, step)).toThrow('by: expected manager of region 08')
    const decided = movePlan(draft, { ...step, decision: 'd1' })
    expect(decided.history).toEqual([{ move: 'adopt', on: '2018-11-13', feedback: null, decision: 'd1' }])
    expect(parsePlan(decided)).toEqual(decided)
  })

  it('is reviewed by the national coordinators only', () => {
    expect(movesFor(coordinator, inReview)).toEqual(['return', 'approve'])
    expect(movesFor(inRegion('editor'), inReview)).toEqual([])
    expect(movesFor(inRegion('manager'), inReview)).toEqual([])
  })

  it('refuses a move with everything that stands against it', () => {
    const step = { move: 'approve', by: inRegion('editor'), on: '2018-11-01', feedback: ' ' } as const
    function attempt(): Plan {
      return movePlan(inReview, step)
    }
    expect(attempt).toThrow(PlanError)
    expect(attempt).toThrow(
      [
        'by: expected national-coordinator of region 08',
        'on: expected a day on or after 2018-11-20, got "2018-11-01"',
        'feedback: expected feedback, got " "',
      ].join('\n'),
    )
    expect(() => movePlan(draft, { move: 'approve', by: administrator, on: 'x', feedback: 'Hyvä' })).toThrow(
      'move: expected a plan that is in-review, got "draft"\non: expected a date that exists, got "x"',
    )
  })

  it('only ever stands where its history leads', () => {
    const wrong = { ...inReview, state: 'approved' }
    expect(() => parsePlan(wrong)).toThrow('state: expected "in-review", where the history leads, got "approved"')
    const jump = [{ move: 'approve', on: '2018-11-14', feedback: 'Hyvä' }]
    expect(() => parsePlan({ ...draft, history: jump })).toThrow('history[0].move: expected a move from draft')
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...planMoveIds), { maxLength: 12 }), (moves) => {
        const last = moves.reduce((plan, move) => {
          if (!movesFor(administrator, plan).includes(move)) return plan
          return movePlan(plan, { move, by: administrator, on: '2018-12-01', feedback: 'Palaute' })
        }, draft)
        expect(parsePlan(last)).toEqual(last)
        expect(planStateIds).toContain(last.state)
      }),
    )
  })

  it('can leave every state but approval, and reach every state but draft', () => {
    const reached = new Set<string>(planMoves.map(({ to }) => to))
    const left = new Set<string>(planMoves.flatMap(({ from }): readonly string[] => from))
    expect(planStateIds.filter((id) => !reached.has(id))).toEqual(['draft'])
    expect(planStateIds.filter((id) => !left.has(id))).toEqual(['approved'])
  })

  it('is late by the days past its due date, and so is its review', () => {
    expect(timelinessOf(draft, rounds[0], '2018-11-18')).toEqual({ submittedOn: null, daysLate: 3, reviewDaysLate: 0 })
    expect(timelinessOf(submitted, rounds[0], '2018-12-17')).toEqual({
      submittedOn: '2018-11-14',
      daysLate: 0,
      reviewDaysLate: 2,
    })
  })
})
