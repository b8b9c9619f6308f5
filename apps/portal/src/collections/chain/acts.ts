import { helsinkiDay } from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/actor'
import { asRequester } from '../../access/gateway'
import { dayText, instantOf } from '../../fields'
import { say } from '../../text'
import { daysOf, matterOf } from './matter'
import { sendMemo } from './send-memo'
import type { ActId, ChainSlug } from './trail'

type Fields = Readonly<Record<string, unknown>>

/** What whoever acts has chosen and written. */
export interface ActInput {
  readonly meeting: string | null
  readonly text: string
}

/** Where the act leads: the record that was made or changed. */
export interface ActResult {
  readonly collection: ChainSlug
  readonly id: string
  /** To how many a memo was sent. */
  readonly sent?: number
}

type Act = (req: PayloadRequest, record: Fields, input: ActInput) => Promise<ActResult>

function today(): string {
  return instantOf(helsinkiDay(new Date()))
}

/** An act that changes the record itself. */
function changing(collection: ChainSlug, changes: (input: ActInput) => Fields): Act {
  return async (req, record, input) => {
    const id = String(record.id)
    await asRequester(req).change(collection, id, changes(input))
    return { collection, id }
  }
}

/** The question comes onto the agenda of a meeting. */
const putOnAgenda: Act = async (req, question, { meeting }) => {
  const item = {
    region: idOf(question.region),
    origin: 'question',
    question: question.id,
    text: question.text,
    meeting,
  }
  return { collection: 'agenda-items', id: await asRequester(req).create('agenda-items', item) }
}

/** The decision on an item, made on the day on which the item was treated last, or today where that is still to come. */
const recordDecision: Act = async (req, item, { text }) => {
  const { meetingOn, postponedTo } = daysOf(await matterOf(req, { item }))
  const treated = postponedTo ?? meetingOn
  const now = helsinkiDay(new Date())
  const decision = {
    region: idOf(item.region),
    agendaItem: item.id,
    origin: item.origin,
    text,
    decidedOn: instantOf(treated !== null && treated < now ? treated : now),
  }
  return { collection: 'decisions', id: await asRequester(req).create('decisions', decision) }
}

/** The memo of a decision, drafted from what was asked and decided. */
const writeMemo: Act = async (req, decision) => {
  const matter = await matterOf(req, { decision })
  const asked = matter.question?.text ?? matter.item?.text
  const lines = [
    ...(asked ? [say(req, 'memos.draftAsked', { text: String(asked) })] : []),
    say(req, 'memos.draftDecided', { day: dayText(decision.decidedOn), text: String(decision.text ?? '') }),
    ...(decision.responsible ? [say(req, 'memos.draftResponsible', { text: String(decision.responsible) })] : []),
    ...(decision.followUpOn ? [say(req, 'memos.draftFollowUp', { day: dayText(decision.followUpOn) })] : []),
  ]
  const memo = {
    region: idOf(decision.region),
    decisions: [decision.id],
    networks: [],
    text: lines.join('\n\n'),
    writtenOn: today(),
  }
  return { collection: 'memos', id: await asRequester(req).create('memos', memo) }
}

/** The acts that take a matter further, by their record. */
export const acts: Readonly<Record<ActId, Act>> = {
  agenda: putOnAgenda,
  answer: changing('questions', ({ text }) => ({ answer: text, answeredOn: today() })),
  withdraw: changing('questions', () => ({ withdrawnOn: today() })),
  decision: recordDecision,
  noted: changing('agenda-items', () => ({ outcome: 'noted' })),
  postpone: changing('agenda-items', ({ meeting }) => ({ outcome: 'postponed', postponedTo: meeting })),
  memo: writeMemo,
  done: changing('decisions', () => ({ doneOn: today() })),
  send: sendMemo,
}
