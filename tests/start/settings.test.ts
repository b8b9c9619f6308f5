import { describe, expect, it } from 'vitest'
import { nextBackup, readSchedule } from '../../scripts/backup/schedule.mjs'
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
      applicationDatabaseUrl: 'postgres://u:p@db/k',
      portalPort: 4000,
      kpiUrl: 'http://localhost:4001',
    })
  })

  it('keep apart who owns the tables and who works with them', () => {
    const environment = { DATABASE_URL: 'postgres://portal:p@db/k', DATABASE_OWNER_URL: 'postgres://owner:p@db/k' }
    expect(readSettings(environment)).toMatchObject({
      databaseUrl: 'postgres://owner:p@db/k',
      applicationDatabaseUrl: 'postgres://portal:p@db/k',
    })
  })

  it.each([
    [{ DATABASE_OWNER_URL: 'postgres://u:p@db/k' }, 'DATABASE_OWNER_URL stands without DATABASE_URL'],
    [
      { DATABASE_URL: 'postgres://u:p@db/k', DATABASE_OWNER_URL: 'db' },
      'DATABASE_OWNER_URL must be the address of a PostgreSQL database',
    ],
    [{ PORTAL_PORT: 'http' }, 'PORTAL_PORT must be a port from 1 to 65535, e.g. 3000, got "http".'],
    [{ KPI_PORT: '70000' }, 'KPI_PORT must be a port from 1 to 65535, e.g. 3001, got "70000".'],
    [{ PORTAL_PORT: '3001' }, 'PORTAL_PORT and KPI_PORT are both 3001: give each application a port of its own.'],
    [{ DATABASE_URL: 'mysql://db/k' }, 'DATABASE_URL must be the address of a PostgreSQL database'],
    [{ PORTAL_URL: 'https://portal.example.fi/path' }, 'PORTAL_URL must be an address without a path'],
    [{ KPI_URL: 'mittarit' }, 'KPI_URL must be an address without a path'],
    [{ DATABASE_URL: 'db' }, 'DATABASE_URL must be the address of a PostgreSQL database'],
  ])('refuse %j', (environment, sentence) => {
    expect(() => readSettings(environment)).toThrow(sentence)
  })
})

describe('the schedule of backups', () => {
  it('is none unless it is asked for, keeps 14 unless told, and is due at its time today or tomorrow', () => {
    expect(readSchedule({})).toBeNull()
    const schedule = readSchedule({ BACKUP_AT: '2:30' })
    expect(schedule).toEqual({ hour: 2, minute: 30, kept: 14 })
    if (schedule === null) return
    expect(nextBackup(schedule, new Date(2026, 10, 30, 2, 29, 59))).toEqual(new Date(2026, 10, 30, 2, 30))
    expect(nextBackup(schedule, new Date(2026, 10, 30, 2, 30))).toEqual(new Date(2026, 11, 1, 2, 30))
  })

  it.each([
    [{ BACKUP_AT: '24:00' }, 'BACKUP_AT must be a time of day, e.g. 02:30, got "24:00".'],
    [{ BACKUP_AT: '02:30', BACKUP_KEEP: '0' }, 'BACKUP_KEEP must be a whole number from 1, e.g. 14, got "0".'],
  ])('refuses %j', (environment, sentence) => {
    expect(() => readSchedule(environment)).toThrow(sentence)
  })
})
