import {
  can,
  elementEntryOn,
  elementIds,
  elementProposals,
  helsinkiDay,
  statesFromRecords,
  type CalendarDate,
  type DeclinedProposal,
  type ElementProposal,
  type ElementStatusId,
  type RegionCode,
} from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../access/actor'
import { asRequester } from '../access/gateway'
import { factsOf } from '../facts/facts-of'
import { dayOf } from '../fields'
import type { BoardObjective, ModelBoard } from './board'
import { beyondFacts } from './beyond-facts'
import { evidenceReader, type StoredEvidence } from './evidence'

type Stored = Readonly<Record<string, unknown>>

/** A state of an element as it is stored, with its days. */
export interface StoredEntry {
  readonly id: string
  readonly region: RegionCode
  readonly element: string
  readonly status: ElementStatusId
  readonly since: CalendarDate
  readonly evidence: readonly StoredEvidence[]
  readonly stored: Stored
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function rowsOf(value: unknown): readonly Stored[] {
  return Array.isArray(value) ? (value as readonly Stored[]) : []
}

function newestFirst<Item>(items: readonly Item[], dayIn: (item: Item) => string): readonly Item[] {
  return items.toSorted((one, other) => (dayIn(one) < dayIn(other) ? 1 : -Number(dayIn(one) > dayIn(other))))
}

async function entriesOf(req: PayloadRequest, region: RegionCode): Promise<readonly StoredEntry[]> {
  const stored = await asRequester(req).records('element-statuses', { region: { equals: region } })
  const entries = stored.map((entry) => ({
    id: String(entry.id),
    region,
    element: String(entry.element),
    status: entry.status as ElementStatusId,
    since: dayOf(entry.since) ?? '',
    evidence: rowsOf(entry.evidence) as unknown as readonly StoredEvidence[],
    stored: entry,
  }))
  return newestFirst(entries, ({ since }) => since)
}

async function declinesOf(req: PayloadRequest, region: RegionCode): Promise<readonly Stored[]> {
  const stored = await asRequester(req).records('element-declines', { region: { equals: region } })
  return newestFirst(stored, ({ declinedOn }) => String(declinedOn))
}

function asDeclined({ element, status, records }: Stored): DeclinedProposal {
  return {
    element: String(element),
    status: status as ElementStatusId,
    records: textOf(records)?.split(' ') ?? [],
  }
}

/** What is said of a region's elements and what its records propose. */
export interface ModelState {
  readonly today: CalendarDate
  readonly entries: readonly StoredEntry[]
  readonly declines: readonly Stored[]
  readonly proposals: readonly ElementProposal[]
}

async function readFacts(req: PayloadRequest, region: RegionCode, now: Date): Promise<Facts> {
  const { body } = await factsOf(req.payload.db.pool, [region], now)
  return JSON.parse(body) as Facts
}

/**
 * Reads what is said of a region's elements and what its records propose today; the region's facts are those given, where
 * somebody is reading them already.
 */
export async function modelState(req: PayloadRequest, region: RegionCode, facts?: Promise<Facts>): Promise<ModelState> {
  const now = new Date()
  const today = helsinkiDay(now)
  const [entries, declines, own, beyond] = await Promise.all([
    entriesOf(req, region),
    declinesOf(req, region),
    facts ?? readFacts(req, region, now),
    beyondFacts(req.payload.db.pool, region),
  ])
  const states = statesFromRecords({ ...own, ...beyond }, today)
  const said = elementIds.flatMap((element) => elementEntryOn(entries, region, element, today) ?? [])
  return { today, entries, declines, proposals: elementProposals(states, said, declines.map(asDeclined)) }
}

async function objectivesOf(req: PayloadRequest, region: RegionCode): Promise<readonly BoardObjective[]> {
  const stored = await asRequester(req).records('objectives', { region: { equals: region } })
  return stored.map(({ id, text, responsible, note, states }) => ({
    id: String(id),
    text: String(text ?? ''),
    responsible: textOf(responsible),
    note: textOf(note),
    states: newestFirst(
      rowsOf(states).map(({ status, since }) => ({ status: status as ElementStatusId, since: dayOf(since) ?? '' })),
      ({ since }) => since,
    ),
  }))
}

/** The board of a region as its reader may see it. */
export async function readBoard(req: PayloadRequest, region: RegionCode): Promise<ModelBoard> {
  const { today, entries, declines, proposals } = await modelState(req, region)
  const shown = await evidenceReader(
    req,
    region,
    entries.flatMap(({ evidence }) => evidence),
  )
  return {
    mayChange: can(actorOf(req.user), 'create', { kind: 'region-record', region }),
    today,
    entries: entries.map(({ id, element, status, since, evidence, stored }) => ({
      id,
      element,
      status,
      since,
      responsible: textOf(stored.responsible),
      note: textOf(stored.note),
      evidence: evidence.map(shown),
      acceptedOn: dayOf(stored.acceptedOn),
      acceptedBy: textOf(stored.acceptedBy),
    })),
    declines: declines.map((decline) => ({
      id: String(decline.id),
      element: String(decline.element),
      status: decline.status as ElementStatusId,
      reason: String(decline.reason ?? ''),
      declinedOn: dayOf(decline.declinedOn) ?? '',
      declinedBy: textOf(decline.declinedBy),
    })),
    proposals: proposals.map(({ element, status, count, least }) => ({ element, status, count, least })),
    objectives: await objectivesOf(req, region),
  }
}
