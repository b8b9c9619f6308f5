import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { sampleParts } from '../../../testing/sample-facts'
import { answerJson, startTinyPortal, type TinyPortal } from '../../../testing/tiny-portal'
import { GET } from './route'

const folder = mkdtempSync(path.join(os.tmpdir(), 'kotipesa-ready-'))
let isAway = true
let portal: TinyPortal

beforeAll(async () => {
  portal = await startTinyPortal((_, response) =>
    isAway ? answerJson(response, 503, {}) : answerJson(response, 200, sampleParts('r1')),
  )
  vi.stubEnv('PORTAL_URL', portal.origin)
  vi.stubEnv('KPI_URL', 'http://localhost:1')
  vi.stubEnv('KPI_SERVICE_KEY', 'a key of the tests')
  vi.stubEnv('KPI_SESSION_SECRET', 'a secret of the tests, thirty-two long')
  vi.stubEnv('KPI_DATA', folder)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await portal.close()
  rmSync(folder, { recursive: true })
})

it('the KPI app is ready when it has facts, and goes on being so without the portal, which it says', async () => {
  const without = await GET()
  expect(without.status).toBe(503)
  expect(await without.json()).toMatchObject({ status: 'not ready', checks: { facts: 'none', portal: 'unreachable' } })
  isAway = false
  const there = await GET()
  expect(there.status).toBe(200)
  expect(await there.json()).toMatchObject({ status: 'ready', checks: { facts: 'ok', portal: 'ok' } })
  isAway = true
  const kept = await GET()
  expect(kept.status).toBe(200)
  expect(await kept.json()).toMatchObject({ status: 'ready', checks: { facts: 'ok', portal: 'unreachable' } })
})
