import { addDays, helsinkiDay } from '@kotipesa/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { event, registration } from './records'
import { linkIn, registering, type Registering } from './registering'

const session = { date: addDays(helsinkiDay(new Date()), 7), hours: 7 }

let portal: Portal
let editor: Client
let visitor: Registering

beforeAll(async () => {
  process.env.TRUSTED_PROXIES = '1'
  portal = await startPortal()
  editor = await portal.as('editor08')
  visitor = registering(portal)
})
afterAll(async () => {
  delete process.env.TRUSTED_PROXIES
  await portal.stop()
})

/** An event with so many seats, for which people have registered in this order. */
async function eventFor(capacity: number, people: readonly string[]): Promise<string> {
  const { id } = await editor.create('events', event('08', { sessions: [session], isPublic: true, capacity }))
  for (const email of people) await visitor.register(id, email)
  return id
}

interface Stored {
  readonly id: string
  readonly email: string
  readonly state: string
}

async function listOf(id: string): Promise<readonly Stored[]> {
  return (await editor.get(`/api/events/${id}/registrations`)).body.people as Stored[]
}

/** Who has a seat, in the order of the list. */
async function seatedAt(id: string): Promise<readonly string[]> {
  return (await listOf(id)).filter(({ state }) => state === 'registered').map(({ email }) => email)
}

function addressesAt(host: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `p${index}@${host}.example.org`)
}

async function subjects(recipient: string): Promise<readonly string[]> {
  return (await visitor.mails(recipient)).map(({ subject }) => subject.split(':')[0] ?? '')
}

describe('the last seat', () => {
  it('goes to one of two who come at the same moment, and each is told the truth', async () => {
    const id = await eventFor(12, addressesAt('viimeinen', 11))
    const both = ['yksi@viimeinen.example.org', 'kaksi@viimeinen.example.org']
    await Promise.all(both.map((email) => visitor.register(id, email)))
    const list = await listOf(id)
    expect(list.filter(({ state }) => state === 'registered')).toHaveLength(12)
    for (const email of both) {
      const state = list.find((each) => each.email === email)?.state
      expect(await subjects(email)).toEqual([state === 'registered' ? 'Ilmoittautumisesi' : 'Olet varasijalla'])
    }
  })
})

describe('seats that come free', () => {
  it.each([
    ['by a save of the form', (id: string) => save(id, { capacity: 4 })],
    ['by a program', (id: string) => editor.patch(`/api/events/${id}`, { capacity: 4 })],
    ['for several records at once', (id: string) => editor.patch(`/api/events?where[id][in]=${id}`, { capacity: 4 })],
  ])('%s go to as many, whoever waits longest first, who are told', async (way, raise) => {
    const people = addressesAt(way.replaceAll(' ', ''), 6)
    const id = await eventFor(2, people)
    expect((await raise(id)).status).toBe(200)
    expect(await seatedAt(id)).toEqual(people.slice(0, 4))
    expect(await subjects(people[3] ?? '')).toEqual(['Olet varasijalla', 'Sait paikan'])
    expect(await subjects(people[4] ?? '')).toEqual(['Olet varasijalla'])
  })

  it('in any other way, by an import for one, are given out within an hour', async () => {
    const people = addressesAt('tuonti', 4)
    const id = await eventFor(1, people)
    await onServer(portal.databaseUrl, `UPDATE events SET capacity = 3 WHERE id = '${id}'`)
    const { fillAllSeats } = await import('../../src/registrations/keep')
    expect(await fillAllSeats(portal.payload, new Date())).toBe(2)
    expect(await fillAllSeats(portal.payload, new Date())).toBe(0)
    expect(await seatedAt(id)).toEqual(people.slice(0, 3))
    expect(await subjects(people[2] ?? '')).toEqual(['Olet varasijalla', 'Sait paikan'])
  })

  it('by one who cancels, or whom the editor puts into the trash, go to one', async () => {
    const people = addressesAt('peruja', 5)
    const id = await eventFor(2, people)
    await visitor.send(linkIn(await visitor.lastMail(people[0] ?? '')), { act: 'cancel' })
    expect(await seatedAt(id)).toEqual([people[1], people[2]])
    const second = (await listOf(id)).find(({ email }) => email === people[1])
    expect((await editor.delete(`/api/registrations/${second?.id}`)).status).toBe(200)
    expect(await seatedAt(id)).toEqual([people[2], people[3]])
    expect(await subjects(people[1] ?? '')).toEqual(['Ilmoittautumisesi', 'Ilmoittautuminen peruttu'])
    expect((await visitor.lastMail(people[1] ?? '')).body).not.toContain('/i/')
  })
})

