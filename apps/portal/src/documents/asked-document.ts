import type { PayloadRequest } from 'payload'
import { asRequester } from '../access/gateway'
import { Refusal } from '../access/refusal'
import { mayChangeIn } from '../collections/chain/trail-of'
import { isUuid } from '../requests/kinds'
import { queriesIn } from '../saving/transaction'
import { say } from '../text'

type Fields = Readonly<Record<string, unknown>>

/** The document that the address names, as whoever asks may read it. @throws Refusal otherwise. */
export async function readable(req: PayloadRequest): Promise<Fields> {
  const id = req.routeParams?.id
  const record = req.user && isUuid(id) ? await asRequester(req).record('documents', id) : null
  if (record === null || record.deletedAt) throw new Refusal(say(req, 'problems.notFound'), 403)
  return record
}

async function writable(req: PayloadRequest): Promise<Fields> {
  const record = await readable(req)
  if (!mayChangeIn(req, record.region)) throw new Refusal(say(req, 'problems.notFound'), 403)
  return record
}

/** The document as it is once nobody else changes it, for whoever may write it or, by `readable`, read it. */
export async function locked(req: PayloadRequest, found = writable): Promise<Fields> {
  await queriesIn(req).query('SELECT id FROM documents WHERE id = $1::uuid FOR NO KEY UPDATE', [req.routeParams?.id])
  return found(req)
}
