import { helsinkiDay, isRegionCode, regionByCode, regions, type RegionCode } from '@kotipesa/domain'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { regionsOf } from '../access/regions-of'
import { asRequester } from '../access/gateway'
import { dayOf } from '../fields'
import { languageOf } from '../text'
import { returnRounds } from './return-rounds'

interface Choice {
  readonly id: string
  readonly title: string
}

/** What a new document can be made for and of. */
export interface DocumentChoices {
  /** The regions whose documents the asker may make. */
  readonly regions: readonly Choice[]
  /** Of the first of them, or of the one that was asked for. */
  readonly region: string | null
  readonly year: string
  readonly meeting: readonly Choice[]
  readonly network: readonly Choice[]
  readonly reportRound: readonly Choice[]
  /** What is to be returned to THL in an open national round, and by when. */
  readonly due: readonly { readonly kind: string; readonly on: string }[]
}

const mostChoices = 60

async function choicesOf(
  req: PayloadRequest,
  slug: CollectionSlug,
  region: RegionCode,
  day: string | null,
): Promise<readonly Choice[]> {
  const found = await asRequester(req).records(slug, { region: { equals: region } })
  const inOrder = found.toSorted((a, b) =>
    day === null
      ? String(a.title).localeCompare(String(b.title), 'fi')
      : (dayOf(b[day]) ?? '').localeCompare(dayOf(a[day]) ?? ''),
  )
  return inOrder.slice(0, mostChoices).map(({ id, title }) => ({ id: String(id), title: String(title ?? '') }))
}

/** What the asker can make documents of in a region. */
export async function documentChoices(req: PayloadRequest, asked: string | null, now: Date): Promise<DocumentChoices> {
  const language = languageOf(req)
  const allowed = regionsOf(req.user, 'create', 'region-record')
  const codes = allowed === 'all' ? regions.map(({ code }) => code) : allowed
  const own = codes
    .filter((code): code is RegionCode => isRegionCode(code))
    .map((code) => ({ id: code, title: regionByCode(code).name[language] }))
  const region = own.find(({ id }) => id === asked)?.id ?? own[0]?.id ?? null
  const year = helsinkiDay(now).slice(0, 4)
  if (region === null) return { regions: [], region, year, meeting: [], network: [], reportRound: [], due: [] }
  return {
    regions: own,
    region,
    year,
    meeting: await choicesOf(req, 'meetings', region, 'heldOn'),
    network: await choicesOf(req, 'networks', region, null),
    reportRound: await choicesOf(req, 'report-rounds', region, 'dueOn'),
    due: (await returnRounds(req.payload.db.pool, [region], helsinkiDay(now)))
      .filter(({ openedOn, returns }) => openedOn !== null && !returns.some(({ state }) => state === 'sent'))
      .map(({ kind, due }) => ({ kind, on: due }))
      // Of several rounds of a kind the newest counts.
      .filter(({ kind }, at, all) => all.findIndex((each) => each.kind === kind) === at),
  }
}
