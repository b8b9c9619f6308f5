import { describe, expect, it } from 'vitest'
import { consecutiveTrainingDays, nextTrainingDay } from './working-days'

describe('training days', () => {
  it('skip July', () => {
    expect(nextTrainingDay('2024-06-29')).toBe('2024-08-01')
  })

  it('skip public holidays and Midsummer Eve', () => {
    expect(nextTrainingDay('2024-06-21')).toBe('2024-06-24')
    expect(nextTrainingDay('2022-04-15')).toBe('2022-04-19')
  })

  it('run over a weekend', () => {
    expect(consecutiveTrainingDays('2024-10-03', 3)).toEqual(['2024-10-03', '2024-10-04', '2024-10-07'])
  })
})
