import { describe, expect, it } from 'vitest'
import { bundle, report, team, trainer, training } from '../testing/bundle'
import { daysToAskAbout } from './days-to-ask-about'

function asked(overrides: Parameters<typeof bundle>[0]) {
  return daysToAskAbout(bundle(overrides)).map(({ path, message }) => `${path}: ${message}`)
}

describe('days to ask about', () => {
  const teams = [
    team('open', { validFrom: '2020-01-01' }),
    team('ended', { validFrom: '2020-01-01', validUntil: '2021-01-01' }),
  ]

  it('are those of reports before their team was or when it was no more', () => {
    expect(asked({ teams, teamReports: [report('open', '2020-01-01'), report('ended', '2020-12-31')] })).toEqual([])
    expect(
      asked({
        teams,
        teamReports: [report('open', '2024-04-09'), report('open', '2019-12-31'), report('ended', '2021-01-01')],
      }),
    ).toEqual([
      'teamReports[1].reportedOn: expected a day from 2020-01-01 on, when its team exists, got 2019-12-31',
      'teamReports[2].reportedOn: expected a day from 2020-01-01 on and before 2021-01-01, when its team exists, got 2021-01-01',
    ])
  })

  const trainers = [trainer('late', { qualifiedOn: '2018-03-09' }), trainer('early', { qualifiedOn: '2017-05-31' })]
  const sessions = ['2018-03-08', '2018-03-09', '2018-03-07'].map((date) => ({ date, hours: 7 }))
  const days = { planningDays: 0, trainingDays: 0, consultationDays: 0 }
  const held = training('k', '2018-03-09', {
    sessions,
    trainers: ['early', 'late'].map((id) => ({ trainer: id, ...days })),
  })

  it('are those of a training before a trainer was qualified', () => {
    expect(asked({ trainers, trainings: [held] })).toEqual([
      'trainings[0].trainers[1]: expected days from 2018-03-09 on, when the trainer was qualified, got 2018-03-07, 2018-03-08',
    ])
  })

  it('are none of a training that was cancelled', () => {
    expect(asked({ trainers, trainings: [{ ...held, status: 'cancelled' }] })).toEqual([])
  })
})
