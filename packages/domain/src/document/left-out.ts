import type { DocumentBlock, DocumentContent, DocumentTable } from './content'

/** A row of a part's table that whoever makes a document leaves out of it, and why. */
export interface LeftOutRow {
  readonly part: string
  /** The key of the table. */
  readonly block: string
  /** The key of the row. */
  readonly row: string
  readonly reason: string
}

/** A row that is left out, as the document says it. */
export interface ToldRow {
  /** What stands in its first cells; `null` = people alone, whose names are kept in no text. */
  readonly called: string | null
  readonly reason: string
}

/** So many cells tell a row from others. */
const cellsOfName = 3

/**
 * The cells by which a row is known among those of its table: its first ones that hold no numbers.
 *
 * @example
 * const columns = [{ key: 'name', label: 'Koulutus', isNumber: false }, { key: 'days', label: 'Päiviä', isNumber: true }]
 * const row = { key: 't1', cells: ['Täydennyskoulutus', '2'] }
 * cellsThatName({ kind: 'table', key: 'list', caption: 'Koulutukset', columns, rows: [row] }, row) // ['Täydennyskoulutus']
 */
export function cellsThatName({ columns }: DocumentTable, { cells }: DocumentTable['rows'][number]) {
  return cells.filter((_cell, at) => columns[at]?.isNumber === false).slice(0, cellsOfName)
}

/** Where the words stand that say what was left out. */
export const leftOutKey = 'left-out'

/**
 * A document without some rows of its tables. What is left out is said: each part ends with words on its rows, and what the
 * document no longer has is not told. Figures beside the tables stay as they are.
 *
 * @param tell the words for the rows that are left out of a part
 * @example
 * const out = [{ part: 'trainings', block: 'trainings', row: 't1', reason: 'Siirtyi ensi vuoteen' }]
 * withoutRows(content, out, (rows) => rows.map(({ called, reason }) => `${called}: ${reason}`).join('; '))
 */
export function withoutRows(
  content: DocumentContent,
  leftOut: readonly LeftOutRow[],
  tell: (rows: readonly ToldRow[]) => string,
): DocumentContent {
  return {
    sections: content.sections.map((section) => {
      const told: ToldRow[] = []
      const blocks = section.blocks.flatMap((block): DocumentBlock[] => {
        if (block.kind !== 'table') return [block]
        const rows = block.rows.filter((row) => {
          const out = leftOut.find(
            (each) => each.part === section.part && each.block === block.key && each.row === row.key,
          )
          if (out === undefined) return true
          const called = cellsThatName(block, row).filter((cell) => typeof cell === 'string' && cell !== '')
          told.push({ called: called.join(', ') || null, reason: out.reason })
          return false
        })
        return rows.length === 0 ? [] : [{ ...block, rows }]
      })
      if (told.length === 0) return section
      return { ...section, blocks: [...blocks, { kind: 'words', key: leftOutKey, text: tell(told) }] }
    }),
  }
}
