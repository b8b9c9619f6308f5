import type { Facts } from '../facts/facts-schema'
import { participantsOf, type CompletedTrainings } from './completed-trainings'
import type { Grid } from './grid'
import { slotLatest } from './slot-latest'
import { slotTotals } from './slot-totals'
import type { PeriodSlots } from './time-slots'

/** The staff roles that have a training of their own. */
const curriculumOf = {
  supervisor: 'leadership-basic',
  'consulting-social-worker': 'role-consulting-social-worker',
  coordinator: 'role-coordinator',
} as const

type TrainedRole = keyof typeof curriculumOf

/** Staff of the roles that have a training of their own, and how many of them have taken part in it. */
export interface StaffRoles {
  /** The latest staff count up to the period's last day; null when there is none. */
  count(role: TrainedRole, region: number, period: PeriodSlots): number | null
  /** Participants of the role's group in its training, completed up to the last day. */
  trained(role: TrainedRole, region: number, period: PeriodSlots): number
}

export function staffRoles(facts: Facts, completed: CompletedTrainings, grid: Grid): StaffRoles {
  const { regions, time, regionIndex } = grid
  const byRole = <Value>(make: (role: TrainedRole) => Value): Record<TrainedRole, Value> => ({
    supervisor: make('supervisor'),
    'consulting-social-worker': make('consulting-social-worker'),
    coordinator: make('coordinator'),
  })
  const counts = byRole((role) =>
    slotLatest<number>(regions.length, time, (add) => {
      for (const each of facts.staff) if (each.role === role) add(regionIndex(each.region), each.reportedOn, each.count)
    }),
  )
  const trained = byRole((role) =>
    slotTotals(regions.length, time, (add) => {
      for (const { training, completedOn } of completed.of(curriculumOf[role])) {
        add(regionIndex(training.region), completedOn, participantsOf(training, role))
      }
    }),
  )
  return {
    count: (role, region, period) => counts[role].upTo(region, period) ?? null,
    trained: (role, region, period) => trained[role].upTo(region, period),
  }
}
