import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { calendarFeed, decision, event, meeting, memo, network, person, trainer, training } from './records'

let portal: Portal
let editor: Client
let neighbour: Client
const ids = { trainer: '', other: '', network: '', training: '', meeting: '' }
const days = { planningDays: 1, trainingDays: 1, consultationDays: 0 }

async function trainerCalled(name: string): Promise<string> {
  const { id } = await editor.create('people', person('08', { name }))
  return (await editor.create('trainers', trainer('08', { person: id }))).id
}

beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
  ids.trainer = await trainerCalled('Kouluttaja Yksi')
  ids.network = (await editor.create('networks', network('08', { name: 'Terapeutit, länsi' }))).id
  ids.other = (await editor.create('networks', network('08', { kind: 'coordinators' }))).id
  ids.training = (
    await editor.create(
      'trainings',
      training('08', {
        status: 'planned',
        sessions: [
          { date: '2030-03-29', hours: 1 },
          { date: '2030-04-01', hours: 3.5 },
        ],
        trainers: [{ trainer: ids.trainer, ...days }],
      }),
    )
  ).id
  await editor.create('trainings', training('08'))
  ids.meeting = (await editor.create('meetings', meeting('08', { network: ids.network }))).id
  await editor.create('meetings', meeting('08', { network: ids.other }, { heldOn: '2024-02-07' }))
  neighbour = await portal.as('editor03')
  await neighbour.create('trainings', training('03', { sessions: [{ date: '2017-09-28', hours: 7 }] }))
})
afterAll(() => portal.stop())

async function addressOf(id: string): Promise<string> {
  const reply = await editor.post(`/api/calendar-feeds/${id}/key`, { replace: true })
  expect([reply.status, reply.headers.get('cache-control')]).toEqual([200, 'no-store'])
  return String(reply.body.key)
}

async function newFeed(more: Record<string, unknown> = {}): Promise<{ id: string; address: string }> {
  const { id } = await editor.create('calendar-feeds', calendarFeed('08', more))
  return { id, address: await addressOf(id) }
}

async function neighboursFeed(): Promise<string> {
  const { id } = await neighbour.create('calendar-feeds', calendarFeed('03'))
  return String((await neighbour.post(`/api/calendar-feeds/${id}/key`, {})).body.key)
}

async function eventsAt(address: string): Promise<ICAL.Event[]> {
  const answer = await fetch(address)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as unknown[])
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}

function spans(events: readonly ICAL.Event[]): string[] {
  return events.map(({ startDate, endDate, summary }) => `${startDate} ${endDate} ${summary}`)
}

