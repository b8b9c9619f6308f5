import { addDays, curricula, helsinkiDay } from '@kotipesa/domain'
import { capitalised } from '../../src/text/capitalised'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { event, registration, training } from './records'
import { entriesIn, entry, linkIn, registering, type Registering } from './registering'

const today = helsinkiDay(new Date())
const inAWeek = addDays(today, 7)

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

const session = { date: inAWeek, hours: 7, startsAt: '9.00', endsAt: '16.00', place: 'Kaupungintalo' }

async function openEvent(more: Record<string, unknown> = {}): Promise<string> {
  const data = event('08', { name: 'Kevään dialogi', sessions: [session], isPublic: true, ...more })
  return (await editor.create('events', data)).id
}

async function stateOf(email: string): Promise<unknown> {
  const { body } = await editor.get(`/api/registrations?depth=0&where[email][equals]=${email}`)
  return (body.docs as { state: unknown }[])[0]?.state
}

describe('the public pages', () => {
  it('list what is announced, of all regions, in three languages, and a page each', async () => {
    const id = await openEvent({ audience: 'Kaikille <tiimeille>', capacity: 20 })
    const neighbour = await portal.as('editor03')
    const other = await neighbour.create(
      'trainings',
      training('03', { status: 'planned', sessions: [session], isPublic: true }),
    )
    const hidden = await openEvent({ isPublic: false, name: 'Sisäinen' })
    const off = await openEvent({ isCancelled: true, name: 'Peruttu' })
    const past = await openEvent({ sessions: [{ date: addDays(today, -1), hours: 3 }], name: 'Mennyt' })
    const basic = capitalised(curricula.find((each) => each.id === 'team-basic')?.label ?? { fi: '', sv: '', en: '' })
    for (const [path, title, curriculum] of [
      ['/fi/koulutukset', 'Koulutukset ja tilaisuudet', basic.fi],
      ['/sv/utbildningar', 'Utbildningar och evenemang', basic.sv],
      ['/en/trainings', 'Trainings and events', basic.en],
    ] as const) {
      const list = await portal.nobody.get(path)
      expect([list.status, list.headers.get('cache-control')]).toEqual([200, 'no-store'])
      expect(list.text).toContain(`<h1>${title}</h1>`)
      for (const shown of ['Kevään dialogi', curriculum, `${path}/${other.id}`]) expect(list.text).toContain(shown)
      for (const name of ['Sisäinen', 'Peruttu', 'Mennyt', '<script']) expect(list.text).not.toContain(name)
      const page = await portal.nobody.get(`${path}/${id}`)
      expect([page.status, page.text.includes('Kaupungintalo')]).toEqual([200, true])
      expect(page.text).toContain('Kaikille &#60;tiimeille&#62;')
    }
    const ofOne = await portal.nobody.get('/fi/koulutukset?region=03')
    expect([ofOne.text.includes(other.id), ofOne.text.includes(id)]).toEqual([true, false])
    for (const gone of [hidden, off, past, 'x', '00000000-0000-4000-8000-000000000000']) {
      expect((await portal.nobody.get(`/fi/koulutukset/${gone}`)).status).toBe(404)
      expect((await visitor.register(gone, 'kukaan@example.org')).status).toBe(404)
    }
    expect(await visitor.mails('kukaan@example.org')).toEqual([])
  })

  it('show who comes to nobody, and a link for remote participation only to those who have a seat', async () => {
    const link = 'https://example.org/kokous?a=1'
    const id = await openEvent({ sessions: [{ ...session, link }] })
    expect((await visitor.register(id, 'salattu@example.org')).text).toContain('Kiitos.')
    const page = await portal.nobody.get(`/fi/koulutukset/${id}`)
    for (const secret of ['Aino', 'salattu@', 'example.org/kokous']) expect(page.text).not.toContain(secret)
    const mail = await visitor.lastMail('salattu@example.org')
    expect(mail.body).toContain(link)
    expect((await portal.nobody.get(linkIn(mail))).text).toContain('https://example.org/kokous?a=1')
  })
})

