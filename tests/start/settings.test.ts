import { describe, expect, it } from 'vitest'
import { readSettings } from '../../scripts/start/settings.mjs'

describe('the settings of npm start', () => {
  it('use the usual ports and the embedded database', () => {
    expect(readSettings({})).toMatchObject({
      databaseUrl: null,
      portalUrl: 'http://localhost:3000',
      kpiUrl: 'http://localhost:3001',
    })
  })

  it('honour the environment', () => {
    const environment = {
      PORTAL_PORT: '4000',
      KPI_PORT: '4001',
      KOTIPESA_DATA: '/srv/k',
      DATABASE_URL: 'postgres://u:p@db/k',
    }
    expect(readSettings(environment)).toMatchObject({
      data: '/srv/k',
      logs: '/srv/k/logs',
      databaseUrl: 'postgres://u:p@db/k',
      portalPort: 4000,
      kpiUrl: 'http://localhost:4001',
    })
  })

  it.each([
    [{ PORTAL_PORT: 'http' }, 'PORTAL_PORT must be a port from 1 to 65535, e.g. 3000, got "http".'],
    [{ KPI_PORT: '70000' }, 'KPI_PORT must be a port from 1 to 65535, e.g. 3001, got "70000".'],
    [{ PORTAL_PORT: '3001' }, 'PORTAL_PORT and KPI_PORT are both 3001: give each application a port of its own.'],
    [{ DATABASE_URL: 'mysql://db/k' }, 'DATABASE_URL must be the address of a PostgreSQL database'],
    [{ DATABASE_URL: 'db' }, 'DATABASE_URL must be the address of a PostgreSQL database'],
  ])('refuse %j', (environment, sentence) => {
    expect(() => readSettings(environment)).toThrow(sentence)
  })
})
