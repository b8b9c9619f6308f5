import { addDays, type CalendarDate, type ExpertTaskId, type RegionCode } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import type { DemoPerson } from './bundle'
import { demoId } from './identity'
import { drawFor } from './random'

/** Where an expert by experience took part: at a meeting that was held. */
export interface DemoExpertOccasion {
  readonly id: string
  readonly region: RegionCode
  /** The person, whose first membership it is. */
  readonly person: string
  readonly meeting: string
  readonly day: CalendarDate
  readonly hours: number
  readonly task: ExpertTaskId
}

const tasks = ['testing', 'co-training', 'co-developing'] as const

/** Meetings of the last two years at which experts by experience were: one of the region's is named at each. */
export function makeExpertOccasions(
  seed: number,
  until: CalendarDate,
  { meetings }: Facts,
  people: readonly DemoPerson[],
): readonly DemoExpertOccasion[] {
  return meetings
    .filter(({ expertsByExperience, heldOn }) => expertsByExperience && heldOn > addDays(until, -730))
    .flatMap(({ id, region, heldOn, hours }) => {
      const own = people.filter(
        (person) =>
          person.region === region &&
          person.memberships.some(({ of, validFrom }) => of === 'experts-by-experience' && validFrom <= heldOn),
      )
      if (own.length === 0) return []
      const draw = drawFor(seed, `expert occasion/${id}`)
      const task = draw.pick(tasks)
      const person = draw.pick(own).id
      return [{ id: demoId(seed, `expert occasion/${id}`), region, person, meeting: id, day: heldOn, hours, task }]
    })
}
