import type { Facts } from '../facts/facts-schema'
import { participantsOf, type CompletedTraining, type Training } from './completed-trainings'
import { datedTotal, type DatedTotal } from './dated-total'
import { timeline, type Timeline } from './timeline'

type StaffCount = Facts['staff'][number]

/** Staff of a role, and those who have taken part in the role's own training. */
export interface IndexedRole {
  readonly staff: Timeline<StaffCount>
  readonly trained: DatedTotal
}

/** A region's staff counts of a role and the participants of that group in the completed trainings of a curriculum. */
export function indexRole(
  staff: readonly StaffCount[],
  completed: readonly CompletedTraining[],
  role: StaffCount['role'],
  curriculum: Training['curriculum'],
): IndexedRole {
  const counts = staff.filter((count) => count.role === role)
  const trainings = completed.filter(({ training }) => training.curriculum === curriculum)
  return {
    staff: timeline(counts, ({ reportedOn }) => reportedOn),
    trained: datedTotal(
      trainings.map(({ training, completedOn }) => ({ day: completedOn, amount: participantsOf(training, role) })),
    ),
  }
}
