import { can, isRegionCode, type Action, type RegionCode } from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { say } from '../text'
import { actorOf } from './actor'
import { Refusal } from './refusal'

/** The region that is asked about, if the requester may do something with its records. @throws Refusal otherwise. */
export function askedRegion(req: PayloadRequest, action: Action, given: string): RegionCode {
  if (!isRegionCode(given)) throw new Refusal(say(req, 'problems.notFound'), 400)
  if (!can(actorOf(req.user), action, { kind: 'region-record', region: given })) {
    throw new Refusal(say(req, 'problems.notFound'), 403)
  }
  return given
}
