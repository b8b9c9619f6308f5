import {
  curriculumIds,
  participantGroupIds,
  partnerSectorIds,
  professionIds,
  trainingStatusIds,
} from '@kotipesa/domain'
import {
  calendarDate,
  flag,
  identifier,
  listOf,
  listedRegion,
  listSinceVersion2,
  nonNegative,
  oneOf,
  orNull,
  positive,
  record,
  share,
  sinceVersion2,
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

const days = { planningDays: nonNegative, trainingDays: nonNegative, consultationDays: nonNegative }
const trainerOfTraining = { trainer: identifier, ...days }
const participants = { group: staffRole, count: wholeNumber }
const session = record({ date: calendarDate, hours: positive })

/** People of one group, and of partners the sector, who took part in a training or an event. */
export const participantsSchema2 = record({ ...participants, sector: sinceVersion2(oneOf(partnerSectorIds)) })

const trainingShape = {
  id: identifier,
  region: listedRegion,
  curriculum: oneOf(curriculumIds),
  status: oneOf(trainingStatusIds),
  sessions: listOf(session),
  teams: listOf(identifier),
  expertsByExperience: flag,
}

/** A training with its days, the teams trained, the trainers and the participants by group. */
export const trainingSchema = record({
  ...trainingShape,
  trainers: listOf(record(trainerOfTraining)),
  participants: listOf(record(participants)),
})

/**
 * The same in version 2: consultations after the training days, which are no sessions, the days that trainers really
 * spent beside those planned, and the sectors of partners.
 */
export const trainingSchema2 = record({
  ...trainingShape,
  consultations: listSinceVersion2(session),
  trainers: listOf(record({ ...trainerOfTraining, actual: sinceVersion2(record(days)) })),
  participants: listOf(participantsSchema2),
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
