import type { CalendarDate, MatterDays } from '@kotipesa/domain'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { idOf } from '../../access/actor'
import { asPortal } from '../../access/gateway'
import { dayOf } from '../../fields'

type Fields = Readonly<Record<string, unknown>>

/** The records of one matter from the question to the memos, as far as they are there. */
export interface Matter {
  readonly question: Fields | null
  readonly item: Fields | null
  /** The plan that the item is to adopt. */
  readonly plan: Fields | null
  /** The meeting on whose agenda it came first, and the one to which it was postponed. */
  readonly meeting: Fields | null
  readonly postponedTo: Fields | null
  readonly decision: Fields | null
  readonly memos: readonly Fields[]
}

async function found(req: PayloadRequest, collection: CollectionSlug, relation: unknown): Promise<Fields | null> {
  const id = idOf(relation)
  return id === null ? null : asPortal(req).record(collection, id)
}

async function following(
  req: PayloadRequest,
  collection: CollectionSlug,
  path: string,
  record: Fields | null,
): Promise<readonly Fields[]> {
  const id = idOf(record?.id)
  if (id === null) return []
  const where: Where = { [path]: { in: [id] } }
  return asPortal(req).records(collection, where)
}

/**
 * The whole matter of one of its records. It reads for the portal: what is shown of it to somebody of another region is
 * for whoever shows it to choose.
 */
export async function matterOf(
  req: PayloadRequest,
  start: Partial<Pick<Matter, 'question' | 'item' | 'decision'>>,
): Promise<Matter> {
  const item =
    start.item ??
    (await found(req, 'agenda-items', start.decision?.agendaItem)) ??
    (await following(req, 'agenda-items', 'question', start.question ?? null))[0] ??
    null
  const question = start.question ?? (await found(req, 'questions', item?.question))
  const decision = start.decision ?? (await following(req, 'decisions', 'agendaItem', item))[0] ?? null
  return {
    question,
    item,
    plan: await found(req, 'plans', item?.plan),
    meeting: await found(req, 'meetings', item?.meeting),
    postponedTo: await found(req, 'meetings', item?.postponedTo),
    decision,
    memos: await following(req, 'memos', 'decisions', decision),
  }
}

/** The days of a matter, as the domain's rules take them. */
export function daysOf({ question, item, meeting, postponedTo, decision, memos }: Matter): MatterDays {
  const told = memos
    .map(({ writtenOn }) => dayOf(writtenOn))
    .filter((day): day is CalendarDate => day !== null)
    .sort()
  return {
    raisedOn: dayOf(question?.raisedOn),
    answeredOn: dayOf(question?.answeredOn),
    withdrawnOn: dayOf(question?.withdrawnOn),
    meetingOn: dayOf(meeting?.heldOn) ?? dayOf(item?.meetingOn),
    postponedTo: dayOf(postponedTo?.heldOn),
    treatedOn: dayOf(item?.treatedOn),
    decidedOn: dayOf(decision?.decidedOn),
    followUpOn: dayOf(decision?.followUpOn),
    doneOn: dayOf(decision?.doneOn),
    toldOn: told[0] ?? null,
  }
}
