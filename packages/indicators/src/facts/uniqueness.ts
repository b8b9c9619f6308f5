import { expectation, formatPath } from '@kotipesa/domain'
import { forEachRecord } from './bundle-reader'
import type { LocatedProblem } from './located-problem'

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
  const firstPlace = new Map<string, number>()
  const problems: LocatedProblem[] = []
  forEachRecord(bundle, table, (fields, index) => {
    const value = fields[key]
    if (typeof value !== 'string') return
    const first = firstPlace.get(value)
    if (first === undefined) firstPlace.set(value, index)
    else {
      const expected = `${key} unique in ${table} (${formatPath([table, first])} has it already)`
      problems.push({ path: [table, index, key], message: expectation(expected, value) })
    }
  })
  return problems
}

function duplicateTargets(bundle: unknown): LocatedProblem[] {
  const firstPlace = new Map<string, number>()
  const problems: LocatedProblem[] = []
  forEachRecord(bundle, 'targets', ({ indicator, region, period }, index) => {
    const target = [indicator, region ?? null, period]
    const key = JSON.stringify(target)
    const first = firstPlace.get(key)
    if (first === undefined) firstPlace.set(key, index)
    else {
      const owner = formatPath(['targets', first])
      const expected = `one target per indicator, region and period (${owner} has them already)`
      problems.push({ path: ['targets', index], message: expectation(expected, target) })
    }
  })
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
