import { planBreaches, planCost, type Placement, type PlanTask } from '@kotipesa/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LockedPlanError, planWith, proposePlan } from './propose'
import { withSolver } from './solver'

const terms = [
  { id: '2027-H1', from: '2027-01-01', until: '2027-07-01' },
  { id: '2027-H2', from: '2027-07-01', until: '2028-01-01' },
] as const

const anyTask: fc.Arbitrary<PlanTask> = fc
  .record({
    needs: fc.array(
      fc.record({
        municipality: fc.constantFrom(null, '837', '980'),
        teams: fc.integer({ min: 0, max: 2 }),
        earliest: fc.constantFrom(null, '2027-08-01'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    trainers: fc.array(
      fc.record({
        daysLeft: fc.tuple(fc.integer({ min: 0, max: 34 }), fc.integer({ min: 0, max: 34 })),
        freeMonths: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })),
        isNew: fc.boolean(),
      }),
      { minLength: 3, maxLength: 3 },
    ),
    municipalities: fc.array(fc.constantFrom(null, ['837'], ['980'], ['837', '980']), { minLength: 2, maxLength: 2 }),
    dutyTeams: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ needs, trainers, municipalities, dutyTeams }) => ({
    needs: needs.map((need, index) => ({ id: `n${index}`, ...need })),
    trainers: trainers.map((trainer, index) => ({ id: `t${index}`, ...trainer })),
    // One trainer is in both pairs.
    pairs: municipalities.map((served, index) => ({
      id: `p${index}`,
      trainers: ['t0', `t${index + 1}`] as const,
      municipalities: served,
    })),
    terms,
    locked: [],
    dutyTeams,
  }))

/** Every plan that keeps to its task. */
function allPlans(task: PlanTask): readonly (readonly Placement[])[] {
  const options = task.pairs.flatMap(({ id: pair }) => task.terms.map(({ id: term }) => ({ pair, term })))
  const plans = task.needs.reduce<readonly (readonly Placement[])[]>(
    (before, { id: need }) =>
      before.flatMap((plan) => [plan, ...options.map((option) => [...plan, { need, ...option }])]),
    [[]],
  )
  return plans.filter((plan) => planBreaches(task, plan).length === 0)
}

describe('a proposed plan', () => {
  it('keeps to every rule and makes needs wait as little as any plan does, whatever the task', async () => {
    await withSolver(async (solver) => {
      const property = fc.asyncProperty(anyTask, async (task) => {
        const { placements, unplaced, cost, gap } = await planWith(solver, task)
        expect(planBreaches(task, placements)).toEqual([])
        const plans = allPlans(task)
        expect([gap, cost.waiting]).toEqual([0, Math.min(...plans.map((plan) => planCost(task, plan).waiting))])
        expect(placements.length + unplaced.length).toBe(task.needs.length)
        // Of plans with the same terms none lacks fewer teams of the duty.
        const termOf = new Map(placements.map(({ need, term }) => [need, term]))
        const alike = plans.filter(
          (plan) => plan.length === placements.length && plan.every(({ need, term }) => termOf.get(need) === term),
        )
        expect(cost.dutyMissing).toBe(Math.min(...alike.map((plan) => planCost(task, plan).dutyMissing)))
        for (const { need, pair, term } of unplaced) {
          if (pair === null || term === null) continue
          expect(planBreaches(task, [...placements, { need, pair, term }])).not.toEqual([])
        }
      })
      await fc.assert(property, { numRuns: 60 })
    })
  })

  it('keeps locked choices, or says that they cannot stand together', async () => {
    await withSolver(async (solver) => {
      const property = fc.asyncProperty(anyTask, fc.nat(), async (task, choice) => {
        const plans = allPlans(task)
        const locked = (plans[choice % plans.length] ?? []).slice(0, 1)
        const { placements } = await planWith(solver, { ...task, locked })
        expect(planBreaches({ ...task, locked }, placements)).toEqual([])
      })
      await fc.assert(property, { numRuns: 25 })
      const [task] = fc.sample(anyTask, { numRuns: 1, seed: 7 })
      if (task === undefined) throw new Error('there is no task')
      const idle = task.trainers.map((trainer) => ({ ...trainer, daysLeft: [0, 0] }))
      const locked = [{ need: 'n0', pair: 'p0', term: '2027-H1' }]
      await expect(planWith(solver, { ...task, trainers: idle, locked })).rejects.toThrow(LockedPlanError)
    })
  })

  it('is the same each time, and made while other things go on', async () => {
    const [task] = fc.sample(anyTask, { numRuns: 1, seed: 3 })
    if (task === undefined) throw new Error('there is no task')
    const order: string[] = []
    const first = proposePlan(task).then((plan) => {
      order.push('plan')
      return plan
    })
    await new Promise((resolve) => setImmediate(resolve))
    order.push('other')
    expect(await proposePlan(task)).toEqual(await first)
    expect(order).toEqual(['other', 'plan'])
  })
})
