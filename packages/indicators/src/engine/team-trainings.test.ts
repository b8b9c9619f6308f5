import { describe, expect, it } from 'vitest'
import { bundle, report, team, training } from '../testing/bundle'
import { figureOf } from '../testing/figure'

describe('team-training-coverage', () => {
  function figure(facts: Parameters<typeof bundle>[0], period = '2018', region: '03' | '08' | 'FI' = '08') {
    return figureOf(bundle(facts), 'team-training-coverage', period, region)
  }

  it('is a true zero when no active team is trained', () => {
    expect(figure({ teams: [team('a'), team('b')] })).toBe('0/2')
  })

  it('is empty when no team is active', () => {
    expect(figure({ teams: [] })).toBe('0/0 empty')
    expect(figure({ teams: [team('a', { validFrom: '2019-01-01' })] })).toBe('0/0 empty')
  })

  it('counts a training whose last session is on the last day, and not one of the day after', () => {
    const teams = [team('a')]
    expect(figure({ teams, trainings: [training('k', '2018-12-31', { teams: ['a'] })] })).toBe('1/1')
    expect(figure({ teams, trainings: [training('k', '2019-01-01', { teams: ['a'] })] })).toBe('0/1')
  })

  it('takes the last session by date, not by its index in the list', () => {
    const sessions = [
      { date: '2019-01-15', hours: 7 },
      { date: '2018-03-01', hours: 7 },
    ]
    const trainings = [training('k', '2018-01-01', { sessions, teams: ['a'] })]
    expect(figure({ teams: [team('a')], trainings })).toBe('0/1')
    expect(figure({ teams: [team('a')], trainings }, '2019')).toBe('1/1')
  })

  it('stays trained in later periods, and a second training changes nothing', () => {
    const trainings = [training('k', '2018-02-01', { teams: ['a'] }), training('l', '2020-02-01', { teams: ['a'] })]
    expect(figure({ teams: [team('a')], trainings }, '2017')).toBe('0/1')
    expect(figure({ teams: [team('a')], trainings }, '2018')).toBe('1/1')
    expect(figure({ teams: [team('a')], trainings }, '2024')).toBe('1/1')
  })

  it('counts only completed basic team trainings', () => {
    const teams = ['a']
    const trainings = [
      training('planned', '2018-02-01', { teams, status: 'planned' }),
      training('ongoing', '2018-02-01', { teams, status: 'ongoing' }),
      training('cancelled', '2018-02-01', { teams, status: 'cancelled' }),
      training('refresher', '2018-02-01', { teams, curriculum: 'refresher' }),
    ]
    expect(figure({ teams: [team('a')], trainings })).toBe('0/1')
  })

  it('does not count a team that ends on the last day, counts one that ends the day after', () => {
    function validUntil(day: string) {
      return { teams: [team('a', { validUntil: day })] }
    }
    expect(figure(validUntil('2018-12-31'))).toBe('0/0 empty')
    expect(figure(validUntil('2019-01-01'))).toBe('0/1')
  })

  it('counts a team that begins on the last day', () => {
    expect(figure({ teams: [team('a', { validFrom: '2018-12-31' })] })).toBe('0/1')
  })

  it('counts a training for its teams wherever it was held', () => {
    const facts = { teams: [team('a')], trainings: [training('k', '2018-05-01', { region: '03', teams: ['a'] })] }
    expect(figure(facts)).toBe('1/1')
    expect(figure(facts, '2018', '03')).toBe('0/0 empty')
    expect(figure(facts, '2018', 'FI')).toBe('1/1')
  })

  it('gives what the six trainings of Pirkanmaa say of 2017 and 2018', () => {
    const localities = [
      'sastamala',
      'punkalaidun',
      'akaa',
      'ylojarvi',
      'valkeakoski',
      'urjala',
      'tampere-west',
      'orivesi',
    ]
    const held: readonly (readonly [string, readonly string[]])[] = [
      ['2017-10-25', ['sastamala', 'punkalaidun']],
      ['2018-03-09', ['akaa']],
      ['2018-04-13', ['ylojarvi']],
      ['2018-08-29', ['valkeakoski']],
      ['2018-05-29', ['urjala']],
      ['2018-09-25', ['tampere-west', 'orivesi']],
    ]
    const facts = {
      teams: localities.map((id) => team(id)),
      trainings: held.map(([day, teams]) => training(day, day, { teams: [...teams] })),
    }
    expect(['2017', '2018-H1', '2018-Q3', '2018'].map((period) => figure(facts, period))).toEqual([
      '2/8',
      '5/8',
      '8/8',
      '8/8',
    ])
  })
})

describe('reporting-completeness', () => {
  function figure(facts: Parameters<typeof bundle>[0], period = '2024') {
    return figureOf(bundle(facts), 'reporting-completeness', period)
  }

  it('is a true zero when there are teams and no reports, empty when there are no teams', () => {
    expect(figure({ teams: [team('a')] })).toBe('0/1')
    expect(figure({})).toBe('0/0 empty')
  })

  it('counts reports of the first and the last day, not of the days around', () => {
    const teams = ['before', 'first', 'last', 'after'].map((id) => team(id))
    const teamReports = [
      report('before', '2023-12-31'),
      report('first', '2024-01-01'),
      report('last', '2024-12-31'),
      report('after', '2025-01-01'),
    ]
    expect(figure({ teams, teamReports })).toBe('2/4')
    expect(figure({ teams, teamReports }, '2024-Q1')).toBe('1/4')
  })

  it('counts a team once however many reports it has', () => {
    expect(figure({ teams: [team('a')], teamReports: [report('a', '2024-04-09'), report('a', '2024-10-09')] })).toBe(
      '1/1',
    )
  })

  it('leaves out a report of a team that is not active on the last day', () => {
    const teams = [team('a', { validUntil: '2024-12-31' }), team('b')]
    expect(figure({ teams, teamReports: [report('a', '2024-04-09')] })).toBe('0/1')
  })
})
