import { helsinkiDay } from '@kotipesa/domain'
import type { AdminViewServerProps } from 'payload'
import { RegionView } from '../region-view/region-view'
import { YearPlan } from './year-plan'

function currentYear(): number {
  return Number(helsinkiDay(new Date()).slice(0, 4))
}

/** `/admin/year`: the year of a region's networks and groups, planned on one page. */
export function YearView(props: AdminViewServerProps) {
  return (
    <RegionView
      {...props}
      path="/year"
      title="yearPlan.title"
      kind="region-record"
      className="training-plan year-plan"
      show={(regions) => <YearPlan regions={regions} thisYear={currentYear()} />}
    />
  )
}
