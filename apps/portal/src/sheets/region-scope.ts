import { can, isRegionCode, type Action } from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../access/actor'
import { Refusal } from '../access/refusal'
import type { RegionKind } from '../access/region-records'
import { say } from '../text'
import type { Scope } from './import-endpoints'

type Fields = Readonly<Record<string, unknown>>

/** The records of the region that is asked for. @throws Refusal when the requester may not do this with them. */
export function regionScope(req: PayloadRequest, { region }: Fields, kind: RegionKind, action: Action): Scope {
  if (typeof region !== 'string' || !isRegionCode(region) || !can(actorOf(req.user), action, { kind, region })) {
    throw new Refusal(say(req, 'problems.mayNotInRegion'), 403)
  }
  return { base: { region }, has: (record) => record.region === region }
}
