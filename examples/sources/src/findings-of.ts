import { expectedResults } from '@kotipesa/domain'
import { sourceId } from './identity'
import type { ToldFinding } from './import-bundle'
import { recordsOf, type Sources } from './sources'

const resultLevels: readonly string[] = expectedResults.map(({ level }) => level)

/**
 * What the documents tell was found. The results with clients, workers and in the system came up in supervision; of the
 * rest it is not said from where it is known, and of none whether it helped or hindered.
 */
export function findingsOf(sources: Sources): readonly ToldFinding[] {
  return recordsOf(sources, 'finding').map(({ id, region, level, title, statedOn }) => ({
    id: sourceId(id),
    region,
    text: title,
    level,
    origin: resultLevels.includes(level) ? 'supervision' : 'other',
    foundOn: statedOn,
  }))
}
