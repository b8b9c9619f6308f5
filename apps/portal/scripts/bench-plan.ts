import type { PlanTask } from '@kotipesa/domain'
import { proposePlan } from '../src/plan/propose'

/** A plan of the greatest size that is expected: 40 needs, 12 pairs, 6 terms. The same numbers each time. */
function task(needs: number, pairs: number, terms: number, mostDays: number): PlanTask {
  let state = 20_261_129
  function draw(below: number): number {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  const codes = ['837', '980', '211', '604', '418', '790', '908', '020']
  return {
    needs: Array.from({ length: needs }, (_, index) => ({
      id: `n${index}`,
      municipality: codes[draw(codes.length)] ?? null,
      teams: 1 + draw(2),
      earliest: draw(4) === 0 ? '2028-01-01' : null,
    })),
    trainers: Array.from({ length: pairs * 2 }, (_, index) => ({
      id: `t${index}`,
      daysLeft: Array.from({ length: terms }, () => draw(mostDays)),
      freeMonths: Array.from({ length: terms }, () => 1 + draw(5)),
      isNew: draw(3) === 0,
    })),
    pairs: Array.from({ length: pairs }, (_, index) => ({
      id: `p${index}`,
      trainers: [`t${index * 2}`, `t${index * 2 + 1}`] as const,
      municipalities: draw(3) === 0 ? null : codes.filter(() => draw(2) === 0),
    })),
    terms: Array.from({ length: terms }, (_, index) => {
      const year = 2027 + Math.floor(index / 2)
      const [from, until] =
        index % 2 === 0 ? [`${year}-01-01`, `${year}-07-01`] : [`${year}-07-01`, `${year + 1}-01-01`]
      return { id: `${year}-H${(index % 2) + 1}`, from, until }
    }),
    locked: [],
    dutyTeams: 2,
  }
}

/** Most days that a trainer has left in a term: enough for all needs, and too few. */
for (const mostDays of [35, 18]) {
  const times: number[] = []
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now()
    const { placements, unplaced, gap, cost } = await proposePlan(task(40, 12, 6, mostDays))
    const seconds = (performance.now() - start) / 1000
    times.push(seconds)
    process.stdout.write(
      `${seconds.toFixed(2)} s: ${placements.length} of 40 needs placed, ${unplaced.length} not, gap ${gap}, weighted weeks ${cost.waiting}\n`,
    )
  }
  const middle = times.toSorted((a, b) => a - b)[2] ?? 0
  process.stdout.write(
    `40 needs × 12 pairs × 6 terms, up to ${mostDays} days left: ${middle.toFixed(2)} s in the middle of five; wanted < 10 s\n`,
  )
  if (Math.max(...times) >= 10) process.exitCode = 1
}