describe('registering', () => {
  it('is confirmed by a message with the days for a calendar, in words that hold nothing of the form', async () => {
    const id = await openEvent()
    const reply = await visitor.register(id, 'Aino@Example.org', { group: 'partner', sector: 'teaching' })
    expect([reply.status, reply.text.includes('Kiitos.')]).toEqual([200, true])
    const mail = await visitor.lastMail('aino@example.org')
    expect(mail.subject).toBe('Ilmoittautumisesi: Kevään dialogi')
    expect(mail.body).not.toContain('Aino')
    expect(entriesIn(mail)).toEqual([
      expect.objectContaining({ sequence: 0, status: 'CONFIRMED', uid: expect.stringMatching(/^event-/) }),
    ])
    // Nine o'clock in Helsinki, in winter or in summer.
    expect(entriesIn(mail)[0]?.start).toMatch(new RegExp(`^${inAWeek}T0[67]:00:00`))
    const { body } = await editor.get(`/api/registrations?depth=0&where[event][equals]=${id}`)
    expect(body.docs).toEqual([
      expect.objectContaining({ region: '08', email: 'aino@example.org', sector: 'teaching', state: 'registered' }),
    ])
  })

  it('twice stores once, and the answer tells nobody that somebody was registered before', async () => {
    const id = await openEvent()
    const [first, second] = await Promise.all([
      visitor.register(id, 'kaksi@example.org'),
      visitor.register(id, 'kaksi@example.org'),
    ])
    const third = await visitor.register(id, 'kaksi@example.org')
    for (const reply of [second, third]) {
      expect([reply?.status, reply?.text]).toEqual([200, first?.text])
    }
    expect(await visitor.mails('kaksi@example.org')).toHaveLength(1)
    await onServer(
      portal.databaseUrl,
      `UPDATE registrations SET created_at = created_at - interval '1 hour' WHERE email = 'kaksi@example.org'`,
    )
    await visitor.register(id, 'kaksi@example.org')
    await visitor.register(id, 'kaksi@example.org')
    const sent = await visitor.mails('kaksi@example.org')
    expect(sent.map(({ subject }) => subject)).toEqual([
      'Ilmoittautumisesi: Kevään dialogi',
      'Olet jo ilmoittautunut: Kevään dialogi',
    ])
    expect(new Set(sent.map(linkIn)).size).toBe(1)
  })

  it('says what is wrong, keeps what was typed and stores nothing', async () => {
    const id = await openEvent()
    const unsure = await visitor.register(id, 'lupa@example.org', { consent: '', note: 'esteetön "paikka"' })
    expect([unsure.status, unsure.text.includes('id="consent-problem"')]).toEqual([400, true])
    expect(unsure.text).toContain('esteetön &#34;paikka&#34;')
    const wrong = await visitor.register(id, 'ei osoite', { name: ' ', group: 'kukaan' })
    expect(wrong.status).toBe(400)
    for (const field of ['name', 'email', 'group']) expect(wrong.text).toContain(`id="${field}-problem"`)
    expect(await visitor.mails('lupa@example.org')).toEqual([])
  })

  it('is refused for a while after twenty forms of an address in a minute, whatever is in them', async () => {
    const id = await openEvent()
    const headers = {
      'Content-Type': 'application/x-www-form-urlencoded',
      Origin: portal.origin,
      'X-Forwarded-For': '192.0.2.7',
    }
    const form = new URLSearchParams({ ...entry, consent: '', email: 'liikaa@example.org' }).toString()
    const path = `/fi/koulutukset/${id}`
    const statuses: number[] = []
    for (let time = 0; time < 20; time += 1) {
      statuses.push((await portal.nobody.send('POST', path, form, headers)).status)
    }
    expect([...new Set(statuses)]).toEqual([400])
    const refused = await portal.nobody.send('POST', path, form, headers)
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true])
    expect((await visitor.register(id, 'muualta@example.org')).status).toBe(200)
  })

  it('is closed after its last day', async () => {
    const id = await openEvent({ openUntil: addDays(today, -1) })
    const page = await portal.nobody.get(`/fi/koulutukset/${id}`)
    expect([page.status, page.text.includes('<form method="post"')]).toEqual([200, false])
    expect((await visitor.register(id, 'myohassa@example.org')).status).toBe(400)
    expect(await visitor.mails('myohassa@example.org')).toEqual([])
  })
})

