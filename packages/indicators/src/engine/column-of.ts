import type { Column, ObservationTable } from '../observations/observation-table'
import { ComputeError } from './compute-error'

/** The column of a field. @throws {ComputeError} when the table has no such field */
export function columnOf({ columns }: ObservationTable, field: string): Column {
  const column = columns.get(field)
  if (column !== undefined) return column
  throw new ComputeError(`no field "${field}": expected one of ${[...columns.keys()].join(', ')}`)
}
