import { can, isRegionCode } from '@kotipesa/domain'
import { NotFound } from 'payload'
import { actorOf, idOf } from '../access/actor'
import { asRequester } from '../access/gateway'
import { env } from '../env'
import { keyEndpoint } from '../links/key-endpoint'
import { newSecret, secretHash } from '../links/secret'

/** `POST /api/calendar-feeds/:id/key` makes a calendar's private address anew. */
export const calendarAddressEndpoint = keyEndpoint({
  table: 'calendar_feeds',
  words: 'calendarFeeds',
  may: async (req, id) => {
    const feed = await asRequester(req).record('calendar-feeds', id)
    if (feed === null || feed.deletedAt) throw new NotFound(req.t)
    const region = idOf(feed.region)
    return (
      region !== null && isRegionCode(region) && can(actorOf(req.user), 'update', { kind: 'region-record', region })
    )
  },
  make: async (req, id) => {
    const secret = newSecret()
    await req.payload.db.pool.query('UPDATE calendar_feeds SET key_hash = $2 WHERE id = $1', [
      id,
      secretHash(req.payload, secret),
    ])
    return new URL(`/feeds/${secret}.ics`, env().PORTAL_URL).href
  },
})
