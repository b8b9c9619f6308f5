import { findMunicipality, labelOf, type Locale, serviceTypes } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'

type Team = Facts['teams'][number]

const inOrder = (names: readonly string[], locale: Locale): readonly string[] =>
  [...new Set(names)].toSorted(new Intl.Collator(locale).compare)

/** The municipalities of teams, each once, in alphabetical order; teams without one are left out. */
export const localityNames = (teams: readonly Team[], locale: Locale): readonly string[] =>
  inOrder(
    teams.flatMap(({ municipality }) => {
      const found = municipality === null ? null : findMunicipality(municipality)
      return found === null ? [] : [found.name[locale]]
    }),
    locale,
  )

/** The teams' names in alphabetical order; a team without a name is called by its service. */
export const teamNames = (teams: readonly Team[], locale: Locale): readonly string[] =>
  inOrder(
    teams.map(({ name, serviceType }) => name ?? labelOf(serviceTypes, serviceType, locale)),
    locale,
  )
