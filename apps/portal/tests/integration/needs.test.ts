import { isWorkingDay, workingDaysIn } from '@kotipesa/domain'
import { parseFacts } from '@kotipesa/indicators'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { need, team, trainer, training } from './records'

let portal: Portal
let editor: Client
beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
})
afterAll(() => portal.stop())

async function add(more: Record<string, unknown> = {}): Promise<string> {
  return (await editor.create('needs', need('08', more))).id
}

async function order(): Promise<string[]> {
  const { body } = await editor.get('/api/needs?sort=place&limit=500&depth=0')
  return (body.docs as { id: string }[]).map(({ id }) => id)
}

async function stored(id: string): Promise<Record<string, unknown>> {
  return (await editor.get(`/api/needs/${id}?depth=0`)).body
}

describe('a training need', () => {
  it('says where it is, and no day before it was recorded', async () => {
    const nowhere = await editor.post('/api/needs', need('08', { unit: null }))
    expect([nowhere.status, nowhere.text]).toEqual([400, expect.stringContaining('kunta tai yksikkö')])
    for (const day of ['scheduledOn', 'closedOn']) {
      const { status, text } = await editor.post('/api/needs', need('08', { [day]: '2024-01-31' }))
      expect([status, text]).toEqual([400, expect.stringContaining('ennen tarpeen kirjaamista')])
    }
    const id = await add()
    expect((await editor.patch(`/api/needs/${id}`, { unit: null })).status).toBe(400)
    expect((await editor.patch(`/api/needs/${id}`, { note: 'x' })).status).toBe(200)
    for (const wrong of [`scheduled_on = '2024-01-31T12:00Z'`, `people = 'NaN'`, `team_count = 1.5`, `place = -1`]) {
      await expect(onServer(portal.databaseUrl, `UPDATE needs SET ${wrong} WHERE id = '${id}'`), wrong).rejects.toThrow(
        /violates check/,
      )
    }
  })

  it('is called after its curriculum and teams, and takes a team’s new name', async () => {
    const { id: teamId } = await editor.create('teams', team('08', { name: 'Lähtötiimi' }))
    const id = await add({ teams: [teamId] })
    expect((await stored(id)).title).toContain('Lähtötiimi')
    await editor.patch(`/api/teams/${teamId}`, { name: 'Uusi tiimi' })
    expect((await stored(id)).title).toContain('Uusi tiimi')
    expect((await editor.delete(`/api/teams/${teamId}`)).status).toBe(409)
    await expect(
      onServer(portal.databaseUrl, `UPDATE teams SET deleted_at = now() WHERE id = '${teamId}'`),
    ).rejects.toThrow(/trash/)
  })
})

describe('the order of needs', () => {
  it('is that in which they were recorded until one is moved', async () => {
    const [a, b, c] = [await add(), await add(), await add()]
    expect((await order()).slice(-3)).toEqual([a, b, c])
    const { updatedAt } = await stored(c)
    expect((await editor.post(`/api/needs/${c}/move`, { before: a })).status).toBe(200)
    expect((await order()).slice(-3)).toEqual([c, a, b])
    expect((await stored(c)).updatedAt).toBe(updatedAt)
    await editor.post(`/api/needs/${c}/move`, { before: null })
    expect((await order()).slice(-3)).toEqual([a, b, c])
    expect((await editor.patch(`/api/needs/${c}`, { place: 1 })).status).toBe(400)
  })

  it('holds every need once after moves at the same moment', async () => {
    const made = await Promise.all(Array.from({ length: 5 }, () => add()))
    const before = await order()
    await Promise.all(made.map((id) => editor.post(`/api/needs/${id}/move`, { before: before[0] })))
    expect((await order()).toSorted()).toEqual(before.toSorted())
    const places = await onServer(portal.databaseUrl, `SELECT place FROM needs WHERE region_id = '08'`)
    expect(new Set(places.map(({ place }) => String(place))).size).toBe(places.length)
  })

  it('of one region is no other region’s', async () => {
    const id = await add()
    const before = await order()
    for (const name of ['editor03', 'reader08', 'manager08', 'coordinator', 'nowhere'] as const) {
      const client = await portal.as(name)
      expect((await client.post(`/api/needs/${id}/move`, { before: before[0] })).status, name).toBe(403)
      expect((await client.post(`/api/needs/${id}/training`, {})).status, name).toBe(403)
    }
    for (const client of [portal.nobody, portal.program]) {
      expect((await client.post(`/api/needs/${id}/move`, {})).status).toBe(403)
      expect((await client.post(`/api/needs/${id}/training`, {})).status).toBe(403)
    }
    const elsewhere = await (await portal.as('editor03')).create('needs', need('03'))
    await editor.post(`/api/needs/${id}/move`, { before: elsewhere.id })
    expect(await order()).toEqual(before)
    expect((await editor.post(`/api/needs/${id}/move`, { before: 'x' })).status).toBe(400)
  })
})

