import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'

let portal: Portal
let coordinator: Client
let manager: Client
beforeAll(async () => {
  portal = await startPortal()
  coordinator = await portal.as('coordinator')
  manager = await portal.newAccount([{ region: '08', role: 'manager' }])
})
afterAll(() => portal.stop())

const [state, turn, made] = ['state', 'switch', 'releases'].map((part) => `/api/regions/open-data/${part}`) as [
  string,
  string,
  string,
]
const release = { changes: 'Ensimmäinen' }

describe('open data', () => {
  it('is off until the coordinator switches it on, and told to the KPI app alone', async () => {
    expect((await portal.program.get(state)).body).toEqual({ isOn: false, publishing: [], releases: [] })
    for (const client of [manager, coordinator, portal.nobody]) {
      expect((await client.get(state)).status).toBe(403)
      expect((await client.get(`${made}/1`)).status).toBe(403)
    }
    for (const client of [manager, portal.nobody, portal.program]) {
      expect((await client.post(turn, { isOn: true })).status).toBe(403)
      expect((await client.post(made, release)).status).toBe(403)
    }
    expect((await coordinator.post(made, release)).status).toBe(409)
    expect((await coordinator.post(turn, { isOn: 'yes' })).status).toBe(400)
    expect((await coordinator.post(turn, { isOn: true })).status).toBe(201)
  })

  it('has releases that stay as they were made, and are shown only while it is on', async () => {
    expect((await manager.post('/api/regions/08/figure-sharing', { audience: 'everybody' })).status).toBe(201)
    expect((await coordinator.post(made, { ...release, changes: ' ' })).status).toBe(400)
    expect((await coordinator.post(made, release)).body).toEqual({ number: 1 })
    expect((await portal.program.get(state)).body).toMatchObject({
      isOn: true,
      publishing: ['08'],
      releases: [{ number: 1, changes: 'Ensimmäinen' }],
    })
    const told = (await portal.program.get(`${made}/1`)).body as { results: { region: string }[]; leftOut: unknown[] }
    expect(new Set(told.results.map(({ region }) => region))).toEqual(new Set(['08', 'FI']))
    expect((await coordinator.post(made, release)).body).toEqual({ number: 2 })
    for (const wrong of ['3', '0', '-1', '1e3', 'x']) {
      expect((await portal.program.get(`${made}/${wrong}`)).status).toBe(403)
    }
    const changed = onServer(portal.databaseUrl, `UPDATE open_data_releases SET changes = 'x'`)
    await expect(changed).rejects.toThrow('stays as it was')
    expect((await coordinator.post(turn, { isOn: false })).status).toBe(201)
    expect((await portal.program.get(`${made}/1`)).status).toBe(403)
  })
})
