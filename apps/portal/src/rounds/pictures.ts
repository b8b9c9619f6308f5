import { dayText } from '../fields'
import type { Mirror, TrendPoint } from './mirror'

const width = 400
const margin = 40
const ink = '#282828'
const blue = '#2a6ebb'

function onScale(value: number, from: number, to: number): number {
  return to === from ? width / 2 : margin + ((value - from) / (to - from)) * (width - 2 * margin)
}

function svg(height: number, title: string, content: string): string {
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" font-size="16" fill="${ink}">${content}</svg>`
}

interface TrendWords {
  readonly title: string
  readonly number: (value: number) => string
}

/** Children per case holder from report to report; nothing when fewer than two have told it. */
export function trendPicture(points: readonly TrendPoint[], { title, number }: TrendWords): string {
  const told = points.flatMap(({ day, caseload }) =>
    caseload === null ? [] : [{ day: Date.parse(day), shown: dayText(day), caseload }],
  )
  const [first, last] = [told[0], told.at(-1)]
  if (first === undefined || last === undefined || told.length < 2) return ''
  const greatest = Math.max(...told.map(({ caseload }) => caseload), 1)
  function height(value: number): number {
    return 130 - (value / greatest) * 90
  }
  const dots = told.map(({ day, caseload }) => ({
    x: onScale(day, first.day, last.day),
    y: height(caseload),
    caseload,
  }))
  const line = `<polyline fill="none" stroke="${blue}" stroke-width="3" points="${dots.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}"/>`
  const marks = dots.map(
    ({ x, y, caseload }) =>
      `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="5" fill="${blue}"/><text x="${x.toFixed(1)}" y="${(y - 12).toFixed(1)}" text-anchor="middle">${number(caseload)}</text>`,
  )
  const axis = `<line x1="${margin}" x2="${width - margin}" y1="130" y2="130" stroke="#5f686d"/>
<text x="${margin}" y="152" text-anchor="start">${first.shown}</text><text x="${width - margin}" y="152" text-anchor="end">${last.shown}</text>`
  return svg(160, title, `${axis}${line}${marks.join('')}`)
}

interface SpreadWords {
  readonly title: string
  readonly own: string
  readonly median: string
  readonly number: (value: number) => string
}

/** From the least to the greatest among the region's teams, with the middle and the team's own. */
export function spreadPicture(
  { of, own }: NonNullable<Mirror['spread']>,
  { title, own: ownWord, median, number }: SpreadWords,
): string {
  const from = Math.min(of.least, own ?? of.least)
  const to = Math.max(of.greatest, own ?? of.greatest)
  function x(value: number): string {
    return onScale(value, from, to).toFixed(1)
  }
  const line = `<line x1="${x(of.least)}" x2="${x(of.greatest)}" y1="60" y2="60" stroke="#5f686d" stroke-width="6"/>
<text x="${x(of.least)}" y="92" text-anchor="middle">${number(of.least)}</text><text x="${x(of.greatest)}" y="92" text-anchor="middle">${number(of.greatest)}</text>`
  const middle = `<line x1="${x(of.median)}" x2="${x(of.median)}" y1="46" y2="74" stroke="${ink}" stroke-width="3"/>
<text x="${x(of.median)}" y="114" text-anchor="middle">${median} ${number(of.median)}</text>`
  const dot =
    own === null
      ? ''
      : `<circle cx="${x(own)}" cy="60" r="9" fill="${blue}" stroke="#fff" stroke-width="2"/><text x="${x(own)}" y="30" text-anchor="middle" font-weight="600">${ownWord} ${number(own)}</text>`
  return svg(124, title, `${line}${middle}${dot}`)
}
