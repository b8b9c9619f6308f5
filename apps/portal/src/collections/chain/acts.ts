import { helsinkiDay } from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/actor'
import { asPortal, asRequester } from '../../access/gateway'
import { instantOf } from '../../fields'
import { makeMemo } from './draft-memo'
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
const writeMemo: Act = async (req, decision) => ({ collection: 'memos', id: await makeMemo(req, [decision]) })

/** Whoever asked takes the question back, also where another region keeps it: nothing but the day is changed. */
const withdraw: Act = async (req, question) => {
  const id = String(question.id)
  await asPortal(req).change('questions', id, { withdrawnOn: today() })
  return { collection: 'questions', id }
}

/** The acts that take a matter further, by their record. */
export const acts: Readonly<Record<ActId, Act>> = {
  agenda: putOnAgenda,
  answer: changing('questions', ({ text }) => ({ answer: text, answeredOn: today() })),
  withdraw,
  decision: recordDecision,
  noted: changing('agenda-items', () => ({ outcome: 'noted' })),
  postpone: changing('agenda-items', ({ meeting }) => ({ outcome: 'postponed', postponedTo: meeting })),
  memo: writeMemo,
  done: changing('decisions', () => ({ doneOn: today() })),
  send: sendMemo,
}
