import { addDays } from '@kotipesa/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayText } from '../../src/fields'
import type { AskedTrainer } from '../../src/trainers/asked-trainer'
import type { ProposedPair } from '../../src/trainers/proposed-pair'
import { day, plannedFor, questionLink, sendAnswer, trainersToAsk } from './asking-trainers'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { person } from './records'

let portal: Portal
let editor: Client
let neighbour: Client
const ids: Record<string, string> = {}

beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
  neighbour = await portal.as('editor03')
  Object.assign(ids, await trainersToAsk(portal))
})
afterAll(() => portal.stop())

async function asked(of: string): Promise<readonly AskedTrainer[]> {
  return (await editor.get(`/api/trainings/${of}/questions`)).body.asked as readonly AskedTrainer[]
}

describe('who can hold a training', () => {
  const wish = {
    region: '08',
    curriculum: 'team-basic',
    training: null,
    teams: [],
    municipality: null,
    days: [day],
    term: null,
  }

  it('is proposed with reasons, those lent without their names, and nobody else', async () => {
    const { status, body } = await editor.post('/api/trainings/pairs', { ...wish, teams: [ids.team] })
    const pairs = body.pairs as readonly ProposedPair[]
    expect([status, pairs.map(({ trainers }) => trainers.includes(ids.kept ?? ''))]).toEqual([
      200,
      [false, false, false],
    ])
    expect(new Set(pairs[0]?.trainers)).toEqual(new Set([ids.one, ids.other]))
    expect(pairs[0]?.reasons.map(({ kind }) => kind)).toEqual(['days-left', 'first-training', 'first-training'])
    const names = pairs.flatMap(({ people }) => people.map(({ id, name, region }) => [id, name !== null, region]))
    expect(names).toContainEqual([ids.one, true, '08'])
    expect(names).toContainEqual([ids.lent, false, '03'])
  })

  it('is told to the region’s own people only, and only of what the form holds', async () => {
    expect((await neighbour.post('/api/trainings/pairs', wish)).status).toBe(403)
    expect((await portal.nobody.post('/api/trainings/pairs', wish)).status).toBe(403)
    for (const wrong of [{ region: '99' }, { curriculum: 'x' }, { teams: ['x'] }, { more: 1 }]) {
      expect((await editor.post('/api/trainings/pairs', { ...wish, ...wrong })).status).toBe(400)
    }
  })

  it('may be somebody lent, and nobody else of another region', async () => {
    expect((await editor.post('/api/trainings', plannedFor(ids.team, [ids.lent ?? '']))).status).toBe(201)
    expect((await editor.post('/api/trainings', plannedFor(ids.team, [ids.kept ?? '']))).status).toBe(400)
  })
})

describe('a schedule that moves', () => {
  const move = { region: '08', training: null, first: '2032-03-25', to: '2032-03-26', isBlockOnly: false }
  const days = ['2032-03-25', '2032-03-30']

  it('goes to working days on which its trainers are neither away nor in another training', async () => {
    const wish = { ...move, trainers: [], days }
    expect((await editor.post('/api/trainings/moved-days', wish)).body.moved).toEqual([
      { from: '2032-03-25', to: '2032-03-30' },
      { from: '2032-03-30', to: '2032-03-31' },
    ])
    const { id } = await editor.create('trainings', {
      ...plannedFor(ids.team, [ids.other ?? '']),
      sessions: [{ date: '2032-03-30', hours: 7 }],
    })
    const booked = { ...wish, trainers: [ids.other] }
    expect((await editor.post('/api/trainings/moved-days', booked)).body.moved).toEqual([
      { from: '2032-03-25', to: '2032-03-31' },
      { from: '2032-03-30', to: '2032-04-01' },
    ])
    const own = await editor.post('/api/trainings/moved-days', { ...booked, training: id })
    expect(own.body.moved).toEqual((await editor.post('/api/trainings/moved-days', wish)).body.moved)
  })

  it('is told to those who may change it only, and only of days that exist', async () => {
    const wish = { ...move, trainers: [], days }
    for (const other of [neighbour, portal.nobody, await portal.as('reader08')]) {
      expect((await other.post('/api/trainings/moved-days', wish)).status).toBe(403)
    }
    for (const wrong of [{ region: '99' }, { to: '2032-02-30' }, { days: [] }, { trainers: ['x'] }, { more: 1 }]) {
      expect((await editor.post('/api/trainings/moved-days', { ...wish, ...wrong })).status).toBe(400)
    }
    const away = { ...wish, trainers: [ids.kept] }
    expect((await editor.post('/api/trainings/moved-days', away)).body.moved).toHaveLength(2)
  })
})

