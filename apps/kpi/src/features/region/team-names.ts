import { findMunicipality, labelOf, type Locale, serviceTypes } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'

type Team = Facts['teams'][number]

function inOrder(names: readonly string[], locale: Locale): readonly string[] {
  return [...new Set(names)].toSorted(new Intl.Collator(locale).compare)
}

/** The municipalities of teams, each once, in alphabetical order; teams without one are left out. */
export function localityNames(teams: readonly Team[], locale: Locale): readonly string[] {
  return inOrder(
    teams.flatMap(({ municipality }) => {
      const found = municipality === null ? null : findMunicipality(municipality)
      return found === null ? [] : [found.name[locale]]
    }),
    locale,
  )
}

/** The teams' names in alphabetical order; a team without a name is called by its service. */
export function teamNames(teams: readonly Team[], locale: Locale): readonly string[] {
  return inOrder(
    teams.map(({ name, serviceType }) => name ?? labelOf(serviceTypes, serviceType, locale)),
    locale,
  )
}
