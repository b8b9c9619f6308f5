import { completedOn, dutyStatus, entryConditionOf2019, isTeamTraining, parsePeriod } from '@kotipesa/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { observe } from '../observations/observe'
import { parseFacts } from '../facts/parse-facts'
import { arbitraryOfBoth } from '../testing/arbitrary-bundle'

describe('the duty of two teams', () => {
  it('is met by the same trainers as by the rule of the domain, on the last day of every period', () => {
    fc.assert(
      fc.property(arbitraryOfBoth, fc.constantFrom('2023', '2024', '2024-H1', '2024-Q1', '2024-02'), (bundle, id) => {
        const facts = parseFacts(bundle)
        const period = parsePeriod(id)
        const trainings = facts.trainings.filter(isTeamTraining)
        for (const { trainer, teamsTrainedInRollingYear } of observe(facts, [period]).trainer) {
          const trained = trainings
            .filter(({ trainers }) => trainers.some((each) => each.trainer === trainer))
            .flatMap((training) => {
              const day = completedOn(training)
              return day === null ? [] : training.teams.map((team) => ({ team, completedOn: day, municipality: null }))
            })
          const status = dutyStatus(entryConditionOf2019, trained, period.lastDay)
          expect(teamsTrainedInRollingYear).toBe(status.newTeams)
        }
      }),
    )
  })
})
