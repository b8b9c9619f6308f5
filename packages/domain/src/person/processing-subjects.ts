import type { LocalizedText } from '../locale/locale'
import { processingBases } from './processing-bases'
import { legalBasisOf, type LegalBasisId } from './processing-terms'

/** The people whom a region knows by name. */
export const knownPeople: LocalizedText = {
  fi: 'kouluttajat, yhteyshenkilöt, verkostojen ja ryhmien jäsenet, kokemusasiantuntijat',
  sv: 'utbildare, kontaktpersoner, medlemmar i nätverk och grupper, erfarenhetsexperter',
  en: 'trainers, contact persons, members of networks and groups, experts by experience',
}

/** Who uses the service. */
export const usersOfService: LocalizedText = {
  fi: 'palvelun käyttäjät',
  sv: 'tjänstens användare',
  en: 'users of the service',
}

/** Whoever may read of people sees the data. */
export const seenWithPeople = { action: 'read', kind: 'person' } as const

/** Whoever may read a region's records sees the data. */
export const seenWithRecords = { action: 'read', kind: 'region-record' } as const

/** On what the people of a region may be known: one of these, as the person's record says. */
export const basesOfPeople: readonly LegalBasisId[] = /* @__PURE__ */ (() =>
  processingBases.map(({ id }) => legalBasisOf[id]))()
