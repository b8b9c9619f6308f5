import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginsSoon, hasBegun, trainingMatters, type AttendedTraining } from './attention'
import { trainingStatusIds } from './statuses'

const today = '2024-03-06'
const ahead: AttendedTraining = { status: 'planned', days: ['2024-03-20', '2024-04-10'], trainers: 2, answers: [] }

describe('what begins soon', () => {
  it.each([
    ['2024-03-05', false],
    ['2024-03-06', true],
    ['2024-03-20', true],
    ['2024-03-21', false],
  ])('is decided by the first day: %s %s', (first, isSoon) => {
    expect(beginsSoon(['2024-05-01', first], today)).toBe(isSoon)
  })

  it('is nothing without a day', () => {
    expect(beginsSoon([], today)).toBe(false)
  })
})

describe('a training that is planned', () => {
  it.each([
    [['2024-03-06'], true],
    [['2024-04-10', '2024-02-01'], true],
    [['2024-03-07', '2024-04-10'], false],
    [['2024-02-01', '2024-03-05'], false],
    [[], false],
  ])('is under way from its first day to its last: %j %s', (days, isUnderWay) => {
    expect(hasBegun({ status: 'planned', days }, today)).toBe(isUnderWay)
  })

  it.each(['ongoing', 'completed', 'cancelled'] as const)('only begins, not one that is %s', (status) => {
    expect(hasBegun({ status, days: [today] }, today)).toBe(false)
  })
})

describe('what about a training needs a hand', () => {
  it('is to complete it, from the day after its last one', () => {
    const held: AttendedTraining = {
      status: 'ongoing',
      days: ['2024-03-05', '2024-02-01'],
      trainers: 0,
      answers: ['no'],
    }
    expect(trainingMatters(held, today)).toEqual(['to-complete'])
    expect(trainingMatters({ ...held, status: 'planned' }, today)).toEqual(['to-complete'])
    expect(trainingMatters({ ...held, days: [...held.days, today] }, today)).toEqual(['trainer-declined'])
  })

  it('is a trainer who has declined, however far it is', () => {
    const far = { ...ahead, days: ['2024-09-01'], answers: ['yes', 'no'] as const }
    expect(trainingMatters(far, today)).toEqual(['trainer-declined'])
    expect(trainingMatters({ ...far, days: [] }, today)).toEqual(['trainer-declined'])
  })

  it('is trainers and answers within two weeks', () => {
    expect(trainingMatters({ ...ahead, trainers: 0 }, today)).toEqual(['trainers-missing'])
    expect(trainingMatters({ ...ahead, answers: ['yes', null] }, today)).toEqual(['answer-missing'])
    const later = { ...ahead, days: ['2024-03-21'] }
    expect(trainingMatters({ ...later, trainers: 0, answers: [null] }, today)).toEqual([])
  })

  it('is nothing when it is settled, completed or cancelled', () => {
    expect(trainingMatters({ ...ahead, answers: ['yes', 'yes'] }, today)).toEqual([])
    const over = trainingStatusIds.filter((status) => status !== 'planned' && status !== 'ongoing')
    fc.assert(
      fc.property(
        fc.constantFrom(...over),
        fc.constantFrom('2020-01-01', today),
        fc.nat(2),
        (status, day, trainers) => {
          expect(trainingMatters({ status, days: [day], trainers, answers: ['no', null] }, today)).toEqual([])
        },
      ),
    )
    expect(over.length).toBeGreaterThan(0)
  })
})
