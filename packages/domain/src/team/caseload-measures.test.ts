import { describe, expect, it } from 'vitest'
import {
  CaseloadError,
  childrenPerResponsibleSocialWorker,
  childrenPerWorker,
  clientsPerSocialWorker,
  isWithinRecommendation,
  isWithinStatutoryCap,
} from './caseload-measures'
import { parseCaseloadReturn } from './caseload-return'

describe('caseloads', () => {
  it('of children per worker are within the recommendation up to 20', () => {
    expect(isWithinRecommendation(childrenPerWorker(74, 4))).toBe(true)
    expect(isWithinRecommendation(childrenPerWorker(60, 3))).toBe(true)
    expect(isWithinRecommendation(childrenPerWorker(61, 3))).toBe(false)
    expect(isWithinRecommendation(childrenPerWorker(0, 0.5))).toBe(true)
  })

  it('per responsible social worker are held against the cap in force', () => {
    const measure = childrenPerResponsibleSocialWorker(33, 1)
    expect(isWithinStatutoryCap(measure, '2021-12-31')).toBe(null)
    expect(isWithinStatutoryCap(measure, '2023-12-31')).toBe(true)
    expect(isWithinStatutoryCap(measure, '2024-01-01')).toBe(false)
  })

  it('of one unit are never taken for another', () => {
    const clients = clientsPerSocialWorker(18, 1)
    // @ts-expect-error clients per social worker are not children per worker
    expect(() => isWithinRecommendation(clients)).toThrow(CaseloadError)
    // @ts-expect-error children per worker are not children per responsible social worker
    expect(() => isWithinStatutoryCap(childrenPerWorker(18, 1), '2024-01-01')).toThrow(
      'unit: expected "children-per-responsible-social-worker", got "children-per-worker"',
    )
    // @ts-expect-error a number without a unit is no caseload
    expect(() => isWithinRecommendation(18)).toThrow(CaseloadError)
  })

  it('are refused with every wrong number', () => {
    expect(() => childrenPerWorker(-1, 0)).toThrow(
      'children: expected a whole number ≥ 0, got -1\nworkers: expected a number > 0, got 0',
    )
    expect(() => clientsPerSocialWorker(1.5, Number.NaN)).toThrow(CaseloadError)
  })
})

describe('returns of caseloads', () => {
  it('have no more workers above the cap than social workers', () => {
    const given = { reportedOn: '2024-04-09', clients: 310, socialWorkers: 9, workersAboveCap: 10 }
    expect(() => parseCaseloadReturn(given)).toThrow('workersAboveCap: expected at most the 9 social workers, got 10')
    expect(parseCaseloadReturn({ ...given, workersAboveCap: 4 }).workersAboveCap).toBe(4)
  })
})
