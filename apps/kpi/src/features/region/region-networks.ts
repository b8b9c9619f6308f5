import {
  type CalendarDate,
  isActiveOn,
  isInRollingYear,
  networkCadence,
  type Period,
  type RegionCode,
} from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'

type Network = Facts['networks'][number]
type Group = Facts['groups'][number]

/** A network or group with its meetings in the year that ends with the period. */
export interface Meeting<Unit> {
  readonly unit: Unit
  readonly meetings: number
  /** The last meeting up to the end of the period, of any year. */
  readonly lastMeeting: CalendarDate | null
  readonly isOftenEnough: boolean
}

function withMeetings<Unit extends Network | Group>(
  facts: Pick<Facts, 'meetings'>,
  unit: Unit,
  period: Period,
  needed: number,
): Meeting<Unit> {
  const days = facts.meetings
    .filter(({ of, heldOn }) => of === unit.id && heldOn < period.end)
    .map(({ heldOn }) => heldOn)
    .toSorted()
  const meetings = days.filter((day) => isInRollingYear(period, day)).length
  return { unit, meetings, lastMeeting: days.at(-1) ?? null, isOftenEnough: meetings >= needed }
}

type Tables = Pick<Facts, 'networks' | 'groups' | 'meetings'>

/** The region's networks active on the last day of the period; often enough means twice a year. */
export function regionNetworks(facts: Tables, region: RegionCode, period: Period): readonly Meeting<Network>[] {
  return facts.networks
    .filter((network) => network.region === region && isActiveOn(network, period.lastDay))
    .map((network) => withMeetings(facts, network, period, networkCadence.meetingsPerYear.minimum))
}

/** The region's steering and project groups active on the last day of the period; often enough means once a year. */
export function regionGroups(facts: Tables, region: RegionCode, period: Period): readonly Meeting<Group>[] {
  return facts.groups
    .filter((group) => group.region === region && isActiveOn(group, period.lastDay))
    .map((group) => withMeetings(facts, group, period, 1))
}
