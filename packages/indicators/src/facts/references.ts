import { recordsIn, stringAt, stringsIn, type FoundRecord } from './bundle-reader'
import { expectation, type FactsPath, type LocatedProblem } from './problem'

const tablesWithRegion = [
  'teams',
  'staff',
  'trainings',
  'trainers',
  'networks',
  'groups',
  'meetings',
  'elements',
  'agreements',
  'commitments',
  'targets',
] as const

function idsOf(bundle: unknown, table: string, key = 'id'): ReadonlySet<string> {
  return new Set(recordsIn(bundle, table).flatMap((found) => stringAt(found, key) ?? []))
}

function unlessKnown(known: ReadonlySet<string>, expected: string, value: string, path: FactsPath): LocatedProblem[] {
  return known.has(value) ? [] : [{ path, message: expectation(expected, value) }]
}

function regionProblems(bundle: unknown): LocatedProblem[] {
  const listed = idsOf(bundle, 'regions', 'code')
  return tablesWithRegion.flatMap((table) =>
    recordsIn(bundle, table).flatMap((found) => {
      const region = stringAt(found, 'region')
      const path = [...found.path, 'region']
      return region === undefined ? [] : unlessKnown(listed, 'a region listed in regions', region, path)
    }),
  )
}

function trainingProblems(
  training: FoundRecord,
  teams: ReadonlySet<string>,
  trainers: ReadonlySet<string>,
): LocatedProblem[] {
  const ofTeams = stringsIn(training, 'teams').flatMap(({ value, path }) =>
    unlessKnown(teams, 'the id of a team in teams', value, path),
  )
  const ofTrainers = recordsIn(training.fields, 'trainers', training.path).flatMap((found) => {
    const trainer = stringAt(found, 'trainer')
    const path = [...found.path, 'trainer']
    return trainer === undefined ? [] : unlessKnown(trainers, 'the id of a trainer in trainers', trainer, path)
  })
  return [...ofTeams, ...ofTrainers]
}

function meetingProblems(
  meeting: FoundRecord,
  networks: ReadonlySet<string>,
  groups: ReadonlySet<string>,
): LocatedProblem[] {
  const of = stringAt(meeting, 'of')
  if (of === undefined) return []
  const path = [...meeting.path, 'of']
  const matches = Number(networks.has(of)) + Number(groups.has(of))
  if (matches === 1) return []
  const expected =
    matches === 0
      ? 'the id of a network in networks or of a group in groups'
      : 'an id that is not both a network and a group'
  return [{ path, message: expectation(expected, of) }]
}

/** References to records that are not in the bundle, and regions that `regions` does not list. */
export function referenceProblems(bundle: unknown): LocatedProblem[] {
  const teams = idsOf(bundle, 'teams')
  const trainers = idsOf(bundle, 'trainers')
  const networks = idsOf(bundle, 'networks')
  const groups = idsOf(bundle, 'groups')
  const ofReports = recordsIn(bundle, 'teamReports').flatMap((found) => {
    const team = stringAt(found, 'team')
    return team === undefined ? [] : unlessKnown(teams, 'the id of a team in teams', team, [...found.path, 'team'])
  })
  return [
    ...regionProblems(bundle),
    ...ofReports,
    ...recordsIn(bundle, 'trainings').flatMap((training) => trainingProblems(training, teams, trainers)),
    ...recordsIn(bundle, 'meetings').flatMap((meeting) => meetingProblems(meeting, networks, groups)),
  ]
}
