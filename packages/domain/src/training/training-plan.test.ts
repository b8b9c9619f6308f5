import { describe, expect, it } from 'vitest'
import { daysByTerm, planBreaches, planCost, whyUnplaced, type PlanTask } from './training-plan'

const task: PlanTask = {
  needs: [
    { id: 'n1', municipality: '837', teams: 1, earliest: null },
    { id: 'n2', municipality: '980', teams: 2, earliest: '2027-08-01' },
    { id: 'n3', municipality: null, teams: 1, earliest: null },
  ],
  trainers: [
    { id: 'a', daysLeft: [23, 20], freeMonths: [2, 2], isNew: true },
    { id: 'b', daysLeft: [23, 15], freeMonths: [2, 2], isNew: false },
  ],
  pairs: [{ id: 'p', trainers: ['a', 'b'], municipalities: ['837'] }],
  terms: [
    { id: '2027-H1', from: '2027-01-01', until: '2027-07-01' },
    { id: '2027-H2', from: '2027-07-01', until: '2028-01-01' },
  ],
  locked: [],
  dutyTeams: 2,
}
const first = { need: 'n1', pair: 'p', term: '2027-H1' }
const third = { need: 'n3', pair: 'p', term: '2027-H1' }

function rules(...placements: { need: string; pair: string; term: string }[]): readonly string[] {
  return planBreaches(task, placements).map(({ rule, of }) => `${rule} ${of.join(' ')}`)
}

describe('a training plan', () => {
  it('counts a trainer’s very first training as 13 days, every other as 10', () => {
    expect(daysByTerm({ isNew: true }, [0, 2, 1])).toEqual([0, 23, 10])
    expect(daysByTerm({ isNew: false }, [0, 2, 1])).toEqual([0, 20, 10])
  })

  it('keeps to days left, months, municipalities and the day before which a need does not begin', () => {
    expect(rules(first, third)).toEqual([])
    expect(rules(first, third, { ...first, need: 'n2' })).toEqual([
      'municipality n2',
      'earliest n2',
      'days a 2027-H1',
      'months a 2027-H1',
      'days b 2027-H1',
      'months b 2027-H1',
    ])
    expect(rules(first, { ...first, term: '2027-H2' })).toEqual(['twice n1'])
    expect(rules({ ...first, pair: 'x' })).toEqual(['unknown n1 x 2027-H1'])
    expect(planBreaches({ ...task, locked: [first] }, [third])).toEqual([{ rule: 'locked', of: ['n1'] }])
  })

  it('costs the weeks that needs wait, weighted by their order, then the duty and journeys', () => {
    // Without a placement: 52 weeks of the plan and 52 more.
    expect(planCost(task, [])).toEqual({ waiting: (3 + 2 + 1) * 104, dutyMissing: 4, journeys: 0 })
    expect(planCost(task, [first])).toEqual({ waiting: 3 * 104, dutyMissing: 2, journeys: 0 })
    const anywhere = { ...task, pairs: task.pairs.map((pair) => ({ ...pair, municipalities: null })) }
    const second = { need: 'n2', pair: 'p', term: '2027-H2' }
    expect(planCost(anywhere, [first, second])).toEqual({ waiting: 2 * 25 + 104, dutyMissing: 0, journeys: 2 })
  })

  it('tells of a need without a placement what stands against it, and where the least is missing', () => {
    const [one, two, three] = task.needs
    if (!one || !two || !three) throw new Error('there are three needs')
    expect(whyUnplaced(task, [], two)).toEqual({
      need: 'n2',
      rule: 'municipality',
      pair: null,
      term: null,
      missingDays: 0,
    })
    const later = { ...third, term: '2027-H2' }
    expect(whyUnplaced(task, [first, { ...first, need: 'x' }, later], three)).toEqual({
      need: 'n3',
      rule: 'days',
      pair: 'p',
      term: '2027-H2',
      missingDays: 5,
    })
    expect(whyUnplaced({ ...task, pairs: [] }, [], one).rule).toBe('no-pairs')
    expect(whyUnplaced(task, [], { ...one, earliest: '2029-01-01' }).rule).toBe('earliest')
    const idle = task.trainers.map((trainer) => ({ ...trainer, freeMonths: [0, 0] }))
    expect(whyUnplaced({ ...task, trainers: idle }, [], one)).toMatchObject({ rule: 'months', missingDays: 0 })
  })
})