describe('a calendar', () => {
  it('of a region has its whole days in their order, and no other region’s', async () => {
    const { address } = await newFeed()
    expect(new URL(address).pathname).toMatch(/^\/feeds\/[\w-]{43}\.ics$/)
    const events = await eventsAt(address)
    expect(spans(events)).toEqual([
      '2017-09-26 2017-09-27 Systeeminen lastensuojelun asiakastyö, peruskoulutus',
      '2024-02-06 2024-02-07 Terapeutit, länsi',
      '2024-02-07 2024-02-08 Koordinaattoreiden verkosto',
      '2030-03-29 2030-03-30 Systeeminen lastensuojelun asiakastyö, peruskoulutus',
      '2030-04-01 2030-04-02 Systeeminen lastensuojelun asiakastyö, peruskoulutus',
    ])
    expect(events.map(({ startDate }) => startDate.isDate)).toEqual(events.map(() => true))
    expect(events.slice(-2).map(({ description }) => description)).toEqual([
      'Pirkanmaa, 1 tunti',
      'Pirkanmaa, 3,5 tuntia',
    ])
  })

  it('of a trainer has the trainer’s days, in the language that was chosen', async () => {
    const { address } = await newFeed({ trainer: ids.trainer, language: 'sv' })
    expect(spans(await eventsAt(address))).toEqual([
      '2030-03-29 2030-03-30 Systemiskt klientarbete inom barnskyddet, grundutbildning',
      '2030-04-01 2030-04-02 Systemiskt klientarbete inom barnskyddet, grundutbildning',
    ])
  })

  it('of a network has its meetings', async () => {
    const { address } = await newFeed({ network: ids.network })
    expect(spans(await eventsAt(address))).toEqual(['2024-02-06 2024-02-07 Terapeutit, länsi'])
  })

  it('of a network has the memos that have come to it, as days that take no time, and no word of what they say', async () => {
    const decided = (await editor.create('decisions', decision('08'))).id
    const told = { networks: [ids.network], writtenOn: '2024-02-09', text: 'Salassa pidettävä sanamuoto' }
    const { id } = await editor.create('memos', memo('08', [decided], told))
    const { address } = await newFeed({ network: ids.network })
    expect(spans(await eventsAt(address))).toEqual([
      '2024-02-06 2024-02-07 Terapeutit, länsi',
      '2024-02-09 2024-02-10 Muistio verkostoille · 9.2.2024',
    ])
    const text = await (await fetch(address)).text()
    expect(text).toContain('TRANSP:TRANSPARENT')
    expect(text).not.toContain('Salassa')
    for (const other of [await newFeed({ network: ids.other }), await newFeed()]) {
      expect(await (await fetch(other.address)).text()).not.toContain(id)
    }
    await editor.delete(`/api/memos/${id}`)
    expect(await (await fetch(address)).text()).not.toContain(id)
  })

  it('names nobody', async () => {
    const { address } = await newFeed({ trainer: ids.trainer })
    const text = await (await fetch(address)).text()
    expect(text).toContain('NAME:Kouluttaja – Kotipesä')
    expect(text).not.toContain('Yksi')
  })

  it('keeps the UID of a day, raises SEQUENCE with a change, and says what is cancelled', async () => {
    const { address } = await newFeed({ trainer: ids.trainer })
    const before = await eventsAt(address)
    const { body } = await editor.get(`/api/trainings/${ids.training}?depth=0`)
    const sessions = (body.sessions as { date: string }[]).map((session, index) =>
      index === 0 ? { ...session, date: '2030-03-28' } : session,
    )
    const version = { updatedAt: body.updatedAt }
    const moved = await editor.patch(`/api/trainings/${ids.training}`, { sessions, status: 'cancelled', ...version })
    expect(moved.status).toBe(200)
    const after = await eventsAt(address)
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid))
    expect(after[0]?.startDate.toString()).toBe('2030-03-28')
    expect([before[0]?.sequence, after[0]?.sequence]).toEqual([0, 1])
    expect(after.map(({ component }) => component.getFirstPropertyValue('status'))).toEqual(['CANCELLED', 'CANCELLED'])
  })

  it('has sessions at the times that are told, in Helsinki whatever the clocks do, with place and link', async () => {
    const sessions = [
      { date: '2026-03-29', hours: 7, startsAt: '9.00', endsAt: '16.00', place: 'Kokoushuone Jää' },
      { date: '2026-10-25', hours: 7, startsAt: '9.00', endsAt: '16.00', link: 'https://etana.example.fi/k' },
      { date: '2026-10-26', hours: 7 },
    ]
    await neighbour.create('trainings', training('03', { status: 'planned', sessions }))
    const timed = (await eventsAt(await neighboursFeed())).filter(({ startDate }) => startDate.year === 2026)
    const instants = timed.map(({ startDate, endDate }) =>
      [startDate, endDate].map((time) => time.toJSDate().toISOString()),
    )
    expect(instants.slice(0, 2)).toEqual([
      ['2026-03-29T06:00:00.000Z', '2026-03-29T13:00:00.000Z'],
      ['2026-10-25T07:00:00.000Z', '2026-10-25T14:00:00.000Z'],
    ])
    expect(timed.map(({ startDate }) => startDate.isDate)).toEqual([false, false, true])
    expect(timed[0]?.location).toBe('Kokoushuone Jää')
    expect(timed[1]?.component.getFirstPropertyValue('url')).toBe('https://etana.example.fi/k')
  })

  it('of a region has its events, of a trainer or a network it has none', async () => {
    const sessions = [{ date: '2031-05-20', hours: 3, startsAt: '12.00', endsAt: '15.00' }]
    const { id } = await neighbour.create('events', event('03', { name: 'Vuoropuhelu', sessions }))
    const address = await neighboursFeed()
    async function held(): Promise<readonly ICAL.Event[]> {
      return (await eventsAt(address)).filter(({ summary }) => summary === 'Vuoropuhelu')
    }
    expect(
      (await held()).map(({ startDate, component }) => [
        startDate.toJSDate().toISOString(),
        component.getFirstPropertyValue('status'),
      ]),
    ).toEqual([['2031-05-20T09:00:00.000Z', 'CONFIRMED']])
    const { body } = await neighbour.get(`/api/events/${id}?depth=0`)
    await neighbour.patch(`/api/events/${id}`, { isCancelled: true, updatedAt: body.updatedAt })
    expect((await held()).map(({ component }) => component.getFirstPropertyValue('status'))).toEqual(['CANCELLED'])
    const elsewhere = await Promise.all([
      newFeed(),
      newFeed({ trainer: ids.trainer }),
      newFeed({ network: ids.network }),
    ])
    const found = await Promise.all(elsewhere.map(async (feed) => eventsAt(feed.address)))
    expect(found.flat().filter(({ summary }) => summary === 'Vuoropuhelu')).toEqual([])
  })

  it('is not sent again as long as nothing changed', async () => {
    const { address } = await newFeed({ network: ids.other })
    const etag = (await fetch(address)).headers.get('etag') ?? ''
    expect((await fetch(address, { headers: { 'If-None-Match': etag } })).status).toBe(304)
    await editor.create('meetings', meeting('08', { network: ids.other }, { heldOn: '2024-05-07' }))
    expect((await fetch(address, { headers: { 'If-None-Match': etag } })).status).toBe(200)
  })
})

