import { describe, expect, it } from 'vitest'
import { bundle, group, meeting, network } from '../testing/bundle'
import { figureOf } from '../testing/figure'

describe('steering-active', () => {
  function figure(facts: Parameters<typeof bundle>[0], period = '2024', region: '03' | '08' | 'FI' = '08') {
    return figureOf(bundle(facts), 'steering-active', period, region)
  }

  it('is 1 of 1 when an active steering group met in the rolling year, else 0 of 1', () => {
    expect(figure({ groups: [group('g')], meetings: [meeting('g', '2024-01-01')] })).toBe('1/1')
    expect(figure({ groups: [group('g')], meetings: [meeting('g', '2024-12-31')] })).toBe('1/1')
    expect(figure({ groups: [group('g')], meetings: [meeting('g', '2023-12-31')] })).toBe('0/1')
    expect(figure({ groups: [group('g')], meetings: [meeting('g', '2025-01-01')] })).toBe('0/1')
    expect(figure({})).toBe('0/1')
  })

  it('looks a year back from the end of a shorter period', () => {
    expect(figure({ groups: [group('g')], meetings: [meeting('g', '2023-07-01')] }, '2024-H1')).toBe('1/1')
    expect(figure({ groups: [group('g')], meetings: [meeting('g', '2023-06-30')] }, '2024-H1')).toBe('0/1')
  })

  it('needs a steering group, active on the last day, that itself met', () => {
    expect(figure({ groups: [group('g', { kind: 'project-group' })], meetings: [meeting('g', '2024-05-05')] })).toBe(
      '0/1',
    )
    expect(figure({ groups: [group('g', { validUntil: '2024-12-31' })], meetings: [meeting('g', '2024-05-05')] })).toBe(
      '0/1',
    )
    const groups = [group('old', { validUntil: '2024-06-01' }), group('new', { validFrom: '2024-06-01' })]
    expect(figure({ groups, meetings: [meeting('old', '2024-05-05')] })).toBe('0/1')
  })

  it('belongs to the region of the group', () => {
    const facts = { groups: [group('g')], meetings: [meeting('g', '2024-05-05', { region: '03' })] }
    expect(figure(facts)).toBe('1/1')
    expect(figure(facts, '2024', '03')).toBe('0/1')
    expect(figure(facts, '2024', 'FI')).toBe('1/2')
  })
})

describe('network-cadence', () => {
  function figure(facts: Parameters<typeof bundle>[0], period = '2024') {
    return figureOf(bundle(facts), 'network-cadence', period)
  }

  it('counts networks with at least two meetings in the rolling year', () => {
    const networks = ['none', 'one', 'two', 'three'].map((id) => network(id))
    const meetings = [
      meeting('one', '2024-05-05'),
      meeting('two', '2024-01-01'),
      meeting('two', '2024-12-31'),
      meeting('three', '2024-02-02'),
      meeting('three', '2024-03-03'),
      meeting('three', '2024-04-04'),
    ]
    expect(figure({ networks, meetings })).toBe('2/4')
  })

  it('leaves out meetings outside the rolling year', () => {
    const meetings = [meeting('n', '2023-12-31'), meeting('n', '2024-05-05'), meeting('n', '2025-01-01')]
    expect(figure({ networks: [network('n')], meetings })).toBe('0/1')
    expect(figure({ networks: [network('n')], meetings }, '2024-H1')).toBe('1/1')
  })

  it('is empty without active networks', () => {
    expect(figure({})).toBe('0/0 empty')
    expect(figure({ networks: [network('n', { validUntil: '2024-12-31' })] })).toBe('0/0 empty')
    expect(figure({ networks: [network('n', { validUntil: '2025-01-01' })] })).toBe('0/1')
  })
})

describe('network-mandate', () => {
  function figure(facts: Parameters<typeof bundle>[0]) {
    return figureOf(bundle(facts), 'network-mandate', '2024')
  }

  it('needs all four to be agreed', () => {
    const networks = [
      network('all'),
      network('no-goal', { goalAgreed: false }),
      network('no-task', { taskAgreed: false }),
      network('no-way', { wayOfWorkingAgreed: false }),
      network('no-body', { coordinatingBodyAgreed: false }),
    ]
    expect(figure({ networks })).toBe('1/5')
  })

  it('is a true zero when nothing is agreed and empty without networks', () => {
    expect(figure({ networks: [network('n', { goalAgreed: false })] })).toBe('0/1')
    expect(figure({})).toBe('0/0 empty')
  })
})
