import { addYears } from '../calendar/arithmetic'
import type { CalendarDate } from '../calendar/calendar-date'
import { latestUpTo } from '../calendar/latest'
import { isActiveOn } from '../calendar/validity'
import type { MaterialTypeId } from '../material/types'
import { bodiesOf, type MeetingBodies } from '../network/bodies-of'
import type { EventKindId } from '../network/event-kinds'
import type { GroupKindId, NetworkKindId } from '../network/kinds'
import type { PlanTypeId } from '../plan/plan-types'
import type { CurriculumId } from '../training/curricula'
import type { TrainingStatusId } from '../training/statuses'
import type { Evidence } from './element-entry'
import { elementRules, type ElementRuleId } from './element-rules'
import type { ElementStatusId } from './statuses'

interface Lasting {
  readonly id: string
  readonly validFrom: CalendarDate
  readonly validUntil: CalendarDate | null
}

/** The records of one region from which states of elements are proposed; facts have their form. */
export interface ModelRecords {
  readonly networks: readonly (Lasting & { readonly kind: NetworkKindId; readonly coordinatingBodyAgreed: boolean })[]
  readonly groups: readonly (Lasting & { readonly kind: GroupKindId })[]
  readonly meetings: readonly (MeetingBodies & { readonly id: string; readonly heldOn: CalendarDate })[]
  readonly trainers: readonly Lasting[]
  readonly teams: readonly Lasting[]
  readonly teamReports: readonly { readonly id: string; readonly team: string; readonly reportedOn: CalendarDate }[]
  readonly needs?: readonly {
    readonly id: string
    readonly openedOn: CalendarDate
    readonly closedOn?: CalendarDate | null
  }[]
  readonly events?: readonly { readonly id: string; readonly kind: EventKindId; readonly heldOn: CalendarDate }[]
  readonly trainings?: readonly {
    readonly id: string
    readonly curriculum: CurriculumId
    readonly status: TrainingStatusId
    readonly sessions: readonly { readonly date: CalendarDate }[]
  }[]
  readonly materials?: readonly (Lasting & { readonly type: MaterialTypeId })[]
  readonly plans?: readonly {
    readonly id: string
    readonly type: PlanTypeId
    readonly adoptedOn?: CalendarDate | null
  }[]
  /** What facts do not tell: who is named for what, and what the region has set and done beside them. */
  readonly responsiblePersons?: readonly Lasting[]
  readonly supportContacts?: readonly Lasting[]
  /** A tally of low-threshold support: a topic on a day. */
  readonly supportTallies?: readonly { readonly id: string; readonly day: CalendarDate }[]
  readonly reportRounds?: readonly { readonly id: string; readonly openedOn: CalendarDate }[]
  /** The region’s own objectives, each with its states. */
  readonly objectives?: readonly {
    readonly id: string
    readonly states: readonly { readonly status: ElementStatusId; readonly since: CalendarDate }[]
  }[]
}

/** A state that records speak for, and how it comes about. */
export interface ElementProposal {
  readonly element: ElementRuleId
  readonly status: ElementStatusId
  /** How many of what the rule counts there are, and from how many on the element is in use. */
  readonly count: number
  readonly least: number
  /** The newest of the records that show it. */
  readonly evidence: readonly Evidence[]
  /** The ids of the records that were counted, the newest of very many. */
  readonly records: readonly string[]
}

/** A proposal that somebody has declined: it is not made again until its state changes or another record speaks for it. */
export interface DeclinedProposal {
  readonly element: string
  readonly status: ElementStatusId
  readonly records: readonly string[]
}

/** What is counted for an element. */
interface Finding {
  readonly count: number
  readonly least: number
  /** What shows it, newest last. */
  readonly shown: readonly string[]
  readonly records: readonly string[]
}

/** How many meetings, dialogues, needs or trainers make an element one in use. */
const least = 2
/** Material of trainings and of the induction: elements of their own. */
const ofTeaching: readonly MaterialTypeId[] = ['training-material', 'induction-material']
/** The most records that stand as evidence of one element. */
const mostEvidence = 5
/** The most records by which it is known later whether another one has come. */
const mostRecords = 200

