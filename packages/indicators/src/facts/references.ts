import { expectation, isRegionCode } from '@kotipesa/domain'
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
  'events',
  'elements',
  'needs',
  'plans',
  'questions',
  'decisions',
  'materials',
  'developmentTeams',
  'prices',
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

/** A training of a region that is not listed may train teams of one that is: they are found among the bundle's teams. */
function isOfGuests({ region, teams }: Readonly<Record<string, unknown>>): boolean {
  return typeof region === 'string' && isRegionCode(region) && Array.isArray(teams) && teams.length > 0
}

/** References to records that are not in the bundle, and regions that `regions` does not list. */
export function referenceProblems(bundle: unknown): LocatedProblem[] {
  const regions = textsOf(bundle, 'regions', 'code')
  const teams = textsOf(bundle, 'teams')
  const trainers = textsOf(bundle, 'trainers')
  const rounds = textsOf(bundle, 'rounds')
  const bodies = new Set([...textsOf(bundle, 'networks'), ...textsOf(bundle, 'groups')])
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
    forEachRecord(bundle, table, (fields, index) => {
      const { region } = fields
      if (table === 'trainings' && isOfGuests(fields)) return
      requireKnown(regions, region, 'a region listed in regions', () => [table, index, 'region'])
    })
  }
  forEachRecord(bundle, 'teamReports', ({ team }, index) => {
    requireKnown(teams, team, 'the id of a team in teams', () => ['teamReports', index, 'team'])
  })
  forEachRecord(bundle, 'trainings', (training, index) => {
    forEachText(training, 'teams', (team, at) => {
      requireKnown(teams, team, 'the id of a team in teams', () => ['trainings', index, 'teams', at])
    })
    forEachRecord(training, 'trainers', ({ trainer }, at) => {
      function path() {
        return ['trainings', index, 'trainers', at, 'trainer']
      }
      requireKnown(trainers, trainer, 'the id of a trainer in trainers', path)
    })
  })
  for (const table of ['networks', 'groups', 'events']) {
    forEachRecord(bundle, table, (fields, index) => {
      forEachText(fields, 'alsoRegions', (region, at) => {
        requireKnown(regions, region, 'a region listed in regions', () => [table, index, 'alsoRegions', at])
      })
    })
  }
  forEachRecord(bundle, 'teams', (team, index) => {
    forEachText(team, 'carriesOn', (before, at) => {
      requireKnown(teams, before, 'the id of a team in teams', () => ['teams', index, 'carriesOn', at])
    })
  })
  const body = 'the id of a network in networks or of a group in groups'
  forEachRecord(bundle, 'meetings', (meeting, index) => {
    requireKnown(bodies, meeting['of'], body, () => ['meetings', index, 'of'])
    forEachText(meeting, 'alsoOf', (of, at) => {
      requireKnown(bodies, of, body, () => ['meetings', index, 'alsoOf', at])
    })
  })
  forEachRecord(bundle, 'plans', ({ round }, index) => {
    requireKnown(rounds, round, 'the id of a round in rounds', () => ['plans', index, 'round'])
  })
  return problems
}
