import { can, helsinkiDay, isCalendarDate, isRecordDay, isRegionCode, partnerContactKindIds } from '@kotipesa/domain'
import { NotFound, type Endpoint, type PayloadHandler, type PayloadRequest } from 'payload'
import { actorOf, idOf } from '../access/actor'
import { asPortal, asRequester } from '../access/gateway'
import { Refusal } from '../access/refusal'
import { instantOf } from '../fields'
import { rowsOf } from '../fields/rows-of'
import { isUuid } from '../requests/kinds'
import { inOneTransaction } from '../saving/in-one-transaction'
import { say, type TextPath } from '../text'

const mostPartners = 200
const longestBy = 200

type Fields = Readonly<Record<string, unknown>>

function refuse(req: PayloadRequest, status: 400 | 403, reason: TextPath): never {
  throw new Refusal(say(req, reason), status)
}

/** What is said of each partner: that it was told or inducted, when and by whom. */
function contactIn(req: PayloadRequest): { kind: string; on: string; by: string | null } {
  const { kind, on, by } = (req.data ?? {}) as Fields
  const given = typeof by === 'string' ? by.trim() : ''
  const isDay = typeof on === 'string' && isCalendarDate(on) && isRecordDay(on) && on <= helsinkiDay(new Date())
  if (!isDay) return refuse(req, 400, 'problems.day')
  const known = partnerContactKindIds.find((id) => id === kind)
  if (known === undefined || given.length > longestBy || /\p{Cc}/u.test(given)) {
    return refuse(req, 400, 'events.toldNotUnderstood')
  }
  return { kind: known, on: instantOf(on), by: given || null }
}

/** The partners of the event's region that are meant; all of them, or none. */
async function partnersIn(req: PayloadRequest, region: string): Promise<readonly Fields[]> {
  const { partners } = (req.data ?? {}) as Fields
  const ids = Array.isArray(partners) ? [...new Set(partners as unknown[])] : []
  if (ids.length === 0 || ids.length > mostPartners || !ids.every((id) => isUuid(id))) {
    return refuse(req, 400, 'events.toldNotUnderstood')
  }
  const found = await asRequester(req).records('partners', { id: { in: ids }, region: { equals: region } })
  return found.length === ids.length ? found : refuse(req, 400, 'events.toldNotUnderstood')
}

/**
 * `POST /api/events/:id/told` with `{ partners, kind, on, by? }`: notes at once of several partners that they were told of the
 * model, or inducted, at the event. Said twice of a partner, it is noted once.
 */
const told: PayloadHandler = async (req) => {
  const id = String(req.routeParams?.id)
  const event = isUuid(id) ? await asRequester(req).record('events', id) : null
  if (event === null || event.deletedAt) throw new NotFound(req.t)
  const region = idOf(event.region)
  const mayWrite =
    region !== null && isRegionCode(region) && can(actorOf(req.user), 'update', { kind: 'region-record', region })
  if (!mayWrite) return refuse(req, 403, 'problems.mayNotInRegion')
  const contact = contactIn(req)
  const noted = await inOneTransaction(req, async () => {
    let count = 0
    for (const partner of await partnersIn(req, region)) {
      const contacts = rowsOf(partner.contacts)
      if (contacts.some(({ kind, event: at }) => kind === contact.kind && idOf(at) === id)) continue
      const added = { contacts: [...contacts, { ...contact, event: id }], updatedAt: partner.updatedAt }
      await asPortal(req).change('partners', String(partner.id), added)
      count += 1
    }
    return count
  })
  return Response.json({ noted })
}

export const toldEndpoint: Endpoint = { path: '/:id/told', method: 'post', handler: told }
