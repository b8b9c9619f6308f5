import { idsOf, type Term } from '../locale/term'

/**
 * What personal data of contact persons and experts by experience may be used for, each only with consent. The first
 * three are the stated uses of the register; publishing a name or an e-mail address is a purpose of its own.
 *
 * Source: SyTy workshop 2018, slides 37–39 (the register's keeper and its uses).
 */
export const dataPurposes = [
  { id: 'communication', label: { fi: 'hankeviestintä', sv: 'projektkommunikation', en: 'communication' } },
  { id: 'networking', label: { fi: 'toimijoiden verkostoiminen', sv: 'nätverkande mellan aktörer', en: 'networking' } },
  { id: 'contact', label: { fi: 'muu yhteydenpito', sv: 'övrig kontakt', en: 'other contact' } },
  { id: 'publication', label: { fi: 'julkaiseminen', sv: 'publicering', en: 'publication' } },
] as const satisfies readonly Term[]

/** The ids of `dataPurposes`. */
export const dataPurposeIds = /* @__PURE__ */ idsOf(dataPurposes)

/** Id of a purpose of personal data. */
export type DataPurposeId = (typeof dataPurposes)[number]['id']

/**
 * What a team's contact person may be in the team.
 *
 * Source: SyTy workshop 2018, slide 39.
 */
export const teamContactRoles = [
  {
    id: 'consulting-social-worker',
    label: { fi: 'konsultoiva sosiaalityöntekijä', sv: 'konsulterande socialarbetare', en: 'consulting social worker' },
  },
  {
    id: 'leading-social-worker',
    label: { fi: 'johtava sosiaalityöntekijä', sv: 'ledande socialarbetare', en: 'leading social worker' },
  },
  { id: 'team-leader', label: { fi: 'tiiminvetäjä', sv: 'teamledare', en: 'team leader' } },
] as const satisfies readonly Term[]

/** The ids of `teamContactRoles`. */
export const teamContactRoleIds = /* @__PURE__ */ idsOf(teamContactRoles)

/** Id of what a team's contact person is. */
export type TeamContactRoleId = (typeof teamContactRoles)[number]['id']