describe('the waiting list', () => {
  it('has one of two who come at once for the last seat', async () => {
    const id = await openEvent({ capacity: 1 })
    await Promise.all(['a', 'b', 'c'].map((name) => visitor.register(id, `${name}@samaan.example.org`)))
    const states = await Promise.all(['a', 'b', 'c'].map((name) => stateOf(`${name}@samaan.example.org`)))
    expect(states.toSorted()).toEqual(['registered', 'waiting', 'waiting'])
  })

  it('moves up by itself when somebody cancels by the own link, or seats are added', async () => {
    const id = await openEvent({ capacity: 1 })
    for (const name of ['eka', 'toka', 'kolmas']) await visitor.register(id, `${name}@jono.example.org`)
    expect((await visitor.lastMail('toka@jono.example.org')).subject).toContain('varasijalla')
    expect((await visitor.lastMail('toka@jono.example.org')).calendar).toBeNull()
    const link = linkIn(await visitor.lastMail('eka@jono.example.org'))
    expect((await visitor.send(link, { act: 'cancel' })).text).toContain('Tallennettu.')
    expect((await visitor.send(link, { act: 'cancel' })).text).toContain('Tallennettu.')
    expect(await stateOf('eka@jono.example.org')).toBe('cancelled')
    expect(await stateOf('toka@jono.example.org')).toBe('registered')
    const moved = await visitor.lastMail('toka@jono.example.org')
    expect([moved.subject, entriesIn(moved)]).toEqual(['Sait paikan: Kevään dialogi', [expect.anything()]])
    expect((await visitor.mails('eka@jono.example.org')).map(({ subject }) => subject)).toEqual([
      'Ilmoittautumisesi: Kevään dialogi',
      'Ilmoittautuminen peruttu: Kevään dialogi',
    ])
    expect(await stateOf('kolmas@jono.example.org')).toBe('waiting')
    expect((await editor.patch(`/api/events/${id}`, { capacity: 2 })).status).toBe(200)
    expect(await stateOf('kolmas@jono.example.org')).toBe('registered')
    // Whoever comes back stands at the end.
    await visitor.register(id, 'eka@jono.example.org')
    const { body } = await editor.get(`/api/registrations?depth=0&where[email][equals]=eka@jono.example.org`)
    expect((body.docs as { state: unknown }[]).map(({ state }) => state).toSorted()).toEqual(['cancelled', 'waiting'])
  })
})

describe('one’s own link', () => {
  it('shows and changes the own registration and nothing else', async () => {
    const id = await openEvent()
    await visitor.register(id, 'oma@example.org')
    await visitor.register(id, 'muu@example.org', { name: 'Muu Henkilö' })
    const link = linkIn(await visitor.lastMail('oma@example.org'))
    const page = await portal.nobody.get(link)
    expect([page.status, page.headers.get('cache-control'), page.headers.get('referrer-policy')]).toEqual([
      200,
      'no-store',
      'no-referrer',
    ])
    expect([page.text.includes('Aino Osallistuja'), page.text.includes('Muu Henkilö')]).toEqual([true, false])
    const changed = await visitor.send(link, { ...entry, act: 'change', name: 'Aino Uusi', group: 'supervisor' })
    expect(changed.text).toContain('Tallennettu.')
    const { body } = await editor.get(`/api/registrations?depth=0&where[email][equals]=oma@example.org`)
    expect(body.docs).toEqual([expect.objectContaining({ name: 'Aino Uusi', group: 'supervisor', sector: null })])
    const wrong = await visitor.send(link, { ...entry, act: 'change', name: ' ' })
    expect([wrong.status, wrong.text.includes('id="name-problem"')]).toEqual([400, true])
  })
})

