import { addDays, helsinkiDay } from '@kotipesa/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client, Reply } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { event, meeting, membership, network, person, training } from './records'

let portal: Portal
let editor: Client
let networkId: string
beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
  networkId = (await editor.create('networks', network('08'))).id
})
afterAll(() => portal.stop())

const heldOn = '2024-02-06'

async function expert(more: Record<string, unknown> = {}, dates: Record<string, unknown> = {}) {
  const { id } = await editor.create('people', person('08', more))
  const tasks = ['co-training']
  const of = { of: 'experts-by-experience', tasks, ...dates }
  return { person: id, expert: (await editor.create('memberships', membership('08', id, of))).id }
}

async function newMeeting(more: Record<string, unknown> = {}): Promise<string> {
  return (await editor.create('meetings', meeting('08', { network: networkId }, { heldOn, ...more }))).id
}

function took(data: Record<string, unknown>, client = editor): Promise<Reply> {
  return client.post('/api/expert-occasions', { region: '08', day: heldOn, hours: 1.5, ...data })
}

async function inFacts(table: 'meetings' | 'trainings' | 'events', id: string): Promise<unknown> {
  const { body } = await portal.program.get('/api/facts')
  return (body[table] as { id: string; expertsByExperience: boolean }[]).find((row) => row.id === id)
    ?.expertsByExperience
}

describe('the participation of an expert by experience', () => {
  it('makes the tick of the facts of meetings, trainings and events, and takes it back', async () => {
    const { expert: id } = await expert()
    const trainingId = (await editor.create('trainings', training('08', { sessions: [{ date: heldOn, hours: 7 }] }))).id
    const eventId = (await editor.create('events', event('08', { sessions: [{ date: heldOn, hours: 3 }] }))).id
    const meetingId = await newMeeting()
    for (const [table, kind, occasion] of [
      ['meetings', 'meeting', meetingId],
      ['trainings', 'training', trainingId],
      ['events', 'event', eventId],
    ] as const) {
      expect(await inFacts(table, occasion)).toBe(false)
      const { body } = await took({ expert: id, [kind]: occasion })
      expect(await inFacts(table, occasion), kind).toBe(true)
      const made = (body.doc as { id: string }).id
      await editor.patch(`/api/expert-occasions/${made}`, { deletedAt: new Date().toISOString() })
      expect(await inFacts(table, occasion), kind).toBe(false)
    }
  })

  it('is of one occasion, on a day of it that has come, once', async () => {
    const { expert: id } = await expert()
    const meetingId = await newMeeting()
    const eventId = (await editor.create('events', event('08'))).id
    for (const wrong of [
      {},
      { meeting: meetingId, event: eventId },
      { meeting: meetingId, day: '2024-02-07' },
      { meeting: meetingId, hours: 0 },
      { meeting: meetingId, hours: 25 },
    ]) {
      expect((await took({ expert: id, ...wrong })).status, JSON.stringify(wrong)).toBe(400)
    }
    expect((await took({ expert: id, meeting: meetingId })).status).toBe(201)
    expect((await took({ expert: id, meeting: meetingId })).status).toBeGreaterThanOrEqual(400)
  })

  it('is of whoever is an expert on that day and whose data may be kept, for the form and for the database', async () => {
    const meetingId = await newMeeting()
    const ended = await expert({}, { validUntil: '2024-02-06' })
    const later = await expert({}, { validFrom: '2024-02-07' })
    const consent = { basis: 'consent', purposes: ['contact'], consentGivenOn: '2024-01-01' }
    const withdrawn = await expert({ ...consent, consentWithdrawnOn: '2024-02-01' })
    const { id: plain } = await editor.create('people', person('08'))
    const { id: responsible } = await editor.create('memberships', membership('08', plain))
    for (const each of [ended.expert, later.expert, withdrawn.expert, responsible]) {
      expect((await took({ expert: each, meeting: meetingId })).status).toBe(400)
    }
    const right = await expert()
    const { body } = await took({ expert: right.expert, meeting: meetingId })
    const { id } = body.doc as { id: string }
    for (const each of [ended.expert, later.expert, responsible]) {
      const forced = `UPDATE expert_occasions SET expert_id = '${each}' WHERE id = '${id}'`
      await expect(onServer(portal.databaseUrl, forced)).rejects.toThrow('one on the day')
    }
  })

  it('tells regions that read a joint meeting, and the country, nothing of who it was', async () => {
    const joint = network('08', { name: 'Yhteinen', alsoRegions: [{ region: '03' }] })
    const { id: jointId } = await editor.create('networks', joint)
    const meetingId = (await editor.create('meetings', meeting('08', { network: jointId }, { heldOn }))).id
    const { expert: id } = await expert({ name: 'Salainen Kokemus' })
    await took({ expert: id, meeting: meetingId })
    for (const name of ['editor03', 'coordinator', 'trainer08', 'nowhere'] as const) {
      const client = await portal.as(name)
      const list = await client.get('/api/expert-occasions?depth=3')
      expect([name, list.text.includes('Salainen'), list.text.includes(id)]).toEqual([name, false, false])
      expect((await client.get('/api/expert-occasions/board?region=08')).status, name).toBe(403)
      expect((await client.get('/api/expert-occasions/addressees?region=08')).status, name).toBe(403)
      expect((await took({ expert: id, meeting: meetingId }, client)).status, name).toBe(403)
    }
    expect((await editor.get('/api/expert-occasions/board?region=x')).status).toBe(400)
  })
})

