import { toCsvw } from '@kotipesa/indicators'
import { stringify } from 'csv-stringify/sync'
import type { ReleaseContent } from './portal-open-data'
import { releaseChanges } from './release-changes'
import { resultsParquet } from './results-parquet'

/**
 * The files of a release: figures and definitions as CSV with their CSVW metadata, the figures as Parquet, what was left out,
 * and each figure that is other than in the release before.
 */
export const releaseFiles = [
  'results.csv',
  'results.csv-metadata.json',
  'results.parquet',
  'indicators.csv',
  'indicators.csv-metadata.json',
  'left-out.csv',
  'changes.csv',
] as const
export type ReleaseFile = (typeof releaseFiles)[number]

/** The media types of the files by how their names end. */
const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/csvm+json',
  parquet: 'application/vnd.apache.parquet',
}

/** The media type of a file of a release. */
export function mediaTypeOf(file: string): string {
  return mediaTypes[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
}

function csv(head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return stringify([head, ...rows], { record_delimiter: 'windows' })
}

/** What a file of a release holds; undefined when there is none of the name. `before` = the content of the release before. */
export function releaseFile(
  { results, leftOut, ...facts }: ReleaseContent,
  name: string,
  before: ReleaseContent | null,
): string | Uint8Array | undefined {
  switch (name) {
    case 'left-out.csv':
      return csv(
        ['indicator', 'region', 'period'],
        leftOut.map(({ indicator, region, period }) => [indicator, region, period]),
      )
    case 'changes.csv':
      return csv(
        ['indicator', 'region', 'period', 'change', 'value_before', 'value'],
        releaseChanges(results, before?.results ?? null).map(({ result, change, ...values }) => [
          result.indicator,
          result.region,
          result.period,
          change,
          values.before,
          values.now,
        ]),
      )
    case 'results.parquet':
      return resultsParquet(results)
    default:
      return toCsvw({ results, facts }).find((file) => file.name === name)?.text
  }
}
