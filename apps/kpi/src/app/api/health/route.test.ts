import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { sampleParts } from '../../../testing/sample-facts'
import { answerJson, startTinyPortal, type TinyPortal } from '../../../testing/tiny-portal'
import { GET } from './route'

const folder = mkdtempSync(path.join(os.tmpdir(), 'kotipesa-health-'))
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

describe('the health of the KPI app', () => {
  it('is good while the portal is away, and gets the figures ready once, when it is there', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect((await GET()).status).toBe(200)
    expect((await GET()).status).toBe(200)
    expect(portal.requests).toEqual(['GET /api/facts?since=', 'GET /api/facts?since='])
    report.mockRestore()
    isAway = false
    expect(await (await GET()).json()).toEqual({ status: 'ok' })
    expect((await GET()).status).toBe(200)
    expect(portal.requests).toHaveLength(3)
  })
})
