import { recordsIn, stringAt } from './bundle-reader'
import { expectation, formatPath, type LocatedProblem } from './problem'

const tablesWithId = [
  'teams',
  'teamReports',
  'staff',
  'trainings',
  'trainers',
  'networks',
  'groups',
  'meetings',
  'agreements',
  'commitments',
] as const

function duplicatesOf(bundle: unknown, table: string, key: string): LocatedProblem[] {
  const firstPlace = new Map<string, string>()
  const problems: LocatedProblem[] = []
  for (const found of recordsIn(bundle, table)) {
    const value = stringAt(found, key)
    if (value === undefined) continue
    const first = firstPlace.get(value)
    if (first === undefined) firstPlace.set(value, formatPath(found.path))
    else {
      const expected = `${key} unique in ${table} (${first} has it already)`
      problems.push({ path: [...found.path, key], message: expectation(expected, value) })
    }
  }
  return problems
}

function duplicateTargets(bundle: unknown): LocatedProblem[] {
  const firstPlace = new Map<string, string>()
  const problems: LocatedProblem[] = []
  for (const found of recordsIn(bundle, 'targets')) {
    const { indicator, region, period } = found.fields
    const key = JSON.stringify([indicator, region ?? null, period])
    const first = firstPlace.get(key)
    if (first === undefined) firstPlace.set(key, formatPath(found.path))
    else {
      const expected = `one target per indicator, region and period (${first} has them already)`
      problems.push({ path: found.path, message: expectation(expected, [indicator, region ?? null, period]) })
    }
  }
  return problems
}

/** Ids and region codes that occur twice in their table, and second targets for the same thing. */
export function uniquenessProblems(bundle: unknown): LocatedProblem[] {
  return [
    ...duplicatesOf(bundle, 'regions', 'code'),
    ...tablesWithId.flatMap((table) => duplicatesOf(bundle, table, 'id')),
    ...duplicateTargets(bundle),
  ]
}
