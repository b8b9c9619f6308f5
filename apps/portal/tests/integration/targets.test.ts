import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { text } from '../../src/text'
import type { Client } from './client'
import { startPortal, type Portal } from './portal'

let portal: Portal
let manager: Client
beforeAll(async () => {
  portal = await startPortal()
  manager = await portal.as('manager08')
})
afterAll(() => portal.stop())

const share = { indicator: 'team-training-coverage', region: '08', period: '2024', value: 0.8 }

describe('a target', () => {
  it('of a share above 100 % is asked about', async () => {
    const target = { ...share, period: '2025-H1', value: 8 }
    const { status, text: answer } = await manager.post('/api/targets', target, { 'Accept-Language': 'fi' })
    expect([status, answer]).toEqual([400, expect.stringContaining('Tavoite 800 % on yli 100 %')])
    const stored = await manager.create('targets', { ...target, confirmed: ['share:800'] })
    expect(stored).toMatchObject({ value: 8, confirmed: ['share:800'] })
  })

  it('never becomes a number of another unit: with an indicator of one, the value is given anew', async () => {
    const { id } = await manager.create('targets', share)
    const path = `/api/targets/${id}`
    const refused = await manager.patch(path, { indicator: 'training-participants' })
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('"path":"value"')])
    expect(refused.text).toContain(text('targets.valueOfOtherUnit').fi)
    expect((await manager.get(`${path}?depth=0`)).body).toMatchObject({ indicator: share.indicator, value: 0.8 })
    expect((await manager.patch(path, { indicator: 'pillar-4-in-use' })).status).toBe(200)
    expect((await manager.patch(path, { indicator: 'training-participants', value: 12 })).status).toBe(200)
    expect((await manager.patch(path, { period: '2026' })).status).toBe(200)
  })

  it('is titled with its period in words, in the language of the reader', async () => {
    const { id } = await manager.create('targets', { ...share, period: '2026-H1' })
    for (const [language, words] of [
      ['fi', '1. vuosipuolisko 2026'],
      ['sv', 'Första halvåret 2026'],
      ['en', 'First half of 2026'],
    ] as const) {
      const { body } = await manager.get(`/api/targets/${id}?depth=0`, { Cookie: `payload-lng=${language}` })
      expect(body.title).toContain(words)
    }
  })
})
