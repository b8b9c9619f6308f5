import { NextRequest } from 'next/server'
import { afterEach, describe, expect, it, vi } from 'vitest'

const settings = {
  PORTAL_URL: 'http://localhost:3000',
  KPI_SERVICE_KEY: 'x'.repeat(32),
  KPI_SESSION_SECRET: 'x'.repeat(32),
  KPI_DATA: '/tmp',
}

/** The headers of a page's answer when people reach the app at an origin. */
async function headersAt(origin: string): Promise<Headers> {
  vi.resetModules()
  for (const [name, value] of Object.entries({ ...settings, KPI_URL: origin })) vi.stubEnv(name, value)
  const { proxy } = await import('./proxy')
  return (await proxy(new NextRequest(`${origin}/fi`))).headers
}

describe('the answer of a page', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it('promises https only where it is used', async () => {
    const secure = await headersAt('https://kpi.example.fi')
    expect(secure.get('strict-transport-security')).toBe('max-age=31536000')
    expect((await headersAt('http://localhost:3001')).get('strict-transport-security')).toBeNull()
  })

  it('carries a policy with a nonce of its own', async () => {
    const policies = [await headersAt('https://kpi.example.fi'), await headersAt('https://kpi.example.fi')].map(
      (headers) => headers.get('content-security-policy'),
    )
    expect(policies[0]).toMatch(/script-src 'self' 'nonce-\w{32}' 'strict-dynamic'/)
    expect(policies[0]).not.toBe(policies[1])
  })
})
