import { regionCodes } from '@kotipesa/domain'
import { z } from 'zod'
import { agreementSchema, commitmentSchema, elementStatusSchema, targetSchema } from './framework-tables'
import { groupSchema, meetingSchema, networkSchema } from './network-tables'
import { teamReportSchema, teamSchema } from './team-tables'
import { staffCountSchema, trainerSchema, trainingSchema } from './training-tables'
import { listOf, oneOf, orNull, record, text } from './values'

/**
 * The shape of facts, version 1: what happened, in the domain's words, without personal data.
 *
 * Every table is a list, every unknown key is refused, and a missing nullable key becomes null. What holds between
 * records (ids, references, periods of validity) is checked by `parseFacts`, which also words the problems.
 */
export const factsSchema = record({
  facts: z.literal(1, '1, the version of the facts'),
  generatedAt: z.iso.datetime({ offset: true, error: 'an instant such as 2026-11-22T06:00:00Z' }),
  notice: orNull(text),
  regions: listOf(record({ code: oneOf(regionCodes) })),
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

type Fixed<Value> = Value extends readonly (infer Item)[]
  ? readonly Fixed<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Fixed<Value[Key]> }
    : Value

/** A valid facts bundle. Only `parseFacts` makes one, and nothing in it changes afterwards. */
export type Facts = Fixed<z.infer<typeof factsSchema>>

/** The facts as they may be written: nullable keys may be missing. */
export type FactsInput = z.input<typeof factsSchema>
