import { idsOf, type Term } from '../locale/term'
import { teamRoles, type TeamRoleId } from '../team/roles'
import { teamContactRoles, type TeamContactRoleId } from './purposes'

/**
 * Of what a person may be a member. Trainers stand in the trainer bank, which knows more of them: their entry there is
 * their membership of it.
 */
export const membershipKinds = [
  { id: 'team', label: { fi: 'tiimi', sv: 'team', en: 'team' } },
  { id: 'network', label: { fi: 'verkosto', sv: 'nätverk', en: 'network' } },
  { id: 'group', label: { fi: 'ryhmä', sv: 'grupp', en: 'group' } },
  {
    id: 'responsible-person',
    label: { fi: 'alueen vastuuhenkilö', sv: 'områdets ansvarsperson', en: 'responsible person of the region' },
  },
  {
    id: 'low-threshold-support',
    label: { fi: 'matalan kynnyksen tuki', sv: 'lågtröskelstöd', en: 'low-threshold support' },
  },
  {
    id: 'experts-by-experience',
    label: { fi: 'kokemusasiantuntijat', sv: 'erfarenhetsexperter', en: 'experts by experience' },
  },
] as const satisfies readonly Term[]

/** The ids of `membershipKinds`. */
export const membershipKindIds = /* @__PURE__ */ idsOf(membershipKinds)

/** Id of what a person may be a member of. */
export type MembershipKindId = (typeof membershipKinds)[number]['id']

/** Id of what a member may be. */
export type MembershipRoleId = TeamRoleId | TeamContactRoleId | 'chair' | 'member'

/** What a member may be: one of the team's roles, what a team's contact person is, or the one who leads. */
export const membershipRoles = /* @__PURE__ */ ((): readonly (Term & { readonly id: MembershipRoleId })[] => [
  ...teamRoles.map(({ id, label }) => ({ id, label })),
  ...teamContactRoles.filter(({ id }) => teamRoles.every((role) => role.id !== id)),
  { id: 'chair', label: { fi: 'puheenjohtaja', sv: 'ordförande', en: 'chair' } },
  { id: 'member', label: { fi: 'jäsen', sv: 'medlem', en: 'member' } },
])()
