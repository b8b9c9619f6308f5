import { can, helsinkiDay, isRegionCode, openSteps, type CalendarDate, type OpenStepId } from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { actorOf, idOf } from '../../access/actor'
import { asRequester } from '../../access/gateway'
import { dayOf } from '../../fields'
import { rowsOf } from '../../fields/rows-of'
import { daysOf, matterOf, type Matter } from './matter'
import { idsOf, mattersOf } from './memo-matters'
import {
  outcomeOf,
  type ActId,
  type ChainSlug,
  type StepKind,
  type Trail,
  type TrailReply,
  type TrailStep,
} from './trail'

type Fields = Readonly<Record<string, unknown>>

/** The most meetings that are offered. */
const mostMeetings = 40

/** The day on which a decision adopted a plan; `null` = it has not, or another did. */
function adoptedBy(decision: Fields | null, plan: Fields | null): CalendarDate | null {
  const adopting = idOf(decision?.id)
  if (adopting === null || idOf(plan?.decision) !== adopting) return null
  return dayOf(rowsOf(plan?.history).findLast(({ move }) => move === 'adopt')?.on)
}

/** The steps of a matter that were taken, and what it waits for. */
export function trailOf(matter: Matter): Trail {
  const days = daysOf(matter)
  const { question, item, plan, decision, memos } = matter
  const outcome = outcomeOf(item)
  function step(
    kind: StepKind,
    on: CalendarDate | null,
    collection: TrailStep['collection'],
    record: Fields | null,
  ): TrailStep[] {
    const id = idOf(record?.id)
    return on === null || id === null ? [] : [{ kind, on, collection, id, title: String(record?.title ?? '') }]
  }
  const steps = [
    ...step('raised', days.raisedOn, 'questions', question),
    ...step('plan', days.meetingOn, 'plans', plan),
    ...step('onAgenda', days.meetingOn, 'agenda-items', item),
    ...step('postponed', days.postponedTo, 'agenda-items', item),
    ...step('noted', outcome === 'noted' ? days.treatedOn : null, 'agenda-items', item),
    ...step('decided', days.decidedOn, 'decisions', decision),
    ...step('adopted', adoptedBy(decision, plan), 'plans', plan),
    ...memos.flatMap((memo) => step('told', dayOf(memo.writtenOn), 'memos', memo)),
    ...step('answered', days.answeredOn, 'questions', question),
    ...step('withdrawn', days.withdrawnOn, 'questions', question),
    ...step('done', days.doneOn, 'decisions', decision),
  ]
  return { steps: steps.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))), open: openSteps(days, outcome) }
}

/** The acts with which each open step is taken, by the record from which it is taken. */
const actsOf: Readonly<Record<ChainSlug, Partial<Record<OpenStepId, readonly ActId[]>>>> = {
  questions: {
    agenda: ['agenda', 'answer', 'withdraw'],
    outcome: ['withdraw'],
    answer: ['answer', 'withdraw'],
  },
  'agenda-items': { outcome: ['decision', 'noted', 'postpone'] },
  decisions: { memo: ['memo'], done: ['done'] },
  memos: {},
}

/** The matters of a record of the chain. */
export async function mattersOfRecord(
  req: PayloadRequest,
  slug: ChainSlug,
  record: Fields,
): Promise<readonly Matter[]> {
  if (slug === 'memos') return mattersOf(req, record)
  if (slug === 'questions') return [await matterOf(req, { question: record })]
  return [await matterOf(req, slug === 'decisions' ? { decision: record } : { item: record })]
}

/** The acts that a record is ready for. */
function readyFor(slug: ChainSlug, record: Fields, trails: readonly Trail[]): readonly ActId[] {
  if (slug === 'memos') return record.sentOn ? [] : ['send']
  return trails.flatMap(({ open }) => open.flatMap(({ step }) => actsOf[slug][step] ?? []))
}

