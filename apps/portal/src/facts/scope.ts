import { regionCodes, regionsWhereCan, type RegionCode } from '@kotipesa/domain'
import { actorOf, isServiceClient, programThat } from '../access/actor'

/** The regions whose facts somebody gets: those of its key for a service client, `null` for whoever has not even signed in. */
export function factsScope(user: unknown): readonly RegionCode[] | null {
  if (isServiceClient(user)) return programThat('readsFacts', user)?.regions ?? []
  const actor = actorOf(user)
  if (actor === null) return null
  const regions = regionsWhereCan(actor, 'read', 'region-record')
  return regions === 'all' ? regionCodes : regions
}
