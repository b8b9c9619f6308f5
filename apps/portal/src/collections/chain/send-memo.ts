import { helsinkiDay } from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { asPortal } from '../../access/gateway'
import { dayText, instantOf } from '../../fields'
import { postTo } from '../../mail/post-to-person'
import { reachablePeople } from '../../people/reachable'
import { languageOf, say } from '../../text'
import type { ActResult } from './acts'
import { idsOf } from './memo-matters'

/** The people who are members of networks on a day. */
async function membersOf(req: PayloadRequest, networks: readonly string[], today: string): Promise<readonly string[]> {
  const { rows } = await req.payload.db.pool.query(
    `SELECT DISTINCT m.person_id::text AS person FROM memberships m
      WHERE m.network_id = ANY($1::uuid[]) AND m.deleted_at IS NULL
        AND (m.valid_from AT TIME ZONE 'Europe/Helsinki')::date <= $2::date
        AND (m.valid_until IS NULL OR $2::date < (m.valid_until AT TIME ZONE 'Europe/Helsinki')::date)`,
    [networks, today],
  )
  return rows.map(({ person }) => String(person))
}

/** Sends a memo to the members of its networks who may be written to, each once, and keeps the day. */
export async function sendMemo(req: PayloadRequest, memo: Readonly<Record<string, unknown>>): Promise<ActResult> {
  const today = helsinkiDay(new Date())
  const id = String(memo.id)
  const members = await membersOf(req, idsOf(memo.networks), today)
  const reachable = await reachablePeople(req.payload.db.pool, members, 'networking', today)
  const language = languageOf(req)
  await asPortal(req).change('memos', id, { sentOn: instantOf(today) })
  for (const person of reachable.values()) {
    await postTo(req.payload, person, {
      key: `memo:${id}:${person.person}`,
      kind: 'memo',
      language,
      subject: say(req, 'memos.letterSubject', { day: dayText(memo.writtenOn) }),
      body: [say(req, 'memos.letterBody'), String(memo.text ?? '')].join('\n\n'),
    })
  }
  return { collection: 'memos', id, sent: reachable.size }
}
