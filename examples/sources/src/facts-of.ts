import { regionCodes } from '@kotipesa/domain'
import { parseFacts, type Facts } from '@kotipesa/indicators'
import { elementRow, groupRow, networkRow, teamRow, trainerRow, trainingRow } from './facts-tables'
import { perRegion } from './joint-records'
import { recordsOf, type Sources } from './sources'

/**
 * The facts that the source records hold. What no source states is left empty: reports, staff, meetings, participants,
 * trainers of trainings, agreements and commitments.
 *
 * @param generatedAt the instant at which the bundle is made, ISO 8601
 * @throws FactsError when the records do not make a valid bundle.
 */
export function factsOf(sources: Sources, generatedAt: string): Facts {
  const tables = {
    teams: recordsOf(sources, 'team').map(teamRow),
    trainings: recordsOf(sources, 'training').map(trainingRow),
    trainers: recordsOf(sources, 'trainer').map(trainerRow),
    networks: perRegion(recordsOf(sources, 'network'), networkRow),
    groups: perRegion(recordsOf(sources, 'group'), groupRow),
    elements: recordsOf(sources, 'element')
      .filter(({ status }) => status !== null)
      .map(elementRow),
  }
  const mentioned = new Set(
    Object.values(tables)
      .flat()
      .map(({ region }) => region),
  )
  return parseFacts({
    facts: 1,
    generatedAt,
    notice: null,
    regions: regionCodes.filter((code) => mentioned.has(code)).map((code) => ({ code })),
    ...tables,
    teamReports: [],
    staff: [],
    meetings: [],
    agreements: [],
    commitments: [],
    targets: [],
  })
}
