import { within } from '../numbers'
import { type Draw, drawFor } from '../random'
import type { DemoReport } from './report'

export type Members = DemoReport['members']

/** The members a team has, so many years from the beginning of the history. */
export type Staffing = (draw: Draw, years: number) => Members

const shares = [0.2, 0.25, 0.5, 0.5, 1]
const socialWorkerCounts = [1, 2, 3, 4, 5]
const socialWorkerWeights = [8, 25, 37, 22, 8]

/** A post that stands open, or is filled for a while, in one report out of twenty. */
const surprise = 0.05

/**
 * Members of a team by role. A team keeps its habits: whether it has a therapist or a coordinator changes when the
 * region has come to have more of them, and now and then by chance.
 *
 * @param specialists how well family therapists and coordinators can be had in the region, 0…1
 */
export function teamStaffing(seed: number, team: string, specialists: number): Staffing {
  const habit = drawFor(seed, `staffing/${team}`)
  const turns = { consulting: habit.share(), therapist: habit.share(), coordinator: habit.share() }
  const part = { therapist: habit.pick(shares), coordinator: habit.pick(shares) }
  const socialWorkers = habit.pickWeighted(socialWorkerCounts, (_count, index) => socialWorkerWeights[index] ?? 0)
  const counsellors = habit.whole(0, 3)
  function has(draw: Draw, turn: number, probability: number) {
    return turn < probability !== draw.chance(surprise)
  }
  return (draw, years) => ({
    'consulting-social-worker': has(draw, turns.consulting, within(0, 0.75 + years * 0.02, 0.96)) ? 1 : 0,
    'social-worker': Math.max(1, socialWorkers - (draw.chance(0.15) ? 1 : 0)),
    'family-therapist': has(draw, turns.therapist, within(0, specialists * 0.7 + years * 0.035, 0.96))
      ? part.therapist
      : 0,
    coordinator: has(draw, turns.coordinator, within(0, specialists * 0.35 + years * 0.045, 0.9))
      ? part.coordinator
      : 0,
    'social-counsellor': counsellors,
  })
}