describe('a need that becomes a training', () => {
  it('fills curriculum, teams, days and the trainers’ work, and both know each other', async () => {
    const { id: teamId } = await editor.create('teams', team('08'))
    const [first, second] = [
      (await editor.create('trainers', trainer('08'))).id,
      (await editor.create('trainers', trainer('08', { profession: 'family-therapist' }))).id,
    ]
    const days = { planningDays: 5.5, trainingDays: 6, consultationDays: 1.5 }
    await editor.create('trainings', training('08', { trainers: [{ trainer: second, ...days }] }))
    const id = await add({ teams: [teamId], term: '2090-H2' })
    const made = await editor.post(`/api/needs/${id}/training`, { trainers: [first, second] })
    expect(made.status).toBe(201)
    const { body } = await editor.get(`/api/trainings/${String(made.body.training)}?depth=0`)
    expect(body).toMatchObject({ curriculum: 'team-basic', status: 'planned', teams: [teamId] })
    expect(body.trainers).toMatchObject([
      { trainer: first, planningDays: 5.5, trainingDays: 6, consultationDays: 1.5 },
      { trainer: second, planningDays: 2.5, trainingDays: 6, consultationDays: 1.5 },
    ])
    const dates = (body.sessions as { date: string }[]).map(({ date }) => date.slice(0, 10))
    expect(dates).toHaveLength(6)
    for (const date of dates) expect([date >= '2090-07-01', isWorkingDay(date)]).toEqual([true, true])
    expect((await stored(id)).training).toBe(made.body.training)
    expect((await stored(id)).scheduledOn).toEqual(expect.any(String))
  })

  it('becomes one only, also when asked twice at the same moment', async () => {
    const id = await add()
    const replies = await Promise.all([1, 2, 3].map(() => editor.post(`/api/needs/${id}/training`, {})))
    expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 409, 409])
  })

  it('keeps its pair’s other days free', async () => {
    const { id: trainerId } = await editor.create('trainers', trainer('08'))
    const days = { planningDays: 1, trainingDays: 1, consultationDays: 0 }
    const [free, ...taken] = workingDaysIn('2091-01-01', '2091-01-15').slice(0, 4).toReversed()
    const busy = { status: 'planned', sessions: taken.map((date) => ({ date, hours: 7 })) }
    await editor.create('trainings', training('08', { ...busy, trainers: [{ trainer: trainerId, ...days }] }))
    const id = await add({ curriculum: 'refresher', term: '2091' })
    const { body } = await editor.post(`/api/needs/${id}/training`, { trainers: [trainerId] })
    const made = await editor.get(`/api/trainings/${String(body.training)}?depth=0`)
    expect((made.body.sessions as { date: string }[]).map(({ date }) => date.slice(0, 10))).toEqual([free])
  })

  it('makes nothing when a trainer cannot be had', async () => {
    const { id: foreign } = await (await portal.as('editor03')).create('trainers', trainer('03'))
    const id = await add()
    for (const trainers of [[foreign], ['x'], 'x', [id], [id, id]]) {
      expect((await editor.post(`/api/needs/${id}/training`, { trainers })).status).toBe(400)
    }
    expect((await stored(id)).training ?? null).toBeNull()
  })

  it('is met when its training is completed, and waits again when that is cancelled', async () => {
    const id = await add({ openedOn: '2020-01-01' })
    const sessions = [{ date: '2024-01-10', hours: 7 }]
    const { id: trainingId } = await editor.create('trainings', training('08', { status: 'planned', sessions }))
    await editor.patch(`/api/needs/${id}`, { training: trainingId })
    expect((await stored(id)).closedOn ?? null).toBeNull()
    await editor.patch(`/api/trainings/${trainingId}`, { status: 'completed' })
    expect((await stored(id)).closedOn).toBe('2024-01-10T12:00:00.000Z')
    await editor.patch(`/api/trainings/${trainingId}`, { status: 'ongoing' })
    expect((await stored(id)).closedOn ?? null).toBeNull()
    await editor.patch(`/api/trainings/${trainingId}`, { status: 'cancelled' })
    const { training: none, scheduledOn } = await stored(id)
    expect([none ?? null, scheduledOn ?? null]).toEqual([null, null])
  })
})

describe('facts', () => {
  it('tell a need’s days, and of where and what is wished nothing', async () => {
    const id = await add({ openedOn: '2023-05-05', unit: 'Salainen yksikkö', note: 'Salainen huomautus' })
    const { body, text } = await portal.program.get('/api/facts')
    const found = parseFacts(body).needs?.find((each) => each.id === id)
    expect(found).toEqual({
      id,
      region: '08',
      curriculum: 'team-basic',
      openedOn: '2023-05-05',
      scheduledOn: null,
      closedOn: null,
    })
    expect(text).not.toContain('Salainen')
    expect((await portal.program.get('/api/facts?facts=1')).text).not.toContain(id)
    await editor.delete(`/api/needs/${id}`)
    expect((await portal.program.get('/api/facts')).text).not.toContain(id)
  })
})
