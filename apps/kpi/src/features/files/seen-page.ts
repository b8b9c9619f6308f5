import { type Locale, regionsAttribution, helsinkiDay } from '@kotipesa/domain'
import { noticeIn } from '@kotipesa/indicators'
import { revisionMark } from '@kotipesa/web'
import { type HTMLElement, parse } from 'node-html-parser'
import { ownAddress } from '../../env'
import { textsIn } from '../../i18n/texts'
import { currentFacts } from '../facts/current-facts'
import { formatDay } from '../presentation/format'
import { seenCharts, type SeenChart } from './seen-charts'
import { seenTable, type SeenTable } from './seen-tables'
import { seenText } from './seen-text'

/** What files are made of: a page as its reader sees it. */
export interface SeenPage {
  readonly title: string
  /** What stands under the title and above the content: what it is about, and what is to be known of the data. */
  readonly notes: readonly string[]
  /** Where the figures are from: of which day and state. */
  readonly source: string
  readonly tables: readonly SeenTable[]
  readonly charts: readonly SeenChart[]
}

/** Why there is no file: nobody has signed in, the page is not for whoever asks, there is no such page, or it cannot be had now. */
export type NotSeen = 401 | 403 | 404 | 503

/** Pages with figures, below the language; with what was chosen on them. */
const ofFigures =
  /^\/(?:(?:indicators|regions|teams|trainers|plans|data|given|comparison)(?:\/[\dA-Za-z-]+){0,3})?(?:\?[\w%&=.+*~-]*)?$/

/** Whether files are made of a page. */
export function hasFiles(page: string): boolean {
  return ofFigures.test(page) && !/^[^?]*\/(?:csv|xlsx)(?:\?|$)/.test(page)
}

/** How many pages of a list are read for one file. */
const pagesAtMost = 60

/** How long a page may take, in milliseconds. */
const patience = 30_000

async function htmlOf(address: string, cookie: string): Promise<HTMLElement | NotSeen> {
  try {
    const answer = await fetch(`${ownAddress()}${address}`, {
      headers: { cookie, accept: 'text/html' },
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    })
    if (answer.status === 200) return parse(await answer.text())
    await answer.body?.cancel()
    if (answer.status === 403 || answer.status === 404) return answer.status
    // Whoever has not signed in is led to do so; a page that leads on by itself is none.
    if (answer.status >= 300 && answer.status < 400)
      return answer.headers.get('location')?.includes('/sign-in') ? 401 : 404
    return 503
  } catch {
    return 503
  }
}

/** The other pages of a list, in order. */
function furtherPages(main: HTMLElement): readonly string[] {
  const links = main.querySelectorAll('a[href*="page="]').filter((link) => link.getAttribute('aria-current') !== 'page')
  const ofList = links.filter((link) => /^\d+$/.test(link.text.trim()))
  return [...new Set(ofList.map((link) => (link.getAttribute('href') ?? '').replaceAll('&amp;', '&')))].slice(
    0,
    pagesAtMost,
  )
}

function joined(tables: readonly SeenTable[], more: readonly SeenTable[]): readonly SeenTable[] {
  return tables.map((table) => {
    const same = more.filter(({ title }) => title === table.title)
    return { ...table, rows: [...table.rows, ...same.flatMap(({ rows }) => rows)] }
  })
}

function tablesIn(main: HTMLElement, locale: Locale): readonly SeenTable[] {
  const t = textsIn(locale, 'files')
  return main.querySelectorAll('table').map((table) => seenTable(table, locale, (column) => t('beside', { column })))
}

/**
 * A page as somebody sees it who sends a cookie: asked for as the browser asks, so that what it may not show is not in its
 * files either. Of a list in pages, all of them.
 *
 * @param page the path below the language, with what was chosen: `/regions/08?period=2025`
 */
export async function seenPage(locale: Locale, page: string, cookie: string): Promise<SeenPage | NotSeen> {
  if (!hasFiles(page)) return 404
  const address = `/${locale}${page.startsWith('/?') ? page.slice(1) : page === '/' ? '' : page}`
  const [html, state] = [await htmlOf(address, cookie), await currentFacts()]
  if (typeof html === 'number') return html
  const main = html.querySelector('main')
  if (main === null || state.kind === 'none') return 503
  const { facts, source } = state.known
  let tables = tablesIn(main, locale)
  for (const further of furtherPages(main)) {
    const next = await htmlOf(further, cookie)
    const content = typeof next === 'number' ? null : next.querySelector('main')
    if (content === null) return 503
    tables = joined(tables, tablesIn(content, locale))
  }
  const title = seenText(main.querySelector('h1') ?? main)
  const told = textsIn(locale, 'files')('source', {
    title,
    day: formatDay(helsinkiDay(facts.generatedAt), locale),
    revision: revisionMark(source.revision),
  })
  const line = `${told} ${regionsAttribution}`
  const notice = noticeIn(facts, locale)
  const notes = [...main.querySelectorAll('h1 + p').map(seenText), ...(notice === null ? [] : [notice])]
  return {
    title,
    notes,
    source: line,
    tables: tables.filter(({ rows }) => rows.length > 0),
    charts: seenCharts(main, line),
  }
}
