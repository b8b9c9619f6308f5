import { addDays, type CalendarDate, type RegionCode, type ReportRoundKindId } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { demoId } from './identity'

/** A round in which the teams of a region were asked for their reports. */
export interface DemoRound {
  readonly id: string
  readonly region: RegionCode
  readonly kind: ReportRoundKindId
  readonly openedOn: CalendarDate
  readonly dueOn: CalendarDate
  readonly closedOn: CalendarDate | null
}

const halfYears = [
  { kind: 'april', month: '04', lastDay: '04-30' },
  { kind: 'october', month: '10', lastDay: '10-31' },
] as const

/** The April and October rounds of the last two years in every region whose teams reported then. */
export function makeRounds(seed: number, until: CalendarDate, { teams, teamReports }: Facts): readonly DemoRound[] {
  const regionOf = new Map(teams.map(({ id, region }) => [id, region]))
  const reported = new Set(
    teamReports.map(({ team, reportedOn }) => `${regionOf.get(team) ?? ''} ${reportedOn.slice(0, 7)}`),
  )
  const regions = [...new Set(regionOf.values())].toSorted()
  const last = Number(until.slice(0, 4))
  return regions.flatMap((region) =>
    [last - 1, last].flatMap((year) =>
      halfYears
        .filter(({ month }) => reported.has(`${region} ${year}-${month}`))
        .map(({ kind, month, lastDay }): DemoRound => {
          const dueOn = `${year}-${lastDay}` as CalendarDate
          const closedOn = addDays(dueOn, 14)
          return {
            id: demoId(seed, `round/${region}/${year}/${kind}`),
            region,
            kind,
            openedOn: `${year}-${month}-01` as CalendarDate,
            dueOn,
            closedOn: closedOn <= until ? closedOn : null,
          }
        })
        .filter(({ openedOn }) => openedOn <= until),
    ),
  )
}
