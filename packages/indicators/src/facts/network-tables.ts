import { decisionOriginIds, developmentStepIds, eventKindIds, groupKindIds, networkKindIds } from '@kotipesa/domain'
import {
  calendarDate,
  flag,
  identifier,
  listedRegion,
  listOf,
  listSinceVersion2,
  oneOf,
  orNull,
  positive,
  record,
  entityName,
  wholeNumber,
} from './values'
import { participantsSchema2 } from './training-tables'

const networkShape = {
  id: identifier,
  name: orNull(entityName),
  region: listedRegion,
  kind: oneOf(networkKindIds),
  validFrom: calendarDate,
  validUntil: orNull(calendarDate),
  goalAgreed: flag,
  taskAgreed: flag,
  wayOfWorkingAgreed: flag,
  coordinatingBodyAgreed: flag,
}

/** A role network and what has been agreed for it. */
export const networkSchema = record(networkShape)

/** The same in version 2; `alsoRegions`: the other counties that it belongs to. */
export const networkSchema2 = record({ ...networkShape, alsoRegions: listSinceVersion2(listedRegion) })

const groupShape = {
  id: identifier,
  name: orNull(entityName),
  region: listedRegion,
  kind: oneOf(groupKindIds),
  validFrom: calendarDate,
  validUntil: orNull(calendarDate),
}

/** A steering or project group. */
export const groupSchema = record(groupShape)

/** The same in version 2. */
export const groupSchema2 = record({ ...groupShape, alsoRegions: listSinceVersion2(listedRegion) })

const meetingShape = {
  id: identifier,
  region: listedRegion,
  heldOn: calendarDate,
  hours: positive,
  attendees: wholeNumber,
  expertsByExperience: flag,
}

/** A meeting `of` a network or a group. */
export const meetingSchema = record({ ...meetingShape, of: identifier })

/**
 * The same in version 2: `of` is null where the body is left out of the bundle; `alsoOf` names the other networks and
 * groups whose meeting it was.
 */
export const meetingSchema2 = record({
  ...meetingShape,
  of: orNull(identifier),
  alsoOf: listSinceVersion2(identifier),
})

/** An event with partners or other counties. */
export const eventSchema = record({
  id: identifier,
  region: listedRegion,
  alsoRegions: listSinceVersion2(listedRegion),
  kind: oneOf(eventKindIds),
  heldOn: calendarDate,
  hours: positive,
  participants: listOf(participantsSchema2),
  expertsByExperience: flag,
})

/** A question of a network, on its way to the steering group and back. */
export const questionSchema = record({
  id: identifier,
  region: listedRegion,
  raisedOn: calendarDate,
  agendaOn: orNull(calendarDate),
  decidedOn: orNull(calendarDate),
  toldOn: orNull(calendarDate),
  withdrawnOn: orNull(calendarDate),
})

/** A decision of the steering group. */
export const decisionSchema = record({
  id: identifier,
  region: listedRegion,
  origin: oneOf(decisionOriginIds),
  decidedOn: calendarDate,
  followUpOn: orNull(calendarDate),
  doneOn: orNull(calendarDate),
})

/** A development team with the days of its steps. */
export const developmentTeamSchema = record({
  id: identifier,
  region: listedRegion,
  validFrom: calendarDate,
  validUntil: orNull(calendarDate),
  steps: listOf(record({ step: oneOf(developmentStepIds), date: calendarDate })),
})
