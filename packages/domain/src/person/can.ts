import { regionCodes, type RegionCode } from '../region/codes'
import { policy, type Action, type PolicyRule, type ResourceKind } from './policy'
import type { NationalRoleId, RegionRoleId } from './roles'

/** A role held in a region. */
export interface RegionMembership {
  readonly region: RegionCode
  readonly role: RegionRoleId
  /** Whether its holder lets others in to the region as well. */
  readonly isLeadUser?: boolean
}

/** Somebody who has signed in, as far as permissions go. */
export interface Actor {
  readonly nationalRole: NationalRoleId | null
  readonly regions: readonly RegionMembership[]
}

/** What a permission is asked for. */
export interface Resource {
  readonly kind: ResourceKind
  /** The region it belongs to; `null` = none: a national target, the notice, a user, a service client. */
  readonly region: RegionCode | null
  /** Whether it is the account of the person who asks. */
  readonly isSelf?: boolean
}

function rulesFor(action: Action, kind: ResourceKind): readonly PolicyRule[] {
  const rules: readonly PolicyRule[] = policy
  return rules.filter((rule) => rule.kind === kind && rule.actions.includes(action))
}

function isHeldAs({ role, isLeadUser = false }: RegionMembership, subject: PolicyRule['subject']): boolean {
  return role === subject || (isLeadUser && subject === 'lead-user')
}

function isSubject(actor: Actor, subject: PolicyRule['subject']): boolean {
  return (
    subject === 'signed-in' ||
    actor.nationalRole === subject ||
    actor.regions.some((membership) => isHeldAs(membership, subject))
  )
}

function reaches(rule: PolicyRule, actor: Actor, resource: Resource): boolean {
  switch (rule.scope) {
    case 'everywhere':
      return true
    case 'national':
      return resource.region === null
    case 'self':
      return resource.isSelf === true
    case 'own-region':
      return actor.regions.some(
        (membership) => membership.region === resource.region && isHeldAs(membership, rule.subject),
      )
  }
}

/**
 * Tells whether somebody may do something. Roles add up: whatever one of them grants is granted.
 *
 * To move a record from one region to another, ask for both: `update` in the old and `create` in the new one.
 *
 * @param actor `null` = nobody has signed in, who may do nothing.
 * @example
 * const actor = { nationalRole: null, regions: [{ region: '08', role: 'editor' }] }
 * can(actor, 'create', { kind: 'region-record', region: '08' }) // true
 * can(actor, 'read', { kind: 'region-record', region: '03' }) // false
 */
export function can(actor: Actor | null, action: Action, resource: Resource): boolean {
  if (actor === null) return false
  return rulesFor(action, resource.kind).some(
    (rule) => isSubject(actor, rule.subject) && reaches(rule, actor, resource),
  )
}

/**
 * The regions in which somebody may do something: `'all'`, or their codes in the order of `regionCodes`. What belongs
 * to no region (national targets, the notice) is asked for with `can`.
 *
 * @example
 * const actor = { nationalRole: null, regions: [{ region: '08', role: 'reader' }] }
 * regionsWhereCan(actor, 'read', 'region-record') // ['08']
 */
export function regionsWhereCan(
  actor: Actor | null,
  action: Action,
  kind: ResourceKind,
): 'all' | readonly RegionCode[] {
  if (actor === null) return []
  const rules = rulesFor(action, kind).filter((rule) => isSubject(actor, rule.subject))
  if (rules.some((rule) => rule.scope === 'everywhere')) return 'all'
  return regionCodes.filter((region) => can(actor, action, { kind, region }))
}

/**
 * Whether a role in a region grants all that another one does, so that nobody loses anything who gets it in place of that.
 * Editors and managers each may do what the other may not.
 *
 * @example
 * coversRole('editor', 'trainer') // true
 * coversRole('trainer', 'editor') // false
 */
export function coversRole(role: RegionRoleId, other: RegionRoleId): boolean {
  const rules: readonly PolicyRule[] = policy
  return rules
    .filter(({ subject }) => subject === other)
    .every(({ kind, actions, scope }) =>
      actions.every((action) => rulesFor(action, kind).some((rule) => rule.subject === role && rule.scope === scope)),
    )
}
