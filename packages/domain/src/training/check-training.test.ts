import { describe, expect, it } from 'vitest'
import { checkTraining } from './check-training'
import { teamTrainingsOfPirkanmaa, trainerTrainingsOf2019 } from './documented-trainings'
import { parseHeldTraining, type HeldTraining } from './held-training'
import { trainingParts } from './parts'

function sessionsOn(days: readonly string[], hours = 7): HeldTraining['sessions'] {
  return days.map((date) => ({ date, hours }))
}

const akaa = ['2018-01-18', '2018-01-19', '2018-03-01', '2018-03-02', '2018-03-08', '2018-03-09']

const whole: HeldTraining = {
  curriculum: 'team-basic',
  sessions: sessionsOn(akaa),
  consultations: sessionsOn(['2018-04-05', '2018-05-03', '2018-06-07'], 3),
}

function kindsOf(training: HeldTraining): readonly string[] {
  return checkTraining(training).map(({ kind }) => kind)
}

describe('a team training', () => {
  it('of six days, 42 hours and 3 × 3 hours of consultations has no deviation', () => {
    expect(checkTraining(whole)).toEqual([])
  })

  it('tells every deviation, with what was expected and what was', () => {
    const training: HeldTraining = {
      curriculum: 'team-basic',
      sessions: sessionsOn(['2018-01-18', '2018-01-19', '2018-01-19'], 6),
      consultations: sessionsOn(['2018-01-19', '2018-04-05'], 2),
    }
    expect(checkTraining(training)).toEqual([
      { kind: 'days', path: 'sessions', expected: '6', actual: '2' },
      { kind: 'hours', path: 'sessions', expected: '42', actual: '18' },
      { kind: 'spread', path: 'sessions', expected: '≥ 2', actual: '1' },
      { kind: 'consultations', path: 'consultations', expected: '3', actual: '2' },
      { kind: 'consultation-hours', path: 'consultations[0].hours', expected: '3', actual: '2' },
      {
        kind: 'consultation-before-end',
        path: 'consultations[0].date',
        expected: 'after 2018-01-19',
        actual: '2018-01-19',
      },
      { kind: 'consultation-hours', path: 'consultations[1].hours', expected: '3', actual: '2' },
    ])
  })

  it('is not blamed for consultations that were not recorded, but for those not held', () => {
    expect(kindsOf({ ...whole, consultations: null })).toEqual([])
    expect(kindsOf({ ...whole, consultations: [] })).toEqual(['consultations'])
  })

  it('of the documents has six days, in two parts or three: no document asks for a number of parts', () => {
    const deviations = teamTrainingsOfPirkanmaa.map(({ curriculum, days }) =>
      checkTraining({ curriculum, sessions: sessionsOn(days), consultations: null }),
    )
    expect(deviations.flat()).toEqual([])
    expect(teamTrainingsOfPirkanmaa.map(({ days }) => trainingParts(sessionsOn(days)).length)).toEqual([
      2, 3, 3, 3, 3, 3,
    ])
  })

  it('in Akaa was held on 18–19 January and 1–2 and 8–9 March 2018', () => {
    expect(teamTrainingsOfPirkanmaa[1].days).toEqual(akaa)
  })

  it('for trainers has three modules of two days', () => {
    for (const { curriculum, days } of trainerTrainingsOf2019) {
      expect(checkTraining({ curriculum, sessions: sessionsOn(days), consultations: null })).toEqual([])
    }
  })

  it('is not divided by a weekend or a holiday, but by a working day', () => {
    expect(trainingParts(sessionsOn(['2024-05-03', '2024-05-06']))).toHaveLength(1)
    expect(trainingParts(sessionsOn(['2024-03-28', '2024-04-02']))).toHaveLength(1)
    expect(trainingParts(sessionsOn(['2024-05-02', '2024-05-06']))).toHaveLength(2)
    expect(trainingParts([])).toEqual([])
  })

  it('is not checked for what the source leaves open', () => {
    expect(kindsOf({ curriculum: 'induction-package', sessions: [], consultations: null })).toEqual([])
    const orientation = { curriculum: 'orientation-managers', sessions: sessionsOn(akaa), consultations: null } as const
    expect(kindsOf(orientation)).toEqual(['days'])
  })

  it('cannot be read with sessions of no hours', () => {
    expect(() => parseHeldTraining({ curriculum: 'refresher', sessions: [{ date: '2024-01-01', hours: 0 }] })).toThrow(
      'sessions[0].hours: expected a number > 0, got 0',
    )
  })
})
