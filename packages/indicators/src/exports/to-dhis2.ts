import { parsePeriod, type Period } from '@kotipesa/domain'
import { nationalCode } from '../engine/result'
import { defaultOptionCombo, dhis2Ids, dhis2Metadata, type Dhis2Part } from './dhis2-metadata'
import { ExportError } from './export-error'
import { exportedParts, numberInYear, type ExportInput } from './export-input'

/** DHIS2 writes `2024`, `2024S1`, `2024Q3` and `202407`. */
export function dhis2Period(period: Period): string {
  const year = period.id.slice(0, 4)
  switch (period.granularity) {
    case 'year':
      return year
    case 'half-year':
      return `${year}S${numberInYear(period)}`
    case 'quarter':
      return `${year}Q${numberInYear(period)}`
    case 'month':
      return `${year}${numberInYear(period)}`
  }
}

/**
 * Results and their definitions for a DHIS2 server: metadata for `/api/metadata`, then values for
 * `/api/dataValueSets`.
 *
 * Each indicator has a data element for its numerator and one for its denominator, so that the server computes the
 * value, also for the country, by the same rule: it adds up the regions that have a result. Values of the country are
 * exported only when there are no regions among the results. Results without a value are left out: DHIS2 shows nothing
 * there.
 *
 * @throws {ExportError} when periods of different lengths are among the results: the server would add them up
 */
export function toDhis2(input: ExportInput) {
  const parts = exportedParts(input)
  const lengths = [...new Set(parts.periods.map(({ granularity }) => granularity))]
  if (lengths.length > 1) {
    throw new ExportError(`DHIS2 adds periods up: expected periods of one length, got ${lengths.join(', ')}`)
  }
  const versions = new Map(parts.definitions.map(({ id, version }) => [id, version]))
  const isOnlyNational = parts.regions.every((region) => region === nationalCode)
  const exported = input.results.filter(
    ({ region, state }) => state === 'ok' && (isOnlyNational || region !== nationalCode),
  )
  const dataValues = exported.flatMap(({ indicator, region, period, numerator, denominator, provisional }) => {
    function valuesOf(part: Dhis2Part, value: number | null) {
      if (value === null) return []
      return [
        {
          dataElement: dhis2Ids.part(indicator, part),
          period: dhis2Period(parsePeriod(period)),
          orgUnit: dhis2Ids.region(region),
          categoryOptionCombo: defaultOptionCombo,
          attributeOptionCombo: defaultOptionCombo,
          value: String(value),
          comment: `${indicator}, version ${versions.get(indicator) ?? ''}${provisional ? ', provisional' : ''}`,
        },
      ]
    }
    return [...valuesOf('numerator', numerator), ...valuesOf('denominator', denominator)]
  })
  return { metadata: dhis2Metadata(parts), dataValueSets: { dataValues } }
}
