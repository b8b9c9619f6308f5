import { addDays, helsinkiDay } from '@kotipesa/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { event, person, registration, trainer, training } from './records'

const day = '2031-05-20'
const effort = { planningDays: 2.5, trainingDays: 6, consultationDays: 1.5 }

let portal: Portal
let editor: Client
let asked = ''
beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
  const { id } = await editor.create('people', person('08', { name: 'Kysytty', email: 'kysytty@example.org' }))
  asked = (await editor.create('trainers', trainer('08', { person: id }))).id
})
afterAll(() => portal.stop())

function at(date: string): Date {
  return new Date(`${date}T09:00:00Z`)
}

async function sentTo(recipient: string, key: string): Promise<number> {
  const rows = await onServer(
    portal.databaseUrl,
    `SELECT id FROM messages WHERE recipient = '${recipient}' AND key LIKE '${key}%'`,
  )
  return rows.length
}

async function planned(more: Record<string, unknown> = {}): Promise<string> {
  const sessions = [{ date: day, hours: 7 }]
  const data = training('08', { status: 'planned', sessions, trainers: [{ trainer: asked, ...effort }], ...more })
  return (await editor.create('trainings', data)).id
}

describe('a trainer who has not answered', () => {
  it('is reminded once, within two weeks of the first day', async () => {
    const { remindTrainers } = await import('../../src/trainers/remind')
    const id = await planned()
    await editor.post(`/api/trainings/${id}/ask`, {})
    expect(await remindTrainers(portal.payload, at(addDays(day, -15)))).toBe(0)
    expect(await remindTrainers(portal.payload, at(addDays(day, -14)))).toBe(1)
    expect(await remindTrainers(portal.payload, at(addDays(day, -13)))).toBe(0)
    expect(await sentTo('kysytty@example.org', 'trainer-question-reminder')).toBe(1)
  })

  it('is not, when just asked or when the answer is there', async () => {
    const { remindTrainers } = await import('../../src/trainers/remind')
    const soon = addDays(helsinkiDay(new Date()), 7)
    const id = await planned({ sessions: [{ date: soon, hours: 7 }] })
    await editor.post(`/api/trainings/${id}/ask`, {})
    expect(await remindTrainers(portal.payload, new Date())).toBe(0)
    await editor.post(`/api/trainings/${id}/trainers/${asked}/answer`, { answer: 'no' })
    expect(await remindTrainers(portal.payload, new Date(Date.now() + 5 * 86_400_000))).toBe(0)
  })
})

describe('a training that is planned', () => {
  it('is under way from its first day on without anybody’s doing, and no other is', async () => {
    const { beginTrainings } = await import('../../src/trainers/begin-trainings')
    const sessions = [day, addDays(day, 30)].map((date) => ({ date, hours: 7 }))
    const [id, held] = [await planned({ sessions }), await planned({ sessions: [{ date: '2031-05-19', hours: 7 }] })]
    const trashed = await planned({ sessions })
    await editor.delete(`/api/trainings/${trashed}`)
    const before = (await editor.get(`/api/trainings/${id}?depth=0`)).body
    expect(await beginTrainings(portal.payload, at('2031-05-18'))).toBe(0)
    expect(await beginTrainings(portal.payload, at(addDays(day, 1)))).toBe(1)
    expect(await beginTrainings(portal.payload, at(addDays(day, 1)))).toBe(0)
    const after = (await editor.get(`/api/trainings/${id}?depth=0`)).body
    expect([after.status, after.updatedAt === before.updatedAt]).toEqual(['ongoing', false])
    expect((await editor.get(`/api/trainings/${held}?depth=0`)).body.status).toBe('planned')
  })
})

describe('whoever has a seat', () => {
  it('is reminded once, and again when the first day moves; whoever waits is not', async () => {
    const { remindRegistered } = await import('../../src/registrations/remind')
    const id = (
      await editor.create('events', event('08', { sessions: [{ date: day, hours: 3 }], isPublic: true, capacity: 1 }))
    ).id
    for (const email of ['paikka@example.org', 'jono@example.org']) {
      await editor.create('registrations', registration('08', { event: id }, { email }))
    }
    expect(await remindRegistered(portal.payload, at(addDays(day, -15)))).toBe(0)
    expect(await remindRegistered(portal.payload, at(addDays(day, -14)))).toBe(1)
    expect(await remindRegistered(portal.payload, at(addDays(day, -2)))).toBe(0)
    const later = addDays(day, 30)
    await editor.patch(`/api/events/${id}`, { sessions: [{ date: later, hours: 3 }] })
    expect(await remindRegistered(portal.payload, at(addDays(later, -3)))).toBe(1)
    expect(await sentTo('paikka@example.org', 'registration:%:soon')).toBe(2)
    expect(await sentTo('jono@example.org', 'registration:%:soon')).toBe(0)
  })
})

describe('what about trainings needs a hand', () => {
  it('is told of the own region alone', async () => {
    const { trainingTasks } = await import('../../src/trainers/training-matters')
    const { pool } = portal.payload.db
    const held = await planned({ sessions: [{ date: '2025-02-04', hours: 7 }], status: 'ongoing' })
    const alone = await planned({ trainers: [] })
    const tasks = await trainingTasks(pool, ['08'], addDays(day, -10))
    function matterOf(id: string) {
      return tasks.filter(({ training: of }) => of === id).map(({ matter, day: on }) => [matter, on])
    }
    expect(matterOf(held)).toEqual([['to-complete', '2025-02-04']])
    expect(matterOf(alone)).toEqual([['trainers-missing', day]])
    expect(tasks.filter(({ matter }) => matter === 'answer-missing')).toHaveLength(1)
    const now = await trainingTasks(pool, ['08'], helsinkiDay(new Date()))
    expect(now.filter(({ matter }) => matter === 'trainer-declined')).toHaveLength(1)
    expect(tasks.map(({ day: on }) => on)).toEqual(tasks.map(({ day: on }) => on).toSorted())
    expect(await trainingTasks(pool, ['03'], addDays(day, -10))).toEqual([])
    expect(await trainingTasks(pool, [], addDays(day, -10))).toEqual([])
  })
})
