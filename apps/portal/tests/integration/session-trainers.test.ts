import { addDays, workingDaysIn } from '@kotipesa/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayText } from '../../src/fields/day-text'
import * as named from '../../src/migrations/20261130_024802_supervisors_named'
import * as addresses from '../../src/migrations/20261130_024803_supervisor_addresses'
import { day, effort, plannedFor, questionLink, sendAnswer, trainersToAsk } from './asking-trainers'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { calendarFeed, person, trainer } from './records'

let portal: Portal
let editor: Client
const ids: Record<string, string> = {}

beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
  Object.assign(ids, await trainersToAsk(portal))
})
afterAll(() => portal.stop())

describe('a session that only one of the trainers holds', () => {
  // On a day off everybody's session would be moved.
  const later = workingDaysIn(addDays(day, 1), addDays(day, 10))[0] ?? day
  const sessions = [
    { date: day, hours: 7 },
    { date: later, hours: 7 },
  ]

  async function shared(): Promise<string> {
    const held = [sessions[0], { ...sessions[1], heldBy: [ids.other] }]
    return (
      await editor.create('trainings', plannedFor(ids.team, [ids.one ?? '', ids.other ?? ''], { sessions: held }))
    ).id
  }

  async function datesOf(id: string, to: string): Promise<readonly boolean[]> {
    const page = await portal.nobody.get(await questionLink(portal, id, to))
    return [day, later].map((each) => page.text.includes(dayText(each)))
  }

  it('stands on the page and takes the day of that one alone', async () => {
    const id = await shared()
    await editor.post(`/api/trainings/${id}/ask`, {})
    expect(await datesOf(id, ids.one ?? '')).toEqual([true, false])
    expect(await datesOf(id, ids.other ?? '')).toEqual([true, true])
    const move = { region: '08', training: null, days: [later], first: later, to: later, isBlockOnly: true }
    const [one, other] = await Promise.all(
      [ids.one, ids.other].map(
        async (each) => (await editor.post('/api/trainings/moved-days', { ...move, trainers: [each] })).body.moved,
      ),
    )
    const free = (await editor.post('/api/trainings/moved-days', { ...move, trainers: [] })).body.moved
    expect(one).toEqual(free)
    expect(other).not.toEqual(free)
    await editor.delete(`/api/trainings/${id}`)
  })

  it('stands in the calendar of that one alone', async () => {
    const id = await shared()
    async function daysIn(trainerId: string | undefined): Promise<number> {
      const feed = await editor.create('calendar-feeds', calendarFeed('08', { trainer: trainerId }))
      const { key } = (await editor.post(`/api/calendar-feeds/${feed.id}/key`, {})).body
      const text = await (await fetch(String(key))).text()
      return text.split(`DTSTART;VALUE=DATE:${later.replaceAll('-', '')}`).length - 1
    }
    expect([await daysIn(ids.one), await daysIn(ids.other)]).toEqual([0, 1])
    await editor.delete(`/api/trainings/${id}`)
  })

  it('is left by whoever leaves the training, and given to nobody else', async () => {
    const id = await shared()
    async function holders(): Promise<unknown> {
      const { body } = await editor.get(`/api/trainings/${id}?depth=0`)
      return (body.sessions as { heldBy?: string[] }[]).map(({ heldBy = [] }) => heldBy)
    }
    expect(await holders()).toEqual([[], [ids.other]])
    const trainers = [{ trainer: ids.one, ...effort }]
    expect((await editor.patch(`/api/trainings/${id}`, { trainers })).status).toBe(200)
    expect(await holders()).toEqual([[], []])
    const other = [{ ...sessions[0], heldBy: [ids.kept] }]
    expect((await editor.patch(`/api/trainings/${id}`, { sessions: other })).status).toBe(200)
    expect(await holders()).toEqual([[]])
    await editor.delete(`/api/trainings/${id}`)
  })
})

