import { describe, expect, it } from 'vitest'
import { bundle, group, meeting, network, training } from '../testing/bundle'
import { figureOf } from '../testing/figure'

describe('agreements and commitments', () => {
  const days = ['2021-12-31', '2022-01-01', '2022-12-31', '2023-01-01']
  const facts = bundle({
    agreements: days.map((madeOn) => ({ id: madeOn, region: '08' as const, madeOn })),
    commitments: days.map((madeOn) => ({ id: madeOn, region: '08' as const, madeOn, by: 'person' as const })),
  })

  it.each(['agreements', 'commitments'] as const)(
    'counts %s of the first and last day, not of the days around',
    (indicator) => {
      expect(figureOf(facts, indicator, '2022')).toBe('2')
      expect(figureOf(facts, indicator, '2022-H1')).toBe('1')
      expect(figureOf(facts, indicator, '2022', 'FI')).toBe('2')
    },
  )

  it.each(['agreements', 'commitments'] as const)('gives %s as 0, ok, where there are none', (indicator) => {
    expect(figureOf(facts, indicator, '2022', '03')).toBe('0')
    expect(figureOf(bundle({}), indicator, '2022', 'FI')).toBe('0')
  })
})

describe('experts-by-experience-involved', () => {
  function figure(facts: Parameters<typeof bundle>[0], period = '2022', region: '03' | '08' | 'FI' = '08') {
    return figureOf(bundle(facts), 'experts-by-experience-involved', period, region)
  }

  it('counts trainings completed and meetings held in the period', () => {
    const facts = {
      networks: [network('n')],
      groups: [group('g')],
      meetings: [
        meeting('n', '2022-01-01', { expertsByExperience: true }),
        meeting('g', '2022-12-31'),
        meeting('n', '2021-12-31', { expertsByExperience: true }),
      ],
      trainings: [
        training('k', '2022-06-01', { expertsByExperience: true }),
        training('l', '2023-01-01', { expertsByExperience: true }),
        training('m', '2022-06-01', { status: 'ongoing', expertsByExperience: true }),
      ],
    }
    expect(figure(facts)).toBe('2/3')
    expect(figure(facts, '2022-H2')).toBe('0/1')
  })

  it('is empty when there was neither', () => {
    expect(figure({})).toBe('0/0 empty')
  })

  it('counts a meeting for its own region and for that of the body it is of, once in each', () => {
    const facts = { networks: [network('n')], meetings: [meeting('n', '2022-05-05', { region: '03' })] }
    expect([figure(facts), figure(facts, '2022', '03'), figure(facts, '2022', 'FI')]).toEqual(['0/1', '0/1', '0/2'])
  })
})
