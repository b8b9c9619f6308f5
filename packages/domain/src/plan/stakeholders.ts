import { idsOf, type Term } from '../locale/term'

/**
 * In which ways somebody is a stakeholder: whose decisions are needed, who is needed to carry the plan out, whose work
 * is affected.
 *
 * Source: SyTy workshop 2018, slide 22.
 */
export const stakeholderKinds = [
  { id: 'deciding', label: { fi: 'päättävät', sv: 'de som beslutar', en: 'those who decide' } },
  { id: 'carrying-out', label: { fi: 'toteuttavat', sv: 'de som genomför', en: 'those who carry out' } },
  { id: 'affected', label: { fi: 'joihin projekti vaikuttaa', sv: 'de som påverkas', en: 'those affected' } },
] as const satisfies readonly Term[]

/** The ids of `stakeholderKinds`. */
export const stakeholderKindIds = /* @__PURE__ */ idsOf(stakeholderKinds)

/** Id of a way of being a stakeholder. */
export type StakeholderKindId = (typeof stakeholderKinds)[number]['id']

/**
 * The stakeholders the source names.
 *
 * Source: SyTy workshop 2018, slide 22.
 */
export const stakeholders = [
  { id: 'management', label: { fi: 'johto', sv: 'ledningen', en: 'management' } },
  {
    id: 'political-bodies',
    label: { fi: 'poliittiset päättäjät', sv: 'politiska beslutsfattare', en: 'political bodies' },
  },
  {
    id: 'province-preparation',
    label: {
      fi: 'maakuntavalmistelijat',
      sv: 'landskapsberedarna',
      en: 'preparers of the reform of regions (maakunta)',
    },
  },
  { id: 'teams', label: { fi: 'koulutettavat tiimit', sv: 'teamen som utbildas', en: 'teams to be trained' } },
  { id: 'partners', label: { fi: 'yhteistyökumppanit', sv: 'samarbetsparterna', en: 'partners' } },
  {
    id: 'schools',
    label: {
      fi: 'oppilaitokset (mahdollinen tutkimusyhteistyö)',
      sv: 'läroanstalter (eventuellt forskningssamarbete)',
      en: 'educational institutions (possible research co-operation)',
    },
  },
  { id: 'clients', label: { fi: 'asiakkaat', sv: 'klienterna', en: 'clients' } },
] as const satisfies readonly Term[]
