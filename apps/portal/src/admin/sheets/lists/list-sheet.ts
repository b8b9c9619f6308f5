import { helsinkiDay, isActiveOn } from '@kotipesa/domain'
import { dayOf } from '../../../fields/day-value'
import type { Cell, Table } from '../../../sheets/cell'
import type { Column, KnownDay } from '../../../sheets/column'
import { rowsIn, tableOf } from '../../../sheets/table'
import type { Language } from '../../../text'
import { docsOf } from '../../docs-of'
import type { ReadFile } from '../sheet-files'

type Fields = Readonly<Record<string, unknown>>

/** The collections whose list of a region goes out to a file and comes in from one. */
export type SheetSlug = 'needs' | 'teams' | 'trainers' | 'trainings'

/** A list of a region as a file, whatever its columns know. */
export interface ListSheet {
  readonly slug: SheetSlug
  /** The records of a region, or of all that the reader has, under headings. */
  readonly table: (api: string, region: string, language: Language) => Promise<Cell[][]>
  readonly read: (api: string, region: string, table: Table) => Promise<ReadFile>
  /** What the reader calls the column of a field. */
  readonly columnName: (path: string, language: Language) => string
}

interface ListSheetOptions<Known> {
  readonly slug: SheetSlug
  readonly sort: string
  readonly columns: readonly Column<Known>[]
  /** What names in the file stand for; without a region, for whoever writes all of them out. */
  readonly known: (api: string, region: string | null, today: string) => Promise<Known>
  /** The column to which a field of the form belongs, where it is called otherwise. */
  readonly columnOf?: (path: string) => string
}

/** Of a region, or of all. */
export function ofRegion(region: string | null): string {
  return region === null || region === '' ? '' : `&where[region][equals]=${region}`
}

/** The records of a list that can be named in a file: those that are there today, or for writing out all of them. */
export async function namesOf(
  api: string,
  path: string,
  region: string | null,
  today: string,
): Promise<readonly Fields[]> {
  const docs = await docsOf<Fields>(`${api}/${path}?depth=0&limit=10000${ofRegion(region)}`)
  return docs.filter(({ validFrom, validUntil }) => {
    const from = dayOf(validFrom)
    return region === null || from === null || isActiveOn({ validFrom: from, validUntil: dayOf(validUntil) }, today)
  })
}

/** A list of a region that goes out to a file and comes in from one, by its columns. */
export function listSheet<Known extends KnownDay>(options: ListSheetOptions<Known>): ListSheet {
  const { slug, sort, columns, known, columnOf } = options
  return {
    slug,
    table: async (api, region, language) => {
      const today = helsinkiDay(new Date())
      const records = await docsOf<Fields>(`${api}/${slug}?sort=${sort}&limit=10000&depth=0${ofRegion(region)}`)
      return tableOf(columns, records, language, await known(api, null, today))
    },
    read: async (api, region, table) => rowsIn(columns, table, await known(api, region, helsinkiDay(new Date()))),
    columnName: (path, language) => {
      const key = columnOf?.(path) ?? path
      return columns.find((column) => column.key === key)?.label[language] ?? path
    },
  }
}
