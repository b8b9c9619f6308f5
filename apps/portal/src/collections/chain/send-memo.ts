import { helsinkiDay } from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { asPortal } from '../../access/gateway'
import { dayText, instantOf } from '../../fields'
import { postTo } from '../../mail/post-to-person'
import { membersOf, type Invitee } from '../../meetings/stored'
import { queriesIn } from '../../saving/transaction'
import { say } from '../../text'
import type { ActResult } from './acts'
import { idsOf } from './memo-matters'

/** Sends a memo to the members of its networks who may be written to, each once, and keeps the day; all of it or nothing. */
export async function sendMemo(req: PayloadRequest, memo: Readonly<Record<string, unknown>>): Promise<ActResult> {
  const today = helsinkiDay(new Date())
  const id = String(memo.id)
  const database = queriesIn(req)
  const people = new Map<string, Invitee>()
  for (const network of idsOf(memo.networks)) {
    for (const member of await membersOf(database, network, today)) people.set(member.person, member)
  }
  await asPortal(req).change('memos', id, { sentOn: instantOf(today) })
  for (const person of people.values()) {
    const i18n = { i18n: { language: person.language } }
    const letter = {
      key: `memo:${id}:${person.person}`,
      kind: 'memo',
      language: person.language,
      subject: say(i18n, 'memos.letterSubject', { day: dayText(memo.writtenOn) }),
      body: [say(i18n, 'memos.letterBody'), String(memo.text ?? '')].join('\n\n'),
    } as const
    await postTo(req.payload, person, letter, database)
  }
  return { collection: 'memos', id, sent: people.size }
}
