import { addDays, helsinkiDay } from '@kotipesa/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client, Reply } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { event, registration, training } from './records'
import { linkIn, registering, type Registering } from './registering'

const today = helsinkiDay(new Date())
const yesterday = addDays(today, -1)

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

interface Held {
  readonly path: string
  readonly id: string
  readonly links: readonly string[]
  readonly registrations: readonly string[]
}

/** A training or event of yesterday with so many people who were there. */
async function held(of: 'trainings' | 'events', people: number, more: Record<string, unknown> = {}): Promise<Held> {
  const sessions = [{ date: yesterday, hours: 7 }]
  const data = of === 'trainings' ? training('08', { sessions, ...more }) : event('08', { sessions, ...more })
  const made = await editor.create(of, data)
  const session = (made.sessions as { id: string }[])[0]?.id
  const { registrationLink } = await import('../../src/registrations/link')
  const registrations: string[] = []
  for (let index = 0; index < people; index += 1) {
    const subject = { [of === 'trainings' ? 'training' : 'event']: made.id }
    const email = `palaute-${index}@${made.id}.example.org`
    const { id } = await editor.create('registrations', registration('08', subject, { email }))
    const body = { registration: id, session, isThere: true }
    expect((await editor.post(`/api/${of}/${made.id}/attendance`, body)).status).toBe(200)
    registrations.push(id)
  }
  const links = registrations.map((id) => new URL(registrationLink(portal.payload, id)).pathname)
  return { path: `/api/${of}/${made.id}`, id: made.id, links, registrations }
}

function answer(link: string | undefined, degree: string, helped = '', hindered = ''): Promise<Reply> {
  return visitor.send(`${link}?lang=fi`, { act: 'feedback', degree, helped, hindered })
}

async function shown({ path }: Held, client = editor): Promise<Record<string, unknown>> {
  return (await client.get(`${path}/feedback`)).body
}

