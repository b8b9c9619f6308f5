import {
  bodiesOf,
  type CalendarDate,
  isActiveOn,
  isInRollingYear,
  meetsOftenEnough,
  type Period,
  type RegionCode,
} from '@kotipesa/domain'
import { regionsOf, type Facts } from '@kotipesa/indicators'

type Network = Facts['networks'][number]
type Group = Facts['groups'][number]

/** A network or group with its meetings in the year that ends with the period. */
export interface BodyWithMeetings<Body> {
  readonly body: Body
  readonly meetings: number
  /** The last meeting up to the end of the period, of any year. */
  readonly lastMeeting: CalendarDate | null
  readonly isOftenEnough: boolean
}

function withMeetings<Body extends Network | Group>(
  facts: Pick<Facts, 'meetings'>,
  body: Body,
  period: Period,
  kind: 'network' | 'group',
): BodyWithMeetings<Body> {
  const days = facts.meetings
    .filter((meeting) => bodiesOf(meeting).includes(body.id) && meeting.heldOn < period.end)
    .map(({ heldOn }) => heldOn)
    .toSorted()
  const meetings = days.filter((day) => isInRollingYear(period, day)).length
  return { body, meetings, lastMeeting: days.at(-1) ?? null, isOftenEnough: meetsOftenEnough(kind, meetings) }
}

type Tables = Pick<Facts, 'networks' | 'groups' | 'meetings'>

/** The networks active on the last day of the period that are the region's or also its. */
export function regionNetworks(
  facts: Tables,
  region: RegionCode,
  period: Period,
): readonly BodyWithMeetings<Network>[] {
  return facts.networks
    .filter((network) => regionsOf(network).includes(region) && isActiveOn(network, period.lastDay))
    .map((network) => withMeetings(facts, network, period, 'network'))
}

/** The steering and project groups active on the last day of the period that are the region's or also its. */
export function regionGroups(facts: Tables, region: RegionCode, period: Period): readonly BodyWithMeetings<Group>[] {
  return facts.groups
    .filter((group) => regionsOf(group).includes(region) && isActiveOn(group, period.lastDay))
    .map((group) => withMeetings(facts, group, period, 'group'))
}
