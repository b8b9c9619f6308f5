import type { HTMLElement } from 'node-html-parser'
import { chartLabelWidth } from '../charts/chart-label'
import { colours } from '../charts/colours'
import { seenText } from './seen-text'

/** A chart of a page as a picture of its own. */
export interface SeenChart {
  readonly title: string
  readonly svg: string
}

/** Room around the picture and between lines of words, in the chart's own units. */
const room = 16
const [titleFont, font] = [17, 13]

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Breaks words into lines of a width. */
function linesOf(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last === undefined || chartLabelWidth(longer, size) > width) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}

function textAt(lines: readonly string[], x: number, y: number, size: number, weight = 400): string {
  return lines
    .map(
      (line, index) =>
        `<text x="${x}" y="${y + index * (size + 5)}" font-size="${size}" font-weight="${weight}" fill="${colours.text}">${escaped(line)}</text>`,
    )
    .join('')
}

/** The key's signs with their words, in rows that fit. */
function keyOf(items: readonly HTMLElement[], width: number): { readonly markup: string; readonly height: number } {
  let [x, y] = [0, 0]
  const parts = items.map((item) => {
    const sign = item.querySelector('svg')
    const words = seenText(item)
    const wide = Number(sign?.getAttribute('width') ?? 0) + 8 + chartLabelWidth(words, font) + 10
    if (x > 0 && x + wide > width) [x, y] = [0, y + 22]
    const at = x
    x += wide
    const drawn = sign === null ? '' : `<g transform="translate(${at} ${y})">${sign.toString()}</g>`
    return `${drawn}${textAt([words], at + Number(sign?.getAttribute('width') ?? 0) + 8, y + 12, font)}`
  })
  return { markup: parts.join(''), height: items.length === 0 ? 0 : y + 26 }
}

/** The items of the key that belongs to a chart: the nearest before or beside it, below the section's own. */
function keyItems(chart: HTMLElement): readonly HTMLElement[] {
  for (
    let within = chart.parentNode;
    within?.tagName !== undefined && within.tagName !== 'MAIN';
    within = within.parentNode
  ) {
    const items = within
      .querySelectorAll('li')
      .filter((item) => item.childNodes.length > 1 && item.querySelector(':scope > svg, svg') !== null)
      .filter((item) => item.querySelector('a, ul, button') === null)
    if (items.length > 0) return items
    if (within.tagName === 'SECTION') return []
  }
  return []
}

function sizeOf(chart: HTMLElement): {
  readonly box: readonly number[]
  readonly width: number
  readonly height: number
} {
  const box = (chart.getAttribute('viewBox') ?? '0 0 0 0').split(' ').map(Number)
  return { box, width: box[2] ?? 0, height: box[3] ?? 0 }
}

function titleOf(chart: HTMLElement): string {
  return chart.querySelector('title')?.text ?? chart.getAttribute('aria-label') ?? ''
}

/** Whether a drawing is a chart, in the form for wide screens: the other shows the same. */
function isChart(drawing: HTMLElement): boolean {
  const isOfPage = drawing.getAttribute('role') === 'group' || drawing.querySelector('title') !== null
  return isOfPage && !(drawing.getAttribute('aria-labelledby') ?? '').includes('-narrow-')
}

/**
 * The charts of a page, each with its title above, its key and the line that says where it is from below. Links lead nowhere
 * from a picture and are left out.
 */
export function seenCharts(page: HTMLElement, source: string): readonly SeenChart[] {
  return page
    .querySelectorAll('svg')
    .filter(isChart)
    .map((chart) => {
      const { box, width, height } = sizeOf(chart)
      const title = titleOf(chart)
      const above = linesOf(title, width, titleFont)
      const key = keyOf(keyItems(chart), width)
      const below = linesOf(source, width, font)
      const [top, keyTop] = [
        room + above.length * (titleFont + 5),
        room + above.length * (titleFont + 5) + height + room,
      ]
      const whole = { width: width + 2 * room, height: keyTop + key.height + below.length * (font + 5) + room }
      const drawing = chart.innerHTML
        .replaceAll(/<a\b[^>]*>/g, '<g>')
        .replaceAll('</a>', '</g>')
        .replaceAll(/ class="[^"]*"/g, '')
      const svg =
        `<svg xmlns="http://www.w3.org/2000/svg" width="${whole.width}" height="${whole.height}" viewBox="0 0 ${whole.width} ${whole.height}" role="img" font-family="Roboto, 'Source Sans 3', Arial, sans-serif">` +
        `<title>${escaped(title)}</title><desc>${escaped(`${chart.querySelector('desc')?.text ?? ''} ${source}`.trim())}</desc>` +
        `<rect width="100%" height="100%" fill="#ffffff"/>` +
        textAt(above, room, room + titleFont, titleFont, 600) +
        `<svg x="${room}" y="${top}" width="${width}" height="${height}" viewBox="${box.join(' ')}">${drawing}</svg>` +
        `<g transform="translate(${room} ${keyTop})">${key.markup}</g>` +
        textAt(below, room, keyTop + key.height + font, font) +
        `</svg>`
      return { title, svg }
    })
}
