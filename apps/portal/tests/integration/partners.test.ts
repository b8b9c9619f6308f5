import { addDays, helsinkiDay } from '@kotipesa/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { onServer } from './database'
import { empty, file, provisionIn } from './import-fixtures'
import { startPortal, type Portal } from './portal'
import { event } from './records'

let portal: Portal
let editor: Client
beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
})
afterAll(() => portal.stop())

function restore(slug: string, id: string) {
  return editor.patch(`/api/${slug}/${id}?trash=true`, { deletedAt: null })
}

describe('a partner', () => {
  it('keeps the event at which it was told from the trash, and comes back only with it', async () => {
    const held = await editor.create('events', event('08'))
    const contacts = [{ kind: 'told', on: '2024-05-20', by: 'koordinaattori', event: held.id }]
    const partner = await editor.create('partners', { region: '08', name: 'Koulu', sector: 'teaching', contacts })
    const refused = await editor.delete(`/api/events/${held.id}`)
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('kumppanit (1)')
    expect((await editor.delete(`/api/partners/${partner.id}`)).status).toBe(200)
    expect((await editor.delete(`/api/events/${held.id}`)).status).toBe(200)
    expect((await restore('partners', partner.id)).status).toBe(400)
    expect((await restore('events', held.id)).status).toBe(200)
    expect((await restore('partners', partner.id)).status).toBe(200)
  })

  it('is found by the event at which it was told, by whoever may read the region', async () => {
    const held = await editor.create('events', event('08'))
    const contacts = [{ kind: 'told', on: '2024-05-20', event: held.id }]
    const partner = await editor.create('partners', { region: '08', name: 'Kirjasto', sector: 'teaching', contacts })
    const asked = `/api/partners?where[contacts.event][in]=${held.id}&depth=0`
    expect((await editor.get(asked)).body).toMatchObject({ docs: [{ id: partner.id }] })
    expect((await (await portal.as('editor03')).get(asked)).body).toMatchObject({ docs: [] })
  })

  it('is noted with others at once as told at an event: once, all or none, and of the own region only', async () => {
    const held = await editor.create('events', event('08'))
    async function made(client: Client, region: string, name: string): Promise<string> {
      return (await client.create('partners', { region, name, sector: 'teaching' })).id
    }
    const [one, two] = [await made(editor, '08', 'Ensimmäinen'), await made(editor, '08', 'Toinen')]
    const neighbour = await portal.as('editor03')
    const elsewhere = await made(neighbour, '03', 'Naapuri')
    const told = { kind: 'told', on: '2024-05-20', by: ' koordinaattori ' }
    async function contactsOf(id: string | undefined, client = editor): Promise<unknown> {
      return (await client.get(`/api/partners/${id}?depth=0`)).body.contacts
    }
    const path = `/api/events/${held.id}/told`
    for (const [wrong, status] of [
      [{ ...told, partners: [one, elsewhere] }, 400],
      [{ ...told, partners: [] }, 400],
      [{ ...told, partners: 'x' }, 400],
      [{ ...told, partners: [one], kind: 'x' }, 400],
      [{ ...told, partners: [one], on: addDays(helsinkiDay(new Date()), 1) }, 400],
      [{ ...told, partners: [one], by: 'x'.repeat(201) }, 400],
    ] as const) {
      expect([wrong, (await editor.post(path, wrong)).status]).toEqual([wrong, status])
    }
    expect(await contactsOf(one)).toEqual([])
    const answers = [1, 2].map(() => editor.post(path, { ...told, partners: [one, two] }))
    for (const { status } of await Promise.all(answers)) expect([200, 409]).toContain(status)
    expect((await editor.post(path, { ...told, partners: [one, two] })).body).toEqual({ noted: 0 })
    const noted = { kind: 'told', on: '2024-05-20T12:00:00.000Z', by: 'koordinaattori', event: held.id }
    for (const id of [one, two]) expect(await contactsOf(id)).toMatchObject([noted])
    expect(await contactsOf(elsewhere, neighbour)).toEqual([])
    expect((await neighbour.post(path, { ...told, partners: [elsewhere] })).status).toBeGreaterThanOrEqual(403)
    for (const name of ['manager08', 'reader08', 'coordinator'] as const) {
      expect((await (await portal.as(name)).post(path, { ...told, partners: [one] })).status, name).toBe(403)
    }
  })

  it('is told at no event that lies in the trash, whoever writes', async () => {
    const held = await editor.create('events', event('08'))
    const partner = await editor.create('partners', {
      region: '08',
      name: 'Poliklinikka',
      sector: 'psychiatry',
      contacts: [{ kind: 'told', on: '2024-05-20' }],
    })
    await editor.delete(`/api/events/${held.id}`)
    const told = `UPDATE partners_contacts SET event_id = '${held.id}' WHERE _parent_id = '${partner.id}'`
    await expect(onServer(portal.databaseUrl, told)).rejects.toThrow(/refers to the trash/)
  })

  it('says by whom it was told within 200 characters, and when within the years of the portal, whoever writes', async () => {
    const contacts = [{ kind: 'told', on: '2024-05-20' }]
    const { id } = await editor.create('partners', { region: '08', name: 'Neuvola', sector: 'other', contacts })
    for (const change of [
      `"by" = repeat('x', 201)`,
      `"on" = '1900-01-01T12:00:00Z'`,
      `"on" = '2024-05-20T08:00:00Z'`,
    ]) {
      const written = `UPDATE partners_contacts SET ${change} WHERE _parent_id = '${id}'`
      await expect(onServer(portal.databaseUrl, written), change).rejects.toThrow(/violates check/)
    }
  })
})

