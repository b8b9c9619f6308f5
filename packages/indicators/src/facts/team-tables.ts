import { degreeIds, meetingCriterionIds, meetingRhythmIds, serviceTypeIds, teamRoleIds } from '@kotipesa/domain'
import {
  calendarDate,
  identifier,
  listedRegion,
  listSinceVersion2,
  municipality,
  nonNegative,
  oneOf,
  orNull,
  record,
  share,
  sinceVersion2,
  entityName,
  wholeNumber,
} from './values'

const degree = oneOf(degreeIds)

function forEach<const Id extends string, Value>(ids: readonly Id[], value: Value): Record<Id, Value> {
  return Object.fromEntries(ids.map((id) => [id, value])) as Record<Id, Value>
}

const teamShape = {
  id: identifier,
  name: orNull(entityName),
  region: listedRegion,
  municipality: orNull(municipality),
  serviceType: oneOf(serviceTypeIds),
  validFrom: calendarDate,
  validUntil: orNull(calendarDate),
}

/** A child protection team; `name` is the entity's, never a person's. */
export const teamSchema = record(teamShape)

/** The same in version 2; `carriesOn`: the teams whose work it goes on with. */
export const teamSchema2 = record({ ...teamShape, carriesOn: listSinceVersion2(identifier) })

const teamReportShape = {
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
}

/** What one team reported on one day. Members may be fractional; a role that is not named counts 0. */
export const teamReportSchema = record(teamReportShape)

/** The same in version 2; `joined` and `left` are told since the report before. */
export const teamReportSchema2 = record({
  ...teamReportShape,
  people: sinceVersion2(wholeNumber),
  trainedPeople: sinceVersion2(wholeNumber),
  joined: sinceVersion2(wholeNumber),
  left: sinceVersion2(wholeNumber),
  meetingRhythm: sinceVersion2(oneOf(meetingRhythmIds)),
  managementSupport: sinceVersion2(degree),
  partnersInformed: sinceVersion2(degree),
  knowledgeAdopted: sinceVersion2(degree),
  workGuidedByDiscussion: sinceVersion2(degree),
})
