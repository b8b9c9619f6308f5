import { addDays, helsinkiDay } from '@kotipesa/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { startPortal, type Portal } from './portal'
import { event, membership, person, team } from './records'
import { linkIn, registering, type Registering } from './registering'

const session = { date: addDays(helsinkiDay(new Date()), 7), hours: 7 }
const members = {
  'name-0': 'Jäsen Yksi',
  'email-0': 'yksi@tiimi.example.org',
  'group-0': 'social-worker',
  'name-1': 'Jäsen Kaksi',
  'email-1': 'kaksi@tiimi.example.org',
  'group-1': 'supervisor',
  consent: '1',
}

let portal: Portal
let editor: Client
let visitor: Registering
let ofTeam = ''

beforeAll(async () => {
  process.env.TRUSTED_PROXIES = '1'
  portal = await startPortal()
  editor = await portal.as('editor08')
  visitor = registering(portal)
  ofTeam = (await editor.create('teams', team('08', { name: 'Akaan tiimi' }))).id
})
afterAll(async () => {
  delete process.env.TRUSTED_PROXIES
  await portal.stop()
})

async function eventWith(more: Record<string, unknown> = {}): Promise<string> {
  return (await editor.create('events', event('08', { sessions: [session], ...more }))).id
}

async function linkFor(id: string, of: string = ofTeam): Promise<string> {
  const reply = await editor.post(`/api/events/${id}/team-link`, { team: of })
  expect([reply.status, reply.headers.get('cache-control')]).toEqual([200, 'no-store'])
  return new URL(String(reply.body.link)).pathname
}

async function registered(id: string): Promise<readonly { email: string; state: string; unit: string }[]> {
  return (await editor.get(`/api/events/${id}/registrations`)).body.people as never
}

