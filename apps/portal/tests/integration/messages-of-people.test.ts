import { addDays, helsinkiDay } from '@kotipesa/domain'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliver } from '../../src/mail/deliver'
import * as messagesOfPeople from '../../src/migrations/20261129_075000_messages_of_people'
import { undeliveredIn } from '../../src/people/messages-of'
import type { PersonOverview } from '../../src/people/person-overview'
import { remindTrainers } from '../../src/trainers/remind'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { person, trainer, training } from './records'

const isFull = new Set<string>()
const arrived: string[] = []
const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onRcptTo: ({ address }, _session, done) => {
    const error = Object.assign(new Error('5.2.2 Mailbox full'), { responseCode: 552 })
    done(isFull.has(address) ? error : null)
  },
  onData: (stream, session, done) => {
    stream.resume()
    stream.on('end', () => {
      arrived.push(session.envelope.rcptTo[0]?.address ?? '')
      done()
    })
  },
})

const today = helsinkiDay(new Date())
const effort = { planningDays: 2.5, trainingDays: 6, consultationDays: 1.5 }
let portal: Portal
let editor: Client

function sql(query: string): Promise<Record<string, unknown>[]> {
  return onServer(portal.databaseUrl, query)
}

beforeAll(async () => {
  await new Promise<void>((resolve) => mailServer.listen(0, '127.0.0.1', resolve))
  // The portal does not run its own rounds of delivery here: the test delivers.
  process.env.SMTP_URL = `smtp://127.0.0.1:${(mailServer.server.address() as AddressInfo).port}`
  portal = await startPortal()
  editor = await portal.as('editor08')
})
afterAll(async () => {
  await portal.stop()
  delete process.env.SMTP_URL
  await new Promise<void>((resolve) => mailServer.close(resolve))
})

async function newTrainer(email: string, more: Record<string, unknown> = {}) {
  const { id } = await editor.create('people', person('08', { name: 'Kouluttava', email, languages: ['fi'], ...more }))
  const { id: trainerId } = await editor.create('trainers', trainer('08', { person: id }))
  return { id, trainerId }
}

/** Asks a trainer about a new training that begins soon. */
async function ask(trainerId: string): Promise<{ training: string; sent: unknown }> {
  const sessions = [{ date: addDays(today, 10), hours: 7 }]
  const made = await editor.create(
    'trainings',
    training('08', { status: 'planned', sessions, trainers: [{ trainer: trainerId, ...effort }] }),
  )
  return { training: made.id, sent: (await editor.post(`/api/trainings/${made.id}/ask`, {})).body.sent }
}

async function overviewOf(id: string): Promise<PersonOverview> {
  const { status, body } = await editor.get(`/api/people/${id}/overview`)
  expect(status).toBe(200)
  return body as unknown as PersonOverview
}

async function sendAll(): Promise<void> {
  await deliver(
    portal.payload.db.pool,
    (message) => portal.payload.sendEmail(message),
    () => new Date(),
  )
}

async function linkIn(recipient: string): Promise<string> {
  const [message] = await sql(`SELECT body FROM messages WHERE recipient = '${recipient}' ORDER BY created_at DESC`)
  return /\/v\/[\w-]{43}/.exec(String(message?.body))?.[0] ?? ''
}

function choose(link: string, wanted: readonly string[]) {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Origin: portal.origin }
  const body = new URLSearchParams(wanted.map((kind) => ['wanted', kind])).toString()
  return portal.nobody.send('POST', link, body, headers)
}

describe('whoever rests on consent', () => {
  it('is written to only if the consent covers contact', async () => {
    const consent = { basis: 'consent', consentGivenOn: '2024-01-01' }
    const other = await newTrainer('muu@example.org', { ...consent, purposes: ['publication'] })
    expect((await ask(other.trainerId)).sent).toBe(0)
    expect(await overviewOf(other.id)).toMatchObject({ isReachable: false, messages: [] })
    const covered = await newTrainer('yhteys@example.org', { ...consent, purposes: ['contact'] })
    expect((await ask(covered.trainerId)).sent).toBe(1)
    expect((await overviewOf(covered.id)).isReachable).toBe(true)
  })
})

describe('a message that did not arrive', () => {
  it('is shown on the person with its reason until a later one arrives', async () => {
    const { id, trainerId } = await newTrainer('taynna@example.org')
    isFull.add('taynna@example.org')
    const { training: asked } = await ask(trainerId)
    await sendAll()
    const told = await overviewOf(id)
    expect(told.undelivered).toEqual({ kind: 'trainer-question', state: 'refused', refusal: 'mailbox-full', on: today })
    expect(told.asked).toEqual([{ collection: 'trainings', id: asked, title: expect.any(String), on: today }])
    expect(told.years.map(({ planned }) => planned).reduce((sum, days) => sum + days)).toBe(10)
    const { pool } = portal.payload.db
    expect((await undeliveredIn(pool, ['08'])).map((each) => each.person)).toEqual([id])
    expect(await undeliveredIn(pool, ['03'])).toEqual([])
    isFull.clear()
    await ask(trainerId)
    await sendAll()
    expect(arrived).toContain('taynna@example.org')
    expect((await overviewOf(id)).undelivered).toBeNull()
    expect(await undeliveredIn(pool, ['08'])).toEqual([])
  })

  it('has a reason only when it was refused', async () => {
    await expect(sql(`UPDATE messages SET refusal = 'rejected' WHERE state = 'sent'`)).rejects.toThrow(/refusal_of/)
    await expect(sql(`UPDATE messages SET state = 'refused', refusal = 'x'`)).rejects.toThrow(/refusal/)
  })
})

