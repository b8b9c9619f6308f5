import { idsOf, type Term } from '../locale/term'

/** What a person may be in a region. A person may have several roles, in one region or in many. */
export const regionRoles = [
  { id: 'editor', label: { fi: 'muokkaaja', sv: 'redigerare', en: 'editor' } },
  { id: 'manager', label: { fi: 'johtaja', sv: 'ledare', en: 'manager' } },
  { id: 'reader', label: { fi: 'lukija', sv: 'läsare', en: 'reader' } },
  { id: 'trainer', label: { fi: 'kouluttaja', sv: 'utbildare', en: 'trainer' } },
] as const satisfies readonly Term[]

/** The ids of `regionRoles`. */
export const regionRoleIds = /* @__PURE__ */ idsOf(regionRoles)

/** Id of a role in a region. */
export type RegionRoleId = (typeof regionRoles)[number]['id']

/** What a person may be for the whole country. */
export const nationalRoles = [
  {
    id: 'national-coordinator',
    label: { fi: 'kansallinen koordinaattori', sv: 'nationell koordinator', en: 'national coordinator' },
  },
  { id: 'administrator', label: { fi: 'ylläpitäjä', sv: 'administratör', en: 'administrator' } },
] as const satisfies readonly Term[]

/** The ids of `nationalRoles`. */
export const nationalRoleIds = /* @__PURE__ */ idsOf(nationalRoles)

/** Id of a role for the whole country. */
export type NationalRoleId = (typeof nationalRoles)[number]['id']
