import { addDays, type CalendarDate, isActiveOn } from '@kotipesa/domain'
import { demoId } from '../identity'
import { within } from '../numbers'
import { type Draw, drawFor } from '../random'
import { firstYear, isSetbackYear, type Setting, yearsUntil } from '../setting'
import type { DemoTeam } from '../teams'
import { nextTrainingDay } from '../working-days'
import { teamCaseload } from './caseload'
import { drawMeetings } from './meetings'
import { teamStaffing } from './members'
import { drawPeople } from './people'
import { drawPractice } from './practice'
import type { DemoReport } from './report'
import { teamUptake } from './uptake'

export type { DemoReport } from './report'

/** Probability that a team reports: the region's discipline, lower in setbacks and when the counties began in 2023. */
function reportingProbability({ circumstances }: Setting, year: number, half: number): number {
  const { early, late } = circumstances.reporting
  if (circumstances.silentYears(year)) return 0
  const usual = early + (late - early) * within(0, (year - firstYear) / 7, 1)
  const loss = (isSetbackYear(circumstances, year) ? 0.25 : 0) + (year === 2023 && half === 1 ? 0.2 : 0)
  return usual - loss
}

/** Most report in April and October, as THL asks; some weeks late. */
function drawReportingDay(draw: Draw, year: number, half: number): CalendarDate {
  const opening: CalendarDate = half === 1 ? `${year}-04-01` : `${year}-10-01`
  return nextTrainingDay(addDays(opening, draw.chance(0.92) ? draw.whole(0, 28) : draw.whole(30, 70)))
}

/**
 * The half-yearly reports of one team while it is active. One in a hundred is corrected by a second report a week
 * later, which is then the one that counts.
 *
 * @param trainedOn last day of the team's completed training, null for none
 */
export function makeReports(setting: Setting, team: DemoTeam, trainedOn: CalendarDate | null): DemoReport[] {
  const { seed, until, circumstances } = setting
  const uptake = teamUptake(seed, team.id, trainedOn)
  const habit = drawFor(seed, `reporting/${team.id}`)
  const diligence = habit.chance(0.05) ? 0.2 : 1
  const faceToFace = habit.around(0.38, 0.09)
  const staffing = teamStaffing(seed, team.id, circumstances.specialists)
  const caseload = teamCaseload(seed, team.id, circumstances.caseload)
  return yearsUntil(until).flatMap((year) =>
    ([1, 2] as const).flatMap((half) => {
      const slug = `report/${team.id}/${year}-H${half}`
      const draw = drawFor(seed, slug)
      if (!draw.chance(reportingProbability(setting, year, half) * diligence)) return []
      const first = drawReportingDay(draw, year, half)
      const days = draw.chance(0.01) ? [first, nextTrainingDay(addDays(first, 7))] : [first]
      return days
        .filter((day) => day <= until && isActiveOn(team, day))
        .map((reportedOn, index) => {
          const years = year - firstYear + (half - 1) / 2
          const members = staffing(draw, years)
          const holders = (members['social-worker'] ?? 0) + (draw.chance(0.15) ? 1 : 0)
          return {
            id: demoId(seed, `${slug}/${index + 1}`),
            team: team.id,
            reportedOn,
            members,
            ...caseload(draw, years, holders, reportedOn),
            ...drawMeetings(draw, uptake(reportedOn), reportedOn),
            ...drawPractice(draw, uptake(reportedOn), faceToFace, years),
            ...drawPeople(
              drawFor(seed, `${slug}/${index + 1}/people`),
              members,
              trainedOn !== null && trainedOn <= reportedOn,
              uptake(reportedOn),
            ),
          }
        })
    }),
  )
}
