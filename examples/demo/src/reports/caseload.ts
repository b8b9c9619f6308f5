import { type CalendarDate, statutoryCaseloadCap } from '@kotipesa/domain'
import { within } from '../numbers'
import { type Draw, drawFor } from '../random'
import type { DemoReport } from './report'

export type CaseloadFigures = Pick<DemoReport, 'children' | 'caseHolders' | 'workersOverCap'>

/** A team's caseload figures on a day, for so many case holders. */
export type Caseload = (draw: Draw, years: number, holders: number, day: CalendarDate) => CaseloadFigures

const missing = 0.04
const vacant = 0.006

/**
 * Children and those who hold their cases. Loads fall slowly from the region's own level, by time alone and never by
 * training. Some reports leave a figure open; a few teams have nobody to hold cases just then.
 *
 * @param start children per case holder in an ordinary team of the region at the beginning
 */
export function teamCaseload(seed: number, team: string, start: number): Caseload {
  const offset = drawFor(seed, `caseload/${team}`).around(0, 4)
  return (draw, years, holders, day) => {
    const load = within(6, draw.around(start + offset - years * 0.75, 2), 60)
    const caseHolders = draw.chance(vacant) ? 0 : holders
    const cap = statutoryCaseloadCap(day)
    const overCap = cap === null ? null : within(0, Math.round(((load - cap) / 8 + 0.4) * holders), caseHolders)
    const isHoldersMissing = draw.chance(missing)
    return {
      children: draw.chance(missing) ? null : Math.round(load * holders),
      caseHolders: isHoldersMissing ? null : caseHolders,
      workersOverCap: isHoldersMissing || draw.chance(missing) ? null : overCap,
    }
  }
}
