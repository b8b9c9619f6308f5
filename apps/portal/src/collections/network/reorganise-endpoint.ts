import {
  can,
  isRecordDay,
  isRegionCode,
  networkChangeKind,
  networkKindIds,
  notToEndOn,
  type CalendarDate,
} from '@kotipesa/domain'
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf, idOf } from '../../access/actor'
import { asRequester } from '../../access/gateway'
import { Refusal } from '../../access/refusal'
import { dayOf, dayText } from '../../fields'
import { isUuid } from '../../requests/kinds'
import { inOneTransaction, undone } from '../../saving/in-one-transaction'
import { say } from '../../text'
import { reorganiseNetworks, type NetworkChange } from './reorganise'

type Fields = Readonly<Record<string, unknown>>

/** As many at once as a person can look over. */
const most = 20

const asked = z.object({
  from: z.array(z.string()).min(1).max(most),
  to: z.array(z.object({ kind: z.enum(networkKindIds), name: z.string().trim().max(200) })).max(most),
  confirm: z.boolean().default(false),
})

/** The networks that a request names: all kept by one region in which the requester may change them, and there on the day. */
async function endingNetworks(
  req: PayloadRequest,
  ids: readonly string[],
  day: CalendarDate,
): Promise<readonly Fields[]> {
  const notFound = new Refusal(say(req, 'problems.notFound'), 403)
  if (!ids.every(isUuid) || new Set(ids).size !== ids.length) throw notFound
  const found = await asRequester(req).records('networks', { id: { in: [...ids] } })
  const regions = [...new Set(found.map(({ region }) => idOf(region)))]
  const [region = null] = regions
  const isOne = regions.length === 1 && region !== null && isRegionCode(region)
  const mayChange = isOne && can(actorOf(req.user), 'update', { kind: 'region-record', region })
  if (found.length !== ids.length || !mayChange) throw notFound
  const networks = ids.flatMap((id) => found.filter((network) => network.id === id))
  const validity = networks.map(({ title, validFrom, validUntil }) => ({
    title: String(title),
    validFrom: dayOf(validFrom) ?? '',
    validUntil: dayOf(validUntil),
  }))
  const notThere = notToEndOn(day, validity).map(({ title }) => title)
  if (notThere.length > 0) {
    const values = { networks: notThere.join(', '), day: dayText(day) }
    throw new Refusal(say(req, 'networkChanges.notThere', values), 400)
  }
  return networks
}

/**
 * `POST /api/networks/reorganise` with `{ day, from, to, confirm }`: what becomes of the networks `from` when the networks
 * `to`, or none, take their place on a day; with `confirm` it is done, all of it or nothing.
 */
const answer: PayloadHandler = async (req) => {
  const { day: typed, ...rest } = (req.data ?? {}) as Fields
  const day = typeof typed === 'string' ? dayOf(typed) : null
  if (day === null || !isRecordDay(day)) throw new Refusal(say(req, 'problems.day'), 400)
  const given = asked.safeParse(rest)
  if (!given.success) throw new Refusal(say(req, 'networkChanges.newMissing'), 400)
  const { from, to, confirm } = given.data
  if (networkChangeKind(from.length, to.length) === null) throw new Refusal(say(req, 'networkChanges.several'), 400)
  const networks = await endingNetworks(req, from, day)
  if (confirm) return Response.json(await inOneTransaction(req, () => reorganiseNetworks(req, day, networks, to)))
  const told: NetworkChange[] = []
  // It is done and undone: what is told beforehand is what will be.
  await undone(req, async () => void told.push(await reorganiseNetworks(req, day, networks, to)))
  return Response.json(told[0])
}

export const networkReorganiseEndpoints: readonly Endpoint[] = [
  { path: '/reorganise', method: 'post', handler: answer },
]
