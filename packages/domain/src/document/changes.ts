import type { DocumentBlock, DocumentCell, DocumentContent, DocumentTable } from './content'
import type { DocumentPartId } from './parts'

/** What became of something between two revisions of a document. */
export type DocumentChangeKind = 'added' | 'gone' | 'changed'

/** Something that two revisions of a document tell differently. */
export interface DocumentChange {
  readonly part: DocumentPartId
  /** The part's heading. */
  readonly heading: string
  readonly what: 'part' | 'words' | 'figure' | 'row' | 'cell'
  readonly change: DocumentChangeKind
  /** What it is called: a figure's label, or what stands in the first cell of a row; empty for parts and words. */
  readonly called: string
  /** Of a cell, the heading of its column; else empty. */
  readonly column: string
  /** What was told; `null` = it was not there. Only of figures and cells. */
  readonly before: DocumentCell | null
  /** What is told now; `null` = it is there no more. Only of figures and cells. */
  readonly after: DocumentCell | null
}

type Place = Pick<DocumentChange, 'part' | 'heading'>

interface Paired<Item> {
  readonly before: Item | null
  readonly after: Item | null
}

/** The items of two lists by key: first those of the later list in its order, then those that are gone. */
function paired<Item extends { readonly key: string }>(
  before: readonly Item[],
  after: readonly Item[],
): readonly Paired<Item>[] {
  const old = new Map(before.map((item) => [item.key, item]))
  const now = new Set(after.map(({ key }) => key))
  return [
    ...after.map((item) => ({ before: old.get(item.key) ?? null, after: item })),
    ...before.filter(({ key }) => !now.has(key)).map((item) => ({ before: item, after: null })),
  ]
}

function kindOf({ before, after }: Paired<unknown>): DocumentChangeKind {
  if (before === null) return 'added'
  return after === null ? 'gone' : 'changed'
}

function isSameCell(one: DocumentCell | null, other: DocumentCell | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function firstCell(table: DocumentTable['rows'][number] | null): string {
  const cell = table?.cells[0]
  return typeof cell === 'string' ? cell : ''
}

function blockWords(place: Place, pair: Paired<DocumentBlock>): readonly DocumentChange[] {
  const before = pair.before?.kind === 'words' ? pair.before.text : null
  const after = pair.after?.kind === 'words' ? pair.after.text : null
  if (before === after) return []
  return [
    { ...place, what: 'words', change: kindOf({ before, after }), called: '', column: '', before: null, after: null },
  ]
}

function figuresOf(block: DocumentBlock | null) {
  return block?.kind === 'figures' ? block.figures : []
}

function blockFigures(place: Place, pair: Paired<DocumentBlock>): readonly DocumentChange[] {
  return paired(figuresOf(pair.before), figuresOf(pair.after)).flatMap((each) => {
    const before = each.before?.value ?? null
    const after = each.after?.value ?? null
    if (before === after) return []
    const called = (each.after ?? each.before)?.label ?? ''
    return [{ ...place, what: 'figure' as const, change: kindOf(each), called, column: '', before, after }]
  })
}

function tableOf(block: DocumentBlock | null): DocumentTable | null {
  return block?.kind === 'table' ? block : null
}

function blockRows(place: Place, pair: Paired<DocumentBlock>): readonly DocumentChange[] {
  const before = tableOf(pair.before)
  const after = tableOf(pair.after)
  return paired(before?.rows ?? [], after?.rows ?? []).flatMap((each): readonly DocumentChange[] => {
    const called = firstCell(each.after ?? each.before)
    if (each.before === null || each.after === null) {
      return [{ ...place, what: 'row', change: kindOf(each), called, column: '', before: null, after: null }]
    }
    const old = each.before.cells
    const now = each.after.cells
    return paired(before?.columns ?? [], after?.columns ?? []).flatMap((column): readonly DocumentChange[] => {
      const wasAt = before?.columns.findIndex(({ key }) => key === column.before?.key) ?? -1
      const isAt = after?.columns.findIndex(({ key }) => key === column.after?.key) ?? -1
      const was = old[wasAt] ?? null
      const is = now[isAt] ?? null
      if (isSameCell(was, is)) return []
      const label = (column.after ?? column.before)?.label ?? ''
      return [
        {
          ...place,
          what: 'cell',
          change: kindOf({ before: was, after: is }),
          called,
          column: label,
          before: was,
          after: is,
        },
      ]
    })
  })
}

function sectionsByKey({ sections }: DocumentContent) {
  return sections.map((section) => ({ ...section, key: section.part }))
}

/**
 * What a later revision of a document tells differently from an earlier one, in the order of the later. Headings, captions
 * and reasons why there is nothing are not compared, and neither is the order of parts and rows.
 *
 * @example
 * changesBetween({ sections: [] }, { sections: [] }) // []
 */
export function changesBetween(before: DocumentContent, after: DocumentContent): readonly DocumentChange[] {
  return paired(sectionsByKey(before), sectionsByKey(after)).flatMap((section): readonly DocumentChange[] => {
    const shown = section.after ?? section.before
    if (shown === null) return []
    const place: Place = { part: shown.part, heading: shown.heading }
    if (section.before === null || section.after === null) {
      return [{ ...place, what: 'part', change: kindOf(section), called: '', column: '', before: null, after: null }]
    }
    return paired(section.before.blocks, section.after.blocks).flatMap((block) => [
      ...blockWords(place, block),
      ...blockFigures(place, block),
      ...blockRows(place, block),
    ])
  })
}
