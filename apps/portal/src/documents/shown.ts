import type { DocumentCell, DocumentContent } from '@kotipesa/domain'
import type { asRequester } from '../access/gateway'
import { say, type Language } from '../text'

/** A block of a document as it is shown: nothing in it has to be looked up any more. */
export type ShownBlock =
  | { readonly kind: 'words' | 'nothing'; readonly text: string }
  | { readonly kind: 'figures'; readonly figures: readonly (readonly [label: string, value: string])[] }
  | {
      readonly kind: 'table'
      /** `null` = the heading above says it. */
      readonly caption: string | null
      readonly columns: readonly { readonly label: string; readonly isNumber: boolean }[]
      readonly rows: readonly (readonly string[])[]
    }

/** A document as it is printed, written to a file or shown. */
export interface ShownDocument {
  readonly title: string
  readonly language: Language
  /** The region's name. */
  readonly region: string
  /** When it was made and which revision it is, in words. */
  readonly revision: string
  readonly sections: readonly { readonly heading: string; readonly blocks: readonly ShownBlock[] }[]
}

function peopleIn(content: DocumentContent): readonly string[] {
  const ids = content.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell === 'string' ? [] : cell.people)))
        : [],
    ),
  )
  return [...new Set(ids)]
}

/** The names of the people whom a document names, as a reader may read them today. */
export async function namesIn(
  reader: Pick<ReturnType<typeof asRequester>, 'records'>,
  content: DocumentContent,
): Promise<ReadonlyMap<string, string>> {
  const ids = peopleIn(content)
  if (ids.length === 0) return new Map()
  const people = await reader.records('people', { id: { in: [...ids] } })
  return new Map(
    people.flatMap(({ id, name }) => (typeof name === 'string' && name !== '' ? [[String(id), name] as const] : [])),
  )
}

/** A cell in words. */
export function cellText(cell: DocumentCell, names: ReadonlyMap<string, string>, language: Language): string {
  if (typeof cell === 'string') return cell
  const unnamed = say({ i18n: { language } }, 'documents.notNamedAnyMore')
  return cell.people.map((id) => names.get(id) ?? unnamed).join(', ')
}

/** The sections of a document as they are shown to whoever has these names. */
export function shownSections(
  content: DocumentContent,
  names: ReadonlyMap<string, string>,
  language: Language,
): ShownDocument['sections'] {
  return content.sections.map(({ heading, blocks }) => ({
    heading,
    blocks: blocks.map((block): ShownBlock => {
      switch (block.kind) {
        case 'words':
        case 'nothing':
          return { kind: block.kind, text: block.text }
        case 'figures':
          return { kind: 'figures', figures: block.figures.map(({ label, value }) => [label, value] as const) }
        case 'table':
          return {
            kind: 'table',
            caption: block.caption.toLowerCase() === heading.toLowerCase() ? null : block.caption,
            columns: block.columns.map(({ label, isNumber }) => ({ label, isNumber })),
            rows: block.rows.map(({ cells }) => cells.map((cell) => cellText(cell, names, language))),
          }
      }
    }),
  }))
}

/** The paragraphs of own words: a blank line parts them. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}

/** The share of a table's width that each column gets: words get more room than numbers, and the first column most. */
export function columnShares(columns: readonly { readonly isNumber: boolean }[]): number[] {
  const parts = columns.map(({ isNumber }, at) => (isNumber ? 2.5 : at === 0 ? 5 : 3))
  const all = parts.reduce<number>((sum, part) => sum + part, 0)
  return parts.map((part) => part / all)
}
