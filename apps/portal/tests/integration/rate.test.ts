import { afterAll, beforeAll, expect, it } from 'vitest'
import { startPortal, type Portal } from './portal'

let portal: Portal
beforeAll(async () => {
  process.env.REQUESTS_PER_SECOND = '20'
  process.env.TRUSTED_PROXIES = '1'
  portal = await startPortal()
})
afterAll(() => portal.stop())

const many = Array.from({ length: 60 }, (_, index) => index)

it('asks a person who sends too many requests to wait, and nobody else', async () => {
  const [busy, other] = [await portal.as('editor08'), await portal.as('editor03')]
  const replies = await Promise.all(many.map(() => busy.get('/api/regions?limit=1', { 'Accept-Language': 'fi' })))
  const refused = replies.filter(({ status }) => status === 429)
  expect(replies.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(20)
  expect(refused.length).toBeGreaterThan(0)
  expect(refused[0]?.headers.get('Retry-After')).toBe('1')
  expect(refused[0]?.text).toContain('enintään 20 pyyntöä sekunnissa')
  expect((await other.get('/api/regions?limit=1')).status).toBe(200)
  await new Promise((resolve) => setTimeout(resolve, 1100))
  expect((await busy.get('/api/regions?limit=1')).status).toBe(200)
})

it('counts those who have not signed in by their address', async () => {
  function from(address: string) {
    return portal.nobody.get('/api/regions', { 'X-Forwarded-For': address })
  }
  const replies = await Promise.all(many.map(() => from('192.0.2.1')))
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([403, 429]))
  expect((await from('192.0.2.2')).status).toBe(403)
})
