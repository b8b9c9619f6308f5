import { afterAll, beforeAll, expect, it } from 'vitest'
import { startPortal, type Portal } from './portal'

let portal: Portal
beforeAll(async () => {
  process.env.REQUESTS_PER_SECOND = '5'
  process.env.TRUSTED_PROXIES = '1'
  portal = await startPortal()
})
afterAll(() => portal.stop())

const many = Array.from({ length: 60 }, (_, index) => index)

it('asks a person who sends too many requests to wait, and nobody else', async () => {
  const [busy, other] = [await portal.as('editor08'), await portal.as('editor03')]
  const replies = await Promise.all(many.map(() => busy.get('/api/regions?limit=1', { 'Accept-Language': 'fi' })))
  const refused = replies.filter(({ status }) => status === 429)
  expect(replies.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(5)
  expect(refused.length).toBeGreaterThan(0)
  expect(refused[0]?.headers.get('Retry-After')).toBe('1')
  expect(refused[0]?.text).toContain('enintään 5 pyyntöä sekunnissa')
  expect((await other.get('/api/regions?limit=1')).status).toBe(200)
  await new Promise((resolve) => setTimeout(resolve, 1100))
  expect((await busy.get('/api/regions?limit=1')).status).toBe(200)
})

it.each([
  ['the facts', '/api/facts', 200],
  ['the own account', '/api/me', 200],
  ['a page of the portal', '/admin', 404],
  ['a list page', '/admin/collections/teams?page=2', 404],
])('counts %s as well, before anything is read', async (_, path, passed) => {
  const busy = await portal.newAccount([{ region: '08', role: 'editor' }])
  const replies = await Promise.all(many.map(() => busy.get(path)))
  const statuses = replies.map(({ status }) => status)
  expect(new Set(statuses)).toEqual(new Set([passed, 429]))
  expect(statuses.filter((status) => status === passed).length).toBeGreaterThanOrEqual(5)
  if (!path.startsWith('/admin')) return
  const page = replies.find(({ status }) => status === 429)
  expect(page?.headers.get('content-type')).toContain('text/html')
  expect(page?.text).toContain('<h1>Liikaa pyyntöjä</h1>')
})

it('counts calls of server functions by the person whose session they carry', async () => {
  const { header: Cookie } = await portal.cookieOf('manager08')
  function call() {
    const headers = { Cookie, Origin: portal.origin, 'Next-Action': '0'.repeat(42) }
    return portal.nobody.post('/admin', [{ name: 'form-state', args: {} }], headers)
  }
  const statuses = (await Promise.all(many.map(call))).map(({ status }) => status)
  expect(new Set(statuses)).toEqual(new Set([404, 429]))
})

it('counts a made-up session by the address, however many there are', async () => {
  const statuses = await Promise.all(
    many.map(async (number) => {
      const headers = { Authorization: `JWT made.up.${number}`, 'X-Forwarded-For': '192.0.2.7' }
      return (await portal.nobody.get('/api/me', headers)).status
    }),
  )
  expect(new Set(statuses)).toEqual(new Set([401, 429]))
})

it('lets a program ask for many people, and a monitor as often as it likes', async () => {
  const asked = await Promise.all(many.map(() => portal.program.get('/api/facts')))
  expect(new Set(asked.map(({ status }) => status))).toEqual(new Set([200]))
  const health = await Promise.all(many.map(() => portal.nobody.get('/api/health')))
  expect(new Set(health.map(({ status }) => status))).toEqual(new Set([200]))
})

it('counts those who have not signed in by their address', async () => {
  function from(address: string) {
    return portal.nobody.get('/api/regions', { 'X-Forwarded-For': address })
  }
  const replies = await Promise.all(many.map(() => from('192.0.2.1')))
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([403, 429]))
  expect((await from('192.0.2.2')).status).toBe(403)
})
