import type { FindingLevelId } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import type { Source } from './records/source'

/** What facts do not hold: the name of a team or network and where the record comes from. */
export interface Detail {
  readonly name?: string
  readonly source: Source
}

/** What a document tells was found, not counted. */
export interface ToldFinding {
  readonly id: string
  readonly region: string
  readonly text: string
  readonly level: FindingLevelId
  readonly origin: 'supervision' | 'other'
  readonly foundOn: string
}

/** What the portal imports. `details` are by record id; an element's key is `region/element/since`. */
export interface ImportBundle {
  readonly facts: Facts
  readonly details: Readonly<Record<string, Detail>>
  readonly findings: readonly ToldFinding[]
}
