import { idsOf, type Term } from '../locale/term'
import { teamRoles, type TeamRoleId } from '../team/roles'

const beyondTheTeam = [
  { id: 'supervisor', label: { fi: 'esihenkilö', sv: 'chef', en: 'supervisor' } },
  { id: 'partner', label: { fi: 'yhteistyökumppani', sv: 'samarbetspartner', en: 'partner' } },
  {
    id: 'expert-by-experience',
    label: { fi: 'kokemusasiantuntija', sv: 'erfarenhetsexpert', en: 'expert by experience' },
  },
  { id: 'other', label: { fi: 'muu', sv: 'annan', en: 'other' } },
] as const satisfies readonly Term[]

/** Id of a group of people who take part in trainings, and of a role that staff is counted in. */
export type ParticipantGroupId = TeamRoleId | (typeof beyondTheTeam)[number]['id']

/**
 * The groups that participants of trainings and staff are counted in: the five roles of a team and those around it.
 */
export const participantGroups = /* @__PURE__ */ (() =>
  [...teamRoles, ...beyondTheTeam] as const)() satisfies readonly Term<ParticipantGroupId>[]

/** The ids of `participantGroups`. */
export const participantGroupIds = /* @__PURE__ */ idsOf(participantGroups)

/** The roles that staff is counted in; the same set as the groups of participants. */
export const staffRoles = participantGroups

/** The ids of `staffRoles`. */
export const staffRoleIds = participantGroupIds

/** Id of a role that staff is counted in. */
export type StaffRoleId = ParticipantGroupId
