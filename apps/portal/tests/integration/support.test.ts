import { supportTopicIds } from '@kotipesa/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client, Reply } from './client'
import { startPortal, type Portal } from './portal'

let portal: Portal
let editor: Client
beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
})
afterAll(() => portal.stop())

function tap(topic: string, more: Record<string, unknown> = {}, client = editor): Promise<Reply> {
  return client.post('/api/support-tallies/tap', { region: '08', topic, ...more })
}

function boardOf(client: Client, region = '08'): Promise<Reply> {
  return client.get(`/api/support-tallies/board?region=${region}`)
}

describe('a tally of low-threshold support', () => {
  it('grows by one with each tap, whoever taps at the same moment, and shows the day and twelve months', async () => {
    const taps = await Promise.all(Array.from({ length: 12 }, () => tap('methods')))
    expect(taps.map(({ status }) => status)).toEqual(taps.map(() => 200))
    await tap('other')
    const { today, months } = (await boardOf(editor)).body as { today: unknown; months: { counts: unknown }[] }
    expect(today).toEqual({ methods: 12, other: 1 })
    expect(months).toHaveLength(12)
    expect(months.at(-1)?.counts).toEqual({ methods: 12, other: 1 })
    const { body } = await editor.get('/api/support-tallies?where[topic][equals]=methods')
    expect(body).toMatchObject({
      totalDocs: 1,
      docs: [{ count: 12, title: expect.stringContaining('Systeemiset menetelmät') }],
    })
  })

  it('is taken back by one, and never falls below nothing', async () => {
    expect((await tap('other', { by: -1 })).body.today).toEqual({ methods: 12 })
    expect((await tap('other', { by: -1 })).body.today).toEqual({ methods: 12 })
    expect((await tap('partners', { by: -1 })).body.today).toEqual({ methods: 12 })
  })

  it('is of the region alone: others neither read nor tap', async () => {
    for (const name of ['reader08', 'manager08'] as const) {
      const client = await portal.as(name)
      expect((await boardOf(client)).body.today).toEqual({ methods: 12 })
      expect((await tap('methods', {}, client)).status).toBe(403)
    }
    for (const client of [await portal.as('editor03'), await portal.as('nowhere'), portal.nobody, portal.program]) {
      expect((await boardOf(client)).status).toBe(403)
      expect((await tap('methods', {}, client)).status).toBe(403)
    }
    expect((await boardOf(await portal.as('editor03'), '03')).body.today).toEqual({})
  })

  it.each([
    { region: 'x' },
    { region: null },
    { topic: 'Liisan asia' },
    { topic: null },
    { by: 2 },
    { by: 0 },
    { by: '1' },
    { by: 1e9 },
  ])('is not changed by what is not understood: %j', async (wrong) => {
    expect((await tap('methods', wrong)).status).toBe(400)
    expect((await boardOf(editor)).body.today).toEqual({ methods: 12 })
  })

  it('is refused, and no error of the server, when its topic is none', async () => {
    const tally = { region: '08', topic: 'Liisan asia', day: '2024-05-21', count: 1 }
    expect((await editor.post('/api/support-tallies', tally)).status).toBe(400)
  })

  it('stands once a day for each topic, also when it is written by hand', async () => {
    const { body } = await editor.get('/api/support-tallies?where[topic][equals]=methods&depth=0')
    const [{ day }] = body.docs as [{ day: string }]
    const second = await editor.post('/api/support-tallies', { region: '08', topic: 'methods', day, count: 3 })
    expect(second.status).toBe(400)
    for (const topic of supportTopicIds) {
      const past = { region: '08', topic, day: '2024-05-20', count: 1 }
      expect((await editor.post('/api/support-tallies', past)).status, topic).toBe(201)
    }
    expect((await boardOf(editor)).body.today).toEqual({ methods: 12 })
  })
})
