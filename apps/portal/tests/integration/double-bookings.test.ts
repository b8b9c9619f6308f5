import { afterAll, beforeAll, expect, it } from 'vitest'
import { bookedElsewhere, queryOfOthers } from '../../src/collections/training/booked-days'
import type { Client } from './client'
import { startPortal, type Portal } from './portal'
import { person, trainer, training } from './records'

let portal: Portal
let client: Client
beforeAll(async () => {
  portal = await startPortal()
  client = await portal.as('editor08')
})
afterAll(() => portal.stop())

function held(by: string, day: string, status = 'completed'): Record<string, unknown> {
  const trainers = [{ trainer: by, planningDays: 1, trainingDays: 1, consultationDays: 1 }]
  const sessions = [
    { date: '2024-01-09', hours: 7 },
    { date: day, hours: 7 },
  ]
  return training('08', { status, sessions, trainers })
}

async function warnings(form: Record<string, unknown>, id: string | null, reader = client): Promise<unknown> {
  const { status, body } = await reader.get(`/api/trainings?${queryOfOthers(form, id)}`)
  expect(status).toBe(200)
  return bookedElsewhere(form, body.docs as Record<string, unknown>[])
}

it('a trainer in two trainings on one day is found by the form, which may be saved', async () => {
  const { id: personId } = await client.create('people', person('08', { name: 'Salainen Nimi' }))
  const { id: trainerId } = await client.create('trainers', trainer('08', { person: personId }))
  const first = await client.create('trainings', {
    ...held(trainerId, '2024-01-11'),
    sessions: [{ date: '2024-01-11', hours: 7 }],
  })
  await client.create('trainings', { ...held(trainerId, '2024-01-11', 'cancelled') })
  await client.create('trainings', { ...held(trainerId, '2024-02-11'), sessions: [{ date: '2024-02-11', hours: 7 }] })
  const form = held(trainerId, '2024-01-11')
  const warned = [{ day: '2024-01-11', trainer: 'Salainen Nimi', id: first.id, title: first.title }]
  expect(await warnings(form, null)).toEqual(warned)
  const stored = await client.create('trainings', form)
  expect(await warnings(stored, stored.id)).toEqual(warned)
  expect(await warnings({ ...form, sessions: [{ date: '2024-01-10', hours: 7 }] }, null)).toEqual([])
})

it('a region’s trainings are not shown to another region’s editor', async () => {
  const { id: trainerId } = await client.create('trainers', trainer('08'))
  const form = held(trainerId, '2024-03-11')
  await client.create('trainings', form)
  expect(await warnings(form, null, await portal.as('editor03'))).toEqual([])
})
