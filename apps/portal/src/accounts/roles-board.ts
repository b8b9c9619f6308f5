import type { RegionRoleId } from '@kotipesa/domain'
import type { OpenInvitation } from './invitations'
import type { UnlinkedTrainer } from './region-roles'

/** A role as the list of a region's lead user shows it. */
export interface ShownRole {
  readonly id: string
  readonly name: string
  readonly role: RegionRoleId
  readonly isLeadUser: boolean
  /** For whom the role is until its last day. */
  readonly standsInFor: string | null
  readonly lastDay: string | null
  readonly isOver: boolean
  /** Whether whoever looks may take it away. */
  readonly mayTake: boolean
}

/** Who has which role in a region, and who is invited. */
export interface RolesBoard {
  readonly roles: readonly ShownRole[]
  readonly invitations: readonly OpenInvitation[]
  /** The trainers who may be invited to what is their own; of whoever may not read of people, none. */
  readonly trainers: readonly UnlinkedTrainer[]
}
