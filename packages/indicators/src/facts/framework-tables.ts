import { commitmentMakerIds, elementIds, elementStatusIds, evidenceKindIds, parsePeriod } from '@kotipesa/domain'
import { z } from 'zod'
import { indicatorIds } from '../catalogue/indicator-ids'
import { calendarDate, identifier, listedRegion, listSinceVersion2, oneOf, orNull, record } from './values'

const periodText = 'a period such as 2024, 2024-H1, 2024-Q3 or 2024-07'

function isPeriodId(value: string): boolean {
  try {
    return parsePeriod(value).id === value
  } catch {
    return false
  }
}

const elementStatusShape = {
  region: listedRegion,
  element: oneOf(elementIds),
  status: oneOf(elementStatusIds),
  since: calendarDate,
}

/** The status of one element of the four pillars from a day on. */
export const elementStatusSchema = record(elementStatusShape)

/** The same in version 2, with what it rests on; what evidence names may be outside the facts. */
export const elementStatusSchema2 = record({
  ...elementStatusShape,
  evidence: listSinceVersion2(record({ kind: oneOf(evidenceKindIds), id: identifier })),
})

export const agreementSchema = record({ id: identifier, region: listedRegion, madeOn: calendarDate })

export const commitmentSchema = record({
  id: identifier,
  region: listedRegion,
  madeOn: calendarDate,
  by: oneOf(commitmentMakerIds),
})

/** The target of an indicator for exactly one period; `region` null = national. */
export const targetSchema = record({
  indicator: z.enum(indicatorIds, 'the id of an indicator'),
  region: orNull(listedRegion),
  period: z.string(periodText).refine(isPeriodId, periodText),
  value: z.number('a number'),
})
