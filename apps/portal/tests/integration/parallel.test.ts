import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { report, team, trainer, training } from './records'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.stop())

const thirty = Array.from({ length: 30 }, (_, index) => index)

describe('thirty changes at once', () => {
  it('all succeed on one record', async () => {
    const client = await portal.as('editor08')
    const { id } = await client.create('teams', team('08'))
    const replies = await Promise.all(
      thirty.map((index) => client.patch(`/api/teams/${id}`, { name: `Nimi ${index}` })),
    )
    expect(replies.map(({ status }) => status)).toEqual(thirty.map(() => 200))
  })

  it('all succeed on thirty records with rows and relations', async () => {
    const client = await portal.as('editor08')
    const { id: teamId } = await client.create('teams', team('08'))
    const { id: trainerId } = await client.create('trainers', trainer('08'))
    function rows(count: number): Record<string, unknown> {
      return {
        sessions: Array.from({ length: count }, (_, day) => ({ date: `2024-01-${String(day + 10)}`, hours: 7 })),
        trainers: [{ trainer: trainerId, planningDays: 1, trainingDays: 6, consultationDays: 1.5 }],
        participants: [{ group: 'social-worker', count }],
        teams: [teamId],
      }
    }
    const made = await Promise.all(thirty.map(() => client.create('trainings', training('08', rows(1)))))
    const replies = await Promise.all(made.map(({ id }) => client.patch(`/api/trainings/${id}?depth=0`, rows(6))))
    expect(replies.map(({ status }) => status)).toEqual(thirty.map(() => 200))
    const { body } = await client.get('/api/trainings?limit=0&depth=0')
    const days = (body.docs as { sessions: unknown[] }[]).map(({ sessions }) => sessions.length)
    expect(days).toEqual(thirty.map(() => 6))
  })

  it('all succeed on one record with rows', async () => {
    const client = await portal.as('editor08')
    const { id } = await client.create('trainings', training('08'))
    const sessions = [{ date: '2024-01-10', hours: 7 }]
    const replies = await Promise.all(
      thirty.map(() => client.patch(`/api/trainings/${id}`, { status: 'ongoing', sessions })),
    )
    expect(replies.map(({ status }) => status)).toEqual(thirty.map(() => 200))
  })

  it('all succeed on a report, whose title asks for its team', async () => {
    const client = await portal.as('editor08')
    const { id: teamId } = await client.create('teams', team('08'))
    const { id } = await client.create('team-reports', report('08', teamId))
    const replies = await Promise.all(thirty.map((children) => client.patch(`/api/team-reports/${id}`, { children })))
    expect(replies.map(({ status }) => status)).toEqual(thirty.map(() => 200))
  })
})

describe('a database that breaks off its connections', () => {
  it('answers, for whoever asks whether it does at that very moment', async () => {
    const { createProbe } = await import('../../src/database/probe')
    const asked = createProbe(portal.databaseUrl)
    const answers: boolean[] = []
    for (let turn = 0; turn < 10; turn += 1) {
      answers.push(await asked.now())
      const connections = { areBroken: false }
      void onServer(
        portal.databaseUrl,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'kotipesa-probe'`,
      ).finally(() => (connections.areBroken = true))
      while (!connections.areBroken) answers.push(await asked.now())
    }
    expect(answers.filter((isAnswering) => !isAnswering)).toEqual([])
  })

  it('is asked again by the next request', async () => {
    const client = await portal.as('editor08')
    await onServer(
      portal.databaseUrl,
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    )
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect((await client.get('/api/teams')).status).toBe(200)
    expect((await portal.nobody.get('/api/health')).status).toBe(200)
  })
})
