import type { RegionRoleId } from '@kotipesa/domain'
import type { OpenInvitation } from './invitations'

/** A role as the list of a region's lead user shows it. */
export interface ShownRole {
  readonly id: string
  readonly name: string
  readonly role: RegionRoleId
  readonly isLeadUser: boolean
  readonly lastDay: string | null
  readonly isOver: boolean
  /** Whether whoever looks may take it away. */
  readonly mayTake: boolean
}

/** Who has which role in a region, and who is invited. */
export interface RolesBoard {
  readonly roles: readonly ShownRole[]
  readonly invitations: readonly OpenInvitation[]
}
