import { addDays, isActiveOn } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { demoId } from './identity'
import { within } from './numbers'
import { type Draw, drawFor } from './random'
import { isSetbackYear, type Setting, yearsUntil } from './setting'
import type { DemoGroup, DemoNetwork } from './networks'
import { dayOf, nextTrainingDay } from './working-days'

export type DemoMeeting = Facts['meetings'][number]

/** Meetings a year: two to four as agreed, fewer in 2020, almost none in a setback, now and then an idle year. */
function yearlyCount(draw: Draw, setting: Setting, habit: number, year: number): number {
  if (isSetbackYear(setting.circumstances, year)) return draw.whole(0, 1)
  if (draw.chance(0.08)) return 0
  return within(0, habit + draw.whole(-1, 1) - (year === 2020 ? 1 : 0), 5)
}

/** The meetings of one network or group on working days outside July, spread over the year. */
function meetingsOf(setting: Setting, body: DemoNetwork | DemoGroup): DemoMeeting[] {
  const { seed, until, region } = setting
  const habits = drawFor(seed, `cadence/${body.id}`)
  const habit = habits.whole(1, 4)
  const attendees = habits.whole(6, 22)
  return yearsUntil(until).flatMap((year) => {
    const draw = drawFor(seed, `meetings/${body.id}/${year}`)
    const count = yearlyCount(draw, setting, habit, year)
    return Array.from({ length: count }, (_, index) => {
      const heldOn = nextTrainingDay(addDays(dayOf(year, 1, 10), Math.floor((index * 330) / count) + draw.whole(0, 45)))
      return {
        id: demoId(seed, `meeting/${body.id}/${year}/${index + 1}`),
        region: region.code,
        of: body.id,
        heldOn,
        hours: draw.pick([1, 1.5, 1.5, 2]),
        attendees: Math.max(2, attendees + draw.whole(-4, 4)),
        expertsByExperience: draw.chance(within(0.05, 0.05 + (year - 2017) * 0.04, 0.45)),
      }
    }).filter((meeting) => meeting.heldOn <= until && isActiveOn(body, meeting.heldOn))
  })
}

/** All meetings of the region's networks and groups. Some regions' networks have been founded but never met. */
export function makeMeetings(
  setting: Setting,
  networks: readonly DemoNetwork[],
  groups: readonly DemoGroup[],
): DemoMeeting[] {
  const meeting = setting.circumstances.networks === 'never-meeting' ? groups : [...networks, ...groups]
  return meeting.flatMap((body) => meetingsOf(setting, body))
}
