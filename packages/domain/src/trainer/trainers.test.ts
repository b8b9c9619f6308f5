import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/arithmetic'
import { CapacityError, trainerCapacity } from './capacity'
import { dutyStatus, entryConditionOf2019 } from './duty'
import { conflicts } from '../source/conflicts'
import { effortTable } from './effort-table'
import { pairsFor, planCoverage, trainingNeed } from './need'
import { pairGaps } from './pair'
import { requirementStates, trainerRequirements, unmetTrainerRequirements } from './qualification'
import { recommendedTimeShare } from './working-time'
import { trainerWorkload, WorkloadError } from './workload'

const year = { from: '2024-01-01', until: '2025-01-01' } as const
const half = { validFrom: '2023-01-01', validUntil: null, timeShare: 0.5 } as const

describe('a trainer', () => {
  const conditions = {
    modulesCompleted: 3,
    hasPermanentPost: true,
    trainsAcrossMunicipalities: true,
    hasOwnClientWorkOrLineManagement: true,
    areOtherDutiesLightened: true,
    isTimeShareWrittenDown: true,
  }

  it('is qualified after three modules', () => {
    expect(unmetTrainerRequirements({ ...conditions, modulesCompleted: 2 })).toEqual(['trainer-training'])
    expect(unmetTrainerRequirements(conditions)).toEqual([])
  })

  it('is told everything that is lacking', () => {
    const lacking = { ...conditions, modulesCompleted: 2, hasPermanentPost: false, isTimeShareWrittenDown: false }
    expect(unmetTrainerRequirements(lacking)).toEqual(['trainer-training', 'permanent-post', 'time-share-written-down'])
  })

  it('neither has nor lacks what nobody has told', () => {
    const untold = { ...conditions, modulesCompleted: null, hasPermanentPost: null, areOtherDutiesLightened: false }
    expect(unmetTrainerRequirements(untold)).toEqual(['other-duties-lightened'])
    expect(requirementStates(untold).map(({ state }) => state)).toEqual([
      'unknown',
      'unknown',
      'met',
      'met',
      'unmet',
      'met',
    ])
  })

  it('is asked for some of it by advice, some by should, the rest by must', () => {
    function of(strength: string) {
      return trainerRequirements.filter((each) => each.strength === strength).map(({ id }) => id)
    }
    expect(of('advice')).toEqual(['own-client-work'])
    expect(of('should')).toEqual(['other-duties-lightened'])
    expect(of('must')).toHaveLength(4)
    expect(recommendedTimeShare.isExample).toBe(true)
  })

  it('works in a pair of a social worker and a family therapist', () => {
    const worker = { id: 'a', profession: 'social-worker' } as const
    const therapist = { id: 'b', profession: 'family-therapist' } as const
    expect(pairGaps(worker, therapist)).toEqual([])
    expect(pairGaps(worker, worker)).toEqual(['same-person', 'no-family-therapist'])
    expect(pairGaps({ id: 'c', profession: 'other' }, { id: 'd', profession: 'other' })).toEqual([
      'no-social-worker',
      'no-family-therapist',
    ])
  })

  it('has a duty only by the rule that is set', () => {
    const teams = [
      { team: 't1', completedOn: '2019-04-10', municipality: '837' },
      { team: 't1', completedOn: '2019-05-10', municipality: '837' },
      { team: 't2', completedOn: '2019-12-31', municipality: '837' },
      { team: 't3', completedOn: '2018-12-31', municipality: '980' },
    ]
    expect(dutyStatus(entryConditionOf2019, teams, '2019-12-31')).toEqual({
      isMet: true,
      newTeams: 2,
      municipalities: 1,
      missingTeams: 0,
      areMunicipalitiesReached: false,
    })
    const strict = { ...entryConditionOf2019, areMunicipalitiesDemanded: true }
    expect(dutyStatus(strict, teams, '2019-12-31').isMet).toBe(false)
    const elsewhere = { team: 't4', completedOn: '2019-06-01', municipality: '980' }
    const nowhere = { ...elsewhere, municipality: null }
    expect(dutyStatus(strict, [...teams, elsewhere], '2019-12-31')).toMatchObject({ isMet: true, municipalities: 2 })
    expect(dutyStatus(strict, [...teams, nowhere], '2019-12-31')).toMatchObject({ isMet: false, municipalities: 1 })
    expect(dutyStatus(entryConditionOf2019, teams, '2019-12-30')).toMatchObject({ isMet: true, newTeams: 2 })
    expect(dutyStatus(entryConditionOf2019, teams, '2020-05-10')).toMatchObject({ isMet: false, missingTeams: 1 })
    expect(dutyStatus({ ...entryConditionOf2019, newTeams: 0 }, [], '2024-01-01').isMet).toBe(true)
  })
})