describe('seats that are taken away', () => {
  it('throw nobody out, move nobody up and are never less than none', async () => {
    const people = addressesAt('vahenee', 4)
    const id = await eventFor(3, people)
    expect((await editor.patch(`/api/events/${id}`, { capacity: 1 })).status).toBe(200)
    expect(await seatedAt(id)).toEqual(people.slice(0, 3))
    const page = (await portal.nobody.get(`/fi/koulutukset/${id}`)).text
    expect([page.includes('Paikat ovat täynnä'), /Vapaita paikkoja|-\d+ \//.test(page)]).toEqual([true, false])
    await visitor.send(linkIn(await visitor.lastMail(people[0] ?? '')), { act: 'cancel' })
    expect(await seatedAt(id)).toEqual(people.slice(1, 3))
  })

  it('leave everybody waiting where there are none at all', async () => {
    const people = addressesAt('nolla', 2)
    const id = await eventFor(0, people)
    expect(await seatedAt(id)).toEqual([])
    expect((await portal.nobody.get(`/fi/koulutukset/${id}`)).text).toContain('Paikat ovat täynnä')
  })
})

describe('the line', () => {
  it('has at its end whoever came back, by the form or by an editor’s hand', async () => {
    const people = addressesAt('palaaja', 4)
    const id = await eventFor(1, people)
    const [first, second] = await listOf(id)
    for (const each of [first, second]) {
      expect((await editor.patch(`/api/registrations/${each?.id}`, { state: 'cancelled' })).status).toBe(200)
    }
    expect(await seatedAt(id)).toEqual([people[2]])
    expect((await editor.patch(`/api/registrations/${second?.id}`, { state: 'registered' })).status).toBe(200)
    expect((await editor.delete(`/api/registrations/${first?.id}`)).status).toBe(200)
    await visitor.register(id, people[0] ?? '')
    expect((await editor.patch(`/api/events/${id}`, { capacity: 2 })).status).toBe(200)
    expect(await seatedAt(id)).toEqual([people[2], people[3]])
    expect((await editor.patch(`/api/events/${id}`, { capacity: 3 })).status).toBe(200)
    expect(await seatedAt(id)).toEqual([people[2], people[3], people[1]])
  })

  it('is passed by nobody who comes while a seat is free that others wait for', async () => {
    const people = addressesAt('kysytaan', 2)
    const id = await eventFor(1, people)
    await onServer(portal.databaseUrl, `UPDATE events SET capacity = 2 WHERE id = '${id}'`)
    expect((await portal.nobody.get(`/fi/koulutukset/${id}`)).text).toContain('Paikat ovat täynnä')
    await visitor.register(id, 'ohi@kysytaan.example.org')
    expect(await seatedAt(id)).toEqual(people)
  })

  it('takes whoever comes out of the trash at its end', async () => {
    const people = addressesAt('roskis', 3)
    const id = await eventFor(1, people)
    const [first] = await listOf(id)
    await editor.delete(`/api/registrations/${first?.id}`)
    expect((await editor.patch(`/api/registrations/${first?.id}?trash=true`, { deletedAt: null })).status).toBe(200)
    expect((await listOf(id)).map(({ email, state }) => [email, state])).toEqual([
      [people[1], 'registered'],
      [people[2], 'waiting'],
      [people[0], 'waiting'],
    ])
  })
})

/** A save as the form makes it: every field, from the version that it showed. */
async function save(id: string, changed: Record<string, unknown>) {
  const { body } = await editor.get(`/api/events/${id}?depth=0`)
  return editor.patch(`/api/events/${id}`, { ...body, ...changed })
}

describe('editors at the same moment', () => {
  it('save a registration and what it is for, and nobody waits for the other for ever', async () => {
    const people = addressesAt('yhtaikaa', 12)
    const id = await eventFor(1, people)
    const waiting = (await listOf(id)).filter(({ state }) => state === 'waiting')
    for (const [index, { id: own }] of waiting.entries()) {
      const replies = await Promise.all([
        editor.patch(`/api/registrations/${own}`, { unit: `Yksikkö ${index}` }),
        editor.patch(`/api/events/${id}`, { capacity: index + 2 }),
        editor.patch(`/api/registrations/${own}`, { note: `Huom ${index}` }),
      ])
      expect(replies.map(({ status }) => status)).toEqual([200, 200, 200])
    }
    expect(await seatedAt(id)).toEqual(people)
    const { body } = await editor.get(`/api/registrations?depth=0&limit=0&where[event][equals]=${id}`)
    expect((body.docs as { unit: string; note: string }[]).filter(({ note }) => note?.startsWith('Huom'))).toHaveLength(
      11,
    )
  })

  it('give a seat to one of two who are put in at once', async () => {
    const id = await eventFor(1, [])
    const replies = await Promise.all(
      ['a', 'b'].map((name) =>
        editor.post('/api/registrations', registration('08', { event: id }, { email: `${name}@kaksi.example.org` })),
      ),
    )
    expect(replies.map(({ status }) => status)).toEqual([201, 201])
    expect(await seatedAt(id)).toHaveLength(1)
  })
})
