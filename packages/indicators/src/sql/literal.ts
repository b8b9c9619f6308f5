import type { ColumnKind } from './identifier'
import { SqlError } from './sql-error'

/** The kind of a value, which must be that of the column it is compared with. */
export function kindOfValue(value: string | number | boolean): ColumnKind {
  if (typeof value === 'string') return 'text'
  return typeof value === 'number' ? 'number' : 'flag'
}

/** A value as SQL writes it. @throws {SqlError} for what PostgreSQL cannot hold: a text with NUL, an endless number */
export function literal(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new SqlError(`expected a finite number, got ${value}`)
    return value < 0 ? `(${value})` : String(value)
  }
  if (value.includes('\0')) throw new SqlError('expected a text without the character NUL')
  return `'${value.replaceAll("'", "''")}'`
}
