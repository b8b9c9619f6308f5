import { helsinkiDay } from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/actor'
import { asRequester } from '../../access/gateway'
import { dayText, instantOf } from '../../fields'
import { say } from '../../text'
import { matterOf } from './matter'

type Fields = Readonly<Record<string, unknown>>

/** What a memo says of a decision: what was asked, what was decided, who sees to it and when it is followed up. */
async function linesOf(req: PayloadRequest, decision: Fields): Promise<readonly string[]> {
  const matter = await matterOf(req, { decision })
  const asked = matter.question?.text ?? matter.item?.text
  return [
    ...(asked ? [say(req, 'memos.draftAsked', { text: String(asked) })] : []),
    say(req, 'memos.draftDecided', { day: dayText(decision.decidedOn), text: String(decision.text ?? '') }),
    ...(decision.responsible ? [say(req, 'memos.draftResponsible', { text: String(decision.responsible) })] : []),
    ...(decision.followUpOn ? [say(req, 'memos.draftFollowUp', { day: dayText(decision.followUpOn) })] : []),
  ]
}

/** Makes the memo of decisions of one region, drafted from what was asked and decided, and gives its id. */
export async function makeMemo(req: PayloadRequest, decisions: readonly Fields[]): Promise<string> {
  const parts: string[] = []
  // One after another: they are read over the request's one connection.
  for (const decision of decisions) parts.push((await linesOf(req, decision)).join('\n\n'))
  return asRequester(req).create('memos', {
    region: idOf(decisions[0]?.region),
    decisions: decisions.map(({ id }) => id),
    networks: [],
    text: parts.join('\n\n\n'),
    writtenOn: instantOf(helsinkiDay(new Date())),
  })
}
