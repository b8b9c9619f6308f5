import { isRegionCode } from '@kotipesa/domain'
import { NotFound, type PayloadRequest } from 'payload'
import { actorOf, idOf } from '../access/actor'
import { asRequester } from '../access/gateway'
import { env } from '../env'
import { keyEndpoint } from '../links/key-endpoint'
import { newSecret, secretHash } from '../links/secret'
import { mayKeepCalendars } from './may-keep'

/** Makes a calendar's private address, which is that of whoever asks: with their role it ends. */
export async function makeAddress(req: PayloadRequest, id: string): Promise<string> {
  const secret = newSecret()
  await req.payload.db.pool.query('UPDATE calendar_feeds SET key_hash = $2, made_by = $3 WHERE id = $1', [
    id,
    secretHash(req.payload, secret),
    req.user?.id,
  ])
  return new URL(`/feeds/${secret}.ics`, env().PORTAL_URL).href
}

/** `POST /api/calendar-feeds/:id/key` makes a calendar's private address anew. */
export const calendarAddressEndpoint = keyEndpoint({
  table: 'calendar_feeds',
  words: 'calendarFeeds',
  may: async (req, id) => {
    const feed = await asRequester(req).record('calendar-feeds', id)
    if (feed === null || feed.deletedAt) throw new NotFound(req.t)
    const region = idOf(feed.region)
    return region !== null && isRegionCode(region) && mayKeepCalendars(actorOf(req.user), region)
  },
  make: makeAddress,
})
