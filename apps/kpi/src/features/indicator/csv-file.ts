import type { Locale } from '@kotipesa/domain'
import { figureChange, noticeIn, type IndicatorDefinition, type IndicatorId } from '@kotipesa/indicators'
import { allRows, type FigureRow, rowsByArea, rowsByPeriod } from '../figures/figure-rows'
import type { FigureView } from '../figures/figure-view'
import type { StateWords } from '../presentation/figure-text'
import { csvOf } from '../tables/csv-of'

/** Which rows a file holds: the area in view over the periods, all areas in the period in view, or both in full. */
export const csvRowChoices = ['periods', 'areas', 'all'] as const
export type CsvRows = (typeof csvRowChoices)[number]

const readers = { periods: rowsByPeriod, areas: rowsByArea, all: allRows } as const

/** The file's words in the reader's language. */
export interface CsvWords {
  readonly headings: Readonly<
    Record<
      | 'indicator'
      | 'area'
      | 'code'
      | 'period'
      | 'value'
      | 'state'
      | 'provisional'
      | 'definitionChanged'
      | 'numerator'
      | 'denominator'
      | 'target'
      | 'targetChanged'
      | 'generatedAt'
      | 'notice'
      | 'note',
      string
    >
  >
  readonly states: StateWords & { readonly ok: string }
  readonly yes: string
  readonly no: string
  readonly area: (area: FigureRow['area']) => string
}

/**
 * The rows of an indicator as a CSV file: UTF-8 with a byte order mark, semicolons in Finnish and Swedish, commas in
 * English. Shares are 0…1, unrounded; a missing figure is an empty cell with its state in words; where the
 * definition changed stands the day from which it is another.
 *
 * @param notes on the figures of the area in view, by the ids of periods
 */
export function csvFile(
  view: FigureView,
  definition: IndicatorDefinition<IndicatorId>,
  rows: CsvRows,
  locale: Locale,
  words: CsvWords,
  notes: Readonly<Record<string, string>> = {},
): string {
  const { facts } = view
  const { notice: noticeHeading, note: noteHeading, ...headings } = words.headings
  const hasNotes = Object.keys(notes).length > 0
  function isCounted({ result }: FigureRow): boolean {
    return result.state === 'ok' || result.state === 'empty'
  }
  const notice = noticeIn(facts, locale)
  const records = readers[rows](view, definition).map((row) => [
    definition.name[locale],
    words.area(row.area),
    row.area,
    row.period.id,
    row.result.value,
    words.states[row.result.state],
    row.result.provisional ? words.yes : words.no,
    figureChange(definition, row.result)?.on ?? '',
    isCounted(row) ? row.result.numerator : null,
    isCounted(row) ? row.result.denominator : null,
    row.result.target,
    row.targetChange?.on ?? '',
    facts.generatedAt,
    ...(notice === null ? [] : [notice]),
    ...(hasNotes ? [row.area === view.area ? (notes[row.period.id] ?? '') : ''] : []),
  ])
  const header = [
    ...Object.values(headings),
    ...(notice === null ? [] : [noticeHeading]),
    ...(hasNotes ? [noteHeading] : []),
  ]
  return csvOf([header, ...records], locale)
}
