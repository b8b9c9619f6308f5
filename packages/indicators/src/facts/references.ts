import { expectation } from '@kotipesa/domain'
import { forEachRecord, forEachText } from './bundle-reader'
import type { LocatedProblem } from './located-problem'

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

function textsOf(bundle: unknown, table: string, key = 'id'): ReadonlySet<unknown> {
  const texts = new Set<string>()
  forEachRecord(bundle, table, (fields) => {
    const value = fields[key]
    if (typeof value === 'string') texts.add(value)
  })
  return texts
}

function meetingProblems(bundle: unknown): LocatedProblem[] {
  const networks = textsOf(bundle, 'networks')
  const groups = textsOf(bundle, 'groups')
  const problems: LocatedProblem[] = []
  forEachRecord(bundle, 'meetings', ({ of }, index) => {
    if (typeof of !== 'string' || networks.has(of) !== groups.has(of)) return
    const expected = networks.has(of)
      ? 'an id that is not both a network and a group'
      : 'the id of a network in networks or of a group in groups'
    problems.push({ path: ['meetings', index, 'of'], message: expectation(expected, of) })
  })
  return problems
}

/** References to records that are not in the bundle, and regions that `regions` does not list. */
export function referenceProblems(bundle: unknown): LocatedProblem[] {
  const regions = textsOf(bundle, 'regions', 'code')
  const teams = textsOf(bundle, 'teams')
  const trainers = textsOf(bundle, 'trainers')
  const problems: LocatedProblem[] = []
  function requireKnown(
    known: ReadonlySet<unknown>,
    value: unknown,
    expected: string,
    path: () => readonly PropertyKey[],
  ): void {
    if (typeof value !== 'string' || known.has(value)) return
    problems.push({ path: path(), message: expectation(expected, value) })
  }
  for (const table of tablesWithRegion) {
    forEachRecord(bundle, table, ({ region }, index) => {
      requireKnown(regions, region, 'a region listed in regions', () => [table, index, 'region'])
    })
  }
  forEachRecord(bundle, 'teamReports', ({ team }, index) => {
    requireKnown(teams, team, 'the id of a team in teams', () => ['teamReports', index, 'team'])
  })
  forEachRecord(bundle, 'trainings', (training, index) => {
    forEachText(training, 'teams', (team, place) => {
      requireKnown(teams, team, 'the id of a team in teams', () => ['trainings', index, 'teams', place])
    })
    forEachRecord(training, 'trainers', ({ trainer }, place) => {
      function path() {
        return ['trainings', index, 'trainers', place, 'trainer']
      }
      requireKnown(trainers, trainer, 'the id of a trainer in trainers', path)
    })
  })
  return [...problems, ...meetingProblems(bundle)]
}
