import { afterEach, describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import { answerJson, startTinyPortal, type TinyPortal } from '../../testing/tiny-portal'
import { fetchFacts } from './fetch-facts'

let portal: TinyPortal | null = null

afterEach(async () => {
  await portal?.close()
  portal = null
})

function source(origin: string, timeout = 2_000) {
  return { portal: origin, serviceKey: 'key', timeout }
}

describe('fetchFacts', () => {
  it('asks with the service key and gives facts with their tag', async () => {
    portal = await startTinyPortal((request, response) => {
      const isAllowed = request.headers.authorization === 'service-clients API-Key key'
      answerJson(response, isAllowed ? 200 : 401, sampleFacts(), { etag: '"1"' })
    })
    expect(await fetchFacts(source(portal.origin), null)).toEqual({
      kind: 'changed',
      facts: sampleFacts(),
      etag: '"1"',
    })
  })

  it('asks only for what has changed', async () => {
    portal = await startTinyPortal((request, response) => {
      response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 500).end()
    })
    expect(await fetchFacts(source(portal.origin), '"1"')).toEqual({ kind: 'unchanged' })
  })

  it('does not take an answer "unchanged" to a question that named no facts', async () => {
    portal = await startTinyPortal((_, response) => response.writeHead(304).end())
    expect(await fetchFacts(source(portal.origin), null)).toMatchObject({ kind: 'failed', problem: 'unreachable' })
  })

  it.each([
    [500, 'unreachable'],
    [401, 'refused'],
    [403, 'refused'],
  ] as const)('reports an answer with status %i as %s', async (status, problem) => {
    portal = await startTinyPortal((_, response) => answerJson(response, status, {}))
    expect(await fetchFacts(source(portal.origin), null)).toMatchObject({ kind: 'failed', problem })
  })

  it('refuses facts that are not valid, and text that is not JSON', async () => {
    let body: unknown = { ...sampleFacts(), regions: [] }
    portal = await startTinyPortal((_, response) => answerJson(response, 200, body))
    expect(await fetchFacts(source(portal.origin), null)).toMatchObject({ kind: 'failed', problem: 'invalid' })
    body = '<html>'
    expect(await fetchFacts(source(portal.origin), null)).toMatchObject({ kind: 'failed', problem: 'invalid' })
  })

  it('gives up when the portal is too slow, also in the middle of an answer', async () => {
    portal = await startTinyPortal((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('{"facts":')
    })
    expect(await fetchFacts(source(portal.origin, 100), null)).toMatchObject({ kind: 'failed', problem: 'slow' })
  })

  it('reports a portal that is not there, without its address or the key', async () => {
    portal = await startTinyPortal((_, response) => response.end())
    const { origin } = portal
    await portal.close()
    const answer = await fetchFacts(source(origin), null)
    expect(answer).toMatchObject({ kind: 'failed', problem: 'unreachable', detail: 'not reached: ECONNREFUSED' })
  })
})
