import { afterEach, describe, expect, it } from 'vitest'
import { sampleFacts, sampleParts } from '../../testing/sample-facts'
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
  it('asks with the service key and gives facts with what they were told from', async () => {
    portal = await startTinyPortal((request, response) => {
      const isAllowed = request.headers.authorization === 'service-clients API-Key key'
      answerJson(response, isAllowed ? 200 : 401, sampleParts('r1'))
    })
    const answer = await fetchFacts(source(portal.origin), null)
    expect(answer).toEqual({ kind: 'changed', facts: sampleFacts(), source: sampleParts('r1') })
    expect(portal.requests).toEqual(['GET /api/facts?since='])
  })

  it('asks only for what has changed', async () => {
    portal = await startTinyPortal((request, response) => {
      response.writeHead(request.url === '/api/facts?since=r1' ? 304 : 500).end()
    })
    expect(await fetchFacts(source(portal.origin), sampleParts('r1'))).toEqual({ kind: 'unchanged' })
  })

  it('puts the regions that have changed in the place of what was known of them, and keeps the others', async () => {
    const { parts, ...told } = sampleParts('r1')
    const { regions, ...others } = parts.FI ?? {}
    const [first, second, third] = sampleFacts().teams
    const known = {
      ...told,
      parts: {
        FI: { ...others, regions, teams: [], teamReports: [], meetings: [], trainings: [] },
        '08': { teams: [first, second] },
        '03': { teams: [third] },
      },
    }
    portal = await startTinyPortal((_, response) =>
      answerJson(response, 200, { ...told, revision: 'r2', parts: { '08': { teams: [second] } } }),
    )
    const answer = await fetchFacts(source(portal.origin), known)
    expect(answer).toMatchObject({ kind: 'changed', facts: { teams: [third, second] }, source: { revision: 'r2' } })
    expect(answer.kind === 'changed' && Object.keys(answer.source.parts).toSorted()).toEqual(['03', '08', 'FI'])
  })

  it('asks for everything anew when what has changed does not fit what was known', async () => {
    portal = await startTinyPortal((request, response) => {
      const isAll = request.url === '/api/facts?since='
      answerJson(response, 200, isAll ? sampleParts('r3') : { ...sampleParts('r2'), parts: { '08': { teams: ['?'] } } })
    })
    const answer = await fetchFacts(source(portal.origin), sampleParts('r1'))
    expect(answer).toEqual({ kind: 'changed', facts: sampleFacts(), source: sampleParts('r3') })
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
    const { parts, ...told } = sampleParts('r1')
    let body: unknown = { ...told, parts: { FI: { ...parts.FI, regions: [] } } }
    portal = await startTinyPortal((_, response) => answerJson(response, 200, body))
    expect(await fetchFacts(source(portal.origin), null)).toMatchObject({ kind: 'failed', problem: 'invalid' })
    body = sampleFacts()
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
