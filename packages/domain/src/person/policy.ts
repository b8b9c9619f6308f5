import type { NationalRoleId, RegionRoleId } from './roles'

/**
 * What can be done with a resource. `delete` puts a record into the trash, from where it can be restored; `erase` removes
 * for good.
 */
export const actions = ['read', 'create', 'update', 'delete', 'erase'] as const

/** Reading, creating, updating, deleting or erasing. */
export type Action = (typeof actions)[number]

/**
 * The kinds of things that permissions are about: a region's records (teams, reports, trainings, networks …), records of
 * another region's networks and groups in which a region takes part (creating = asking a question there, and taking the own one back), the people
 * whom a region knows by name and what they belong to, target values, the national
 * rounds of plans, users, the roles that accounts have in a region
 * (creating = letting somebody in, deleting = taking the role away), what a trainer holds and when (their own sessions,
 * days, attendance and periods away, of nobody else), what a region does with its figures (reading what was given out and noted,
 * creating = giving figures out and noting, updating = saying for whom they are), the regions themselves, keys of service clients, the notice shown wherever the figures are, and the e-mail messages that go out.
 */
export const resourceKinds = [
  'region-record',
  'joint-record',
  'person',
  'target',
  'round',
  'user',
  'region-role',
  'own-training',
  'figures',
  'region',
  'service-client',
  'notice',
  'message',
] as const

/** One of the kinds of things that permissions are about. */
export type ResourceKind = (typeof resourceKinds)[number]

/**
 * Which resources of a kind a rule reaches:
 * `everywhere` all of them; `own-region` those of the region the role is held in; `national` those of no region;
 * `self` the account of the person.
 */
export type Scope = 'everywhere' | 'own-region' | 'national' | 'self'

/** Who a rule is for: a role, a region's lead user whatever the role, or everybody who has signed in. */
export type PolicySubject = NationalRoleId | RegionRoleId | 'lead-user' | 'signed-in'

/** One line of the table of permissions. What no line grants is refused. */
export interface PolicyRule {
  readonly subject: PolicySubject
  readonly kind: ResourceKind
  readonly actions: readonly Action[]
  readonly scope: Scope
}

const write = ['create', 'update', 'delete'] as const
const readAndWrite = ['read', ...write] as const

/**
 * Who may do what. The table is the policy: `can` and `regionsWhereCan` only read it.
 *
 * Of their own account people may change name, password and language, never their roles. Lead users let people in to their
 * own region and take roles of it away; who is a lead user, administrators say with the account (`user`). What a trainer
 * holds is the trainer's own, whatever role the account has in the region; the role of a trainer gives nothing else. Targets
 * of the country are for those who read a region's figures.
 */
export const policy = [
  { subject: 'administrator', kind: 'region-record', actions, scope: 'everywhere' },
  { subject: 'administrator', kind: 'joint-record', actions, scope: 'everywhere' },
  { subject: 'administrator', kind: 'person', actions, scope: 'everywhere' },
  { subject: 'administrator', kind: 'target', actions, scope: 'everywhere' },
  { subject: 'administrator', kind: 'round', actions, scope: 'everywhere' },
  { subject: 'administrator', kind: 'user', actions, scope: 'everywhere' },
  { subject: 'administrator', kind: 'region-role', actions, scope: 'everywhere' },
  { subject: 'administrator', kind: 'figures', actions, scope: 'everywhere' },
  { subject: 'administrator', kind: 'region', actions, scope: 'everywhere' },
  { subject: 'administrator', kind: 'service-client', actions, scope: 'everywhere' },
  { subject: 'administrator', kind: 'notice', actions, scope: 'everywhere' },
  { subject: 'administrator', kind: 'message', actions: ['read'], scope: 'everywhere' },

  { subject: 'national-coordinator', kind: 'region-record', actions: ['read'], scope: 'everywhere' },
  { subject: 'national-coordinator', kind: 'joint-record', actions: ['read'], scope: 'everywhere' },
  { subject: 'national-coordinator', kind: 'target', actions: ['read'], scope: 'everywhere' },
  { subject: 'national-coordinator', kind: 'target', actions: write, scope: 'national' },
  { subject: 'national-coordinator', kind: 'figures', actions: ['read'], scope: 'everywhere' },
  { subject: 'national-coordinator', kind: 'round', actions: readAndWrite, scope: 'national' },
  { subject: 'national-coordinator', kind: 'notice', actions: write, scope: 'national' },

  { subject: 'editor', kind: 'region-record', actions: readAndWrite, scope: 'own-region' },
  { subject: 'editor', kind: 'joint-record', actions: ['read', 'create'], scope: 'own-region' },
  { subject: 'editor', kind: 'person', actions: readAndWrite, scope: 'own-region' },
  { subject: 'editor', kind: 'target', actions: ['read'], scope: 'own-region' },
  { subject: 'editor', kind: 'target', actions: ['read'], scope: 'national' },
  { subject: 'editor', kind: 'round', actions: ['read'], scope: 'national' },
  { subject: 'editor', kind: 'figures', actions: ['read', 'create'], scope: 'own-region' },
  { subject: 'editor', kind: 'own-training', actions: ['read', 'update'], scope: 'own-region' },

  { subject: 'manager', kind: 'region-record', actions: ['read'], scope: 'own-region' },
  { subject: 'manager', kind: 'joint-record', actions: ['read'], scope: 'own-region' },
  { subject: 'manager', kind: 'person', actions: ['read'], scope: 'own-region' },
  { subject: 'manager', kind: 'target', actions: readAndWrite, scope: 'own-region' },
  { subject: 'manager', kind: 'target', actions: ['read'], scope: 'national' },
  { subject: 'manager', kind: 'round', actions: ['read'], scope: 'national' },
  { subject: 'manager', kind: 'figures', actions: ['read', 'create', 'update'], scope: 'own-region' },
  { subject: 'manager', kind: 'own-training', actions: ['read', 'update'], scope: 'own-region' },

  { subject: 'reader', kind: 'region-record', actions: ['read'], scope: 'own-region' },
  { subject: 'reader', kind: 'joint-record', actions: ['read'], scope: 'own-region' },
  { subject: 'reader', kind: 'person', actions: ['read'], scope: 'own-region' },
  { subject: 'reader', kind: 'target', actions: ['read'], scope: 'own-region' },
  { subject: 'reader', kind: 'target', actions: ['read'], scope: 'national' },
  { subject: 'reader', kind: 'round', actions: ['read'], scope: 'national' },
  { subject: 'reader', kind: 'figures', actions: ['read'], scope: 'own-region' },
  { subject: 'reader', kind: 'own-training', actions: ['read', 'update'], scope: 'own-region' },

  { subject: 'trainer', kind: 'own-training', actions: ['read', 'update'], scope: 'own-region' },

  { subject: 'lead-user', kind: 'region-role', actions: ['read', 'create', 'delete'], scope: 'own-region' },

  { subject: 'signed-in', kind: 'region', actions: ['read'], scope: 'everywhere' },
  { subject: 'signed-in', kind: 'notice', actions: ['read'], scope: 'national' },
  { subject: 'signed-in', kind: 'user', actions: ['read', 'update'], scope: 'self' },
] as const satisfies readonly PolicyRule[]
