import { meetingCriterionIds } from '@kotipesa/domain'
import { inSteps, within } from '../numbers'
import type { Draw } from '../random'
import type { DemoReport } from './report'

type Degree = NonNullable<DemoReport['sharedResponsibility']>
export type Practice = Pick<DemoReport, 'criteria' | 'sharedResponsibility' | 'faceToFaceShare'>

/** How hard a criterion is to meet, in the domain's order; the fourth (cases long and often enough) is the hardest. */
const difficulty = [0, -0.15, 0.15, 0.3, 0.1]

/** How far a team says it has come with something so hard, by how far it has taken up the practice. */
export function drawDegree(draw: Draw, uptake: number, hardness: number): Degree {
  const value = draw.around(uptake - hardness, 0.16)
  if (value < 0.25) return 'not-yet'
  return value < 0.55 ? 'partly' : 'fully'
}

/**
 * The team's own view of its practice. Teams far from it often leave the questions open. Face-to-face time drifts
 * with the years only, from the team's habit.
 */
export function drawPractice(draw: Draw, uptake: number, faceToFaceHabit: number, years: number): Practice {
  const answers = within(0.2, 0.35 + uptake, 0.98)
  const criteria = Object.fromEntries(
    meetingCriterionIds.map((criterion, index) => [
      criterion,
      draw.chance(answers) ? drawDegree(draw, uptake, difficulty[index] ?? 0) : null,
    ]),
  ) as DemoReport['criteria']
  return {
    criteria,
    sharedResponsibility: draw.chance(answers) ? drawDegree(draw, uptake, 0.12) : null,
    faceToFaceShare: draw.chance(0.8)
      ? inSteps(within(0.05, draw.around(faceToFaceHabit + years * 0.008, 0.05), 0.85), 0.05)
      : null,
  }
}