describe('a changed schedule', () => {
  it('is told to everybody who comes, with the same UID and a greater SEQUENCE', async () => {
    const data = training('08', { status: 'planned', sessions: [session, { ...session, date: addDays(today, 9) }] })
    const { id } = await editor.create('trainings', { ...data, isPublic: true, capacity: 1 })
    for (const name of ['yksi', 'jono', 'pois']) await visitor.register(id, `${name}@siirto.example.org`)
    await visitor.send(linkIn(await visitor.lastMail('pois@siirto.example.org')), { act: 'cancel' })
    const first = entriesIn(await visitor.lastMail('yksi@siirto.example.org'))
    const stored = (await editor.get(`/api/trainings/${id}?depth=0`)).body.sessions as { id: string; date: string }[]
    const moved = stored.slice(0, 1).map((each) => ({ ...each, date: addDays(today, 8) }))
    expect((await editor.patch(`/api/trainings/${id}`, { sessions: moved })).status).toBe(200)
    const told = await visitor.lastMail('yksi@siirto.example.org')
    expect(told.subject).toContain('Aikataulu muuttui')
    expect(entriesIn(told).map(({ uid, sequence, status }) => [uid, sequence, status])).toEqual([
      [first[0]?.uid, 1, 'CONFIRMED'],
      [first[1]?.uid, 1, 'CANCELLED'],
    ])
    expect((await visitor.lastMail('jono@siirto.example.org')).calendar).toBeNull()
    expect((await visitor.lastMail('jono@siirto.example.org')).subject).toContain('Aikataulu muuttui')
    expect((await visitor.lastMail('pois@siirto.example.org')).subject).toContain('peruttu')
    const before = await visitor.mails('yksi@siirto.example.org')
    expect((await editor.patch(`/api/trainings/${id}`, { expertsByExperience: true })).status).toBe(200)
    expect(await visitor.mails('yksi@siirto.example.org')).toHaveLength(before.length)
    expect((await editor.patch(`/api/trainings/${id}`, { status: 'cancelled' })).status).toBe(200)
    const off = await visitor.lastMail('yksi@siirto.example.org')
    expect([off.subject.startsWith('Peruttu: '), entriesIn(off).map(({ status }) => status)]).toEqual([
      true,
      ['CANCELLED'],
    ])
    expect(entriesIn(off)[0]).toMatchObject({ uid: first[0]?.uid, sequence: 2 })
  })
})

describe('the register', () => {
  it('takes one registration of an address, and keeps what it is for', async () => {
    const id = await openEvent()
    const data = registration('08', { event: id }, { email: 'puhelin@example.org' })
    const { id: own } = await editor.create('registrations', data)
    const again = await editor.post('/api/registrations', data)
    expect([again.status, again.text.includes('on jo ilmoittauduttu')]).toEqual([400, true])
    const other = await openEvent()
    await editor.patch(`/api/registrations/${own}`, { event: other })
    const { body } = await editor.get(`/api/registrations/${own}?depth=0`)
    expect(body.event).toBe(id)
    expect((await editor.delete(`/api/events/${id}`)).status).toBe(409)
  })
})

