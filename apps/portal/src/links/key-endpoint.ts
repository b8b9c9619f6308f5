import { NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { say, type TextPath } from '../text'

interface KeyEndpoint {
  /** Of the collection. */
  readonly table: 'service_clients' | 'calendar_feeds'
  /** The part of the messages that has its texts. */
  readonly words: 'serviceClients' | 'calendarFeeds'
  /** Whether the one who asks may make a key for this record. @throws {NotFound} when there is none for them */
  readonly may: (req: PayloadRequest, id: string) => Promise<boolean>
  /** Makes the key, stores what is kept of it and gives what is shown once. */
  readonly make: (req: PayloadRequest, id: string) => Promise<string>
}

/**
 * `POST …/:id/key` makes what opens something without an account, and shows it this once. The one before opens nothing
 * from then on: so where there is one, it is made only with `{"replace": true}`, and 409 says what stops working.
 */
export function keyEndpoint({ table, words, may, make }: KeyEndpoint): Endpoint {
  function refusal(req: PayloadRequest, status: number, reason: 'mayNot' | 'keyReplaces'): Response {
    return Response.json({ errors: [{ message: say(req, `${words}.${reason}` satisfies TextPath) }] }, { status })
  }
  return {
    path: '/:id/key',
    method: 'post',
    handler: async (req) => {
      const id = String(req.routeParams?.id)
      if (!(await may(req, id))) return refusal(req, 403, 'mayNot')
      const { rows } = await req.payload.db.pool.query<{ hasKey: boolean }>(
        `SELECT key_hash IS NOT NULL AS "hasKey" FROM ${table} WHERE id = $1`,
        [id],
      )
      if (rows[0] === undefined) throw new NotFound(req.t)
      if (rows[0].hasKey && req.data?.replace !== true) return refusal(req, 409, 'keyReplaces')
      return Response.json({ key: await make(req, id) }, { headers: { 'Cache-Control': 'no-store' } })
    },
  }
}
