import type { Query } from '../navigation/href'
import type { PageAddress, Section } from './page-address'

/** Sections that are of one region: the whole country is no choice there. */
const ofOneRegion: readonly Section[] = ['teams', 'people', 'plans', 'data']

/**
 * What goes along from a page to another section: the region and the period that were chosen, as far as the section has
 * such a choice.
 */
export function keptChoices(section: Section, { path, query = {} }: PageAddress): Query {
  const region = query['region'] ?? /^\/(?:regions|given)\/(\d\d)(?:\/|$)/.exec(path)?.[1]
  const hasRegion = section !== 'regions' && !(region === 'FI' && ofOneRegion.includes(section))
  return { region: hasRegion ? region : null, period: section === 'data' ? null : query['period'] }
}
