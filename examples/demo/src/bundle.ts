import {
  developmentThemes,
  type CalendarDate,
  type ExpertTaskId,
  type MembershipKindId,
  type MembershipRoleId,
  type RegionCode,
} from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { materialTold, type DemoMaterialTold } from './materials'
import { coordinationOf, type DemoTurn } from './coordination'
import { attendanceOf, type DemoMeetingTold } from './attendance'
import type { DemoTrail } from './questions'
import { bankOf, type DemoBank } from './trainer-bank'
import type { DemoFeedback } from './feedback'
import { elementTold, type DemoElementTold, type DemoObjective } from './model'
import type { DemoOpening, DemoRegistration } from './registrations'
import type { DemoSupportTally } from './support'
import type { DemoPlannedEvent } from './planned-events'
import type { DemoPlannedMeeting } from './planned-meetings'
import type { DemoFinding, DemoPartner } from './partners'
import { planTold, roundTold, type DemoPlanTold } from './plans'
import { pricesTold } from './prices'
import type { DemoRequest } from './information-requests'
import type { DemoRound } from './rounds'
import type { DemoExpertOccasion } from './experts'
import type { DemoFigureNote, DemoGivenFigures, DemoSharing } from './given-figures'
import type { DemoView } from './saved-views'
import type { makeSurveyRounds } from './survey-rounds'

/** Where a record comes from, and under what name it is shown. */
export interface RecordDetails {
  name?: string
  source?: { document: string; place: string; wording?: string; bound?: string }
  /** What the state of an element says besides its day and what shows it. */
  element?: DemoElementTold
  /** What an agreement of a development team says besides its day. */
  agreement?: { developmentTeam: string; theme: string; content: string; quality: string }
  /** What material says besides its type, its days and its accessibility. */
  material?: DemoMaterialTold
  /** What a plan says besides its type and its days. */
  plan?: DemoPlanTold
  /** What the prices of a year say besides those of days. */
  prices?: ReturnType<typeof pricesTold>
  /** What a national round says besides its plan and the day it is due. */
  round?: ReturnType<typeof roundTold>
  /** Who coordinates a network, turn by turn. */
  network?: { coordination: readonly DemoTurn[] }
  /** How a trainer stands to what is required of trainers, and with whom they usually train. */
  bank?: DemoBank
  /** How one registers for a training that is to come. */
  opening?: DemoOpening
  /** Who came to a meeting, and its memo. */
  meeting?: DemoMeetingTold
}

/** Somebody whom the portal is to know by name, with what they belong to. */
export interface DemoPerson {
  readonly id: string
  readonly region: RegionCode
  readonly name: string
  /** Of those to whom the portal writes. */
  readonly email?: string
  readonly memberships: readonly {
    readonly of: MembershipKindId
    readonly entity?: string
    readonly role?: MembershipRoleId
    readonly isContact?: boolean
    /** Of an expert by experience. */
    readonly tasks?: readonly ExpertTaskId[]
    readonly validFrom: CalendarDate
    readonly validUntil?: CalendarDate
  }[]
}

/** What the portal imports: facts, people, rounds, and details by record id (for elements `region/element/since`, for prices `region/prices/year`). */
export interface ImportBundle {
  facts: Facts
  details: Record<string, RecordDetails>
  people: readonly DemoPerson[]
  rounds: readonly DemoRound[]
  registrations: readonly DemoRegistration[]
  plannedMeetings: readonly DemoPlannedMeeting[]
  plannedEvents: readonly DemoPlannedEvent[]
  trails: readonly DemoTrail[]
  feedback: readonly DemoFeedback[]
  objectives: readonly DemoObjective[]
  partners: readonly DemoPartner[]
  findings: readonly DemoFinding[]
  informationRequests: readonly DemoRequest[]
  supportTallies: readonly DemoSupportTally[]
  expertOccasions: readonly DemoExpertOccasion[]
  surveyRounds: ReturnType<typeof makeSurveyRounds>
  savedViews: readonly DemoView[]
  givenFigures: readonly DemoGivenFigures[]
  figureNotes: readonly DemoFigureNote[]
  figureSharing: readonly DemoSharing[]
}

