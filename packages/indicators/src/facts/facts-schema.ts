import { regionCodes, type LocalizedText } from '@kotipesa/domain'
import { z } from 'zod'
import {
  agreementSchema,
  commitmentSchema,
  elementStatusSchema,
  elementStatusSchema2,
  targetSchema,
} from './framework-tables'
import {
  decisionSchema,
  developmentTeamSchema,
  eventSchema,
  groupSchema,
  groupSchema2,
  meetingSchema,
  meetingSchema2,
  networkSchema,
  networkSchema2,
  questionSchema,
} from './network-tables'
import { materialSchema, needSchema, planSchema, priceSchema, roundSchema } from './plan-tables'
import { teamReportSchema, teamReportSchema2, teamSchema, teamSchema2 } from './team-tables'
import { staffCountSchema, trainerSchema, trainingSchema, trainingSchema2 } from './training-tables'
import { filledListOf, listOf, listSinceVersion2, oneOf, orNull, record, text } from './values'

const generatedAt = z.iso.datetime({ offset: true, error: 'an instant such as 2026-11-22T06:00:00Z' })
const regions = filledListOf(record({ code: oneOf(regionCodes) }))

/**
 * The shape of facts, version 1: what happened, in the domain's words, without personal data.
 *
 * Every table is a list, every unknown key is refused, and a missing nullable key becomes null. What holds between
 * records (ids, references, periods of validity) is checked by `parseFacts`, which also words the problems.
 */
export const factsSchema1 = record({
  facts: z.literal(1, '1 or 2, the version of the facts'),
  generatedAt,
  notice: orNull(text),
  regions,
  teams: listOf(teamSchema),
  teamReports: listOf(teamReportSchema),
  staff: listOf(staffCountSchema),
  trainings: listOf(trainingSchema),
  trainers: listOf(trainerSchema),
  networks: listOf(networkSchema),
  groups: listOf(groupSchema),
  meetings: listOf(meetingSchema),
  elements: listOf(elementStatusSchema),
  agreements: listOf(agreementSchema),
  commitments: listOf(commitmentSchema),
  targets: listOf(targetSchema),
})

/**
 * The shape of facts, version 2: version 1 and more. What the pillars rest on is recorded, people come and go, and
 * records may belong to several counties. What is new may be missing: a key is then null, a list empty.
 */
export const factsSchema2 = record({
  facts: z.literal(2, '1 or 2, the version of the facts'),
  generatedAt,
  notice: orNull(record({ fi: text, sv: text, en: text })),
  regions,
  teams: listOf(teamSchema2),
  teamReports: listOf(teamReportSchema2),
  staff: listOf(staffCountSchema),
  trainings: listOf(trainingSchema2),
  trainers: listOf(trainerSchema),
  networks: listOf(networkSchema2),
  groups: listOf(groupSchema2),
  meetings: listOf(meetingSchema2),
  events: listSinceVersion2(eventSchema),
  elements: listOf(elementStatusSchema2),
  needs: listSinceVersion2(needSchema),
  rounds: listSinceVersion2(roundSchema),
  plans: listSinceVersion2(planSchema),
  questions: listSinceVersion2(questionSchema),
  decisions: listSinceVersion2(decisionSchema),
  materials: listSinceVersion2(materialSchema),
  developmentTeams: listSinceVersion2(developmentTeamSchema),
  prices: listSinceVersion2(priceSchema),
  agreements: listOf(agreementSchema),
  commitments: listOf(commitmentSchema),
  targets: listOf(targetSchema),
})

/** The schema of the version that a value says it is; what says nothing known is read as the newest. */
export function schemaOf(value: unknown): typeof factsSchema1 | typeof factsSchema2 {
  const version = typeof value === 'object' && value !== null && 'facts' in value ? value.facts : undefined
  return version === 1 ? factsSchema1 : factsSchema2
}

type Fixed<Value> = Value extends readonly (infer Item)[]
  ? readonly Fixed<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Fixed<Value[Key]> }
    : Value

/**
 * A valid facts bundle of either version; in one of version 1 what version 2 added is missing. Only `parseFacts` makes
 * one, and nothing in it changes afterwards.
 */
export type Facts = Fixed<Omit<z.infer<typeof factsSchema2>, 'facts' | 'notice'>> & {
  readonly facts: 1 | 2
  /** Shown wherever the figures are: in version 1 one text, in version 2 in each language. */
  readonly notice: string | LocalizedText | null
}

/** Facts of version 1 as they may be written: nullable keys may be missing. */
export type FactsInput1 = z.input<typeof factsSchema1>

/** Facts of version 2 as they may be written: nullable keys and what version 2 added may be missing. */
export type FactsInput2 = z.input<typeof factsSchema2>