describe('a calendar’s address', () => {
  it('is closed by a new one, and by the trash', async () => {
    const { id, address } = await newFeed()
    const next = await addressOf(id)
    expect((await fetch(address)).status).toBe(404)
    expect((await fetch(next)).status).toBe(200)
    expect((await editor.delete(`/api/calendar-feeds/${id}`)).status).toBe(200)
    expect((await fetch(next)).status).toBe(404)
  })

  it('is closed while its trainer lies in the trash', async () => {
    const gone = await trainerCalled('Kouluttaja Kaksi')
    const { address } = await newFeed({ trainer: gone })
    expect((await fetch(address)).status).toBe(200)
    await onServer(portal.databaseUrl, `UPDATE trainers SET deleted_at = now() WHERE id = '${gone}'`)
    expect((await fetch(address)).status).toBe(404)
  })

  it('cannot be read again or chosen, and stands nowhere in the database', async () => {
    const { id, address } = await newFeed()
    const secret = new URL(address).pathname.slice('/feeds/'.length, -'.ics'.length)
    const { body } = await editor.get(`/api/calendar-feeds/${id}`)
    expect(Object.keys(body)).not.toContain('keyHash')
    const rows = await onServer(
      portal.databaseUrl,
      'SELECT row_to_json(calendar_feeds)::text AS row FROM calendar_feeds',
    )
    expect(JSON.stringify(rows)).not.toContain(secret)
    const reply = await editor.patch(`/api/calendar-feeds/${id}`, {
      keyHash: 'a'.repeat(64),
      updatedAt: body.updatedAt,
    })
    expect(reply.status).toBe(400)
    expect((await fetch(address)).status).toBe(200)
  })

  it.each(['editor03', 'reader08', 'manager08', 'coordinator'] as const)('is not made by %s', async (name) => {
    const { id } = await editor.create('calendar-feeds', calendarFeed('08'))
    const reply = await (await portal.as(name)).post(`/api/calendar-feeds/${id}/key`, {})
    expect([403, 404]).toContain(reply.status)
    expect(reply.body.key).toBeUndefined()
    expect([401, 403, 404]).toContain((await portal.nobody.post(`/api/calendar-feeds/${id}/key`, {})).status)
  })

  it('is 404 when guessed, and after twenty guesses in a minute the address has to wait', async () => {
    const answers = []
    for (let guess = 0; guess < 21; guess += 1) {
      answers.push((await fetch(`${portal.origin}/feeds/${String(guess).padStart(43, 'a')}.ics`)).status)
    }
    expect(answers.slice(0, -1).filter((status) => status !== 404 && status !== 429)).toEqual([])
    expect(answers.at(-1)).toBe(429)
  })
})