function bodiesFound(
  bodies: readonly Lasting[],
  { meetings }: ModelRecords,
  isRecent: (day: CalendarDate) => boolean,
): Finding | null {
  if (bodies.length === 0) return null
  const held = bodies.map(({ id }) =>
    meetings.filter((meeting) => bodiesOf(meeting).includes(id) && isRecent(meeting.heldOn)),
  )
  const ids = bodies.map(({ id }) => id)
  return {
    count: Math.min(...held.map((own) => own.length)),
    least,
    shown: ids,
    records: [...ids, ...held.flat().map(({ id }) => id)],
  }
}

function found(ids: readonly string[], from: number): Finding {
  return { count: ids.length, least: from, shown: ids, records: ids }
}

/** What is done under somebody who is named for it: the named stand as what shows it. */
function underNamed(
  named: readonly Lasting[],
  done: readonly { readonly id: string }[],
  { count = done.length, least: from }: { readonly count?: number; readonly least: number },
): Finding | null {
  if (named.length === 0) return null
  const ids = idsIn(named)
  return { count, least: from, shown: ids, records: [...ids, ...idsIn(done)] }
}

function oldestFirst<Item>(items: readonly Item[], dayOf: (item: Item) => CalendarDate): readonly Item[] {
  return items.toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : Number(dayOf(one) > dayOf(other))))
}

function findings(records: ModelRecords, day: CalendarDate): Readonly<Record<ElementRuleId, Finding | null>> {
  const yearAgo = addYears(day, -1)
  function isRecent(on: CalendarDate): boolean {
    return yearAgo < on && on <= day
  }
  function networks(...kinds: readonly NetworkKindId[]) {
    return records.networks.filter((network) => kinds.includes(network.kind) && isActiveOn(network, day))
  }
  function coordinated(kind: NetworkKindId): Finding | null {
    const bodies = networks(kind).filter(({ coordinatingBodyAgreed }) => coordinatingBodyAgreed)
    return bodiesFound(bodies, records, isRecent)
  }
  const steering = records.groups.filter((group) => group.kind === 'steering-group' && isActiveOn(group, day))
  const skilled = networks('consulting-social-workers', 'family-therapists', 'coordinators')
  const needs = (records.needs ?? []).filter(
    ({ openedOn, closedOn = null }) => openedOn <= day && (isRecent(openedOn) || closedOn === null || day < closedOn),
  )
  const dialogues = (records.events ?? []).filter(({ kind, heldOn }) => kind === 'dialogue' && isRecent(heldOn))
  const teams = records.teams.filter((team) => isActiveOn(team, day))
  const recent = oldestFirst(records.teamReports, ({ reportedOn }) => reportedOn).filter((report) =>
    isRecent(report.reportedOn),
  )
  const latest = new Map(recent.map((report) => [report.team, report]))
  const reports = oldestFirst(
    teams.flatMap(({ id }) => latest.get(id) ?? []),
    ({ reportedOn }) => reportedOn,
  )
  const held = oldestFirst(
    (records.trainings ?? []).filter(({ status, sessions }) => status === 'completed' && isRecent(lastDay(sessions))),
    ({ sessions }) => lastDay(sessions),
  )
  function named(people: readonly Lasting[] = []): readonly Lasting[] {
    return people.filter((each) => isActiveOn(each, day))
  }
  const tallies = oldestFirst(
    (records.supportTallies ?? []).filter((tally) => isRecent(tally.day)),
    (tally) => tally.day,
  )
  const supported = new Set(tallies.map((tally) => tally.day)).size
  const opened = (records.reportRounds ?? []).filter(({ openedOn }) => isRecent(openedOn))
  const responsible = named(records.responsiblePersons)
  const materials = (records.materials ?? []).filter((material) => isActiveOn(material, day))
  return {
    'shared-goal': goal(records, day),
    'implementation-plan': planned(records, 'implementation-plan', day),
    'training-plan': planned(records, 'training-plan', day),
    'material-bank': found(idsIn(materials.filter(({ type }) => !ofTeaching.includes(type))), least),
    'training-material-bank': found(idsIn(materials.filter(({ type }) => type === 'training-material')), least),
    'training-coordination': underNamed(responsible, held, { least: 1 }),
    'low-threshold-support': underNamed(named(records.supportContacts), tallies, { count: supported, least }),
    'induction-package': found(idsIn(held.filter(({ curriculum }) => curriculum === 'induction-package')), least),
    'monitoring-body': underNamed(responsible, opened, { least: 1 }),
    'trainer-bank': found(idsIn(records.trainers.filter((trainer) => isActiveOn(trainer, day))), least),
    'training-needs': found(idsIn(oldestFirst(needs, ({ openedOn }) => openedOn)), least),
    'trainer-network': bodiesFound(networks('trainers'), records, isRecent),
    'professional-networks': bodiesFound(skilled, records, isRecent),
    dialogues: found(idsIn(oldestFirst(dialogues, ({ heldOn }) => heldOn)), least),
    'steering-group': bodiesFound(steering, records, isRecent),
    'shared-measure': found(idsIn(reports), Math.max(1, Math.ceil(teams.length / 2))),
    'family-therapist-coordination': coordinated('family-therapists'),
    'coordinator-coordination': coordinated('coordinators'),
  }
}

