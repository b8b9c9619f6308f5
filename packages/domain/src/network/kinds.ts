import { idsOf, type Term } from '../locale/term'

/**
 * The networks that keep the model alive, by who meets in them.
 *
 * Source: Pirkanmaa support model 2023, "Kouluttajien ja osaajien verkosto"; SyTy Uusimaa 2020. A network of experts by
 * experience is our own reading (`network-of-experts-by-experience`).
 */
export const networkKinds = [
  { id: 'trainers', label: { fi: 'kouluttajien verkosto', sv: 'nätverk för utbildare', en: "trainers' network" } },
  {
    id: 'consulting-social-workers',
    label: {
      fi: 'konsultoivien sosiaalityöntekijöiden verkosto',
      sv: 'nätverk för konsulterande socialarbetare',
      en: "consulting social workers' network",
    },
  },
  {
    id: 'family-therapists',
    label: {
      fi: 'perheterapeuttien verkosto',
      sv: 'nätverk för familjeterapeuter',
      en: "family therapists' network",
    },
  },
  {
    id: 'coordinators',
    label: { fi: 'koordinaattoreiden verkosto', sv: 'nätverk för koordinatorer', en: "coordinators' network" },
  },
  {
    id: 'experts-by-experience',
    label: {
      fi: 'kokemusasiantuntijoiden verkosto',
      sv: 'nätverk för erfarenhetsexperter',
      en: "experts by experience's network",
    },
  },
] as const satisfies readonly Term[]

/** The ids of `networkKinds`. */
export const networkKindIds = /* @__PURE__ */ idsOf(networkKinds)

/** Id of a kind of network. */
export type NetworkKindId = (typeof networkKinds)[number]['id']

/**
 * The groups that decide on and carry out the uptake. The steering group is also called "kotipesä", the home base.
 *
 * Source: Pirkanmaa support model 2023, "Käyttöönoton seuranta ja arviointi"; SyTy workshop 2018, slide 4.
 */
export const groupKinds = [
  { id: 'steering-group', label: { fi: 'ohjausryhmä', sv: 'styrgrupp', en: 'steering group' } },
  { id: 'project-group', label: { fi: 'projektiryhmä', sv: 'projektgrupp', en: 'project group' } },
] as const satisfies readonly Term[]

/** The ids of `groupKinds`. */
export const groupKindIds = /* @__PURE__ */ idsOf(groupKinds)

/** Id of a kind of group. */
export type GroupKindId = (typeof groupKinds)[number]['id']
