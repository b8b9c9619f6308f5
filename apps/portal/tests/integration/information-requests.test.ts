import { addDays, helsinkiDay } from '@kotipesa/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { remindOfRequests } from '../../src/information-requests/remind'
import { waitingRequests } from '../../src/information-requests/waiting'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { person } from './records'

let portal: Portal
let editor: Client
const today = helsinkiDay(new Date())

beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
})
afterAll(() => portal.stop())

function request(more: object = {}): Record<string, unknown> {
  return {
    region: '08',
    askedBy: 'Yliopisto, tutkija',
    about: 'Koulutusten määrät.',
    cameOn: addDays(today, -30),
    dueOn: addDays(today, 30),
    ...more,
  }
}

async function refusedFor(more: object): Promise<readonly string[]> {
  const { status, body } = await editor.post('/api/information-requests', request(more))
  expect(status).toBe(400)
  const [{ data } = { data: { errors: [] } }] = body.errors as { data: { errors: { path: string }[] } }[]
  return data.errors.map(({ path }) => path)
}

describe('an information request', () => {
  it('is open until it says what happened, whatever state is sent', async () => {
    expect((await editor.post('/api/information-requests', request({ state: 'given' }))).status).toBe(400)
    const made = await editor.create('information-requests', request())
    expect(made.state).toBe('open')
    const path = `/api/information-requests/${made.id}`
    await editor.patch(path, { givenOn: today, given: 'Taulukko osallistujista.' })
    expect((await editor.get(`${path}?depth=0`)).body).toMatchObject({ state: 'given' })
    await editor.patch(path, { givenOn: null, withdrawnOn: today })
    expect((await editor.get(`${path}?depth=0`)).body).toMatchObject({ state: 'withdrawn' })
  })

  it('has one outcome, not before it came, which says what was given or why not', async () => {
    const given = { givenOn: today, given: 'Taulukko.' }
    expect(await refusedFor({ ...given, refusedOn: today })).toEqual(['refusedOn'])
    expect(await refusedFor({ givenOn: addDays(today, -31), given: 'Taulukko.' })).toEqual(['givenOn'])
    expect(await refusedFor({ dueOn: addDays(today, -31) })).toEqual(['dueOn'])
    expect(await refusedFor({ refusedOn: today })).toEqual(['given'])
    const { id } = await editor.create('information-requests', request(given))
    const twice = `UPDATE information_requests SET withdrawn_on = given_on WHERE id = '${id}'`
    await expect(onServer(portal.databaseUrl, twice)).rejects.toThrow(/one_outcome/)
    const other = `UPDATE information_requests SET state = 'open' WHERE id = '${id}'`
    await expect(onServer(portal.databaseUrl, other)).rejects.toThrow(/state_of_days/)
  })

  it('tells its contact to those who see the region’s people, and to nobody who asks by the name', async () => {
    const contact = await editor.create('people', person('08', { name: 'Tutkija Salainen' }))
    const { id } = await editor.create('information-requests', request({ contact: contact.id }))
    const path = `/api/information-requests/${id}?depth=1`
    expect((await editor.get(path)).text).toContain('Tutkija Salainen')
    const coordinator = await (await portal.as('coordinator')).get(path)
    expect([coordinator.text.includes('Tutkija Salainen'), coordinator.text.includes(contact.id)]).toEqual([
      false,
      false,
    ])
    const asked = await editor.get(`/api/information-requests?where[contact][equals]=${contact.id}`)
    expect(asked.status).toBe(400)
    expect((await editor.delete(`/api/people/${contact.id}`)).status).toBe(409)
    const foreign = await (await portal.as('editor03')).create('people', person('03'))
    expect((await editor.post('/api/information-requests', request({ contact: foreign.id }))).status).toBe(400)
  })

  it('keeps the files that were given, for whoever reads the request', async () => {
    const { id } = await editor.create('information-requests', request())
    const path = `/api/attachments?information-request=${id}`
    const pdf = Buffer.from('%PDF-1.7\n% Vastaus\n%%EOF')
    const headers = { 'Content-Type': 'application/octet-stream' }
    const sent = await editor.send('POST', `${path}&name=vastaus.pdf`, pdf, headers)
    expect([sent.status, (sent.body.files as { name: string }[]).map(({ name }) => name)]).toEqual([
      201,
      ['vastaus.pdf'],
    ])
    const [{ id: file } = { id: '' }] = sent.body.files as { id: string }[]
    const neighbour = await portal.as('editor03')
    for (const client of [neighbour, portal.nobody]) {
      expect((await client.get(path)).status).toBe(404)
      expect((await client.get(`/api/attachments/${file}`)).status).toBe(404)
      expect((await client.send('POST', `${path}&name=a.pdf`, pdf, headers)).status).toBe(404)
      expect((await client.delete(`/api/attachments/${file}`)).status).toBe(404)
    }
    expect((await editor.get(`/api/attachments/${file}`)).text).toContain('Vastaus')
  })
})

describe('open requests', () => {
  it('are called to mind from two weeks before they are due, and by e-mail once for each day', async () => {
    await onServer(portal.databaseUrl, 'DELETE FROM information_requests')
    const late = await editor.create('information-requests', request({ dueOn: addDays(today, -1) }))
    const soon = await editor.create('information-requests', request({ dueOn: addDays(today, 14) }))
    await editor.create('information-requests', request({ dueOn: addDays(today, 15) }))
    await editor.create('information-requests', request({ dueOn: today, givenOn: today, given: 'Taulukko.' }))
    const { pool } = portal.payload.db
    const waiting = await waitingRequests(pool, ['08'], today)
    expect(waiting.map(({ id, daysLeft }) => [id, daysLeft])).toEqual([
      [late.id, -1],
      [soon.id, 14],
    ])
    expect(await waitingRequests(pool, ['03'], today)).toEqual([])
    const posted = await remindOfRequests(portal.payload, new Date())
    expect([posted > 0, await remindOfRequests(portal.payload, new Date())]).toEqual([true, 0])
    const letters = await onServer(
      portal.databaseUrl,
      `SELECT recipient, subject, body FROM messages WHERE kind = 'information-request'`,
    )
    expect(letters).toHaveLength(posted)
    expect(letters.every(({ body }) => String(body).includes('/admin/collections/information-requests/'))).toBe(true)
    await editor.patch(`/api/information-requests/${soon.id}`, { dueOn: addDays(today, 7) })
    expect(await remindOfRequests(portal.payload, new Date())).toBe(posted / 2)
  })
})
