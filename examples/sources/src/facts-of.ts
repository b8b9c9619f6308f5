import { regionCodes } from '@kotipesa/domain'
import { parseFacts, type Facts } from '@kotipesa/indicators'
import {
  decisionRow,
  elementRow,
  groupRow,
  networkRow,
  questionRow,
  roundRow,
  teamRow,
  trainerRow,
  trainingRow,
} from './facts-tables'
import { ofRegions, withRegions } from './joint-records'
import type { List } from './lists'
import { recordsOf, type Sources } from './sources'

/**
 * The facts of version 2 that the source records hold. What no source states is left empty: reports, staff, meetings,
 * participants, trainers of trainings, agreements and commitments.
 *
 * @param without lists to leave out
 * @param generatedAt the instant at which the bundle is made, ISO 8601
 * @throws FactsError when the records do not make a valid bundle.
 */
export function factsOf(sources: Sources, generatedAt: string, without: readonly List[] = []): Facts {
  const national = { rounds: recordsOf(sources, 'milestone-round').map(roundRow) }
  const tables = {
    teams: recordsOf(sources, 'team').map(teamRow),
    trainings: recordsOf(sources, 'training').map(trainingRow),
    trainers: recordsOf(sources, 'trainer').map(trainerRow),
    networks: recordsOf(sources, 'network').map(networkRow),
    groups: recordsOf(sources, 'group').map(groupRow),
    elements: recordsOf(sources, 'element')
      .filter(({ status }) => status !== null)
      .map(elementRow),
    ...leftIn(
      {
        questions: ofRegions(sources).map(({ record, region }) => questionRow(record, region)),
        decisions: withRegions(sources).map(decisionRow),
      },
      without,
    ),
  }
  const mentioned = new Set(
    Object.values(tables)
      .flat()
      .flatMap((row) => [row.region, ...('alsoRegions' in row ? row.alsoRegions : [])]),
  )
  return parseFacts({
    facts: 2,
    generatedAt,
    notice: null,
    regions: regionCodes.filter((code) => mentioned.has(code)).map((code) => ({ code })),
    ...tables,
    ...leftIn(national, without),
    teamReports: [],
    staff: [],
    meetings: [],
    agreements: [],
    commitments: [],
    targets: [],
  })
}

function leftIn<Tables extends object>(tables: Tables, without: readonly string[]): Partial<Tables> {
  const kept = Object.entries(tables).filter(([name]) => !without.includes(name))
  return Object.fromEntries(kept) as Partial<Tables>
}