/** The last day of a training; `''` without any. */
function lastDay(sessions: readonly { readonly date: CalendarDate }[]): CalendarDate {
  return (
    sessions
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? ''
  )
}

/** A region has a goal where an objective of its own is agreed; it is in use when one of them is. */
function goal({ objectives = [] }: ModelRecords, day: CalendarDate): Finding | null {
  function has(status: ElementStatusId) {
    return objectives.filter(({ states }) => latestUpTo(states, ({ since }) => since, day)?.status === status)
  }
  const inUse = has('in-use')
  const ids = idsIn([...has('agreed'), ...inUse])
  return ids.length === 0 ? null : { count: inUse.length, least: 1, shown: ids, records: ids }
}

/** A region has a plan where one was begun; it is in use when one of them is adopted. */
function planned({ plans = [] }: ModelRecords, wanted: PlanTypeId, day: CalendarDate): Finding {
  const own = plans.filter(({ type }) => type === wanted)
  const adopted = own.filter(({ adoptedOn = null }) => adoptedOn !== null && adoptedOn <= day)
  const inOrder = oldestFirst(adopted, ({ adoptedOn }) => adoptedOn ?? '')
  return { count: adopted.length, least: 1, shown: idsIn(inOrder), records: idsIn(own) }
}

function idsIn(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id)
}

/**
 * What the records of a region say of the elements of the support-and-coordination model on a day, one state for each
 * element of which there is a record at all. Where there is none nothing is said: not recorded is not the same as not
 * started.
 *
 * @param records of one region; those of a joint network are its own too.
 */
export function statesFromRecords(records: ModelRecords, day: CalendarDate): readonly ElementProposal[] {
  const found = findings(records, day)
  return elementRules.flatMap((rule): readonly ElementProposal[] => {
    const finding = found[rule.id]
    if (finding === null || finding.records.length === 0) return []
    return [
      {
        element: rule.id,
        status: finding.count >= finding.least ? 'in-use' : 'agreed',
        count: finding.count,
        least: finding.least,
        evidence: finding.shown.slice(-mostEvidence).map((record) => ({ kind: rule.evidence, record })),
        records: finding.records.slice(-mostRecords),
      },
    ]
  })
}

/** Whether somebody has declined a proposal already, and no other record has come to speak for it since. */
export function isDeclined(proposal: ElementProposal, declined: readonly DeclinedProposal[]): boolean {
  return declined.some(
    ({ element, status, records }) =>
      element === proposal.element &&
      status === proposal.status &&
      proposal.records.every((record) => records.includes(record)),
  )
}

/**
 * What is proposed to a region: states that differ from what is said, and records for what is said to be in use with
 * nothing to show it; without what was declined.
 *
 * @param said the state of each element on that day; without one it is not started.
 */
export function elementProposals(
  states: readonly ElementProposal[],
  said: readonly {
    readonly element: string
    readonly status: ElementStatusId
    readonly evidence: readonly unknown[]
  }[],
  declined: readonly DeclinedProposal[],
): readonly ElementProposal[] {
  return states.filter((state) => {
    const { status = 'not-started', evidence = [] } = said.find(({ element }) => element === state.element) ?? {}
    const isShown = status !== 'in-use' || evidence.length > 0
    return !(state.status === status && isShown) && !isDeclined(state, declined)
  })
}