describe('attendance', () => {
  it('is noted by session by the region’s editors, and counts the participants by group and sector', async () => {
    const id = await openEvent({ sessions: [session, { ...session, date: addDays(today, 8) }] })
    for (const [name, group, sector] of [
      ['p1', 'partner', 'teaching'],
      ['p2', 'partner', 'teaching'],
      ['s1', 'supervisor', ''],
      ['s2', 'supervisor', ''],
    ] as const) {
      await editor.create(
        'registrations',
        registration('08', { event: id }, { email: `${name}@lasna.example.org`, group, sector: sector || null }),
      )
    }
    const { sessions } = (await editor.get(`/api/events/${id}?depth=0`)).body as { sessions: { id: string }[] }
    const [first = '', second = ''] = sessions.map((each) => each.id)
    const list = await editor.get(`/api/events/${id}/registrations`)
    expect(list.headers.get('cache-control')).toBe('no-store')
    const [p1 = '', p2 = '', s1 = ''] = (list.body.people as { id: string }[]).map((each) => each.id)
    async function note(client: Client, registrationId: string, sessionId: string, isThere = true) {
      const body = { registration: registrationId, session: sessionId, isThere }
      return (await client.post(`/api/events/${id}/attendance`, body)).status
    }
    for (const [who, when] of [
      [p1, first],
      [p1, second],
      [p2, first],
      [s1, first],
      [s1, first],
    ] as const) {
      expect(await note(editor, who, when)).toBe(200)
    }
    expect(await note(editor, p2, first, false)).toBe(200)
    expect(await note(editor, p2, 'x')).toBe(404)
    expect(await note(editor, 'x', first)).toBe(404)
    expect(await note(await portal.as('editor03'), p2, first)).toBe(404)
    expect(await note(portal.nobody, p2, first)).toBeGreaterThanOrEqual(400)
    const reader = await portal.newAccount([{ region: '08', role: 'reader' }])
    expect(await note(reader, p2, first)).toBe(403)
    for (const name of ['editor03', 'coordinator'] as const) {
      expect((await (await portal.as(name)).get(`/api/events/${id}/registrations`)).status).toBe(404)
    }
    expect((await editor.post(`/api/events/${id}/participants`, {})).status).toBe(200)
    const { participants } = (await editor.get(`/api/events/${id}?depth=0`)).body
    expect(participants).toEqual([
      expect.objectContaining({ group: 'partner', sector: 'teaching', count: 1 }),
      expect.objectContaining({ group: 'supervisor', count: 1 }),
    ])
  })
})

describe('the end of a region’s time', () => {
  it('leaves counts of what was noted, and nobody’s details', async () => {
    const past = { date: addDays(today, -40), hours: 3 }
    const id = await openEvent({ sessions: [past] })
    const counted = await openEvent({ sessions: [past], participants: [{ group: 'other', count: 9 }] })
    const recent = await openEvent({ sessions: [{ date: addDays(today, -1), hours: 3 }] })
    for (const event of [id, counted, recent]) {
      await editor.create('registrations', registration('08', { event }, { email: 'mennyt@example.org' }))
      const { sessions } = (await editor.get(`/api/events/${event}?depth=0`)).body as { sessions: { id: string }[] }
      const { people } = (await editor.get(`/api/events/${event}/registrations`)).body as { people: { id: string }[] }
      const body = { registration: people[0]?.id, session: sessions[0]?.id, isThere: true }
      expect((await editor.post(`/api/events/${event}/attendance`, body)).status).toBe(200)
    }
    await onServer(portal.databaseUrl, `UPDATE regions SET registration_months = 1 WHERE id = '08'`)
    const { eraseRegistrations } = await import('../../src/registrations/erase')
    expect(await eraseRegistrations(portal.payload, new Date())).toBe(2)
    expect(await eraseRegistrations(portal.payload, new Date())).toBe(0)
    async function participantsOf(event: string) {
      return (await editor.get(`/api/events/${event}?depth=0`)).body.participants
    }
    expect(await participantsOf(id)).toEqual([expect.objectContaining({ group: 'social-worker', count: 1 })])
    expect(await participantsOf(counted)).toEqual([expect.objectContaining({ group: 'other', count: 9 })])
    expect((await editor.get(`/api/events/${id}/registrations`)).body.people).toEqual([])
    expect((await editor.get(`/api/events/${recent}/registrations`)).body.people).toHaveLength(1)
  })
})

describe('links that are guessed', () => {
  it('lead nowhere, and only 20 a minute may be tried', async () => {
    for (const guess of ['x', 'a'.repeat(43)]) expect((await portal.nobody.get(`/i/${guess}`)).status).toBe(404)
    const statuses: number[] = []
    for (let time = 0; time < 22; time += 1) statuses.push((await portal.nobody.get(`/i/${'b'.repeat(43)}`)).status)
    expect([statuses.includes(404), statuses.at(-1)]).toEqual([true, 429])
  })
})
