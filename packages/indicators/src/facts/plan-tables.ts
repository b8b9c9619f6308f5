import { accessibilityStateIds, curriculumIds, materialTypeIds, planTypeIds } from '@kotipesa/domain'
import { calendarDate, identifier, listedRegion, nonNegative, oneOf, orNull, record, wholeNumber } from './values'

/** A need for training, until it is scheduled or closed. */
export const needSchema = record({
  id: identifier,
  region: listedRegion,
  curriculum: oneOf(curriculumIds),
  openedOn: calendarDate,
  scheduledOn: orNull(calendarDate),
  closedOn: orNull(calendarDate),
})

/** A national round of plans. */
export const roundSchema = record({ id: identifier, plan: oneOf(planTypeIds), due: calendarDate })

/** A region's plan, of a round or its own. */
export const planSchema = record({
  id: identifier,
  region: listedRegion,
  type: oneOf(planTypeIds),
  round: orNull(identifier),
  submittedOn: orNull(calendarDate),
  approvedOn: orNull(calendarDate),
  adoptedOn: orNull(calendarDate),
})

/** Material of a region's bank. */
export const materialSchema = record({
  id: identifier,
  region: listedRegion,
  type: oneOf(materialTypeIds),
  validFrom: calendarDate,
  validUntil: orNull(calendarDate),
  publishedOn: orNull(calendarDate),
  accessibility: oneOf(accessibilityStateIds),
  assessedOn: orNull(calendarDate),
})

/** What a day costs in a region in a year, in euros; for pages on cost, no indicator reads it. */
export const priceSchema = record({
  region: listedRegion,
  year: wholeNumber,
  trainerDay: orNull(nonNegative),
  participantDay: orNull(nonNegative),
})
