import { idsOf, type Term } from '../locale/term'

/**
 * What professionals ask the named expert of the region about, for a tally without clients and names. The source wants an
 * expert to be agreed on who advises; the topics are our own reading (`topics-of-support`).
 */
export const supportTopics = [
  { id: 'weekly-meeting', label: { fi: 'viikkokokous', sv: 'veckomöte', en: 'weekly meeting' } },
  {
    id: 'methods',
    label: { fi: 'systeemiset menetelmät', sv: 'systemiska metoder', en: 'systemic methods' },
  },
  {
    id: 'work-with-families',
    label: { fi: 'työskentely perheen kanssa', sv: 'arbetet med familjen', en: 'work with the family' },
  },
  {
    id: 'roles-in-the-team',
    label: { fi: 'tehtävät tiimissä', sv: 'uppgifterna i teamet', en: 'roles in the team' },
  },
  {
    id: 'partners',
    label: { fi: 'yhteistyö kumppaneiden kanssa', sv: 'samarbete med partner', en: 'work with partners' },
  },
  { id: 'beginning', label: { fi: 'alkuun pääseminen', sv: 'att komma i gång', en: 'getting started' } },
  { id: 'other', label: { fi: 'muu aihe', sv: 'annat ämne', en: 'another topic' } },
] as const satisfies readonly Term[]

/** The ids of `supportTopics`. */
export const supportTopicIds = /* @__PURE__ */ idsOf(supportTopics)

/** Id of a topic of low-threshold support. */
export type SupportTopicId = (typeof supportTopics)[number]['id']
