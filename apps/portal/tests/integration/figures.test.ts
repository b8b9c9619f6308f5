import { parsePeriod } from '@kotipesa/domain'
import { computeIndicators, indicatorIds, parseFacts } from '@kotipesa/indicators'
import { revisionMark } from '@kotipesa/web'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { team } from './records'

let portal: Portal
let editor: Client
let manager: Client
let reader: Client
let neighbour: Client
beforeAll(async () => {
  portal = await startPortal()
  ;[editor, reader, neighbour] = await Promise.all([
    portal.as('editor08'),
    portal.as('reader08'),
    portal.as('editor03'),
  ])
  manager = await portal.newAccount([{ region: '08', role: 'manager' }])
})
afterAll(() => portal.stop())

/** What a forger would have given out. */
const result = {
  indicator: 'team-training-coverage',
  state: 'ok',
  value: 0.5,
  numerator: 1,
  denominator: 2,
  target: null,
  provisional: false,
}
const asked = { period: '2025', recipient: 'Aluevaltuusto', note: 'Kokous 12' }
const address = '/api/regions/08/given-figures'

/** The mark of the facts as they are now, as the KPI app shows it. */
async function markNow(): Promise<string> {
  const parts = await portal.program.get('/api/facts?since=')
  return revisionMark(String(parts.body.revision))
}

async function seen() {
  return { ...asked, revision: await markNow() }
}

describe('figures given out', () => {
  it('are computed by the portal, kept with what they were, and read by the own region alone', async () => {
    const given = await seen()
    const made = await manager.post(address, given)
    expect(made.status).toBe(201)
    const one = `${address}/${String(made.body.id)}`
    expect((await reader.get(one)).body).toMatchObject({ ...given, givenOn: expect.any(String) as string })
    const { body } = await portal.program.get('/api/facts')
    const computed = computeIndicators(parseFacts(body), { periods: [parsePeriod('2025')], regions: ['08'] })
    const kept = (await reader.get(one)).body.results
    expect(kept).toEqual(computed.map(({ region: _region, period: _period, ...figures }) => figures))
    expect((kept as unknown[]).length).toBe(indicatorIds.length)
    expect((await reader.get(address)).body).toMatchObject({ given: [{ recipient: 'Aluevaltuusto' }] })
    for (const client of [neighbour, portal.nobody, portal.program]) {
      expect([(await client.get(one)).status, (await client.get(address)).status]).toEqual([403, 403])
      expect((await client.post(address, given)).status).toBe(403)
    }
    expect((await neighbour.get(one.replace('/08/', '/03/'))).status).toBe(403)
    expect((await reader.post(address, given)).status).toBe(403)
  })

  it('are never taken from whoever asks', async () => {
    const before = (await reader.get(address)).body
    expect((await manager.post(address, { ...(await seen()), results: [result] })).status).toBe(400)
    expect((await reader.get(address)).body).toEqual(before)
  })

  it('are those that were seen: what has changed since is to be looked at first', async () => {
    const given = await seen()
    await editor.create('teams', team('08'))
    const refused = await manager.post(address, given)
    expect(refused.status).toBe(409)
    expect(JSON.stringify(refused.body)).toContain('muuttuneet')
    expect((await manager.post(address, { ...given, revision: 'forged12' })).status).toBe(409)
    expect((await manager.post(address, await seen())).status).toBe(201)
  })

  it('never change, whoever writes to the database', async () => {
    await editor.post(address, await seen())
    await expect(onServer(portal.databaseUrl, `UPDATE given_figures SET recipient = 'toinen'`)).rejects.toThrow(
      'stays as it was',
    )
  })

  it.each([
    { period: '2025-Q1' },
    { recipient: ' ' },
    { recipient: 'x'.repeat(201) },
    { note: 'x'.repeat(2001) },
    { period: '2099' },
    { revision: '' },
    { results: [] },
    { givenOn: '2020-01-01' },
  ])('are refused with %o', async (wrong) => {
    expect((await editor.post(address, { ...(await seen()), ...wrong })).status).toBe(400)
  })
})

describe('notes on figures', () => {
  it('are the last of each figure; an empty one takes it out of sight; who reads them is told when', async () => {
    const notes = '/api/regions/08/figure-notes'
    const one = { indicator: 'team-training-coverage', period: '2025', text: 'Kaksi tiimiä yhdistyi.' }
    async function notedAt(client: Client): Promise<unknown> {
      return (await client.get('/api/me')).body.notedAt
    }
    expect([await notedAt(reader), await notedAt(neighbour)]).toEqual([null, null])
    expect((await editor.post(notes, { ...one, text: 'Ensin' })).status).toBe(201)
    expect((await manager.post(notes, one)).status).toBe(201)
    expect((await reader.get(notes)).body).toMatchObject({ notes: [one] })
    expect([await notedAt(reader), await notedAt(neighbour)]).toEqual([expect.any(String), null])
    expect((await reader.post(notes, one)).status).toBe(403)
    expect((await neighbour.get(notes)).status).toBe(403)
    expect((await editor.post(notes, { ...one, text: '' })).status).toBe(201)
    expect((await reader.get(notes)).body).toEqual({ notes: [] })
  })
})

describe('for whom figures are', () => {
  it('is said by managers, and compares only regions that both share', async () => {
    const managerOf03 = await portal.newAccount([{ region: '03', role: 'manager' }])
    async function compared(client: Client): Promise<unknown> {
      return (await client.get('/api/me')).body.compared
    }
    const [own, other] = ['/api/regions/08/figure-sharing', '/api/regions/03/figure-sharing']
    expect((await reader.get(own)).body).toEqual({ audience: 'own-people' })
    expect((await editor.post(own, { audience: 'everybody' })).status).toBe(403)
    expect((await manager.post(other, { audience: 'everybody' })).status).toBe(403)
    expect((await manager.post(own, { audience: 'sharing-regions' })).status).toBe(201)
    expect([await compared(reader), await compared(neighbour)]).toEqual([[], []])
    expect((await managerOf03.post(other, { audience: 'everybody' })).status).toBe(201)
    expect([await compared(reader), await compared(neighbour)]).toEqual([['03'], ['08']])
    expect((await managerOf03.post(other, { audience: 'own-people' })).status).toBe(201)
    expect([await compared(reader), await compared(neighbour)]).toEqual([[], []])
    expect((await manager.post(own, { audience: 'nobody' })).status).toBe(400)
  })
})
