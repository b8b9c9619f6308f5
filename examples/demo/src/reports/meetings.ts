import type { CalendarDate } from '@kotipesa/domain'
import { within } from '../numbers'
import type { Draw } from '../random'
import type { DemoReport } from './report'

export type WeeklyMeetings = Pick<DemoReport, 'meetingsPlanned' | 'meetingsHeld'>

/** The spring of 2020 is taken out of the series: meetings mostly did not take place. */
function isInterrupted(day: CalendarDate) {
  return day >= '2020-03-01' && day < '2020-08-01'
}

/** Weekly meetings of a half-year: planned ones by those who plan, held ones by uptake; some plan and hold none. */
export function drawMeetings(draw: Draw, uptake: number, day: CalendarDate): WeeklyMeetings {
  if (!draw.chance(within(0.1, 0.25 + uptake, 0.97))) return { meetingsPlanned: null, meetingsHeld: null }
  const meetingsPlanned = draw.whole(18, 24)
  const share = within(0, draw.around(0.35 + uptake * 0.55, 0.12), 1) * (isInterrupted(day) ? 0.35 : 1)
  const meetingsHeld = draw.chance(0.02) ? 0 : Math.round(meetingsPlanned * share)
  return { meetingsPlanned, meetingsHeld: draw.chance(0.03) ? null : meetingsHeld }
}
