import { can, isRegionCode, type Action, type ResourceKind } from '@kotipesa/domain'
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { say, type TextPath } from '../text'
import { actorOf, idOf } from './actor'
import { Refusal } from './refusal'

function require(
  req: PayloadRequest,
  action: Action,
  kind: ResourceKind,
  region: string | null,
  problem: TextPath,
): void {
  const isKnown = region === null || isRegionCode(region)
  if (isKnown && can(actorOf(req.user), action, { kind, region })) return
  throw new Refusal(say(req, problem), 403)
}

/** Whether the request comes from the portal's own code (provisioning), not from outside. */
function isInternal(req: PayloadRequest): boolean {
  return req.payloadAPI === 'local' && !req.user
}

/**
 * The guard on a record's region. A record is created only where its maker may create, and moved only by somebody who
 * may delete it where it was and create it where it goes.
 */
export function keepRegion(kind: ResourceKind): CollectionBeforeValidateHook {
  return ({ data, operation, originalDoc, req }) => {
    if (!data || isInternal(req)) return data
    const region = idOf(data.region)
    if (operation === 'create') {
      if (region !== null || kind === 'target') require(req, 'create', kind, region, 'problems.mayNotInRegion')
      return data
    }
    const before = idOf(originalDoc?.region)
    if (!('region' in data) || region === before) return data
    require(req, 'delete', kind, before, 'problems.mayNotMove')
    require(req, 'create', kind, region, 'problems.mayNotMove')
    return data
  }
}
