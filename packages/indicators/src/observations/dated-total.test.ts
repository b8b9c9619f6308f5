import { expect, it } from 'vitest'
import { datedCount, datedTotal } from './dated-total'

it('sums the amounts of [start, end), whatever their order', () => {
  const total = datedTotal([
    { day: '2024-07-01', amount: 4 },
    { day: '2024-01-01', amount: 1 },
    { day: '2024-06-30', amount: 2 },
  ])
  expect(total.between('2024-01-01', '2024-07-01')).toBe(3)
  expect(total.between('2024-01-02', '2024-07-02')).toBe(6)
  expect(total.before('2024-01-01')).toBe(0)
  expect(total.before('2030-01-01')).toBe(7)
})

it('counts days, those that repeat as often as they do', () => {
  expect(datedCount(['2024-02-06', '2024-02-06', '2025-01-01']).between('2024-01-01', '2025-01-01')).toBe(2)
})
