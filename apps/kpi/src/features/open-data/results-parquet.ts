import { parsePeriod } from '@kotipesa/domain'
import { indicatorById } from '@kotipesa/indicators'
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer'
import type { ReleaseContent } from './portal-open-data'

type Result = ReleaseContent['results'][number]

function text(name: string, valueOf: (result: Result) => string) {
  return { name, type: 'STRING', nullable: false, valueOf } as const
}

function number(name: string, valueOf: (result: Result) => number | null) {
  return { name, type: 'DOUBLE', nullable: true, valueOf } as const
}

function day(name: string, valueOf: (result: Result) => string) {
  return {
    name,
    type: 'TIMESTAMP',
    nullable: false,
    valueOf: (result: Result) => new Date(`${valueOf(result)}T00:00:00Z`),
  } as const
}

/** The columns of `results.csv`, in its order. */
const columns = [
  text('indicator', ({ indicator }) => indicator),
  {
    name: 'version',
    type: 'INT32',
    nullable: false,
    valueOf: ({ indicator }: Result) => indicatorById(indicator).version,
  } as const,
  text('region', ({ region }) => region),
  text('period', ({ period }) => period),
  day('period_start', ({ period }) => parsePeriod(period).start),
  day('period_last_day', ({ period }) => parsePeriod(period).lastDay),
  number('value', ({ value }) => value),
  number('numerator', ({ numerator }) => numerator),
  number('denominator', ({ denominator }) => denominator),
  text('state', ({ state }) => state),
  {
    name: 'provisional',
    type: 'BOOLEAN',
    nullable: false,
    valueOf: ({ provisional }: Result) => provisional,
  } as const,
  number('target', ({ target }) => target),
]

/** The figures of a release as a Parquet file, with the columns of `results.csv`; days are instants at midnight of UTC. */
export function resultsParquet(results: readonly Result[]): Uint8Array {
  const columnData: ColumnSource[] = columns.map(({ name, type, nullable, valueOf }) => ({
    name,
    type,
    nullable,
    data: results.map((result) => valueOf(result)),
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'kotipesa' }))
}
