import { expect, it } from 'vitest'
import { isRecordDay } from './record-days'

it('takes days that exist from 1990 to 2099', () => {
  for (const day of ['1990-01-01', '2024-02-29', '2099-12-31']) expect(isRecordDay(day)).toBe(true)
  for (const day of ['1989-12-31', '2100-01-01', '9999-12-31', '0000-01-01', '2023-02-29', '2024-1-1', ''])
    expect(isRecordDay(day)).toBe(false)
})
