import { detailsOf } from './details-of'
import { factsOf } from './facts-of'
import { findingsOf } from './findings-of'
import type { List } from './lists'
import type { ImportBundle } from './import-bundle'
import type { RecordKind } from './records/source-file'
import { allRecords, recordsOf, type Sources } from './sources'

const kindsInBundle = [
  'team',
  'trainer',
  'training',
  'network',
  'group',
  'element',
  'milestone-round',
  'question',
  'decision',
  'finding',
] as const satisfies RecordKind[]

/** The import bundle of the source records. @throws FactsError when they do not make valid facts. */
export function bundleOf(sources: Sources, generatedAt: string, without: readonly List[] = []): ImportBundle {
  return {
    facts: factsOf(sources, generatedAt, without),
    details: detailsOf(sources, without),
    findings: findingsOf(sources),
  }
}

/** How many records have no home in the bundle and are kept in the files only. */
export function countKeptInFiles(sources: Sources): number {
  const inBundle = kindsInBundle.reduce((sum, kind) => sum + recordsOf(sources, kind).length, 0)
  const withoutStatus = recordsOf(sources, 'element').filter(({ status }) => status === null).length
  const ofNobody = recordsOf(sources, 'question').filter(({ region }) => region === null).length
  return allRecords(sources).length - inBundle + withoutStatus + ofNobody
}
