import { describe, expect, it } from 'vitest'
import { EnvironmentError, readEnvironment } from './env'

const complete = {
  PORTAL_URL: 'http://localhost:3000',
  KPI_URL: 'http://localhost:3001',
  KPI_SERVICE_KEY: 'key',
  KPI_SESSION_SECRET: 'a secret that has thirty-two characters',
  KPI_DATA: '/tmp/kpi',
}

describe('readEnvironment', () => {
  it('reads a complete environment', () => {
    expect(readEnvironment(complete)).toEqual(complete)
  })

  it('names everything that is missing in one sentence on one line', () => {
    const error = ((): unknown => {
      try {
        return readEnvironment({ PORTAL_URL: complete.PORTAL_URL, KPI_URL: complete.KPI_URL })
      } catch (thrown) {
        return thrown
      }
    })()
    expect(error).toBeInstanceOf(EnvironmentError)
    expect(String(error)).toContain('KPI_SERVICE_KEY')
    expect(String(error)).toContain('KPI_SESSION_SECRET')
    expect(String(error)).toContain('KPI_DATA')
    expect(String(error)).not.toContain('\n')
  })

  it('refuses a session secret shorter than 32 characters without showing it', () => {
    expect(() => readEnvironment({ ...complete, KPI_SESSION_SECRET: 'short-one' })).toThrow(/at least 32 characters/)
    expect(() => readEnvironment({ ...complete, KPI_SESSION_SECRET: 'short-one' })).not.toThrow(/short-one/)
  })

  it('may hold who provides the service, and refuses a day that is none', () => {
    const provided = { KPI_PROVIDER: 'Esimerkin hyvinvointialue', KPI_STATEMENT_ON: '2026-11-29' }
    expect(readEnvironment({ ...complete, ...provided })).toEqual({ ...complete, ...provided })
    expect(() => readEnvironment({ ...complete, KPI_STATEMENT_ON: '29.11.2026' })).toThrow(/KPI_STATEMENT_ON/)
  })

  it('refuses an address that is not http', () => {
    expect(() => readEnvironment({ ...complete, PORTAL_URL: 'localhost:3000' })).toThrow(/PORTAL_URL/)
  })
})