describe('the link of a team’s leader', () => {
  it('gives room for more members and keeps what is written', async () => {
    const id = await eventWith()
    const link = await linkFor(id)
    expect((await portal.nobody.get(link)).text).not.toContain('id="name-6"')
    const roomier = await visitor.send(link, { ...members, rows: '6', more: '1' })
    expect(roomier.status).toBe(200)
    for (const part of ['id="name-11"', 'value="Jäsen Kaksi"', 'name="rows" value="12"']) {
      expect(roomier.text).toContain(part)
    }
    expect(roomier.text).not.toContain('id="name-12"')
    expect(await registered(id)).toEqual([])
    const most = await visitor.send(link, { rows: '999999', more: '1' })
    expect([most.text.includes('id="name-29"'), most.text.includes('id="name-30"')]).toEqual([true, false])
    expect(most.text).not.toContain('name="more"')
    const last = { 'name-11': 'Jäsen Viimeinen', 'email-11': 'viimeinen@tiimi.example.org', 'group-11': 'supervisor' }
    await visitor.send(link, { ...last, rows: '12', consent: '1' })
    expect((await registered(id)).map(({ email }) => email)).toEqual(['viimeinen@tiimi.example.org'])
  })

  it('registers several at once by the same rules, each of whom gets a message and a link', async () => {
    const id = await eventWith({ capacity: 1 })
    const link = await linkFor(id)
    expect(link).toBe(await linkFor(id))
    const page = await portal.nobody.get(link)
    expect([page.status, page.text.includes('Tiimi: Akaan tiimi')]).toEqual([200, true])
    const sent = await visitor.send(link, members)
    expect([sent.status, sent.text.includes('Lähetimme viestin jokaiselle, jonka ilmoitit: 2.')]).toEqual([200, true])
    expect(sent.text).not.toContain('Jäsen Yksi')
    await visitor.send(link, members)
    const people = await registered(id)
    expect(people.map(({ email, state, unit }) => [email, state, unit])).toEqual([
      ['yksi@tiimi.example.org', 'registered', 'Akaan tiimi'],
      ['kaksi@tiimi.example.org', 'waiting', 'Akaan tiimi'],
    ])
    expect(await visitor.mails('kaksi@tiimi.example.org')).toHaveLength(1)
    const own = linkIn(await visitor.lastMail('yksi@tiimi.example.org'))
    expect((await portal.nobody.get(own)).text).toContain('Jäsen Yksi')
  })

  it('says everything that is wrong at once, and stores all or nothing', async () => {
    const id = await eventWith()
    const link = await linkFor(id)
    const wrong = { ...members, 'email-1': 'ei osoite', 'name-2': 'Ilman osoitetta', consent: '' }
    const reply = await visitor.send(link, wrong)
    expect(reply.status).toBe(400)
    for (const field of ['email-1', 'email-2', 'group-2']) expect(reply.text).toContain(`id="${field}-problem"`)
    expect([reply.text.includes('id="consent-problem"'), reply.text.includes('Jäsen Yksi')]).toEqual([true, true])
    const twice = await visitor.send(link, { ...members, 'email-1': 'YKSI@tiimi.example.org' })
    expect(twice.text).toContain('id="email-1-problem"')
    expect((await visitor.send(link, { consent: '1' })).status).toBe(400)
    expect(await registered(id)).toEqual([])
  })

  it('is mailed to the contact person of the team, once a day', async () => {
    const id = await eventWith()
    const path = `/api/events/${id}/team-link/send`
    expect((await editor.post(path, { team: ofTeam })).body).toEqual({ isSent: false })
    const contact = { name: 'Tiimin Yhteyshenkilö', email: 'yhteys@tiimi.example.org' }
    const { id: known } = await editor.create('people', person('08', contact))
    await editor.create('memberships', membership('08', known, { of: 'team', team: ofTeam, isContact: true }))
    for (let time = 0; time < 2; time += 1) {
      expect((await editor.post(path, { team: ofTeam })).body).toEqual({ isSent: true })
    }
    const mails = await visitor.mails(contact.email)
    expect(mails).toHaveLength(1)
    expect(JSON.stringify(mails)).toContain(await linkFor(id))
    expect((await (await portal.as('editor03')).post(path, { team: ofTeam })).status).toBe(404)
  })

  it('opens nothing once it is closed, or what it is for is cancelled, and nothing to register after its last day', async () => {
    const id = await eventWith()
    const link = await linkFor(id)
    expect((await editor.post(`/api/events/${id}/team-link/close`, { team: ofTeam })).status).toBe(200)
    expect([(await portal.nobody.get(link)).status, (await visitor.send(link, members)).status]).toEqual([404, 404])
    const next = await linkFor(id)
    expect([next === link, (await portal.nobody.get(next)).status]).toEqual([false, 200])
    await editor.patch(`/api/events/${id}`, { openUntil: addDays(helsinkiDay(new Date()), -1) })
    expect((await portal.nobody.get(next)).text).not.toContain('<form method="post"')
    await visitor.send(next, members)
    expect(await registered(id)).toEqual([])
    await editor.patch(`/api/events/${id}`, { isCancelled: true })
    expect((await portal.nobody.get(next)).status).toBe(404)
  })

  it('is given out by editors of the region only, and for its own teams', async () => {
    const id = await eventWith()
    const neighbour = await portal.as('editor03')
    const other = (await neighbour.create('teams', team('03', { name: 'Naapurin tiimi' }))).id
    const path = `/api/events/${id}/team-link`
    const reader = await portal.newAccount([{ region: '08', role: 'reader' }])
    expect((await reader.post(path, { team: ofTeam })).status).toBe(403)
    expect((await neighbour.post(path, { team: ofTeam })).status).toBe(404)
    expect((await portal.nobody.post(path, { team: ofTeam })).status).toBeGreaterThanOrEqual(400)
    for (const wrong of [other, 'x', null]) expect((await editor.post(path, { team: wrong })).status).toBe(404)
  })

  it('is 404 when guessed, and only 20 a minute may be tried', async () => {
    const headers = { 'X-Forwarded-For': '192.0.2.9' }
    const statuses: number[] = []
    for (let time = 0; time < 21; time += 1) {
      statuses.push((await portal.nobody.get(`/t/${'b'.repeat(43)}`, headers)).status)
    }
    expect([statuses[0], statuses.at(-1)]).toEqual([404, 429])
  })
})
