import { expectation, isMunicipalityOf, isRegionCode } from '@kotipesa/domain'
import { forEachRecord, forEachText } from './bundle-reader'
import type { LocatedProblem } from './located-problem'

const tablesWithValidity = ['teams', 'trainers', 'networks', 'groups', 'materials', 'developmentTeams'] as const

/**
 * What must hold between the keys of one record: validity that ends after it begins, a municipality of the region,
 * sessions of what is completed, each team and trainer of a training once.
 */
export function recordProblems(bundle: unknown): LocatedProblem[] {
  const problems: LocatedProblem[] = []
  for (const table of tablesWithValidity) {
    forEachRecord(bundle, table, ({ validFrom: from, validUntil: until }, index) => {
      if (typeof from !== 'string' || typeof until !== 'string' || until > from) return
      const message = expectation(`a date after validFrom ${from}`, until)
      problems.push({ path: [table, index, 'validUntil'], message })
    })
  }
  forEachRecord(bundle, 'teams', ({ municipality, region }, index) => {
    if (typeof municipality !== 'string' || typeof region !== 'string' || !isRegionCode(region)) return
    if (isMunicipalityOf(municipality, region)) return
    const message = expectation(`the code of a municipality of region ${region}`, municipality)
    problems.push({ path: ['teams', index, 'municipality'], message })
  })
  forEachRecord(bundle, 'trainings', (training, index) => {
    const { status, sessions } = training
    if (status === 'completed' && Array.isArray(sessions) && sessions.length === 0) {
      const message = expectation('at least one session in a completed training', sessions)
      problems.push({ path: ['trainings', index, 'sessions'], message })
    }
    const teams = new Set<string>()
    forEachText(training, 'teams', (team, at) => {
      if (teams.has(team)) {
        problems.push({ path: ['trainings', index, 'teams', at], message: expectation('each team once', team) })
      }
      teams.add(team)
    })
    const trainers = new Set<unknown>()
    forEachRecord(training, 'trainers', ({ trainer }, at) => {
      if (trainers.has(trainer)) {
        const path = ['trainings', index, 'trainers', at, 'trainer']
        problems.push({ path, message: expectation('each trainer once', trainer) })
      }
      trainers.add(trainer)
    })
  })
  return problems
}