/** The meetings of the region on whose agenda a matter may come: those to come, the nearest first, then those held of late. */
export async function meetingsFor(req: PayloadRequest, region: unknown, from: CalendarDate | null) {
  const meetings = await asRequester(req).records('meetings', {
    region: { equals: idOf(region) },
    state: { not_equals: 'cancelled' },
  })
  const today = helsinkiDay(new Date())
  const days = meetings
    .map(({ id, title, heldOn, group, alsoGroups }) => ({
      id: String(id),
      title: String(title),
      day: dayOf(heldOn) ?? '',
      isOfGroup: Boolean(group) || idsOf(alsoGroups).length > 0,
    }))
    .filter(({ day }) => from === null || day >= from)
  const ofGroups = days.filter(({ isOfGroup }) => isOfGroup)
  const others = days.filter(({ isOfGroup }) => !isOfGroup)
  return [ofGroups, others]
    .flatMap((list) => [
      ...list.filter(({ day }) => day >= today).sort((a, b) => a.day.localeCompare(b.day)),
      ...list.filter(({ day }) => day < today).sort((a, b) => b.day.localeCompare(a.day)),
    ])
    .slice(0, mostMeetings)
    .map(({ id, title }) => ({ id, title }))
}

/** The text from which the next record begins: what was asked, proposed or decided. */
export function draftOf(slug: ChainSlug, { question, item, decision }: Matter): string {
  const own = { questions: question?.answer, 'agenda-items': item?.text, decisions: decision?.text, memos: '' }[slug]
  return String(own ?? '')
}

/** Whether the requester may change the records of a region. */
export function mayChangeIn(req: PayloadRequest, region: unknown): boolean {
  const code = idOf(region)
  return (
    code !== null && isRegionCode(code) && can(actorOf(req.user), 'update', { kind: 'region-record', region: code })
  )
}

/** Whether a question was asked by a region on whose behalf the requester asks: it may take its own question back. */
function isAskers(req: PayloadRequest, slug: ChainSlug, record: Fields): boolean {
  const asker = slug === 'questions' ? idOf(record.askedBy) : null
  return (
    asker !== null && isRegionCode(asker) && can(actorOf(req.user), 'create', { kind: 'joint-record', region: asker })
  )
}

/** Whether the requester may take an act from a record once it is ready for it. */
export function mayActOn(req: PayloadRequest, slug: ChainSlug, record: Fields, act: ActId): boolean {
  return mayChangeIn(req, record.region) || (act === 'withdraw' && isAskers(req, slug, record))
}

/** The acts that the requester may take from a record: all that it is ready for, of another region's question to withdraw the own. */
export function actsFor(
  req: PayloadRequest,
  slug: ChainSlug,
  record: Fields,
  trails: readonly Trail[],
): readonly ActId[] {
  return readyFor(slug, record, trails).filter((act) => mayActOn(req, slug, record, act))
}

/** The trails as far as the requester may read the records of their steps: of a joint matter that need not be all. */
async function readableIn(req: PayloadRequest, trails: readonly Trail[]): Promise<readonly Trail[]> {
  const steps = trails.flatMap((trail) => trail.steps)
  const readable = new Set<string>()
  for (const collection of new Set(steps.map((step) => step.collection))) {
    const ids = steps.flatMap((step) => (step.collection === collection ? step.id : []))
    for (const { id } of await asRequester(req).byIds(collection, ids)) readable.add(id)
  }
  return trails.map(({ steps, open }) => ({ steps: steps.filter(({ id }) => readable.has(id)), open }))
}

/** What the form of a record of the chain shows besides its fields. */
export async function replyFor(req: PayloadRequest, slug: ChainSlug, record: Fields): Promise<TrailReply> {
  const matters = await mattersOfRecord(req, slug, record)
  const whole = matters.map(trailOf)
  const mayChange = mayChangeIn(req, record.region)
  const trails = mayChange ? whole : await readableIn(req, whole)
  const acts = actsFor(req, slug, record, whole)
  const needsMeeting = acts.includes('agenda') || acts.includes('postpone')
  const [matter] = matters
  const days = matter === undefined ? null : daysOf(matter)
  return {
    trails,
    acts,
    meetings: needsMeeting ? await meetingsFor(req, record.region, days?.meetingOn ?? days?.raisedOn ?? null) : [],
    draft: matter === undefined || !mayChange ? '' : draftOf(slug, matter),
  }
}

/** A record of the chain that the requester may read, or `null`; in the trash it has no trail. */
export async function readable(req: PayloadRequest, slug: ChainSlug): Promise<Fields | null> {
  const record = await asRequester(req).record(slug, String(req.routeParams?.id))
  return record === null || record.deletedAt ? null : record
}
