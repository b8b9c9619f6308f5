import { regionsWhereCan, type Action, type ResourceKind } from '@kotipesa/domain'
import { actorOf } from './actor'

type Regions = ReturnType<typeof regionsWhereCan>

/** Payload asks some hundreds of times for one page; the user of a request is read once and does not change in it. */
const found = new WeakMap<object, Map<string, Regions>>()

/** The regions in which a signed-in user may do something; see `regionsWhereCan`. */
export function regionsOf(user: unknown, action: Action, kind: ResourceKind): Regions {
  if (typeof user !== 'object' || user === null) return []
  const known = found.get(user) ?? new Map<string, Regions>()
  found.set(user, known)
  const key = `${action} ${kind}`
  const regions = known.get(key) ?? regionsWhereCan(actorOf(user), action, kind)
  known.set(key, regions)
  return regions
}
