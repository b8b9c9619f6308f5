import { type ExportFile, toCsvw } from '@kotipesa/indicators'
import { stringify } from 'csv-stringify/sync'
import type { ReleaseContent } from './portal-open-data'

/** The files of a release: figures and definitions as CSV with their CSVW metadata, and what was left out. */
export const releaseFiles = [
  'results.csv',
  'results.csv-metadata.json',
  'indicators.csv',
  'indicators.csv-metadata.json',
  'left-out.csv',
] as const
export type ReleaseFile = (typeof releaseFiles)[number]

/** A file of a release; undefined when there is none of the name. */
export function releaseFile({ results, leftOut, ...facts }: ReleaseContent, name: string): ExportFile | undefined {
  if (name === 'left-out.csv') {
    const rows = leftOut.map(({ indicator, region, period }) => [indicator, region, period])
    return { name, text: stringify([['indicator', 'region', 'period'], ...rows], { record_delimiter: 'windows' }) }
  }
  return toCsvw({ results, facts }).find((file) => file.name === name)
}
