import { describe, expect, it } from 'vitest'
import { consecutiveTrainingDays, isWorkingDay, nextTrainingDay } from './working-days'

describe('isWorkingDay', () => {
  it.each([
    ['2022-04-15', 'Good Friday'],
    ['2024-04-01', 'Easter Monday'],
    ['2022-05-26', 'Ascension Day'],
    ['2022-06-24', 'Midsummer Eve'],
    ['2024-12-06', 'Independence Day'],
    ['2024-12-24', 'Christmas Eve'],
    ['2026-01-06', 'Epiphany'],
    ['2024-11-02', 'a Saturday'],
    ['2024-11-03', 'a Sunday'],
  ])('is false on %s, %s', (day) => {
    expect(isWorkingDay(day)).toBe(false)
  })

  it.each(['2022-04-14', '2024-04-02', '2022-05-27', '2022-06-23', '2026-10-30'])('is true on %s', (day) => {
    expect(isWorkingDay(day)).toBe(true)
  })
})

describe('training days', () => {
  it('skip July', () => {
    expect(nextTrainingDay('2024-06-29')).toBe('2024-08-01')
  })

  it('run over a weekend', () => {
    expect(consecutiveTrainingDays('2024-10-03', 3)).toEqual(['2024-10-03', '2024-10-04', '2024-10-07'])
  })
})
