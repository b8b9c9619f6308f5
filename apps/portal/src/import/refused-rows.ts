import type { Row } from './client'

/** A row that the database refuses, and the rule that it breaks. */
export interface RefusedRow {
  readonly index: number
  readonly row: Row
  readonly error: unknown
}

/** The columns of a rule of the database, by table and name. */
export interface RuleColumns {
  (table: string, constraint: string): Promise<readonly string[]>
}

function textOf(error: unknown, key: string): string | null {
  const value: unknown = error instanceof Error ? (error as unknown as Record<string, unknown>)[key] : null
  return typeof value === 'string' && /^[\w.:-]{1,80}$/.test(value) ? value : null
}

/** A refusal of the database in words: the row, the columns and the rule, and nothing of what the row holds. */
export async function refusalText(
  table: string,
  at: string,
  { row, error }: RefusedRow,
  columnsOf: RuleColumns,
): Promise<string> {
  const constraint = textOf(error, 'constraint')
  const column = textOf(error, 'column')
  const columns = constraint === null ? [] : await columnsOf(textOf(error, 'table') ?? table, constraint)
  const named = column === null ? columns : [column]
  const where = named.length === 0 ? '' : `, ${named.join(' and ')}`
  const rule = constraint ?? textOf(error, 'code') ?? 'unknown'
  const id = typeof row.id === 'string' ? ` (id ${row.id})` : ''
  return `${at}${id}${where}: the database refuses it (${rule})`
}
