import { addDays, branchIds, daysBetween, type BranchId, type CalendarDate, type WorkPackage } from '@kotipesa/domain'

/** A package on the timeline; lengths are those of the picture. */
export interface TimelineBar {
  readonly id: string
  readonly name: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** How much of the width is done. */
  readonly doneWidth: number
}

/** The picture of a plan's work: a column of names, and days from left to right. */
export interface Timeline {
  readonly width: number
  readonly height: number
  /** Where the days begin. */
  readonly left: number
  readonly months: readonly { readonly month: string; readonly x: number; readonly isNamed: boolean }[]
  readonly branches: readonly { readonly id: BranchId; readonly y: number }[]
  readonly bars: readonly TimelineBar[]
  /** From the end of what is done first to the start of what waits for it. */
  readonly arrows: readonly { readonly from: string; readonly to: string; readonly path: string }[]
  /** Where today is; `null` = before the first or after the last month. */
  readonly today: number | null
  readonly start: CalendarDate
  readonly end: CalendarDate
}

/** The lengths of the picture. */
export const timelineSizes = {
  left: 250,
  head: 28,
  row: 26,
  bar: 16,
  branch: 26,
  narrowest: 720,
  widest: 2400,
} as const

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

function monthsBetween(start: CalendarDate, end: CalendarDate): readonly string[] {
  const months: string[] = []
  for (let month = start.slice(0, 7); month <= end.slice(0, 7); month = monthAfter(month)) months.push(month)
  return months
}

interface Dated extends WorkPackage {
  readonly start: CalendarDate
  readonly end: CalendarDate
}

function isDated(work: WorkPackage): work is Dated {
  return work.start !== null && work.end !== null
}

/** From right to left, or straight down, an arrow goes round: out of the one bar, between the rows, into the other. */
function pathBetween(from: TimelineBar, to: TimelineBar): string {
  const { bar, row } = timelineSizes
  const [x1, y1, x2, y2] = [from.x + from.width, from.y + bar / 2, to.x, to.y + bar / 2]
  if (x2 - x1 >= 12) return `M${x1} ${y1}H${x2 - 8}V${y2}H${x2 - 2}`
  const between = y2 > y1 ? y2 - row / 2 : y2 + row / 2
  return `M${x1} ${y1}H${x1 + 6}V${between}H${x2 - 8}V${y2}H${x2 - 2}`
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

/** The picture of the work whose days are known; `null` when there is none. Today is drawn when its month is in it. */
export function timelineOf(work: readonly WorkPackage[], today: CalendarDate): Timeline | null {
  const dated = work.filter(isDated)
  const start = dated.map((each) => each.start).toSorted()[0]
  const end = dated
    .map((each) => each.end)
    .toSorted()
    .at(-1)
  if (start === undefined || end === undefined) return null
  const { left, head, row, bar, branch: branchHeight, narrowest, widest } = timelineSizes
  const months = monthsBetween(start, end)
  const first = `${months[0]}-01`
  const beyond = `${monthAfter(months.at(-1) ?? '')}-01`
  const days = daysBetween(first, beyond)
  const chart = Math.min(widest, Math.max(narrowest, days * 2))
  function x(day: CalendarDate): number {
    return rounded(left + (daysBetween(first, day) / days) * chart)
  }
  const bars: TimelineBar[] = []
  const branches: { id: BranchId; y: number }[] = []
  let y = head
  for (const id of branchIds) {
    const own = dated.filter((each) => each.branch === id)
    if (own.length === 0) continue
    branches.push({ id, y })
    y += branchHeight
    for (const each of own) {
      const at = x(each.start)
      const width = rounded(Math.max(3, x(addDays(each.end, 1)) - at))
      const doneWidth = rounded(width * (each.doneShare ?? 0))
      bars.push({ id: each.id, name: each.name, x: at, y: y + (row - bar) / 2, width, doneWidth })
      y += row
    }
  }
  const barOf = new Map(bars.map((each) => [each.id, each]))
  const arrows = dated.flatMap(({ id, dependsOn }) =>
    dependsOn.flatMap((earlier) => {
      const [from, to] = [barOf.get(earlier), barOf.get(id)]
      return from === undefined || to === undefined ? [] : [{ from: earlier, to: id, path: pathBetween(from, to) }]
    }),
  )
  // Names of months stand side by side where there is room, and by quarter where there is not.
  const isRoomy = chart / months.length >= 48
  return {
    width: left + chart + 8,
    height: y + 8,
    left,
    months: months.map((month) => ({
      month,
      x: x(`${month}-01`),
      isNamed: isRoomy || ['01', '04', '07', '10'].includes(month.slice(5)),
    })),
    branches,
    bars,
    arrows,
    today: today >= first && today < beyond ? x(today) : null,
    start,
    end,
  }
}