describe('the effort of team trainings', () => {
  it('stands in the table as the later trainings’, and is no conflict with the rule', () => {
    expect(effortTable.map(({ trainings }) => trainings)).toEqual([2, 4, 10])
    for (const { trainings, daysPerTrainer, daysPerPair } of effortTable) {
      const rule = trainerWorkload({ firstTrainings: 0, laterTrainings: trainings })
      expect({ daysPerTrainer, daysPerPair }).toEqual({
        daysPerTrainer: rule.daysPerTrainer,
        daysPerPair: rule.daysPerPair,
      })
    }
    expect(conflicts.map(({ id }) => id)).not.toContain('effort-of-team-trainings')
  })

  it('grows with new pairs, each of which has one first training', () => {
    expect(trainingNeed({ teams: 6, newPairs: 0 }).workload.daysPerTrainer).toBe(60)
    expect(trainingNeed({ teams: 4, newPairs: 1 }).trainerDays).toBe(86)
    expect(trainingNeed({ teams: 4, newPairs: 2 }).trainerDays).toBe(92)
    expect(trainingNeed({ teams: 1, newPairs: 5 }).trainerDays).toBe(26)
    expect(trainingNeed({ teams: 2, newPairs: 0 }).contactHours).toEqual({ trainingHours: 84, consultationHours: 18 })
    expect(() => trainingNeed({ teams: -1, newPairs: 0.5 })).toThrow(
      'teams: expected a whole number ≥ 0, got -1\nnewPairs: expected a whole number ≥ 0, got 0.5',
    )
  })
})

describe('the capacity of trainers', () => {
  it('is their share of the Finnish working days on which they are trainers', () => {
    expect(trainerCapacity([half], year)).toEqual({ workingDays: 252, trainerDays: 126 })
    const left = { ...half, validUntil: '2024-01-03' }
    expect(trainerCapacity([half, left], year).trainerDays).toBe(126.5)
    expect(trainerCapacity([], year).trainerDays).toBe(0)
  })

  it('takes leave off evenly', () => {
    const { trainerDays } = trainerCapacity([{ ...half, timeShare: 1 }], { ...year, leaveDaysPerYear: 21 })
    expect(trainerDays).toBeCloseTo(252 - (21 * 366) / 365.25, 9)
  })

  it('is additive over adjacent periods and over trainers', () => {
    const anyShare = fc.integer({ min: 0, max: 4 }).map((quarters) => quarters / 4)
    const anyDay = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2023-01-01', days))
    fc.assert(
      fc.property(fc.array(anyShare, { maxLength: 4 }), anyDay, anyDay, anyDay, (shares, ...days) => {
        const [from = '', middle = '', until = ''] = days.toSorted()
        const trainers = shares.map((timeShare) => ({ ...half, timeShare }))
        function capacity(start: string, end: string): number {
          return trainerCapacity(trainers, { from: start, until: end }).trainerDays
        }
        expect(capacity(from, middle) + capacity(middle, until)).toBeCloseTo(capacity(from, until), 9)
        const oneByOne = trainers.map((trainer) => trainerCapacity([trainer], { from, until }).trainerDays)
        expect(oneByOne.reduce((sum, part) => sum + part, 0)).toBeCloseTo(capacity(from, until), 9)
      }),
      { numRuns: 30 },
    )
  })

  it('is refused with every problem', () => {
    const wrong = [{ validFrom: '2024-01-01', validUntil: '2023-01-01', timeShare: 1.5 }]
    expect(() => trainerCapacity(wrong, { from: '2024-02-01', until: '2024-01-01' })).toThrow(CapacityError)
    expect(() => trainerCapacity(wrong, { from: 'x', until: '2024-01-01' })).toThrow(
      'trainers[0].timeShare: expected a number ≤ 1, got 1.5',
    )
    expect(() => trainerCapacity([half], { from: '2024-02-01', until: '2024-01-01' })).toThrow(
      'period.until: expected a day on or after 2024-02-01, got 2024-01-01',
    )
  })

  it('tells whether a plan can be carried, and what lacks', () => {
    expect(planCoverage({ teams: 6, newPairs: 1 }, [half, half], year)).toEqual({
      neededDays: 126,
      availableDays: 252,
      missingDays: 0,
      isEnough: true,
      missingTrainers: 0,
    })
    const short = planCoverage({ teams: 10, newPairs: 1 }, [half], year)
    expect(short).toMatchObject({ neededDays: 206, missingDays: 80, isEnough: false, missingTrainers: 2 })
    expect(pairsFor(3)).toBe(2)
    const sunday = { from: '2024-01-07', until: '2024-01-08' }
    expect(planCoverage({ teams: 1, newPairs: 0 }, [], sunday).missingTrainers).toBe(null)
    expect(() => planCoverage({ teams: 1, newPairs: 0 }, [], year, 0)).toThrow(WorkloadError)
  })
})
