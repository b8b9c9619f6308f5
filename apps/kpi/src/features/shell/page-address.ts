import type { Query } from '../navigation/href'

/** The parts of the app that the header leads to. */
export type Section = 'overview' | 'indicators' | 'regions' | 'teams' | 'people' | 'plans' | 'data'

/** The address of a page without the language, and the section it belongs to. */
export interface PageAddress {
  readonly path: string
  readonly query?: Query
  readonly section: Section | null
}