describe('the supervisor of a trainer who says yes', () => {
  it('is told once, with the days', async () => {
    const over = { name: 'Esittely Esihenkilö', email: 'esihenkilo@example.org', languages: ['sv'] }
    const { id: supervisor } = await editor.create('people', person('08', over))
    const supervised = await editor.create('trainers', trainer('08', { supervisor }))
    const { id } = await editor.create('trainings', plannedFor(ids.team, [supervised.id, ids.other ?? '']))
    await editor.post(`/api/trainings/${id}/ask`, {})
    const link = await questionLink(portal, id, supervised.id)
    for (const answer of ['no', 'yes', 'yes', 'no', 'yes']) await sendAnswer(portal, link, answer)
    await editor.post(`/api/trainings/${id}/trainers/${ids.other}/answer`, { answer: 'yes' })
    const messages = await onServer(
      portal.databaseUrl,
      `SELECT recipient, subject, body FROM messages WHERE kind = 'trainer-supervisor'`,
    )
    expect(messages).toEqual([
      {
        recipient: 'esihenkilo@example.org',
        subject: expect.stringContaining('håller'),
        body: expect.stringContaining(dayText(day)),
      },
    ])
    expect((await editor.delete(`/api/people/${supervisor}`)).status).toBe(409)
  })

  it('is a person of the same region, and nobody is told whose consent has ended', async () => {
    const neighbour = await portal.as('editor03')
    const { id: elsewhere } = await neighbour.create('people', person('03', { email: 'toisaalla@example.org' }))
    expect((await editor.post('/api/trainers', trainer('08', { supervisor: elsewhere }))).status).toBe(400)
    const consent = { basis: 'consent', purposes: ['publication'], consentGivenOn: '2024-01-01' }
    const { id: supervisor } = await editor.create('people', person('08', { email: 'ei@example.org', ...consent }))
    const supervised = await editor.create('trainers', trainer('08', { supervisor }))
    const { id } = await editor.create('trainings', plannedFor(ids.team, [supervised.id]))
    await editor.post(`/api/trainings/${id}/ask`, {})
    await sendAnswer(portal, await questionLink(portal, id, supervised.id), 'yes')
    expect(await onServer(portal.databaseUrl, `SELECT FROM messages WHERE recipient = 'ei@example.org'`)).toEqual([])
  })

  it('was an address before, which becomes a person of the register and is one again on the way back', async () => {
    const db = portal.tables
    const args = { db, payload: portal.payload, req: {} as Parameters<typeof named.up>[0]['req'] }
    const known = await editor.create('people', person('08', { name: 'Tuttu Esihenkilö', email: 'tuttu@example.org' }))
    const trainers = await Promise.all([1, 2, 3, 4].map(() => editor.create('trainers', trainer('08'))))
    await addresses.down(args)
    await named.down(args)
    const given = ['TUTTU@example.org', 'uusi@example.org', 'Uusi@example.org', '']
    for (const [index, email] of given.entries()) {
      await onServer(
        portal.databaseUrl,
        `UPDATE trainers SET supervisor_id = NULL, supervisor_email = '${email}' WHERE id = '${trainers[index]?.id}'`,
      )
    }
    await named.up(args)
    await addresses.up(args)
    const [one, two, three, none] = await Promise.all(
      trainers.map(async ({ id }) => (await editor.get(`/api/trainers/${id}?depth=0`)).body.supervisor),
    )
    expect([one, two === three, two === known.id, none]).toEqual([known.id, true, false, null])
    const made = (await editor.get(`/api/people/${String(two)}`)).body
    expect(String(made.email).toLowerCase()).toBe('uusi@example.org')
    expect(made).toMatchObject({ basis: 'duty', region: expect.objectContaining({ id: '08' }) })
  })
})

describe('the days that a completed training really took', () => {
  const held = { kind: 'training-day', hours: 7 }
  const days = ['2024-03-05', '2024-03-06'].map((date) => ({ ...held, date }))
  const consultation = { kind: 'consultation', hours: 3, date: '2024-05-07' }

  async function actual(id: string): Promise<unknown[]> {
    const { trainers } = (await editor.get(`/api/trainings/${id}?depth=0`)).body as { trainers: Fields[] }
    return trainers.map((row) => [row.actualPlanningDays, row.actualTrainingDays, row.actualConsultationDays])
  }
  type Fields = Record<string, unknown>

  it('follow from the sessions that each trainer held, also when these are put right', async () => {
    const sessions = [days[0], { ...days[1], heldBy: [ids.one] }, { ...consultation, heldBy: [ids.other] }]
    const { id } = await editor.create(
      'trainings',
      plannedFor(ids.team, [ids.one ?? '', ids.other ?? ''], { sessions }),
    )
    expect(await actual(id)).toEqual([
      [null, null, null],
      [null, null, null],
    ])
    expect((await editor.patch(`/api/trainings/${id}`, { status: 'completed' })).status).toBe(200)
    expect(await actual(id)).toEqual([
      [2.5, 2, 0],
      [2.5, 1, 0.5],
    ])
    expect((await editor.patch(`/api/trainings/${id}`, { sessions: [...days, consultation] })).status).toBe(200)
    expect(await actual(id)).toEqual([
      [2.5, 2, 0.5],
      [2.5, 2, 0.5],
    ])
  })

  it('stay as somebody has told them', async () => {
    const rows = [{ trainer: ids.one, ...effort, actualPlanningDays: 4, actualConsultationDays: 0 }]
    const more = { sessions: days, trainers: rows, status: 'completed' }
    const { id } = await editor.create('trainings', plannedFor(ids.team, [], more))
    expect(await actual(id)).toEqual([[4, 2, 0]])
    await editor.patch(`/api/trainings/${id}`, { sessions: [days[0], consultation] })
    expect(await actual(id)).toEqual([[4, 1, 0.5]])
    const { trainers } = (await editor.get(`/api/trainings/${id}?depth=0`)).body as { trainers: Fields[] }
    const told = trainers.map((row) => ({ ...row, actualConsultationDays: 3 }))
    expect((await editor.patch(`/api/trainings/${id}`, { trainers: told })).status).toBe(200)
    await editor.patch(`/api/trainings/${id}`, { sessions: days })
    expect(await actual(id)).toEqual([[4, 2, 3]])
  })
})
