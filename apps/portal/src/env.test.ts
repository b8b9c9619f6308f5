import { describe, expect, it } from 'vitest'
import { EnvironmentError, readEnvironment } from './env'

const complete = {
  DATABASE_URL: 'postgresql://a:b@localhost:5432/kotipesa',
  PAYLOAD_SECRET: 'x'.repeat(32),
  PORTAL_URL: 'http://localhost:3000',
  KPI_URL: 'https://mittarit.example.fi/',
}

describe('the settings', () => {
  it('are read as they are, origins without the last slash', () => {
    expect(readEnvironment(complete)).toEqual({
      ...complete,
      TRUSTED_PROXIES: 0,
      REQUESTS_PER_SECOND: 50,
      SECOND_FACTOR: 'national',
      OPENID_GROUPS_CLAIM: 'groups',
      LOCAL_PASSWORDS: 'on',
      KPI_URL: 'https://mittarit.example.fi',
    })
  })

  it('have no defaults: everything missing is named in one sentence', () => {
    expect(() => readEnvironment({})).toThrow(
      'The portal cannot start: DATABASE_URL is missing; PAYLOAD_SECRET is missing; PORTAL_URL is missing; KPI_URL is missing. Set them in the environment.',
    )
  })

  const provider = {
    OPENID_ISSUER: 'https://login.example/tenant',
    OPENID_CLIENT_ID: 'portal',
    OPENID_CLIENT_SECRET: 'a secret',
    OPENID_ROLES: '{"editors": {"region": "08", "role": "editor"}}',
  }

  it.each([
    [{ OPENID_ISSUER: provider.OPENID_ISSUER }, 'OPENID_CLIENT_SECRET is missing; OPENID_ROLES is missing'],
    [{ ...provider, OPENID_ROLES: 'editors=08' }, 'OPENID_ROLES is wrong (expected JSON'],
    [
      { ...provider, OPENID_ROLES: '{"editors": {"region": "8", "role": "editor"}}' },
      'OPENID_ROLES is wrong (expected {',
    ],
    [{ LOCAL_PASSWORDS: 'off' }, 'LOCAL_PASSWORDS is wrong (off needs an OpenID provider'],
    [{ ...provider, LOCAL_PASSWORDS: 'off' }, 'OPENID_ROLES is wrong (names no group of administrators'],
    [{ SECOND_FACTOR: 'some' }, 'SECOND_FACTOR is wrong (expected national, everyone or nobody)'],
  ])('say what is wrong with signing in: %j', (settings, problem) => {
    expect(() => readEnvironment({ ...complete, ...settings })).toThrow(problem)
  })

  it.each([
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['PAYLOAD_SECRET', 'short'],
    ['PORTAL_URL', 'localhost:3000'],
    ['PORTAL_URL', 'http://localhost:3000/portal'],
    ['KPI_URL', 'ftp://localhost'],
    ['CLAMD_URL', 'localhost:3310'],
    ['CLAMD_URL', 'http://localhost:3310'],
    ['CLAMD_URL', 'unix:clamd.ctl'],
  ])('refuse %s=%s without showing it', (name, value) => {
    function read() {
      return readEnvironment({ ...complete, [name]: value })
    }
    expect(read).toThrow(EnvironmentError)
    expect(read).toThrow(`${name} is wrong`)
    expect(read).not.toThrow(value)
  })
})
