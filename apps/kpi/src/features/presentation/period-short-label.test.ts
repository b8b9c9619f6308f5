import { parsePeriod } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import { periodShortLabel } from './period-short-label'

describe('a period where there is little room', () => {
  it('is its year, and a half-year its half in Roman numerals', () => {
    expect(['2024', '2024-H1', '2024-H2'].map((id) => periodShortLabel(parsePeriod(id)))).toEqual([
      '2024',
      '2024 I',
      '2024 II',
    ])
  })
})