describe('a finding', () => {
  const found = { region: '08', text: 'Pari auttoi.', level: 'worker', foundOn: '2024-05-20' }

  it('may leave open whether it helped or hindered: nothing is guessed', async () => {
    expect(await editor.create('findings', found)).toMatchObject({ effect: null, origin: 'feedback' })
  })

  it('is not of a day ahead', async () => {
    const ahead = { ...found, foundOn: addDays(helsinkiDay(new Date()), 2) }
    expect((await editor.post('/api/findings', ahead)).status).toBe(400)
  })
})

describe('a bundle', () => {
  it('brings partners with what was done with them, and findings', async () => {
    const facts = {
      ...empty,
      facts: 2,
      regions: [{ code: '05' }],
      events: [
        {
          id: 'e',
          region: '05',
          alsoRegions: [],
          kind: 'information-session',
          heldOn: '2024-05-20',
          hours: 3,
          participants: [{ group: 'partner', sector: 'teaching', count: 12 }],
          expertsByExperience: false,
        },
      ],
    }
    const contacts = [
      { kind: 'told', on: '2024-05-20', by: 'Koordinaattori', event: 'e' },
      { kind: 'inducted', on: '2024-09-02' },
    ]
    const partners = [{ id: 'p', region: '05', name: 'Koulu', sector: 'teaching', contacts }]
    const findings = [
      { id: 'f', region: '05', text: 'Pari auttoi.', level: 'worker', origin: 'supervision', foundOn: '2018-12-31' },
    ]
    const bundle = file({ facts, details: {}, partners, findings })
    await provisionIn(portal, { imports: [bundle] })
    await provisionIn(portal, { imports: [bundle] })
    const administrator = await portal.as('administrator')
    const here = 'where[region][equals]=05'
    const told = await administrator.get(`/api/partners?${here}&depth=1`)
    expect(told.body.docs).toMatchObject([
      {
        name: 'Koulu',
        sector: 'teaching',
        contacts: [
          { kind: 'told', by: 'Koordinaattori', event: { title: 'Infotilaisuus · 20.5.2024' } },
          { kind: 'inducted', by: null, event: null },
        ],
      },
    ])
    const known = await administrator.get(`/api/findings?${here}`)
    expect(known.body.docs).toMatchObject([{ text: 'Pari auttoi.', effect: null, origin: 'supervision' }])
  })
})
