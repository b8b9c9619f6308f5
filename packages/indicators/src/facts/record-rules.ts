import { recordsIn, stringAt } from './bundle-reader'
import { expectation, type LocatedProblem } from './problem'

const tablesWithValidity = ['teams', 'trainers', 'networks', 'groups'] as const

function validityProblems(bundle: unknown, table: string): LocatedProblem[] {
  return recordsIn(bundle, table).flatMap((found) => {
    const from = stringAt(found, 'validFrom')
    const until = stringAt(found, 'validUntil')
    if (from === undefined || until === undefined || until > from) return []
    return [{ path: [...found.path, 'validUntil'], message: expectation(`a date after validFrom ${from}`, until) }]
  })
}

function sessionProblems(bundle: unknown): LocatedProblem[] {
  return recordsIn(bundle, 'trainings').flatMap(({ fields, path }) => {
    const { status, sessions } = fields
    if (status !== 'completed' || !Array.isArray(sessions) || sessions.length > 0) return []
    const expected = 'at least one session in a completed training'
    return [{ path: [...path, 'sessions'], message: expectation(expected, sessions) }]
  })
}

/** What must hold between the keys of one record. */
export function recordProblems(bundle: unknown): LocatedProblem[] {
  return [...tablesWithValidity.flatMap((table) => validityProblems(bundle, table)), ...sessionProblems(bundle)]
}
