import type { Locale, LocalizedText, RegionCode } from '@kotipesa/domain'
import type { FactReference, RegionLeftOut, Trace, TracePart } from '@kotipesa/indicators'
import { choosePage, pageCount, rowsOfPage } from '../presentation/pages'
import { maySee, type Visibility } from '../session/visible-regions'

/** The lists of evidence: what entered the numerator and the denominator, and what was left out of them. */
export const evidenceListIds = ['numerator', 'numerator-left-out', 'denominator', 'denominator-left-out'] as const
export type EvidenceListId = (typeof evidenceListIds)[number]

/** One row that was counted, with what it adds, or one that was left out, with the reason. */
export interface EvidenceRow {
  readonly region: RegionCode
  readonly facts: readonly FactReference[]
  readonly label: LocalizedText | null
  /** Null where the row was left out. */
  readonly amount: number | null
  /** Null where the row was counted. */
  readonly reason: LocalizedText | null
}

/** The rows of a list that the person may see, and how many rows there are of regions that the person may not. */
export interface EvidenceList {
  readonly id: EvidenceListId
  readonly rows: readonly EvidenceRow[]
  readonly hidden: number
}

/** What a figure rests on, as far as the person may see it. */
export interface Evidence {
  readonly lists: readonly EvidenceList[]
  /** Regions that did not enter the country's figure. */
  readonly regionsLeftOut: readonly RegionLeftOut[]
  readonly hiddenRegions: number
}

function listOf(id: EvidenceListId, all: readonly EvidenceRow[], visibility: Visibility): EvidenceList {
  const rows = all.filter(({ region }) => maySee(visibility, region))
  return { id, rows, hidden: all.length - rows.length }
}

function listsOf(
  part: TracePart | null,
  [counted, leftOut]: readonly [EvidenceListId, EvidenceListId],
  visibility: Visibility,
): readonly EvidenceList[] {
  if (part === null) return []
  const entries = part.entries.map(({ region, facts, label, amount }) => ({
    region,
    facts,
    label,
    amount,
    reason: null,
  }))
  const others = part.leftOut.map(({ region, facts, label, reason }) => ({
    region,
    facts,
    label,
    amount: null,
    reason,
  }))
  return [listOf(counted, entries, visibility), listOf(leftOut, others, visibility)]
}

/** Narrows a trace to what a person may see: of the rows of other regions only their number is told. */
export function evidenceOf(trace: Trace, visibility: Visibility): Evidence {
  const regionsLeftOut = trace.regionsLeftOut.filter(({ region }) => maySee(visibility, region))
  return {
    lists: [
      ...listsOf(trace.numerator, ['numerator', 'numerator-left-out'], visibility),
      ...listsOf(trace.denominator, ['denominator', 'denominator-left-out'], visibility),
    ],
    regionsLeftOut,
    hiddenRegions: trace.regionsLeftOut.length - regionsLeftOut.length,
  }
}

/** So many rows of each list are shown when none is chosen. */
export const shownAtFirst = 10

/** So many rows of a chosen list are shown at once. */
export const rowsPerPage = 100

/** Which rows are shown: the first ones of every list, or one page of a list. */
export interface ListChoice {
  readonly list: EvidenceListId | null
  /** 1…; 1 when no list is chosen. */
  readonly page: number
}

/** For how many rows each reason holds by which rows were left out, the most frequent first. */
export function reasonsOf(
  { rows }: EvidenceList,
  locale: Locale,
): readonly (readonly [reason: string, rows: number])[] {
  const counts = new Map<string, number>()
  for (const { reason } of rows) {
    if (reason !== null) counts.set(reason[locale], (counts.get(reason[locale]) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)
}

/** Checks what the address asks for; null when there is no such list or page. */
export function chooseList(
  { lists }: Evidence,
  asked: { readonly list: string | undefined; readonly page: string | undefined },
): ListChoice | null {
  if (asked.list === undefined) return asked.page === undefined ? { list: null, page: 1 } : null
  const list = lists.find(({ id }) => id === asked.list)
  const page = list === undefined ? null : choosePage(asked.page, pageCount(list.rows.length, rowsPerPage))
  return list === undefined || page === null ? null : { list: list.id, page }
}

/** The rows of a list that are shown by a choice. */
export function shownRows(list: EvidenceList, choice: ListChoice): readonly EvidenceRow[] {
  if (choice.list === null) return list.rows.slice(0, shownAtFirst)
  return rowsOfPage(list.rows, choice.page, rowsPerPage)
}
