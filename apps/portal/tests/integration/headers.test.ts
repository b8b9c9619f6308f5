import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accounts } from './accounts'
import { startPortal, type Portal } from './portal'
import { team } from './records'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.stop())

describe('an answer', () => {
  it.each([
    '/api/users',
    '/api/users/me',
    '/api/me',
    '/api/trainers',
    '/api/teams?limit=0',
    '/api/access',
    '/api/payload-preferences',
    '/api/globals/notice',
    '/api/nothing-here',
  ])('is kept by nobody: %s', async (path) => {
    for (const client of [await portal.as('administrator'), portal.nobody]) {
      expect((await client.get(path)).headers.get('cache-control')).toBe('no-store')
    }
  })

  it('to a change or a sign-in is kept by nobody', async () => {
    const client = await portal.as('editor08')
    expect((await client.post('/api/teams', team('08'))).headers.get('cache-control')).toBe('no-store')
    expect((await portal.nobody.post('/api/users/login', accounts.editor08)).headers.get('cache-control')).toBe(
      'no-store',
    )
  })

  it('with facts may be asked for anew by its mark, by nobody but the asker', async () => {
    expect((await portal.program.get('/api/facts')).headers.get('cache-control')).toBe('private, no-cache')
  })

  it('that is no page loads nothing when it is opened as one', async () => {
    const { headers } = await (await portal.as('editor08')).get('/api/teams')
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
  })
})

describe('a form on another site', () => {
  async function multipart(...headers: [name: string, value: string][]): Promise<Response> {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ email: accounts.editor08.email, password: accounts.editor08.password }))
    return fetch(`${portal.origin}/api/users/login`, { method: 'POST', body: form, headers })
  }

  it.each([
    ['Origin', 'https://evil.example'],
    ['Origin', 'null'],
    ['Sec-Fetch-Site', 'cross-site'],
  ])('signs nobody in: %s %s', async (name, value) => {
    const reply = await multipart([name, value])
    expect([reply.status, reply.headers.get('set-cookie')]).toEqual([403, null])
    expect(await reply.text()).toContain('toiselta sivustolta')
  })

  it('is no obstacle for the portal’s own form', async () => {
    const reply = await multipart(['Origin', portal.origin], ['Sec-Fetch-Site', 'same-origin'])
    expect([reply.status, reply.headers.get('set-cookie')]).toEqual([200, expect.stringContaining('payload-token=')])
  })

  it.each(['/api/users/logout', '/api/teams', '/api/users/refresh-token'])('changes nothing at %s', async (path) => {
    const reply = await portal.nobody.post(path, {}, { Origin: 'https://evil.example' })
    expect([reply.status, reply.text]).toEqual([403, expect.stringContaining('toiselta sivustolta')])
  })
})
