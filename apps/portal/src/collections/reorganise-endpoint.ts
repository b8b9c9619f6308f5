import { can, isRecordDay, isRegionCode, notToEndOn, type CalendarDate } from '@kotipesa/domain'
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf, idOf } from '../access/actor'
import { asRequester } from '../access/gateway'
import { Refusal } from '../access/refusal'
import { dayOf, dayText } from '../fields'
import { isUuid } from '../requests/kinds'
import { inOneTransaction, undone } from '../saving/in-one-transaction'
import { say } from '../text'

type Fields = Readonly<Record<string, unknown>>

/** As many at once as a person can look over. */
const most = 20

/** How records of a collection are merged, split, moved or ended. */
interface Reorganising<New> {
  readonly collection: 'teams' | 'networks'
  /** The field that says what a record is called. */
  readonly title: 'name' | 'title'
  /** Where the texts stand. */
  readonly texts: 'reorganisation' | 'networkChanges'
  /** What begins. */
  readonly begins: z.ZodType<New>
  /** Which act it is by how many end and begin; `null` = none that there is. */
  readonly kindOf: (ending: number, beginning: number) => string | null
  /** Does it, on behalf of the requester, and tells what becomes of everything. */
  readonly act: (
    req: PayloadRequest,
    day: CalendarDate,
    ending: readonly Fields[],
    beginning: readonly New[],
  ) => Promise<object>
}

/** The records that a request names: all of one region in which the requester may change them, and there on the day. */
async function endingOf<New>(
  { collection, title, texts }: Reorganising<New>,
  req: PayloadRequest,
  ids: readonly string[],
  day: CalendarDate,
): Promise<readonly Fields[]> {
  const notFound = new Refusal(say(req, 'problems.notFound'), 403)
  if (!ids.every(isUuid) || new Set(ids).size !== ids.length) throw notFound
  const found = await asRequester(req).records(collection, { id: { in: [...ids] } })
  const regions = [...new Set(found.map(({ region }) => idOf(region)))]
  const [region = null] = regions
  const isOne = regions.length === 1 && region !== null && isRegionCode(region)
  const mayChange = isOne && can(actorOf(req.user), 'update', { kind: 'region-record', region })
  if (found.length !== ids.length || !mayChange) throw notFound
  const ending = ids.flatMap((id) => found.filter((record) => record.id === id))
  const validity = ending.map((record) => ({
    name: String(record[title]),
    validFrom: dayOf(record.validFrom) ?? '',
    validUntil: dayOf(record.validUntil),
  }))
  const notThere = notToEndOn(day, validity).map(({ name }) => name)
  if (notThere.length > 0) {
    const values = { names: notThere.join(', '), day: dayText(day) }
    throw new Refusal(say(req, `${texts}.notThere`, values), 400)
  }
  return ending
}

/**
 * `POST /api/<collection>/reorganise` with `{ day, from, to, confirm }`: what becomes of the records `from` when those of
 * `to` take their place on a day; with `confirm` it is done, all of it or nothing.
 */
export function reorganiseEndpoint<New>(of: Reorganising<New>): Endpoint {
  const asked = z.object({
    from: z.array(z.string()).min(1).max(most),
    to: z.array(of.begins).max(most),
    confirm: z.boolean().default(false),
  })
  const handler: PayloadHandler = async (req) => {
    const { day: typed, ...rest } = (req.data ?? {}) as Fields
    const day = typeof typed === 'string' ? dayOf(typed) : null
    if (day === null || !isRecordDay(day)) throw new Refusal(say(req, 'problems.day'), 400)
    const given = asked.safeParse(rest)
    if (!given.success) throw new Refusal(say(req, `${of.texts}.newMissing`), 400)
    const { from, to, confirm } = given.data
    if (of.kindOf(from.length, to.length) === null) throw new Refusal(say(req, `${of.texts}.several`), 400)
    const ending = await endingOf(of, req, from, day)
    if (confirm) return Response.json(await inOneTransaction(req, () => of.act(req, day, ending, to)))
    const told: object[] = []
    // It is done and undone: what is told beforehand is what will be.
    await undone(req, async () => void told.push(await of.act(req, day, ending, to)))
    return Response.json(told[0])
  }
  return { path: '/reorganise', method: 'post', handler }
}
