import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer'
import { zstdCompressSync } from 'node:zlib'
import type { FactsTable, Value } from './facts-table'

/** A type of a column as Parquet has it. */
function elementOf(name: string, type: string): SchemaElement {
  const repetition_type = type.endsWith('NOT NULL') ? 'REQUIRED' : 'OPTIONAL'
  switch (type.replace(' NOT NULL', '')) {
    case 'text':
      return { name, repetition_type, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } }
    case 'date':
      return { name, repetition_type, type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } }
    case 'bigint':
      return { name, repetition_type, type: 'INT64' }
    case 'double precision':
      return { name, repetition_type, type: 'DOUBLE' }
    case 'boolean':
      return { name, repetition_type, type: 'BOOLEAN' }
    default:
      throw new TypeError(`no Parquet type for ${type}`)
  }
}

function valueOf(value: Value | undefined, { type, converted_type }: SchemaElement): unknown {
  if (value === null || value === undefined) return null
  if (converted_type === 'DATE') return new Date(String(value))
  return type === 'INT64' ? BigInt(Number(value)) : value
}

/** Rows of a table as a Parquet file, compressed with zstd. */
export function parquetOf({ columns }: FactsTable, rows: readonly (readonly Value[])[]): Uint8Array {
  const elements = Object.entries(columns).map(([name, type]) => elementOf(name, type))
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: elements.map((element, index) => ({
        name: element.name,
        data: rows.map((row) => valueOf(row[index], element)),
      })),
      schema: [{ name: 'root', num_children: elements.length }, ...elements],
      codec: 'ZSTD',
      compressors: { ZSTD: (bytes) => zstdCompressSync(bytes) },
      createdBy: 'kotipesa-indicators',
    }),
  )
}
