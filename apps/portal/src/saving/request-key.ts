import { sql } from '@payloadcms/db-postgres'
import { createHash, randomUUID } from 'node:crypto'
import { APIError, type PayloadRequest, type TextField } from 'payload'
import { Refusal } from '../access/refusal'
import { say } from '../text'
import { execute } from './transaction'

/** How long the answer to a request is kept. */
const hoursKept = 24

/** The same request has been answered: nothing is stored again, and its answer is given again. */
export class AlreadyAnswered extends APIError {
  constructor(readonly doc: unknown) {
    super('This request has been answered before.', 201)
    this.name = 'APIError'
  }
}

/**
 * A form's own key, made when it opens. It is in the body, since the admin's forms send no headers of ours, and in no
 * record (`withoutKey`).
 */
export function requestKeyField(): TextField {
  return {
    name: 'requestKey',
    type: 'text',
    virtual: true,
    label: false,
    defaultValue: () => randomUUID(),
    admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
  }
}

/** A record as it is read: without the key that Payload would make for it as for a form. */
export function withoutKey(doc: object): object {
  const record = { ...doc }
  if ('requestKey' in record) delete record.requestKey
  return record
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function keyOf(req: PayloadRequest, slug: string, data: Record<string, unknown>): string | null {
  const { collection, id } = req.routeParams ?? {}
  const isAddressed = collection === slug && id === undefined
  const header = isAddressed ? req.headers.get('Idempotency-Key') : null
  const key = header ?? data.requestKey
  if (key === null || key === undefined || key === '') return null
  if (typeof key !== 'string' || key.length > 200) throw new Refusal(say(req, 'problems.requestKey'), 400)
  return key
}

interface Claim {
  readonly owner: string
  readonly key: string
}

/**
 * Claims a request's key before a record is made: the second request with it waits for the first one, and is given its
 * answer. The claim is stored with the record, or with it not.
 *
 * @throws AlreadyAnswered when the same request was answered, Refusal when another one was
 */
export async function claimKey(
  req: PayloadRequest,
  slug: string,
  data: Record<string, unknown>,
): Promise<Claim | null> {
  const key = keyOf(req, slug, data)
  delete data.requestKey
  if (key === null || !req.user) return null
  const owner = `${req.user.collection}/${req.user.id}`
  const body = createHash('sha256')
    .update(JSON.stringify([slug, data], sorted))
    .digest('hex')
  const claimed = await execute(
    req,
    sql`INSERT INTO request_keys (owner, key, body) VALUES (${owner}, ${key}, ${body})
        ON CONFLICT (owner, key) DO UPDATE SET body = excluded.body, answer = NULL, created_at = now()
        WHERE request_keys.created_at < now() - make_interval(hours => ${hoursKept})
        RETURNING key`,
  )
  if (claimed.length > 0) return { owner, key }
  const [first] = await execute(req, sql`SELECT body, answer FROM request_keys WHERE owner = ${owner} AND key = ${key}`)
  if (first?.body !== body) throw new Refusal(say(req, 'problems.otherRequest'), 422)
  throw new AlreadyAnswered(first.answer)
}

/** Keeps the answer to a claimed request. */
export async function keepAnswer(req: PayloadRequest, { owner, key }: Claim, doc: unknown): Promise<void> {
  await execute(
    req,
    sql`UPDATE request_keys SET answer = ${JSON.stringify(doc)}::jsonb WHERE owner = ${owner} AND key = ${key}`,
  )
}
