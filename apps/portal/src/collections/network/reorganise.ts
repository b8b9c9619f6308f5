import {
  isActiveOn,
  networkCadence,
  networkChangeKind,
  type CalendarDate,
  type NetworkChangeKind,
  type NetworkKindId,
} from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/actor'
import { rowsTakingPart } from '../../access/joint-body'
import { asRequester } from '../../access/gateway'
import { dayOf, instantOf } from '../../fields'
import { passOnMembership } from '../person/pass-on'

type Fields = Readonly<Record<string, unknown>>

/** A network that begins. */
export interface NewNetwork {
  readonly kind: NetworkKindId
  readonly name: string
}

/** How many networks there are on a day, how many have a whole mandate, and how often they meet at the least. */
export interface NetworkFigures {
  readonly networks: number
  readonly mandated: number
  readonly meetings: number
}

interface Named {
  readonly id: string
  readonly title: string
}

interface Belonging extends Named {
  readonly collection: 'memberships' | 'meetings' | 'questions'
}

/** What becomes of networks that are merged, split or ended on a day. */
export interface NetworkChange {
  readonly kind: NetworkChangeKind | null
  readonly day: CalendarDate
  readonly ending: readonly Named[]
  readonly beginning: readonly Named[]
  /** What goes over to the one network that begins. */
  readonly following: readonly Belonging[]
  /** What ends with a network that nothing carries on. */
  readonly ended: readonly Belonging[]
  /** What somebody has to decide. */
  readonly open: readonly Belonging[]
  readonly before: NetworkFigures
  readonly after: NetworkFigures
}

const parts = ['goalAgreed', 'taskAgreed', 'wayOfWorkingAgreed', 'coordinatingBodyAgreed'] as const

function isThereOn({ validFrom, validUntil }: Fields, day: CalendarDate): boolean {
  return isActiveOn({ validFrom: dayOf(validFrom) ?? '', validUntil: dayOf(validUntil) }, day)
}

async function figuresOn(req: PayloadRequest, region: string, day: CalendarDate): Promise<NetworkFigures> {
  const all = await asRequester(req).records('networks', { region: { equals: region } })
  const networks = all.filter((network) => isThereOn(network, day))
  return {
    networks: networks.length,
    mandated: networks.filter((network) => parts.every((part) => network[part] === true)).length,
    meetings: networks.length * networkCadence.meetingsPerYear.minimum,
  }
}

type Stored = Fields & { readonly collection: Belonging['collection'] }

/** What belongs to networks from a day on: members, planned meetings, and questions that wait. */
async function belongingTo(req: PayloadRequest, networks: readonly string[], day: CalendarDate) {
  const requester = asRequester(req)
  const ofThese = { network: { in: [...networks] } }
  const members = await requester.records('memberships', ofThese)
  const planned = await requester.records('meetings', { and: [ofThese, { state: { equals: 'planned' } }] })
  const waiting = await requester.records('questions', {
    and: [ofThese, { answeredOn: { exists: false } }, { withdrawnOn: { exists: false } }],
  })
  return [
    ...members.filter(({ validUntil }) => (dayOf(validUntil) ?? '9999') > day).map(inCollection('memberships')),
    ...planned.filter(({ heldOn }) => (dayOf(heldOn) ?? '') >= day).map(inCollection('meetings')),
    ...waiting.map(inCollection('questions')),
  ]
}

function inCollection(collection: Belonging['collection']): (record: Fields) => Stored {
  return (record) => ({ ...record, collection })
}

function named({ id, title }: Fields): Named {
  return { id: String(id), title: String(title) }
}

function told(record: Stored): Belonging {
  return { ...named(record), collection: record.collection }
}

/** What the networks that begin have of those that end: the regions that take part, and what all of them had agreed. */
function inherited(ending: readonly Fields[], region: string): Fields {
  const rows = ending.flatMap((network) => rowsTakingPart(network)).filter((row) => row.region !== region)
  const regions = new Map(rows.map((row) => [row.region, row]))
  return {
    alsoRegions: [...regions.values()].map((row) => ({ region: row.region, leavesOn: row.leavesOn ?? null })),
    ...Object.fromEntries(parts.map((part) => [part, ending.every((network) => network[part] === true)])),
  }
}

/**
 * Merges, splits or ends networks on a day, on behalf of the requester: the old ones end, the new ones begin and carry their
 * work on. What belongs to them goes over where only one begins; where none does, memberships end.
 *
 * @param ending networks that one region keeps and that exist on the day
 */
export async function reorganiseNetworks(
  req: PayloadRequest,
  day: CalendarDate,
  ending: readonly Fields[],
  beginning: readonly NewNetwork[],
): Promise<NetworkChange> {
  const requester = asRequester(req)
  const region = idOf(ending[0]?.region) ?? ''
  const ids = ending.map(({ id }) => String(id))
  const before = await figuresOn(req, region, day)
  const belongings = await belongingTo(req, ids, day)
  for (const id of ids) await requester.change('networks', id, { validUntil: instantOf(day) })
  const same = { ...inherited(ending, region), region, validFrom: instantOf(day), carriesOn: ids }
  const made: string[] = []
  for (const { kind, name } of beginning) {
    made.push(await requester.create('networks', { ...same, kind, name: name.trim() === '' ? null : name }))
  }
  const [only, ...others] = made
  const isOne = only !== undefined && others.length === 0
  if (isOne) {
    for (const each of belongings) {
      if (each.collection === 'memberships') await passOnMembership(req, each, 'network', only, day)
      else await requester.change(each.collection, String(each.id), { network: only })
    }
  }
  const isEnd = made.length === 0
  const ended = isEnd
    ? belongings.filter((each) => each.collection === 'memberships' && (dayOf(each.validFrom) ?? '') < day)
    : []
  for (const { id } of ended) await requester.change('memberships', String(id), { validUntil: instantOf(day) })
  const begun = await requester.records('networks', { id: { in: made } })
  return {
    kind: networkChangeKind(ids.length, made.length),
    day,
    ending: ending.map(named),
    beginning: made.flatMap((id) => begun.filter((each) => each.id === id)).map(named),
    following: isOne ? belongings.map(told) : [],
    ended: ended.map(told),
    open: isOne ? [] : belongings.filter((each) => !ended.includes(each)).map(told),
    before,
    after: await figuresOn(req, region, day),
  }
}
