import {
  attendanceGroupIds,
  calendarDateSchema,
  eventKindIds,
  expertTaskIds,
  feedbackDegrees,
  formatProblem,
  membershipKindIds,
  membershipRoles,
  participantGroupIds,
  partnerSectorIds,
  regionCodes,
  reportRoundKindIds,
  trainerModules,
} from '@kotipesa/domain'
import { decodeJson, FactsError, parseFacts, parseJson, reportsOutsideTeams, type Facts } from '@kotipesa/indicators'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { ProvisionError } from '../provision/instructions'
import {
  elementSchema,
  expertOccasionSchema,
  materialDetailSchema,
  networkDetailSchema,
  planDetailSchema,
  roundDetailSchema,
  findingSchema,
  informationRequestSchema,
  objectiveSchema,
  partnerSchema,
  supportTallySchema,
  type GivenExpertOccasion,
  type NamedPartner,
  type OwnObjective,
  type SupportTally,
  type ToldFinding,
  type ToldRequest,
} from './model-schemas'
import {
  figureNoteSchema,
  figureSharingSchema,
  givenFiguresSchema,
  savedViewSchema,
  surveyRoundSchema,
  type FiguresGiven,
  type NamedView,
  type NotedFigure,
  type SharedFigures,
  type SurveyRound,
} from './view-schemas'
import { otherRegions } from './other-regions'
import { withoutRecords } from './without-records'

const mostShown = 20

const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

const openingSchema = z.strictObject({
  capacity: z.int().min(0),
  openUntil: calendarDateSchema,
  audience: z.string().max(1000),
  startsAt: timeSchema,
  endsAt: timeSchema,
  place: z.string().max(200),
})

const meetingSchema = z.strictObject({
  attendance: z
    .array(
      z.strictObject({
        group: z.enum(attendanceGroupIds),
        sector: z.enum(partnerSectorIds).nullable().default(null),
        region: z.enum(regionCodes).nullable().default(null),
        count: z.int().min(0),
      }),
    )
    .default([]),
  memo: z.string().max(10_000).nullable().default(null),
})

const detailSchema = z.strictObject({
  name: z.string().optional(),
  source: z
    .strictObject({
      document: z.string(),
      place: z.string(),
      wording: z.string().optional(),
      bound: z.string().optional(),
    })
    .optional(),
  /** What the state of an element says besides its day and what shows it. */
  element: elementSchema.optional(),
  /** What an agreement of a development team says besides its day. */
  agreement: z
    .strictObject({
      developmentTeam: z.string().trim().min(1).max(200).optional(),
      theme: z.string().trim().min(1).max(200).optional(),
      content: z.string().max(2000).optional(),
      quality: z.string().max(2000).optional(),
    })
    .optional(),
  /** What a national round and a plan say besides what facts tell of them. */
  round: roundDetailSchema.optional(),
  plan: planDetailSchema.optional(),
  /** Who coordinates a network, turn by turn. */
  network: networkDetailSchema.optional(),
  /** What the prices of a year say besides those of days, in euros. */
  prices: z.strictObject({ operations: z.number().min(0).max(1_000_000) }).optional(),
  /** What material says besides its type, its days and its accessibility. */
  material: materialDetailSchema.optional(),
  /** How a trainer stands to what is required of trainers, and with whom they usually train. */
  bank: z
    .strictObject({
      modulesPassed: z.int().min(0).max(trainerModules.count),
      permanentPost: z.boolean(),
      coversOthers: z.boolean(),
      shareInWriting: z.boolean(),
      clientWorkKept: z.boolean(),
      dutiesLightened: z.boolean(),
      pairPartner: z.string().nullable().default(null),
    })
    .optional(),
  /** How one registers for a training that is to come. */
  opening: openingSchema.optional(),
  /** What a meeting that was held says besides its facts: who came by group, and its memo. */
  meeting: meetingSchema.optional(),
})

const membershipSchema = z.strictObject({
  of: z.enum(membershipKindIds),
  /** The id of the team, network or group. */
  entity: z.string().nullable().default(null),
  role: z
    .enum(membershipRoles.map(({ id }) => id))
    .nullable()
    .default(null),
  isContact: z.boolean().default(false),
  /** Of an expert by experience. */
  tasks: z.array(z.enum(expertTaskIds)).default([]),
  validFrom: calendarDateSchema,
  validUntil: calendarDateSchema.nullable().default(null),
})

