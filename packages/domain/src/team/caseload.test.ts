import { describe, expect, it } from 'vitest'
import { baselineCaseload, recommendedCaseload, statutoryCaseloadCap } from './caseload'

describe('caseload', () => {
  it('is capped by law at 35 children from 2022 and 30 from 2024, and not before', () => {
    expect(statutoryCaseloadCap('2021-12-31')).toBe(null)
    expect(statutoryCaseloadCap('2022-01-01')).toBe(35)
    expect(statutoryCaseloadCap('2023-12-31')).toBe(35)
    expect(statutoryCaseloadCap('2024-01-01')).toBe(30)
    expect(statutoryCaseloadCap('2035-06-01')).toBe(30)
  })

  it('is recommended in children per worker and was counted in clients per social worker', () => {
    expect(recommendedCaseload).toEqual({ minimum: 15, maximum: 20, unit: 'children-per-worker' })
    expect(baselineCaseload).toEqual({
      minimum: 40,
      maximum: 72,
      unit: 'clients-per-social-worker',
      isApproximate: true,
    })
  })
})
