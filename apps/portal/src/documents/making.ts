import {
  helsinkiDay,
  isRegionCode,
  parsePeriod,
  type CalendarDate,
  type Period,
  type RegionCode,
  type Term,
} from '@kotipesa/domain'
import { parseFactsJson, type Facts } from '@kotipesa/indicators'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { idOf } from '../access/actor'
import { asRequester } from '../access/gateway'
import { Refusal } from '../access/refusal'
import { factsOf } from '../facts/facts-of'
import { dayOf } from '../fields'
import { say, type Language, type TextPath } from '../text'
import { labelIn } from '../text/label-in'

type Fields = Readonly<Record<string, unknown>>

/** What the parts of a document are made of: its subject, its language, and the records that whoever makes it may read. */
export interface Making {
  readonly req: PayloadRequest
  readonly region: RegionCode
  readonly language: Language
  readonly today: CalendarDate
  readonly period: Period | null
  readonly meeting: Fields | null
  readonly network: Fields | null
  readonly reportRound: Fields | null
  /** Records of the document's region. */
  records(collection: CollectionSlug, where?: Where): Promise<readonly Fields[]>
  /** The region's facts as they are now, read once. */
  facts(): Promise<Facts>
  words(path: TextPath, values?: Readonly<Record<string, string | number>>): string
  label(terms: readonly Term[], id: unknown): string
  number(value: unknown, decimals?: number): string
}

async function subject(req: PayloadRequest, slug: CollectionSlug, value: unknown): Promise<Fields | null> {
  const id = idOf(value)
  const record = id === null ? null : await asRequester(req).record(slug, id)
  return record === null || record.deletedAt ? null : record
}

/** Begins to make a document that is stored. @throws Refusal when it belongs to no region. */
export async function beginMaking(req: PayloadRequest, document: Fields, now: Date): Promise<Making> {
  const region = idOf(document.region)
  if (region === null || !isRegionCode(region)) throw new Refusal(say(req, 'problems.notFound'), 403)
  const language = (document.language ?? 'fi') as Language
  let facts: Promise<Facts> | null = null
  async function read(): Promise<Facts> {
    const { body } = await factsOf(req.payload.db.pool, [region as RegionCode], now)
    return parseFactsJson(body)
  }
  return {
    req,
    region,
    language,
    today: helsinkiDay(now),
    period: typeof document.period === 'string' && document.period !== '' ? parsePeriod(document.period) : null,
    meeting: await subject(req, 'meetings', document.meeting),
    network: await subject(req, 'networks', document.network),
    reportRound: await subject(req, 'report-rounds', document.reportRound),
    records: (collection, where = {}) =>
      asRequester(req).records(collection, { and: [{ region: { equals: region } }, where] }),
    facts: () => (facts ??= read()),
    words: (path, values = {}) => say({ i18n: { language } }, path, values),
    label: (terms, id) => labelIn(terms, String(id), language),
    number: (value, decimals = 1) =>
      typeof value === 'number'
        ? new Intl.NumberFormat(language, { maximumFractionDigits: decimals }).format(value)
        : say({ i18n: { language } }, 'documents.notKnown'),
  }
}

/** Whether a day lies in the period of a document; every day does where it has none. */
export function isInPeriod({ period }: Pick<Making, 'period'>, day: unknown): boolean {
  const found = dayOf(day)
  return found !== null && (period === null || (period.start <= found && found < period.end))
}
