import { idsOf, type Term } from '../locale/term'

/**
 * Who the source makes responsible for tasks.
 *
 * Source: SyTy workshop 2018, slides 27 and 28.
 */
export const responsibleRoles = [
  {
    id: 'responsible-person',
    label: { fi: 'projektin vastuuhenkilö', sv: 'projektets ansvarsperson', en: 'responsible person' },
  },
  { id: 'project-manager', label: { fi: 'hankepäällikkö', sv: 'projektchef', en: 'project manager' } },
  { id: 'change-agent', label: { fi: 'muutosagentti', sv: 'förändringsagent', en: 'change agent' } },
  { id: 'steering-group', label: { fi: 'ohjausryhmä', sv: 'styrgrupp', en: 'steering group' } },
  { id: 'project-group', label: { fi: 'projektiryhmä', sv: 'projektgrupp', en: 'project group' } },
  { id: 'trainers', label: { fi: 'kouluttajat', sv: 'utbildarna', en: 'trainers' } },
  {
    id: 'municipal-contacts',
    label: { fi: 'kuntien yhdyshenkilöt', sv: 'kommunernas kontaktpersoner', en: "municipalities' contact persons" },
  },
] as const satisfies readonly Term[]

/** The ids of `responsibleRoles`. */
export const responsibleRoleIds = /* @__PURE__ */ idsOf(responsibleRoles)

/** Id of who is responsible. */
export type ResponsibleRoleId = (typeof responsibleRoles)[number]['id']
