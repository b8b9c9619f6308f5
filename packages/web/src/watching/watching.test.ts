import fc from 'fast-check'
import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { requestId, requestIdHeader } from './request-id'
import { toldPath } from './told-path'
import { watchRequests } from './watch-requests'

it('a path is told without query, ids, names and tokens', () => {
  expect(toldPath('/api/teams/5f3c9a1e-0000-4000-8000-000000000000?depth=0&where[name]=Matti')).toBe('/api/teams/…')
  expect(toldPath('/r/AbC123-token')).toBe('/r/…')
  expect(toldPath('/fi/koulutukset')).toBe('/fi/koulutukset')
  fc.assert(
    fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
      const told = toldPath(`${path}?${query}`)
      expect(told).not.toContain('?')
      expect(told).toMatch(/^\/(?:[a-z-]*|…)(?:\/(?:[a-z-]*|…))*$/)
    }),
  )
})

interface Answered {
  readonly id: string
  readonly text: string
}

function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    get({ port, path, headers, host: '127.0.0.1' }, (answer) => {
      let text = ''
      answer.on('data', (part: Buffer) => (text += part.toString()))
      answer.on('end', () => resolve({ id: String(answer.headers[requestIdHeader]), text }))
    }).on('error', reject)
  })
}

it('each request has an id of its own, whatever one it came with, and is counted', async () => {
  const free = createServer().listen(0)
  const metricsPort = (free.address() as AddressInfo).port
  await new Promise((resolve) => free.close(resolve))
  watchRequests({ app: 'kpi', metricsPort })
  const server = createServer((_, response) => {
    setTimeout(() => response.end(requestId()), 5)
  }).listen(0)
  const { port } = server.address() as AddressInfo
  const [one, other, given, hostile] = await Promise.all([
    ask(port, '/'),
    ask(port, '/'),
    ask(port, '/', { [requestIdHeader]: 'abc-12345' }),
    ask(port, '/', { [requestIdHeader]: 'a"}{"level":"error' }),
  ])
  for (const { id, text } of [one, other, given, hostile]) expect(text).toBe(id)
  for (const { id } of [given, hostile]) expect(id).toMatch(/^[\da-f-]{36}$/)
  expect(one.id).not.toBe(other.id)
  const { text } = await ask(metricsPort, '/metrics')
  expect(text).toMatch(/http_request_duration_seconds_count\{.*status="200".*\} [4-9]/)
  expect(text).toContain('nodejs_eventloop_lag_seconds')
  await new Promise((resolve) => server.close(resolve))
})
