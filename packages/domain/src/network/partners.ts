import type { CalendarDate } from '../calendar/calendar-date'
import { idsOf, type Term } from '../locale/term'
import { partnerSectorIds, type PartnerSectorId } from '../training/partner-sectors'

/**
 * What is done with a partner of the teams: it is told of the model, or inducted into it.
 *
 * Source: Pirkanmaa LAPE 2018, "Infotilaisuudet yhteistyötahoille"; SyTy workshop 2018, slide 5 (partner professions
 * inducted).
 */
export const partnerContactKinds = [
  { id: 'told', label: { fi: 'kerrottu mallista', sv: 'informerad om modellen', en: 'told of the model' } },
  { id: 'inducted', label: { fi: 'perehdytetty', sv: 'introducerad', en: 'inducted' } },
] as const satisfies readonly Term[]

/** The ids of `partnerContactKinds`. */
export const partnerContactKindIds = /* @__PURE__ */ idsOf(partnerContactKinds)

/** Id of what is done with a partner. */
export type PartnerContactKindId = (typeof partnerContactKinds)[number]['id']

/** What was done with a partner and when. */
export interface PartnerContact {
  readonly kind: PartnerContactKindId
  readonly on: CalendarDate
}

/** How far a partner has come: since when told and inducted; `null` = not yet. Whoever is inducted is told too. */
export interface PartnerStanding {
  readonly toldOn: CalendarDate | null
  readonly inductedOn: CalendarDate | null
}

function firstOf(contacts: readonly PartnerContact[]): CalendarDate | null {
  return contacts.map(({ on }) => on).toSorted()[0] ?? null
}

/** How far a partner has come by a day, from what was done with it; what is still planned does not count. */
export function partnerStanding(contacts: readonly PartnerContact[], day: CalendarDate): PartnerStanding {
  const done = contacts.filter(({ on }) => on <= day)
  return { toldOn: firstOf(done), inductedOn: firstOf(done.filter(({ kind }) => kind === 'inducted')) }
}

/** The partners of one sector and how many of them have come how far. */
export interface PartnersOfSector<Partner> {
  readonly sector: PartnerSectorId
  readonly partners: readonly Partner[]
  readonly told: number
  readonly inducted: number
}

/** Partners by sector, in the order of `partnerSectors`; a sector without any stays, for it is one nobody has told yet. */
export function partnersBySector<Partner extends PartnerStanding & { readonly sector: PartnerSectorId }>(
  partners: readonly Partner[],
): readonly PartnersOfSector<Partner>[] {
  return partnerSectorIds.map((sector) => {
    const own = partners.filter((partner) => partner.sector === sector)
    return {
      sector,
      partners: own,
      told: own.filter(({ toldOn }) => toldOn !== null).length,
      inducted: own.filter(({ inductedOn }) => inductedOn !== null).length,
    }
  })
}
