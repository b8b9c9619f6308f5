import { groupKindIds, networkKindIds } from '@kotipesa/domain'
import {
  calendarDate,
  flag,
  identifier,
  listedRegion,
  oneOf,
  orNull,
  positive,
  record,
  unitName,
  wholeNumber,
} from './values'

/** A role network and what has been agreed for it. */
export const networkSchema = record({
  id: identifier,
  name: orNull(unitName),
  region: listedRegion,
  kind: oneOf(networkKindIds),
  validFrom: calendarDate,
  validUntil: orNull(calendarDate),
  goalAgreed: flag,
  taskAgreed: flag,
  wayOfWorkingAgreed: flag,
  coordinatingBodyAgreed: flag,
})

/** A steering or project group. */
export const groupSchema = record({
  id: identifier,
  name: orNull(unitName),
  region: listedRegion,
  kind: oneOf(groupKindIds),
  validFrom: calendarDate,
  validUntil: orNull(calendarDate),
})

/** A meeting `of` a network or a group. */
export const meetingSchema = record({
  id: identifier,
  region: listedRegion,
  of: identifier,
  heldOn: calendarDate,
  hours: positive,
  attendees: wholeNumber,
  expertsByExperience: flag,
})
