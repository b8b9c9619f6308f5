import { curriculumIds, participantGroupIds, professionIds, trainingStatusIds } from '@kotipesa/domain'
import {
  calendarDate,
  flag,
  identifier,
  listOf,
  listedRegion,
  nonNegative,
  oneOf,
  orNull,
  positive,
  record,
  share,
  wholeNumber,
} from './values'

const staffRole = oneOf(participantGroupIds)

/** How many people a region has in a role on a day. */
export const staffCountSchema = record({
  id: identifier,
  region: listedRegion,
  reportedOn: calendarDate,
  role: staffRole,
  count: wholeNumber,
})

/** A training with its days, the teams trained, the trainers and the participants by group. */
export const trainingSchema = record({
  id: identifier,
  region: listedRegion,
  curriculum: oneOf(curriculumIds),
  status: oneOf(trainingStatusIds),
  sessions: listOf(record({ date: calendarDate, hours: positive })),
  teams: listOf(identifier),
  trainers: listOf(
    record({
      trainer: identifier,
      planningDays: nonNegative,
      trainingDays: nonNegative,
      consultationDays: nonNegative,
    }),
  ),
  participants: listOf(record({ group: staffRole, count: wholeNumber })),
  expertsByExperience: flag,
})

/** A trainer, without personal data. `timeShare`: share of the working time that is for training, 0…1. */
export const trainerSchema = record({
  id: identifier,
  region: listedRegion,
  profession: oneOf(professionIds),
  qualifiedOn: calendarDate,
  validFrom: calendarDate,
  validUntil: orNull(calendarDate),
  timeShare: share,
})