const personSchema = z.strictObject({
  id: z.string(),
  region: z.enum(regionCodes),
  name: z.string().trim().min(1),
  organisation: z.string().nullable().default(null),
  email: z.email().max(254).nullable().default(null),
  memberships: z.array(membershipSchema).default([]),
})

const roundSchema = z.strictObject({
  id: z.string(),
  region: z.enum(regionCodes),
  kind: z.enum(reportRoundKindIds),
  openedOn: calendarDateSchema.nullable().default(null),
  dueOn: calendarDateSchema,
  closedOn: calendarDateSchema.nullable().default(null),
})

const plannedMeetingSchema = z.strictObject({
  id: z.string(),
  region: z.enum(regionCodes),
  /** The id of the network or group, and of those that meet with it. */
  of: z.string(),
  alsoOf: z.array(z.string()).default([]),
  day: calendarDateSchema,
  hours: z.number().positive().max(24),
  startsAt: timeSchema,
  endsAt: timeSchema,
  place: z.string().max(200),
})

const plannedEventSchema = z.strictObject({
  ...openingSchema.shape,
  id: z.string(),
  region: z.enum(regionCodes),
  kind: z.enum(eventKindIds),
  name: z.string().trim().min(1).max(200),
  day: calendarDateSchema,
  hours: z.number().positive().max(24),
})

const registrationSchema = z.strictObject({
  id: z.string(),
  region: z.enum(regionCodes),
  /** The id of the training. */
  training: z.string(),
  name: z.string().trim().min(1).max(200),
  email: z.email().max(254),
  unit: z.string().max(200).nullable().default(null),
  group: z.enum(participantGroupIds),
  state: z.enum(['registered', 'waiting']),
  on: calendarDateSchema,
})

const trailSchema = z.strictObject({
  /** The id of the question. */
  question: z.string(),
  /** The id of the network that asked. */
  network: z.string(),
  /** The id of the meeting on whose agenda it came, if it did. */
  meeting: z.string().nullable().default(null),
  /** The id of the decision, if one was made. */
  decision: z.string().nullable().default(null),
  /** What the memo says that told of the decision, if one was written. */
  memo: z.string().trim().min(1).max(10_000).nullable().default(null),
  /** The id of the person of the region who sees to it, one of `people`. */
  inCharge: z.string().nullable().default(null),
})

const feedbackSchema = z.strictObject({
  id: z.string(),
  region: z.enum(regionCodes),
  /** The id of the training. */
  training: z.string(),
  degree: z.literal(feedbackDegrees),
  helped: z.string().max(500).nullable().default(null),
  hindered: z.string().max(500).nullable().default(null),
})

const bundleSchema = z.strictObject({
  facts: z.unknown(),
  details: z.record(z.string(), detailSchema).default({}),
  people: z.array(personSchema).default([]),
  rounds: z.array(roundSchema).default([]),
  registrations: z.array(registrationSchema).default([]),
  plannedMeetings: z.array(plannedMeetingSchema).default([]),
  plannedEvents: z.array(plannedEventSchema).default([]),
  trails: z.array(trailSchema).default([]),
  feedback: z.array(feedbackSchema).default([]),
  objectives: z.array(objectiveSchema).default([]),
  partners: z.array(partnerSchema).default([]),
  findings: z.array(findingSchema).default([]),
  informationRequests: z.array(informationRequestSchema).default([]),
  supportTallies: z.array(supportTallySchema).default([]),
  expertOccasions: z.array(expertOccasionSchema).default([]),
  surveyRounds: z.array(surveyRoundSchema).default([]),
  savedViews: z.array(savedViewSchema).default([]),
  givenFigures: z.array(givenFiguresSchema).default([]),
  figureNotes: z.array(figureNoteSchema).default([]),
  figureSharing: z.array(figureSharingSchema).default([]),
})

/** Somebody who has registered for a training. */
export type NamedRegistration = z.infer<typeof registrationSchema>