describe('a trainer who is asked', () => {
  it('gets one message with a link, in their language, and the answer is seen by the region', async () => {
    const { id } = await editor.create('trainings', plannedFor(ids.team, [ids.one ?? '', ids.other ?? '']))
    expect((await editor.post(`/api/trainings/${id}/ask`, {})).body).toEqual({ asked: 2, sent: 1 })
    expect((await editor.post(`/api/trainings/${id}/ask`, {})).body).toEqual({ asked: 0, sent: 0 })
    const link = await questionLink(portal, id, ids.one ?? '')
    const [message] = await onServer(
      portal.databaseUrl,
      `SELECT recipient, body FROM messages WHERE kind = 'trainer-question'`,
    )
    expect(message).toEqual({ recipient: 'kysytty@example.org', body: expect.stringContaining(link) })
    const page = await portal.nobody.get(link)
    expect([page.status, page.headers.get('cache-control'), page.headers.get('referrer-policy')]).toEqual([
      200,
      'no-store',
      'no-referrer',
    ])
    expect(page.text).toContain('lang="sv"')
    expect(page.text).toContain('Akaan tiimi')
    expect(page.text).not.toContain('<script')
    expect(page.text).not.toContain('Kouluttaja')
    expect((await asked(id))[0]).toMatchObject({ trainer: ids.one, answer: null, hasEmail: true })
    expect((await sendAnswer(portal, link, 'no')).text).toContain('Du svarade nej')
    expect((await sendAnswer(portal, link, 'no')).text).toContain('Du svarade nej')
    expect((await sendAnswer(portal, link, 'perhaps')).text).toContain('Du svarade nej')
    expect((await asked(id)).map(({ answer }) => answer)).toEqual(['no', null])
    await sendAnswer(portal, link, 'yes')
    expect((await asked(id))[0]).toMatchObject({ answer: 'yes', openedAt: expect.any(String) })
    expect((await portal.nobody.get(`${link}?lang=en`)).text).toContain('You answered yes')
    const noted = await editor.post(`/api/trainings/${id}/trainers/${ids.other}/answer`, { answer: 'no' })
    expect([noted.status, (await asked(id))[1]?.answer]).toEqual([200, 'no'])
  })

  it('has a link no more once the training is cancelled, lies in the trash, or is held by others', async () => {
    for (const change of [{ status: 'cancelled' }, { trainers: [] }]) {
      const { id } = await editor.create('trainings', plannedFor(ids.team, [ids.one ?? '']))
      await editor.post(`/api/trainings/${id}/ask`, {})
      const link = await questionLink(portal, id, ids.one ?? '')
      expect((await portal.nobody.get(link)).status).toBe(200)
      expect((await editor.patch(`/api/trainings/${id}`, change)).status).toBe(200)
      expect([(await portal.nobody.get(link)).status, (await sendAnswer(portal, link, 'yes')).status]).toEqual([
        404, 404,
      ])
    }
    const { id } = await editor.create('trainings', plannedFor(ids.team, [ids.one ?? '']))
    await editor.post(`/api/trainings/${id}/ask`, {})
    const link = await questionLink(portal, id, ids.one ?? '')
    await editor.delete(`/api/trainings/${id}`)
    expect((await portal.nobody.get(link)).status).toBe(404)
  })

  it('is told of moved and cancelled days, and so is the supervisor of one who has said yes', async () => {
    const supervisorEmail = 'esihenkilo@example.org'
    const over = person('08', { name: 'Esittely Esihenkilö', email: supervisorEmail })
    const supervisor = (await editor.create('people', over)).id
    expect((await editor.patch(`/api/trainers/${ids.one}`, { supervisor })).status).toBe(200)
    const { id } = await editor.create('trainings', plannedFor(ids.team, [ids.one ?? '', ids.other ?? '']))
    await editor.post(`/api/trainings/${id}/ask`, {})
    await sendAnswer(portal, await questionLink(portal, id, ids.one ?? ''), 'yes')
    async function told(): Promise<readonly Record<string, unknown>[]> {
      const kinds = [`trainer-change:%`, `trainer-supervisor-change:%`]
      return onServer(
        portal.databaseUrl,
        `SELECT recipient, subject, body, calendar FROM messages m WHERE key LIKE ANY ('{${kinds.join(',')}}')
          AND EXISTS (SELECT FROM trainer_questions q WHERE q.training_id = '${id}' AND m.key LIKE '%' || q.id || '%')
          ORDER BY created_at, recipient`,
      )
    }
    await editor.patch(`/api/trainings/${id}`, { status: 'ongoing' })
    expect(await told()).toEqual([])
    const [session] = (await editor.get(`/api/trainings/${id}`)).body.sessions as { id: string }[]
    const moved = addDays(day, 7)
    await editor.patch(`/api/trainings/${id}`, { sessions: [{ ...session, date: moved, hours: 7 }] })
    const [toSupervisor, toTrainer, ...more] = await told()
    expect(more).toEqual([])
    expect(toSupervisor).toMatchObject({
      recipient: supervisorEmail,
      body: expect.stringContaining(dayText(moved)),
      calendar: null,
    })
    expect(toTrainer).toMatchObject({ recipient: 'kysytty@example.org', subject: expect.stringMatching(/^Dagarna/) })
    const calendar = String(toTrainer?.calendar)
    expect(calendar).toContain('METHOD:REQUEST')
    expect(calendar).toContain(`UID:training-${session?.id}@`)
    await editor.patch(`/api/trainings/${id}`, { status: 'cancelled' })
    const last = (await told()).slice(2)
    expect(last.map(({ recipient }) => recipient)).toEqual([supervisorEmail, 'kysytty@example.org'])
    expect(last[1]?.calendar).toContain('METHOD:CANCEL')
    expect(last[1]?.body).not.toContain('/k/')
  })

  it('who has said no, or lost the training, is told of nothing more', async () => {
    const { id } = await editor.create('trainings', plannedFor(ids.team, [ids.one ?? '']))
    await editor.post(`/api/trainings/${id}/ask`, {})
    await sendAnswer(portal, await questionLink(portal, id, ids.one ?? ''), 'no')
    await editor.patch(`/api/trainings/${id}`, { status: 'cancelled' })
    const rows = await onServer(
      portal.databaseUrl,
      `SELECT 1 FROM messages m JOIN trainer_questions q ON m.key LIKE 'trainer-change:' || q.id || ':%'
        WHERE q.training_id = '${id}'`,
    )
    expect(rows).toEqual([])
  })

  it('is asked by editors of the region only', async () => {
    const { id } = await editor.create('trainings', plannedFor(ids.team, [ids.one ?? '']))
    const paths = ['ask', `trainers/${ids.one}/link`, `trainers/${ids.one}/answer`]
    for (const client of [neighbour, portal.nobody]) {
      for (const path of paths) {
        const { status } = await client.post(`/api/trainings/${id}/${path}`, { answer: 'yes' })
        expect([403, 404]).toContain(status)
      }
      expect([403, 404]).toContain((await client.get(`/api/trainings/${id}/questions`)).status)
    }
    expect(await asked(id)).toEqual([])
    const reader = await portal.as('reader08')
    expect((await reader.post(`/api/trainings/${id}/ask`, {})).status).toBe(403)
  })

  it('is not found by guessing, and who guesses too often waits', async () => {
    const statuses: number[] = []
    for (let guess = 0; guess < 25; guess += 1) {
      statuses.push((await portal.nobody.get(`/k/${'x'.repeat(40)}${guess}`)).status)
    }
    expect(statuses[0]).toBe(404)
    expect(statuses.at(-1)).toBe(429)
  })
})
