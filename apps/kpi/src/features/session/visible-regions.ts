import { type Actor, type RegionCode, regionCodes, regionsWhereCan } from '@kotipesa/domain'
import type { Account } from './session'

/** The account in the words of the domain's permission rules. */
export function actorOf(account: Account): Actor {
  return {
    nationalRole: account.nationalRole,
    regions: account.regions.map(({ code, role }) => ({ region: code, role })),
  }
}

/** What of the country a person may see: the regions in the order of their codes, and whether that is all of them. */
export interface Visibility {
  readonly regions: readonly RegionCode[]
  readonly isNational: boolean
  /** Other regions whose figures stand beside the own ones: both sides share. Nothing else of theirs is shown. */
  readonly compared?: readonly RegionCode[]
}

/** The regions whose records the person may read, as the domain's rules say. The country's own row is for everyone. */
export function visibilityOf(account: Account): Visibility {
  const readable = regionsWhereCan(actorOf(account), 'read', 'region-record')
  if (readable === 'all') return { regions: regionCodes, isNational: true }
  const compared = (account.compared ?? []).filter((code) => !readable.includes(code))
  const regions = regionCodes.filter((code) => readable.includes(code))
  return { regions, isNational: false, ...(compared.length === 0 ? {} : { compared }) }
}

/** Whether the person may see the figures and records of a region. */
export function maySee(visibility: Visibility, region: RegionCode): boolean {
  return visibility.regions.includes(region)
}