/** What a made-up agreement says: a theme of the documents, and that the rest is made up. */
function agreementTold(index: number): RecordDetails['agreement'] {
  const theme = developmentThemes[index % developmentThemes.length]?.label.fi ?? ''
  return {
    developmentTeam: `Esittelyn kehittämisen tiimi ${index + 1}`,
    theme,
    content:
      'Esittelysopimus: yhteinen tapaamisen malli otetaan käyttöön ja sen toimivuutta seurataan puolen vuoden välein.',
    quality: 'Esittelyarvio: sopimus on konkreettinen ja sillä on vastuutahot.',
  }
}

/** What a made-up development team is called, and on which theme of the documents it works. */
function developmentTeamTold(index: number): Pick<RecordDetails, 'name' | 'agreement'> {
  const told = agreementTold(index)
  return told === undefined ? {} : { name: told.developmentTeam, agreement: told }
}

function sourceOf(seed: number): NonNullable<RecordDetails['source']> {
  return { document: 'Esittelyaineisto (keksitty)', place: `siemenluku ${seed}` }
}

/** What was asked and decided, by id. */
export function toldOf(seed: number, texts: Readonly<Record<string, string>>): ImportBundle['details'] {
  const source = sourceOf(seed)
  return Object.fromEntries(Object.entries(texts).map(([id, name]) => [id, { name, source }]))
}

/** The materials by their names, with what is told of them. */
export function materialsTold(
  seed: number,
  materials: readonly Parameters<typeof materialTold>[0][],
): ImportBundle['details'] {
  const source = sourceOf(seed)
  return Object.fromEntries(materials.map((each) => [each[0].id, { source, ...materialTold(each, seed) }]))
}

/** What the plans of a set say; own ones are for the year of the last day. */
function plansTold({ plans = [], rounds = [] }: Facts, until: CalendarDate, source: ReturnType<typeof sourceOf>) {
  const dueOf = new Map(rounds.map(({ id, due }) => [id, due]))
  return plans.map(
    (plan) => [plan.id, { source, plan: planTold(plan, dueOf.get(plan.round ?? '') ?? until, until) }] as const,
  )
}

/** Records that have no name of their own to say that they are invented; their source says it. */
export function detailsOf(
  facts: Facts,
  { seed, until }: { readonly seed: number; readonly until: CalendarDate },
  openings: Readonly<Record<string, DemoOpening>>,
): ImportBundle['details'] {
  const source = sourceOf(seed)
  const unnamed = [facts.staff, facts.trainings, facts.events ?? [], facts.commitments].flatMap((table) =>
    table.map((record) => record.id),
  )
  return Object.fromEntries([
    ...facts.trainers.map((trainer, index) => [
      trainer.id,
      { name: `Esittelykouluttaja ${index + 1}`, source, bank: bankOf(seed, trainer, facts.trainers) },
    ]),
    ...facts.agreements.map(({ id }, index) => [id, { source, agreement: agreementTold(index) }]),
    ...(facts.developmentTeams ?? []).map(({ id }, index) => [id, { source, ...developmentTeamTold(index) }]),
    ...(facts.rounds ?? []).map((round) => [round.id, { source, round: roundTold(round) }]),
    ...plansTold(facts, until, source),
    ...(facts.prices ?? []).map((each) => [
      `${each.region}/prices/${each.year}`,
      { source, prices: pricesTold(seed, each) },
    ]),
    ...facts.networks.map((network) => [
      network.id,
      { source, network: { coordination: coordinationOf(seed, until, network) } },
    ]),
    ...(facts.needs ?? []).map(({ id }, index) => [id, { name: `Esittelyalue ${index + 1}`, source }]),
    ...Object.entries(attendanceOf(seed, until, facts)).map(([id, meeting]) => [id, { source, meeting }]),
    ...unnamed.map((id) => [id, { source, ...(openings[id] === undefined ? {} : { opening: openings[id] }) }]),
    ...facts.elements.map((entry) => [
      `${entry.region}/${entry.element}/${entry.since}`,
      { source, element: elementTold(seed, entry) },
    ]),
  ])
}

/** The instant at which the set says it was made: noon of the last day, so that it depends on nothing else. */
export function generatedAtOf(until: CalendarDate): string {
  return `${until}T12:00:00Z`
}