describe('the messages that somebody gets', () => {
  it('are chosen by a link in the foot of each, and a reminder not wanted is not sent', async () => {
    const { id, trainerId } = await newTrainer('valitsee@example.org')
    expect((await ask(trainerId)).sent).toBe(1)
    const link = await linkIn('valitsee@example.org')
    const page = await portal.nobody.get(link)
    expect([page.status, page.headers.get('cache-control'), page.headers.get('referrer-policy')]).toEqual([
      200,
      'no-store',
      'no-referrer',
    ])
    expect(page.text).toContain('lang="fi"')
    expect(page.text.match(/ checked/g)).toHaveLength(2)
    for (const word of ['<script', 'Kouluttava', 'valitsee@', id]) expect(page.text).not.toContain(word)
    expect((await choose(link, ['report-reminder', 'made-up'])).text).toContain('Valinta on tallennettu')
    expect((await choose(link, ['report-reminder'])).text).toContain('Valinta on tallennettu')
    expect((await portal.nobody.get(link)).text.match(/ checked/g)).toHaveLength(1)
    expect((await overviewOf(id)).declined).toEqual(['answer-reminder'])
    const later = new Date(Date.now() + 4 * 86_400_000)
    await remindTrainers(portal.payload, later)
    const reminders = `SELECT key FROM messages WHERE key LIKE 'trainer-question-reminder:%' AND person_id = '${id}'`
    expect(await sql(reminders)).toEqual([])
    // The question itself is always sent.
    expect((await ask(trainerId)).sent).toBe(1)
    await choose(link, ['report-reminder', 'answer-reminder'])
    await remindTrainers(portal.payload, later)
    expect(await sql(reminders)).toHaveLength(2)
  })

  it('are nobody else’s: a guessed link and one of somebody in the trash lead nowhere', async () => {
    const guessed = `/v/${'a'.repeat(43)}`
    expect([(await portal.nobody.get(guessed)).status, (await choose(guessed, [])).status]).toEqual([404, 404])
    expect((await portal.nobody.get('/v/short')).status).toBe(404)
    const { id, trainerId } = await newTrainer('roska@example.org')
    const { training: asked } = await ask(trainerId)
    const link = await linkIn('roska@example.org')
    const page = await portal.nobody.get(link)
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('Rekisterinpitäjä on Pirkanmaan')])
    expect(page.text).toMatch(/Nimi, sähköposti, organisaatio, kielet.*Peruste: .*Säilytysaika: /)
    for (const path of [`trainings/${asked}`, `trainers/${trainerId}`, `people/${id}`]) {
      expect((await editor.delete(`/api/${path}`)).status, path).toBe(200)
    }
    expect([(await portal.nobody.get(link)).status, (await choose(link, [])).status]).toEqual([404, 404])
  })
})

describe('what there is to know of a person', () => {
  it('is told to whoever may read the person, and to nobody else', async () => {
    const { id } = await newTrainer('nahdaan@example.org')
    for (const name of ['editor08', 'reader08', 'manager08', 'administrator'] as const) {
      expect((await (await portal.as(name)).get(`/api/people/${id}/overview`)).status, name).toBe(200)
    }
    for (const client of [await portal.as('editor03'), await portal.as('coordinator'), portal.nobody, portal.program]) {
      expect([403, 404]).toContain((await client.get(`/api/people/${id}/overview`)).status)
    }
  })
})

describe('a database from before', () => {
  it('links accounts to people of the same region and address, and guesses nothing', async () => {
    const { payload } = portal
    const db = portal.tables
    const args = { db, payload, req: {} as Parameters<typeof messagesOfPeople.up>[0]['req'] }
    const [account] = await sql(`SELECT u.id, u.email FROM users u JOIN users_regions r ON r._parent_id = u.id
      WHERE r.region_id = '08' AND NOT EXISTS (SELECT FROM users_regions o WHERE o._parent_id = u.id AND o.region_id = '03') LIMIT 1`)
    const email = String(account?.email)
    const here = await editor.create('people', person('08', { name: 'Oma Tili', email }))
    const elsewhere = await (await portal.as('editor03')).create('people', person('03', { name: 'Toinen', email }))
    const other = await editor.create('people', person('08', { name: 'Muu', email: 'eri@example.org' }))
    const before = await sql('SELECT count(*)::int AS count FROM messages')
    await messagesOfPeople.down(args)
    await messagesOfPeople.up(args)
    const linked = await sql(`SELECT id::text FROM people WHERE account_id = '${String(account?.id)}'`)
    expect(linked).toEqual([{ id: here.id }])
    expect([elsewhere.id, other.id]).not.toContain(linked[0]?.id)
    expect(await sql('SELECT count(*)::int AS count FROM messages')).toEqual(before)
  })
})
