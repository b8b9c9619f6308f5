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
  'events',
  'needs',
  'rounds',
  'plans',
  'questions',
  'decisions',
  'materials',
  'developmentTeams',
  'agreements',
  'commitments',
] as const

function duplicatesOf(bundle: unknown, table: string, key: string): LocatedProblem[] {
  const firstIndex = new Map<string, number>()
  const problems: LocatedProblem[] = []
  forEachRecord(bundle, table, (fields, index) => {
    const value = fields[key]
    if (typeof value !== 'string') return
    const first = firstIndex.get(value)
    if (first === undefined) firstIndex.set(value, index)
    else {
      const expected = `${key} unique in ${table} (${formatPath([table, first])} has it already)`
      problems.push({ path: [table, index, key], message: expectation(expected, value) })
    }
  })
  return problems
}

/** Records of which there is one for each combination of keys. */
function duplicatesByKeys(bundle: unknown, table: string, keys: readonly string[], said: string): LocatedProblem[] {
  const firstIndex = new Map<string, number>()
  const problems: LocatedProblem[] = []
  forEachRecord(bundle, table, (fields, index) => {
    const values = keys.map((key) => fields[key] ?? null)
    const key = JSON.stringify(values)
    const first = firstIndex.get(key)
    if (first === undefined) firstIndex.set(key, index)
    else {
      const expected = `${said} (${formatPath([table, first])} has them already)`
      problems.push({ path: [table, index], message: expectation(expected, values) })
    }
  })
  return problems
}

/** Networks and groups share one set of ids: a meeting is `of` either. */
function sharedIds(bundle: unknown): LocatedProblem[] {
  const indexes = new Map<unknown, number>()
  const problems: LocatedProblem[] = []
  forEachRecord(bundle, 'networks', ({ id }, index) => indexes.set(id, index))
  forEachRecord(bundle, 'groups', ({ id }, index) => {
    const first = typeof id === 'string' ? indexes.get(id) : undefined
    if (first === undefined) return
    const expected = `id unique in networks and groups (${formatPath(['networks', first])} has it already)`
    problems.push({ path: ['groups', index, 'id'], message: expectation(expected, id) })
  })
  return problems
}

/** Ids and region codes that occur twice in their table, and second targets and prices for the same thing. */
export function uniquenessProblems(bundle: unknown): LocatedProblem[] {
  return [
    ...duplicatesOf(bundle, 'regions', 'code'),
    ...tablesWithId.flatMap((table) => duplicatesOf(bundle, table, 'id')),
    ...sharedIds(bundle),
    ...duplicatesByKeys(
      bundle,
      'targets',
      ['indicator', 'region', 'period'],
      'one target per indicator, region and period',
    ),
    ...duplicatesByKeys(bundle, 'prices', ['region', 'year'], 'one entry per region and year'),
  ]
}