/** A meeting that is to come. Those that were held stand in the facts. */
export type PlannedMeeting = z.infer<typeof plannedMeetingSchema>

/** An event that is to come, to which one registers. Those that were held stand in the facts. */
export type PlannedEvent = z.infer<typeof plannedEventSchema>

/** The way of a question from its network to the memo. */
export type NamedTrail = z.infer<typeof trailSchema>
/** What somebody answered after a training. */
export type GivenFeedback = z.infer<typeof feedbackSchema>

/** A round in which a region's teams were asked for reports. */
export type NamedRound = z.infer<typeof roundSchema>

export type Detail = z.infer<typeof detailSchema>

/** Somebody whom a bundle names besides its trainers, on the basis of their post. */
export type NamedPerson = z.infer<typeof personSchema>

/** Valid facts, and what the portal keeps besides: where each record comes from. */
export interface Bundle {
  readonly facts: Facts
  readonly details: Readonly<Record<string, Detail>>
  readonly people?: readonly NamedPerson[]
  readonly rounds?: readonly NamedRound[]
  readonly registrations?: readonly NamedRegistration[]
  readonly plannedMeetings?: readonly PlannedMeeting[]
  readonly plannedEvents?: readonly PlannedEvent[]
  readonly trails?: readonly NamedTrail[]
  readonly feedback?: readonly GivenFeedback[]
  readonly objectives?: readonly OwnObjective[]
  readonly partners?: readonly NamedPartner[]
  readonly findings?: readonly ToldFinding[]
  readonly informationRequests?: readonly ToldRequest[]
  readonly supportTallies?: readonly SupportTally[]
  readonly expertOccasions?: readonly GivenExpertOccasion[]
  readonly surveyRounds?: readonly SurveyRound[]
  readonly savedViews?: readonly NamedView[]
  readonly givenFigures?: readonly FiguresGiven[]
  readonly figureNotes?: readonly NotedFigure[]
  readonly figureSharing?: readonly SharedFigures[]
}

async function jsonOf(path: string): Promise<unknown> {
  try {
    return parseJson(decodeJson(await readFile(path)))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ProvisionError(`${path} cannot be read as JSON: ${reason}`, { cause })
  }
}

/**
 * Reads an import bundle.
 *
 * @throws ProvisionError when the file cannot be read or is no valid bundle, with every problem, or holds what cannot be stored
 */
export async function readBundle(path: string): Promise<Bundle> {
  const result = bundleSchema.safeParse(await jsonOf(path))
  if (!result.success) throw new ProvisionError(`${path} is not an import bundle:\n${shapeProblems(result.error)}`)
  const facts = factsIn(result.data.facts, path)
  const homeless = withoutRecords(facts)
  if (homeless.length > 0)
    throw new ProvisionError(
      `${path}: the portal keeps no records yet of what follows, and takes no bundle in part; leave it out:\n${shortened(homeless)}`,
    )
  const foreign = otherRegions(facts)
  if (foreign.length > 0) throw new ProvisionError(`${path}: two records belong to one region:\n${shortened(foreign)}`)
  const outside = reportsOutsideTeams(facts).map((problem) => formatProblem(problem))
  if (outside.length > 0) throw new ProvisionError(`${path}: days outside a team's time:\n${shortened(outside)}`)
  return { ...result.data, facts }
}

/** What is wrong with the shape, without the ids by which details are told. */
function shapeProblems(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => `${path[0] === 'details' ? 'details' : path.join('.')}: ${message}`)
    .join('\n')
}

/** Problems say where they are and what was expected; what stands there may be somebody's name, and this gets into a log. */
function withoutGiven(message: string): string {
  return message.replaceAll(/, got "(?:[^"\\]|\\.)*"/g, ', got another text')
}

function shortened(paths: readonly string[]): string {
  const rest = paths.length - mostShown
  return [...paths.slice(0, mostShown), ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n')
}

function factsIn(value: unknown, path: string): Facts {
  try {
    return parseFacts(value)
  } catch (cause) {
    if (cause instanceof FactsError) throw new ProvisionError(`${path}: ${withoutGiven(cause.message)}`, { cause })
    throw cause
  }
}
