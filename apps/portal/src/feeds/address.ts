import { can, isRegionCode } from '@kotipesa/domain'
import { NotFound, type Endpoint } from 'payload'
import { actorOf, idOf } from '../access/actor'
import { asRequester } from '../access/gateway'
import { env } from '../env'
import { newSecret, secretHash } from '../links/secret'
import { say } from '../text'

/**
 * `POST /api/calendar-feeds/:id/key` makes a calendar's private address anew and shows it this once. The one before leads
 * nowhere from then on.
 */
export const calendarAddressEndpoint: Endpoint = {
  path: '/:id/key',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    const feed = await asRequester(req).record('calendar-feeds', id)
    if (feed === null || feed.deletedAt) throw new NotFound(req.t)
    const region = idOf(feed.region)
    const mayChange =
      region !== null && isRegionCode(region) && can(actorOf(req.user), 'update', { kind: 'region-record', region })
    if (!mayChange) {
      return Response.json({ errors: [{ message: say(req, 'calendarFeeds.mayNot') }] }, { status: 403 })
    }
    const secret = newSecret()
    await req.payload.db.pool.query('UPDATE calendar_feeds SET key_hash = $2 WHERE id = $1', [
      id,
      secretHash(req.payload, secret),
    ])
    const key = new URL(`/feeds/${secret}.ics`, env().PORTAL_URL).href
    return Response.json({ key }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