describe('the list to write to', () => {
  it('holds only those whose time, basis and purposes cover it, and who have an address', async () => {
    const client = await portal.newAccount([{ region: '05', role: 'editor' }])
    async function add(
      name: string,
      more: Record<string, unknown>,
      dates: Record<string, unknown> = {},
    ): Promise<void> {
      const data = person('05', { name, email: `${name.toLowerCase()}@example.org`, ...more })
      const { id } = await client.create('people', data)
      await client.create('memberships', membership('05', id, { of: 'experts-by-experience', ...dates }))
    }
    const consent = { basis: 'consent', consentGivenOn: '2024-01-01' }
    await add('Kattaa', { ...consent, purposes: ['contact', 'publication'] })
    await add('Tehtava', {})
    await add('Julkaisu', { ...consent, purposes: ['publication'] })
    await add('Perunut', { ...consent, purposes: ['contact'], consentWithdrawnOn: '2024-02-01' })
    await add('Osoitteeton', { email: null })
    await add('Paattynyt', {}, { validUntil: addDays(helsinkiDay(new Date()), -1) })
    const { body } = await client.get('/api/expert-occasions/board?region=05')
    expect((body.addressees as { name: string }[]).map(({ name }) => name)).toEqual(['Kattaa', 'Tehtava'])
    expect((body.experts as { name: string }[]).map(({ name }) => name)).toEqual([
      'Julkaisu',
      'Kattaa',
      'Osoitteeton',
      'Tehtava',
    ])
    const { text } = await client.get('/api/expert-occasions/addressees?region=05')
    expect(text.trim().split('\n').slice(1)).toEqual(['Kattaa;kattaa@example.org', 'Tehtava;tehtava@example.org'])
  })

  it('says the hours of each by year', async () => {
    const { expert: id } = await expert({ name: 'Tunteja' })
    const year = Number(helsinkiDay(new Date()).slice(0, 4))
    for (const [day, hours] of [
      [`${year - 1}-02-06`, 2],
      [`${year - 1}-03-06`, 1.5],
      [`${year}-01-02`, 3],
      [`${year - 2}-02-06`, 9],
    ] as const) {
      expect((await took({ expert: id, meeting: await newMeeting({ heldOn: day }), day, hours })).status).toBe(201)
    }
    const { body } = await editor.get('/api/expert-occasions/board?region=08')
    const found = (body.experts as { id: string }[]).find((each) => each.id === id)
    expect(found).toMatchObject({ hoursLastYear: 3.5, hoursThisYear: 3, tasks: ['co-training'] })
  })
})
