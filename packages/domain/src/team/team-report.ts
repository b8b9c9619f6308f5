import { z } from 'zod'
import { calendarDateSchema } from '../calendar/calendar-date'
import { InputError } from '../errors/input-error'
import { parseWith } from '../errors/parse-with'
import type { Problem } from '../errors/problem'
import { degreeIds, meetingCriterionIds } from './meeting-criteria'
import { meetingRhythmIds } from './meeting-rhythms'
import { teamRoleIds } from './roles'
import type { TeamMembers } from './structure'

/** How many persons a team has in each role; fractions are allowed, a role not named counts 0. */
export const teamMembersSchema = /* @__PURE__ */ (() =>
  z.partialRecord(z.enum(teamRoleIds), z.number().min(0)) satisfies z.ZodType<TeamMembers>)()

/**
 * What a team tells of itself on a day. `null` and a missing key both mean: not told. Children and case holders belong
 * together: their quotient is the caseload.
 */
export const teamReportSchema = /* @__PURE__ */ (() => {
  const count = z.int().min(0).nullish()
  const share = z.number().min(0).max(1).nullish()
  const degree = z.enum(degreeIds).nullish()
  return z.strictObject({
    reportedOn: calendarDateSchema,
    members: teamMembersSchema,
    children: count,
    caseHolders: z.number().min(0).nullish(),
    workersOverCap: count,
    meetingsPlanned: count,
    meetingsHeld: count,
    meetingRhythm: z.enum(meetingRhythmIds).nullish(),
    criteria: z.partialRecord(z.enum(meetingCriterionIds), degree).default({}),
    sharedResponsibility: degree,
    faceToFaceShare: share,
    managementSupport: degree,
    partnersInformed: degree,
    knowledgeAdopted: degree,
    workGuidedByDiscussion: degree,
  })
})()

/** What a team tells of itself on a day. */
export type TeamReport = z.infer<typeof teamReportSchema>

/** A team's report that cannot be read. */
export class TeamReportError extends InputError {
  override readonly name = 'TeamReportError'

  constructor(wrong: string | readonly Problem[], options?: ErrorOptions) {
    super('team-report', wrong, options)
  }
}

/**
 * Reads a team's report.
 *
 * @example
 * parseTeamReport({ reportedOn: '2024-04-09', members: { coordinator: -1 } })
 * // TeamReportError: members.coordinator: expected a number ≥ 0, got -1
 * @throws TeamReportError with every problem.
 */
export function parseTeamReport(value: unknown): TeamReport {
  return parseWith(teamReportSchema, value, TeamReportError)
}
