import type { Facts } from '@kotipesa/indicators'
import type { Source } from './records/source'

/** What facts have no place for: the name of a unit and where the record comes from. */
export interface Detail {
  readonly name?: string
  readonly source: Source
}

/** What the portal imports. `details` are by record id; an element's key is `region/element/since`. */
export interface ImportBundle {
  readonly facts: Facts
  readonly details: Readonly<Record<string, Detail>>
}
