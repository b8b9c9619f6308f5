import { degreeIds, meetingCriterionIds, serviceTypeIds, teamRoleIds } from '@kotipesa/domain'
import {
  calendarDate,
  identifier,
  listedRegion,
  municipality,
  nonNegative,
  oneOf,
  orNull,
  record,
  share,
  unitName,
  wholeNumber,
} from './values'

const degree = oneOf(degreeIds)

function forEach<const Id extends string, Value>(ids: readonly Id[], value: Value): Record<Id, Value> {
  return Object.fromEntries(ids.map((id) => [id, value])) as Record<Id, Value>
}

/** A child protection team; `name` is the unit's, never a person's. */
export const teamSchema = record({
  id: identifier,
  name: orNull(unitName),
  region: listedRegion,
  municipality: orNull(municipality),
  serviceType: oneOf(serviceTypeIds),
  validFrom: calendarDate,
  validUntil: orNull(calendarDate),
})

/** What one team reported on one day. Members may be fractional; a role that is not named counts 0. */
export const teamReportSchema = record({
  id: identifier,
  team: identifier,
  reportedOn: calendarDate,
  members: record(forEach(teamRoleIds, nonNegative.optional())),
  children: orNull(wholeNumber),
  caseHolders: orNull(nonNegative),
  workersOverCap: orNull(wholeNumber),
  meetingsPlanned: orNull(wholeNumber),
  meetingsHeld: orNull(wholeNumber),
  criteria: record(forEach(meetingCriterionIds, orNull(degree))),
  sharedResponsibility: orNull(degree),
  faceToFaceShare: orNull(share),
})
