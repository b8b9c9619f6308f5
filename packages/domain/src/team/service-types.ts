import { idsOf, type Term } from '../locale/term'

/**
 * The services a team can work in. In family social work, the Kuopio way, one team does child protection and the family
 * social work of the Social Welfare Act.
 *
 * Source: SyTy Uusimaa 2020 (status by locality and service); SyTy workshop 2018, slide 41. The assessment of service
 * needs is our own reading: no document names it as a team's service.
 */
export const serviceTypes = [
  { id: 'open-care', label: { fi: 'avohuolto', sv: 'öppenvård', en: 'open care' } },
  { id: 'substitute-care', label: { fi: 'sijaishuolto', sv: 'vård utom hemmet', en: 'substitute care' } },
  { id: 'aftercare', label: { fi: 'jälkihuolto', sv: 'eftervård', en: 'aftercare' } },
  {
    id: 'needs-assessment',
    label: { fi: 'palvelutarpeen arviointi', sv: 'bedömning av servicebehovet', en: 'assessment of service needs' },
  },
  { id: 'family-social-work', label: { fi: 'perhesosiaalityö', sv: 'familjesocialarbete', en: 'family social work' } },
] as const satisfies readonly Term[]

/** The ids of `serviceTypes`. */
export const serviceTypeIds = /* @__PURE__ */ idsOf(serviceTypes)

/** Id of a service a team works in. */
export type ServiceTypeId = (typeof serviceTypes)[number]['id']
