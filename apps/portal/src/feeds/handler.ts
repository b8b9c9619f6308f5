import { isRegionCode } from '@kotipesa/domain'
import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { actorById } from '../access/gateway'
import { env } from '../env'
import { followLink } from '../links/follow'
import { secretHash } from '../links/secret'
import { calendarText } from './calendar'
import { entriesOf, feedOf, type Feed } from './entries'
import { mayKeepCalendars, mayKeepOwnCalendar } from './may-keep'

function nothing(status: 404 | 429, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: { 'Cache-Control': 'no-store', ...headers } })
}

/** The calendar that a secret opens, while whoever has made its address may have it. */
async function openFeed(payload: Payload, secret: string): Promise<Feed | null> {
  const feed = await feedOf(payload.db.pool, secretHash(payload, secret))
  if (feed === null || feed.madeBy === null) return feed
  const maker = await actorById({ payload }, feed.madeBy)
  if (!isRegionCode(feed.region)) return null
  const isKept = mayKeepCalendars(maker, feed.region) || (feed.isOwn && mayKeepOwnCalendar(maker, feed.region))
  return isKept ? feed : null
}

/** Answers `GET /feeds/<secret>.ics`. A link that leads nowhere is 404, whatever is wrong with it; too many of them 429. */
export async function answerFeed(payload: Payload, request: Request, file: string): Promise<Response> {
  const given = file.endsWith('.ics') ? file.slice(0, -'.ics'.length) : ''
  const followed = await followLink(request, given, (secret) => openFeed(payload, secret))
  if (followed.found === null) return nothing(followed.status, followed.headers)
  const feed = followed.found
  const body = calendarText(feed, await entriesOf(payload.db.pool, feed), new URL(env().PORTAL_URL).hostname)
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
  const headers = { ETag: etag, 'Cache-Control': 'private, no-cache', 'X-Robots-Tag': 'noindex' }
  if (request.headers.get('If-None-Match') === etag) return new Response(null, { status: 304, headers })
  return new Response(body, {
    headers: {
      ...headers,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="kotipesa.ics"',
    },
  })
}
