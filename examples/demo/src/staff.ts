import { type CalendarDate, isActiveOn } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { demoId } from './identity'
import { drawFor } from './random'
import { type Setting, yearsUntil } from './setting'
import type { DemoTeam } from './teams'

export type DemoStaffCount = Facts['staff'][number]

/** People to a team, by role. */
const perTeam = {
  supervisor: 0.32,
  'consulting-social-worker': 0.85,
  'social-worker': 2.9,
  'family-therapist': 0.35,
  coordinator: 0.3,
  'social-counsellor': 1.6,
} as const satisfies Partial<Record<DemoStaffCount['role'], number>>

const roles = Object.keys(perTeam) as (keyof typeof perTeam)[]
const yearSkipped = 0.12

/**
 * The region's staff by role, counted once a year in spring; some years are skipped. By the region's circumstances
 * nothing is counted at all, coordinators are not counted, or there are none.
 */
export function makeStaffCounts(
  { seed, until, region, circumstances }: Setting,
  teams: readonly DemoTeam[],
): DemoStaffCount[] {
  if (circumstances.staff === 'never-counted') return []
  return yearsUntil(until).flatMap((year) => {
    const draw = drawFor(seed, `staff/${region.code}/${year}`)
    const reportedOn: CalendarDate = `${year}-04-${draw.whole(10, 28)}`
    const active = teams.filter((team) => isActiveOn(team, reportedOn)).length
    if (draw.chance(yearSkipped) || reportedOn > until) return []
    return roles
      .filter((role) => !(role === 'coordinator' && circumstances.staff === 'no-coordinators-counted'))
      .map((role) => ({
        id: demoId(seed, `staff/${region.code}/${year}/${role}`),
        region: region.code,
        reportedOn,
        role,
        count:
          role === 'coordinator' && circumstances.staff === 'no-coordinators-employed'
            ? 0
            : Math.max(1, Math.round(active * perTeam[role] * draw.between(0.9, 1.1))),
      }))
  })
}