describe('feedback', () => {
  it('is shown to the editor from five answers on, without who gave which', async () => {
    const one = await held('trainings', 6)
    for (const [index, link] of one.links.slice(0, 4).entries()) {
      expect((await portal.nobody.get(`${link}?lang=fi`)).text).toContain('Kuinka paljon tästä oli sinulle hyötyä?')
      await answer(link, String(index + 2), `Apu ${index}`, '')
      expect((await portal.nobody.get(`${link}?lang=fi`)).text).toContain('Kiitos, olet antanut palautteen.')
    }
    expect(await shown(one)).toEqual({ answers: 4, summary: null })
    expect((await editor.get(`/api/feedback?where[training][equals]=${one.id}`)).body.docs ?? []).toEqual([])
    expect((await editor.get(`/api/feedback/count?where[training][equals]=${one.id}`)).text).not.toContain('4')
    await answer(one.links[4], '5', 'Apu <4>\r\nja toinen rivi', 'Kiire')
    const helped = ['Apu 0', 'Apu 1', 'Apu 2', 'Apu 3', 'Apu <4>\nja toinen rivi']
    expect(await shown(one)).toEqual({
      answers: 5,
      summary: { degrees: [0, 1, 1, 1, 2], average: 3.8, helped, hindered: ['Kiire'] },
    })
    const { docs } = (await editor.get(`/api/feedback?where[training][equals]=${one.id}&depth=0`)).body
    expect(docs).toHaveLength(5)
    const fields = new Set((docs as object[]).flatMap((each) => Object.keys(each)))
    expect([...fields].toSorted()).toEqual(['degree', 'event', 'helped', 'hindered', 'id', 'region', 'training'])
  })

  it('is taken once of each, also of two at the same moment, and by nobody who was not there', async () => {
    const one = await held('events', 2)
    const [first, second] = one.links
    await Promise.all([answer(first, '5'), answer(first, '1'), answer(first, '3')])
    expect(await shown(one)).toEqual({ answers: 1, summary: null })
    const body = { registration: one.registrations[1], session: '', isThere: false }
    const { sessions } = (await editor.get(`${one.path}?depth=0`)).body as { sessions: { id: string }[] }
    await editor.post(`${one.path}/attendance`, { ...body, session: sessions[0]?.id })
    expect((await portal.nobody.get(`${second}?lang=fi`)).text).not.toContain('name="degree"')
    await answer(second, '5')
    expect(await shown(one)).toEqual({ answers: 1, summary: null })
  })

  it('is not asked before the last day is over, nor of what was cancelled', async () => {
    for (const one of [
      await held('trainings', 1, { sessions: [{ date: today, hours: 7 }], status: 'ongoing' }),
      await held('events', 1, { isCancelled: true }),
    ]) {
      await answer(one.links[0], '5')
      expect(await shown(one)).toEqual({ answers: 0, summary: null })
    }
  })

  it('says what is wrong, with everything that was written', async () => {
    const one = await held('events', 1)
    const missing = await answer(one.links[0], '', 'Säilyy <näin>')
    expect([missing.status, missing.text.includes('role="alert"')]).toEqual([400, true])
    expect(missing.text).toContain('Säilyy &#60;näin&#62;')
    for (const degree of ['0', '6', '2.5', 'x']) expect((await answer(one.links[0], degree)).status).toBe(400)
    expect((await answer(one.links[0], '4', 'x'.repeat(501))).status).toBe(400)
    expect((await answer(one.links[0], '4', 'x'.repeat(500))).text).toContain('Kiitos, olet antanut palautteen.')
    expect(await shown(one)).toEqual({ answers: 1, summary: null })
  })

  it('is stored so that nothing leads from an answer to who gave it', async () => {
    const one = await held('trainings', 5)
    for (const [index, link] of one.links.entries()) await answer(link, String(index + 1))
    async function rows(query: string): Promise<Record<string, unknown>[]> {
      return onServer(portal.databaseUrl, query)
    }
    const answers = await rows(`SELECT *, xmin::text AS by FROM feedback WHERE training_id = '${one.id}'`)
    const ids = one.registrations.map((id) => `'${id}'`).join(', ')
    const givers = await rows(`SELECT *, xmin::text AS by FROM feedback_given WHERE registration_id IN (${ids})`)
    expect([answers.length, givers.length]).toEqual([5, 5])
    expect(new Set([...answers, ...givers].map(({ by }) => by)).size).toBe(1)
    const columns = await rows(
      `SELECT table_name, column_name FROM information_schema.columns WHERE table_name IN ('feedback', 'feedback_given')
        AND (data_type LIKE '%time%' OR data_type = 'date')`,
    )
    expect(columns).toEqual([])
  })

  it('is read and written by nobody else: other regions, people without an account, the administrator', async () => {
    const one = await held('trainings', 5)
    for (const link of one.links) await answer(link, '3')
    for (const name of ['editor03', 'nowhere'] as const) {
      const client = await portal.as(name)
      expect((await client.get(`${one.path}/feedback`)).status).toBeGreaterThanOrEqual(403)
      const list = await client.get(`/api/feedback?where[training][equals]=${one.id}`)
      expect((list.body.docs as unknown[] | undefined) ?? []).toEqual([])
    }
    expect((await portal.nobody.get(`${one.path}/feedback`)).status).toBeGreaterThanOrEqual(400)
    expect((await portal.nobody.get('/api/feedback')).status).toBe(403)
    const { docs } = (await editor.get(`/api/feedback?where[training][equals]=${one.id}&depth=0`)).body
    const { id } = (docs as { id: string }[])[0] ?? { id: '' }
    for (const client of [editor, await portal.as('administrator')]) {
      expect((await client.patch(`/api/feedback/${id}`, { degree: 1 })).status).toBe(403)
      expect((await client.delete(`/api/feedback/${id}`)).status).toBe(403)
      expect((await client.post('/api/feedback', { region: '08', training: one.id, degree: 1 })).status).toBe(403)
    }
  })

  it('is asked for once by a message with the own link, of those who were there', async () => {
    const one = await held('events', 2)
    const { sessions } = (await editor.get(`${one.path}?depth=0`)).body as { sessions: { id: string }[] }
    const absent = { registration: one.registrations[1], session: sessions[0]?.id, isThere: false }
    await editor.post(`${one.path}/attendance`, absent)
    const { thankAttended } = await import('../../src/registrations/thank')
    expect(await thankAttended(portal.payload, new Date())).toBeGreaterThan(0)
    expect(await thankAttended(portal.payload, new Date())).toBe(0)
    const mail = await visitor.lastMail(`palaute-0@${one.id}.example.org`)
    expect(mail.subject).toContain('Kiitos osallistumisesta')
    expect(linkIn(mail)).toBe(one.links[0])
    expect(await visitor.mails(`palaute-1@${one.id}.example.org`)).toEqual([])
  })

  it('is kept whole by the database, and goes with what it is about', async () => {
    const one = await held('events', 1)
    await answer(one.links[0], '4')
    const own = `WHERE event_id = '${one.id}'`
    for (const change of ['degree = 6', 'degree = 2.5', `degree = 'NaN'`, 'event_id = NULL', `region_id = '03'`]) {
      await expect(onServer(portal.databaseUrl, `UPDATE feedback SET ${change} ${own}`)).rejects.toThrow(/constraint/)
    }
    await onServer(portal.databaseUrl, `DELETE FROM registrations ${own}; DELETE FROM events WHERE id = '${one.id}'`)
    expect(await onServer(portal.databaseUrl, `SELECT * FROM feedback ${own}`)).toEqual([])
  })
})
