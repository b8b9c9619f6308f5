import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { startPortal, type Portal } from './portal'
import { network, oneOfEach, report, team, training } from './records'

let portal: Portal
let client: Client
let ids: Record<string, string>

beforeAll(async () => {
  portal = await startPortal()
  client = await portal.as('editor08')
  ids = await oneOfEach(client, '08')
})
afterAll(() => portal.stop())

const finnish = { 'Accept-Language': 'fi' }

describe('what is seldom right', () => {
  it.each([
    ['teams', () => team('08', { name: 'Aino Esimerkki' }), 'name:Aino Esimerkki'],
    ['networks', () => network('08', { name: 'aino@esimerkki.example' }), 'name:aino@esimerkki.example'],
    [
      'team-reports',
      () => report('08', ids.teams ?? '', { reportedOn: '2024-05-02', meetingsPlanned: 4, meetingsHeld: 5 }),
      'held:5/4',
    ],
    [
      'trainings',
      () =>
        training('08', {
          sessions: [
            { date: '2024-01-11', hours: 3 },
            { date: '2024-01-11', hours: 4 },
          ],
        }),
      'day:2024-01-11',
    ],
    [
      'trainings',
      () =>
        training('08', {
          participants: [
            { group: 'other', count: 1 },
            { group: 'other', count: 2 },
          ],
        }),
      'group:other',
    ],
  ])('is asked about before it is stored, once: %s', async (slug, data, id) => {
    const { status, text } = await client.post(`/api/${slug}`, data(), finnish)
    expect([status, text]).toEqual([400, expect.stringContaining('Vahvista tai korjaa')])
    expect(text).toContain(id)
    const stored = await client.create(slug, { ...data(), confirmed: [id, 'name:Former Name'] })
    expect(stored.confirmed).toEqual([id])
    expect((await client.patch(`/api/${slug}/${stored.id}`, { source: { document: 'x' } })).status).toBe(200)
  })

  it('is asked again when it changes, and the former answer is forgotten', async () => {
    const { id } = await client.create(
      'teams',
      team('08', { name: 'Veli Esimerkki', confirmed: ['name:Veli Esimerkki'] }),
    )
    expect((await client.patch(`/api/teams/${id}`, { name: 'Sisko Esimerkki' })).status).toBe(400)
    const { body } = await client.patch(`/api/teams/${id}`, { name: 'Esimerkin tiimi' })
    expect((body.doc as { confirmed: unknown }).confirmed).toBeNull()
  })

  it('never leaves the portal: no answer is in the facts', async () => {
    const { text } = await portal.program.get('/api/facts')
    expect(text).toContain('Aino Esimerkki')
    expect(text).not.toMatch(/confirmed|"name:/)
  })
})

describe('what cannot be', () => {
  it.each([
    ['teams', 'a name of blanks', () => team('08', { name: '   ' }), 'Tiimin nimi'],
    ['teams', 'a name of signs', () => team('08', { name: '–' }), 'kirjain tai numero'],
    ['teams', 'a name too long', () => team('08', { name: 'ä'.repeat(201) }), 'enintään 200'],
    [
      'trainings',
      'more hours than a day has',
      () => training('08', { sessions: [{ date: '2024-01-11', hours: 25 }] }),
      'enintään 24',
    ],
    [
      'trainings',
      'more hours than a day has, in two parts',
      () =>
        training('08', {
          sessions: [
            { date: '2024-01-11', hours: 13 },
            { date: '2024-01-11', hours: 12 },
          ],
          confirmed: ['day:2024-01-11'],
        }),
      'yli 24 tuntia',
    ],
    [
      'trainings',
      'completed before its last day',
      () => training('08', { sessions: [{ date: '2090-01-11', hours: 7 }] }),
      'vasta tulossa',
    ],
    [
      'trainings',
      'a team twice',
      () => training('08', { teams: [ids.teams, ids.teams] }),
      'Sama tiimi on annettu kahdesti',
    ],
  ])('%s: %s is refused', async (slug, _what, data, words) => {
    const { status, text } = await client.post(`/api/${slug}`, data(), finnish)
    expect([status, text]).toEqual([400, expect.stringContaining(words)])
  })

  it('blanks around a name are left out', async () => {
    expect((await client.create('teams', team('08', { name: '  Kulman tiimi ' }))).name).toBe('Kulman tiimi')
  })

  it('a name of 200 characters outside the first plane is taken', async () => {
    const name = '𐐀'.repeat(200)
    expect((await client.create('teams', team('08', { name }))).name).toBe(name)
  })
})

describe('days that belong together', () => {
  it('are those on which a team exists: a report for another day is refused, and one that is there can be changed', async () => {
    const { id } = await client.create('teams', team('08', { validFrom: '2020-01-01', validUntil: '2022-01-01' }))
    for (const reportedOn of ['2019-12-31', '2022-01-01']) {
      const { status, text } = await client.post('/api/team-reports', report('08', id, { reportedOn }), finnish)
      expect([status, text]).toEqual([400, expect.stringContaining('Tiimi ei ole toiminnassa tänä päivänä')])
    }
    const stored = await client.create('team-reports', report('08', id, { reportedOn: '2021-12-31' }))
    expect((await client.patch(`/api/team-reports/${stored.id}`, { reportedOn: '2022-01-01' })).status).toBe(400)
    expect((await client.patch(`/api/teams/${id}`, { validUntil: '2021-01-01' })).status).toBe(200)
    expect((await client.patch(`/api/team-reports/${stored.id}`, { children: 5 })).status).toBe(200)
  })

  it('are those since a trainer’s qualification: an earlier one is asked about', async () => {
    const trainer = ids.trainers ?? ''
    const days = { planningDays: 1, trainingDays: 1, consultationDays: 0 }
    const early = training('08', { trainers: [{ trainer, ...days }], sessions: [{ date: '2017-05-30', hours: 7 }] })
    const { status, text } = await client.post('/api/trainings', early, finnish)
    expect([status, text]).toEqual([400, expect.stringContaining('on pätevä 31.5.2017 alkaen')])
    const id = `qualified:${trainer}:2017-05-30`
    const stored = await client.create('trainings', { ...early, confirmed: [id, 'qualified:other'] })
    expect(stored.confirmed).toEqual([id])
    const moved = await client.patch(`/api/trainings/${stored.id}`, { sessions: [{ date: '2017-05-31', hours: 7 }] })
    expect((moved.body.doc as { confirmed: unknown }).confirmed).toBeNull()
  })
})
