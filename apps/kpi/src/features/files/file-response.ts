import type { Locale } from '@kotipesa/domain'
import { type Sheet, type SheetCell, workbook, workbookAnswer } from '@kotipesa/web'
import { hasLocale } from 'next-intl'
import { routing } from '../../i18n/routing'
import { textsIn } from '../../i18n/texts'
import { csvOf } from '../tables/csv-of'
import { chartPng } from './chart-png'
import { seenPage, type SeenPage } from './seen-page'
import type { SeenTable } from './seen-tables'

/** The forms in which a page's tables and charts are given. */
export const fileFormats = ['xlsx', 'csv', 'svg', 'png'] as const
export type FileFormat = (typeof fileFormats)[number]

function refuse(status: number): Response {
  return new Response(null, { status, headers: { 'cache-control': 'no-store' } })
}

function nameOf({ title }: { readonly title: string }): string {
  const plain = title.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain
    .replaceAll(/[^\da-z]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
}

function sheetsOf({ title, notes, source, tables }: SeenPage, locale: Locale): readonly Sheet[] {
  const t = textsIn(locale, 'files')
  const about: (readonly SheetCell[])[] = [[t('from'), source], ...notes.map((note) => [t('note'), note])]
  return [
    ...tables.map((table, index): Sheet => ({
      // Sheets of one name would not open; a table's whole name stands in the list of them.
      name: `${index + 1} ${table.title}`,
      head: table.head,
      rows: [...table.rows, ...table.notes.map((note) => [note])],
    })),
    {
      name: t('about'),
      head: [t('page'), title],
      rows: [...about, ...tables.map((table, index) => [t('sheet', { number: index + 1 }), table.title])],
    },
  ]
}

function csvOfTable(table: SeenTable, source: string, locale: Locale): string {
  return csvOf([table.head, ...table.rows, ...table.notes.map((note) => [note]), [source]], locale)
}

function download(content: BodyInit, type: string, name: string): Response {
  return new Response(content, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
      // A picture is looked at by itself: nothing in it may run or be fetched.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  })
}

async function fileOf(page: SeenPage, format: FileFormat, number: number, locale: Locale): Promise<Response> {
  const name = `kotipesa-${nameOf(page)}`
  if (format === 'xlsx') return workbookAnswer(await workbook(sheetsOf(page, locale)), name)
  const named = `${name}-${number}.${format}`
  if (format === 'csv') {
    const table = page.tables[number - 1]
    if (table === undefined) return refuse(404)
    return download(csvOfTable(table, page.source, locale), 'text/csv; charset=utf-8', named)
  }
  const chart = page.charts[number - 1]
  if (chart === undefined) return refuse(404)
  if (format === 'svg') return download(chart.svg, 'image/svg+xml; charset=utf-8', named)
  return download((await chartPng(chart.svg)) as BodyInit, 'image/png', named)
}

interface Context {
  readonly params: Promise<{ locale: string; format: string }>
}

/**
 * Answers `/<locale>/files/<format>?of=<page>&number=<which>`: what a page shows to whoever asks, as a workbook of all its
 * tables, one of them as CSV, one of its charts as a picture. 401 when nobody is signed in, 403 for a page that is not
 * theirs, 404 for what there is not, 503 while the page cannot be had.
 */
export async function answerFile(request: Request, { params }: Context): Promise<Response> {
  const { locale, format: asked } = await params
  const query = new URL(request.url).searchParams
  const format = fileFormats.find((each) => each === asked)
  const number = Number(query.get('number') ?? '1')
  if (!hasLocale(routing.locales, locale) || format === undefined || !Number.isInteger(number)) return refuse(404)
  const page = await seenPage(locale, query.get('of') ?? '', request.headers.get('cookie') ?? '')
  return typeof page === 'number' ? refuse(page) : await fileOf(page, format, number, locale)
}
