import { forEachRecord } from './bundle-reader'
import { expectation, type LocatedProblem } from './problem'

const tablesWithValidity = ['teams', 'trainers', 'networks', 'groups'] as const

/** What must hold between the keys of one record: validity that ends after it begins, sessions of what is completed. */
export function recordProblems(bundle: unknown): LocatedProblem[] {
  const problems: LocatedProblem[] = []
  for (const table of tablesWithValidity) {
    forEachRecord(bundle, table, ({ validFrom: from, validUntil: until }, index) => {
      if (typeof from !== 'string' || typeof until !== 'string' || until > from) return
      const message = expectation(`a date after validFrom ${from}`, until)
      problems.push({ path: [table, index, 'validUntil'], message })
    })
  }
  forEachRecord(bundle, 'trainings', ({ status, sessions }, index) => {
    if (status !== 'completed' || !Array.isArray(sessions) || sessions.length > 0) return
    const message = expectation('at least one session in a completed training', sessions)
    problems.push({ path: ['trainings', index, 'sessions'], message })
  })
  return problems
}
