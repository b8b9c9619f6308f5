import { describe, expect, it } from 'vitest'
import { bundle, staff, team, training } from '../testing/bundle'
import { figureOf } from '../testing/figure'

const roles = [
  { id: 'leadership-training-coverage', group: 'supervisor', curriculum: 'leadership-basic' },
  {
    id: 'consultant-training-coverage',
    group: 'consulting-social-worker',
    curriculum: 'role-consulting-social-worker',
  },
  { id: 'coordinator-training-coverage', group: 'coordinator', curriculum: 'role-coordinator' },
] as const

describe.each(roles)('$id', ({ id, group, curriculum }) => {
  function figure(facts: Parameters<typeof bundle>[0], period = '2023', region: '03' | '08' | 'FI' = '08') {
    return figureOf(bundle(facts), id, period, region)
  }
  function held(name: string, day: string, count: number, fields: Parameters<typeof training>[2] = {}) {
    return training(name, day, { curriculum, participants: [{ group, count }], ...fields })
  }

  it('is participants against the latest staff count', () => {
    const facts = {
      staff: [staff('s', group, '2023-04-01', 21)],
      trainings: [held('k', '2022-03-01', 9), held('l', '2023-12-31', 5)],
    }
    expect(figure(facts)).toBe('14/21')
    expect(figure(facts, '2023-H1')).toBe('9/21')
  })

  it('is a true zero when staff have been counted and nobody trained', () => {
    expect(figure({ staff: [staff('s', group, '2023-12-31', 21)] })).toBe('0/21')
  })

  it('is at most the staff count', () => {
    const facts = { staff: [staff('s', group, '2023-04-01', 4)], trainings: [held('k', '2022-03-01', 9)] }
    expect(figure(facts)).toBe('4/4')
  })

  it('takes the latest count up to the last day, the later in the list of one day', () => {
    const counts = [
      staff('s', group, '2023-10-01', 8),
      staff('t', group, '2023-04-01', 5),
      staff('u', group, '2023-10-01', 10),
    ]
    expect(figure({ staff: counts })).toBe('0/10')
    expect(figure({ staff: counts }, '2023-H1')).toBe('0/5')
    expect(figure({ staff: [...counts, staff('v', group, '2024-01-01', 99)] })).toBe('0/10')
  })

  it('has no data when nobody has counted the staff although there is an active team or any training', () => {
    expect(figure({ teams: [team('a')] })).toBe('0/0 no-data')
    expect(figure({ trainings: [held('k', '2022-03-01', 9)] })).toBe('0/0 no-data')
    expect(figure({ trainings: [training('k', '2030-03-01', { curriculum: 'deepening', status: 'planned' })] })).toBe(
      '0/0 no-data',
    )
    expect(figure({ teams: [team('a')], staff: [staff('s', group, '2024-01-01', 3)] })).toBe('0/0 no-data')
    expect(figure({ teams: [team('a')], staff: [staff('s', 'partner', '2023-01-01', 3)] })).toBe('0/0 no-data')
  })

  it('is empty when there is neither team nor training nor count', () => {
    expect(figure({})).toBe('0/0 empty')
    expect(figure({ teams: [team('a', { validUntil: '2023-12-31' })] })).toBe('0/0 empty')
    expect(figure({ trainings: [held('k', '2022-03-01', 9, { region: '03' })] })).toBe('0/0 empty')
  })

  it('is empty when the count is 0', () => {
    const facts = {
      teams: [team('a')],
      staff: [staff('s', group, '2023-04-01', 0)],
      trainings: [held('k', '2022-03-01', 9)],
    }
    expect(figure(facts)).toBe('0/0 empty')
  })

  it('counts only the group, the curriculum, completed trainings and the region of the training', () => {
    const trainings = [
      held('other-group', '2022-03-01', 0, { participants: [{ group: 'partner', count: 5 }] }),
      held('other-curriculum', '2022-03-01', 5, { curriculum: 'team-basic' }),
      held('planned', '2022-03-01', 5, { status: 'planned' }),
      held('late', '2024-01-01', 5),
      held('elsewhere', '2022-03-01', 5, { region: '03' }),
      held('twice', '2022-03-01', 0, {
        participants: [
          { group, count: 1 },
          { group, count: 2 },
        ],
      }),
    ]
    expect(figure({ staff: [staff('s', group, '2023-04-01', 50)], trainings })).toBe('3/50')
  })

  it('sums nationally what is capped by region, without the regions that are not ok', () => {
    const facts = {
      staff: [staff('s', group, '2023-04-01', 4), { ...staff('t', group, '2023-04-01', 10), region: '03' as const }],
      trainings: [held('k', '2022-03-01', 9), held('l', '2022-03-01', 2, { region: '03' })],
    }
    expect(figure(facts, '2023', 'FI')).toBe('6/14')
    expect(figure({ ...facts, staff: [staff('s', group, '2023-04-01', 4)] }, '2023', '03')).toBe('0/0 no-data')
    expect(figure({ ...facts, staff: [staff('s', group, '2023-04-01', 4)] }, '2023', 'FI')).toBe('4/4')
    expect(figure({ ...facts, staff: [] }, '2023', 'FI')).toBe('0/0 no-data')
    expect(figure({}, '2023', 'FI')).toBe('0/0 empty')
  })
})

describe('training-participants', () => {
  function figure(trainings: ReturnType<typeof training>[], period = '2023', region: '03' | '08' | 'FI' = '08') {
    return figureOf(bundle({ trainings }), 'training-participants', period, region)
  }
  const people = {
    participants: [
      { group: 'social-worker' as const, count: 9 },
      { group: 'partner' as const, count: 3 },
    ],
  }

  it('counts all groups of the trainings completed in the period', () => {
    expect(
      figure([
        training('k', '2023-01-01', people),
        training('l', '2023-12-31', { ...people, curriculum: 'refresher' }),
      ]),
    ).toBe('24')
  })

  it('is zero, not missing, when there is none', () => {
    expect(figure([])).toBe('0')
    expect(figure([], '2023', 'FI')).toBe('0')
  })

  it('leaves out trainings that end before or after the period or are not completed', () => {
    const trainings = [
      training('early', '2022-12-31', people),
      training('late', '2024-01-01', people),
      training('ongoing', '2023-05-05', { ...people, status: 'ongoing' }),
    ]
    expect(figure(trainings)).toBe('0')
  })

  it('counts them for the region of the training', () => {
    const trainings = [training('k', '2023-05-05', { ...people, region: '03' })]
    expect([figure(trainings), figure(trainings, '2023', '03'), figure(trainings, '2023', 'FI')]).toEqual([
      '0',
      '12',
      '12',
    ])
  })
})
