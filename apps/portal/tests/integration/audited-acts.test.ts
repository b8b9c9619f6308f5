import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plannedFor, questionLink, sendAnswer, trainersToAsk } from './asking-trainers'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { calendarFeed, event, meeting, network, registration } from './records'

let portal: Portal
let editor: Client
beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
})
afterAll(() => portal.stop())

/** The last entries of some acts: what was done, at what, of which region, how and by whom. */
async function last(act: string): Promise<Record<string, unknown>> {
  const [entry] = await onServer(
    portal.databaseUrl,
    `SELECT l.act, l.collection, l.record, l.region, l.way, u.name AS who FROM audit_log l LEFT JOIN users u ON u.id = l.account
      WHERE l.act = '${act}' ORDER BY l.id DESC LIMIT 1`,
  )
  return entry ?? {}
}

describe('what no save tells of is in the audit log', () => {
  it('files of a record: added, taken out, removed and restored', async () => {
    const { id: of } = await editor.create('networks', network('08'))
    const { id } = await editor.create('meetings', meeting('08', { network: of }))
    const headers = { 'Content-Type': 'application/octet-stream' }
    const kept = await editor.send('POST', `/api/attachments?meeting=${id}&name=a.pdf`, '%PDF-1.7\n%%EOF', headers)
    const [{ id: file = '' } = {}] = kept.body.files as { id?: string }[]
    const at = { collection: 'meetings', record: id, region: '08', who: 'editor08' }
    expect(await last('file-added')).toMatchObject(at)
    await (await portal.as('reader08')).get(`/api/attachments/${file}`)
    expect(await last('export')).toMatchObject({ ...at, who: 'reader08' })
    await editor.delete(`/api/attachments/${file}`)
    expect(await last('file-removed')).toMatchObject(at)
    await editor.post(`/api/attachments/${file}`, {})
    expect(await last('file-restored')).toMatchObject(at)
  })

  it('who was let in, and who accepted', async () => {
    const administrator = await portal.as('administrator')
    const invited = { region: '08', name: 'Uusi', email: 'uusi@example.org', role: 'reader' }
    expect((await administrator.post('/api/users/invite', invited)).status).toBe(200)
    expect(await last('access')).toMatchObject({ collection: 'users', region: '08', who: 'administrator', way: 'api' })
    const [row] = await onServer(portal.databaseUrl, `SELECT body FROM messages WHERE recipient = 'uusi@example.org'`)
    const link = /\/kutsu\/[\w-]{43}/.exec(String(row?.body))?.[0] ?? ''
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Origin: portal.origin }
    await portal.nobody.send('POST', link, 'password=hauki-niemi-tuuli-vene-542', headers)
    expect(await last('access')).toMatchObject({ collection: 'users', region: '08', who: 'Uusi', way: 'page' })
  })

  it('links, attendance, figures given out, and files of documents', async () => {
    const { id: feed } = await editor.create('calendar-feeds', calendarFeed('08'))
    expect((await editor.post(`/api/calendar-feeds/${feed}/key`, {})).status).toBe(200)
    expect(await last('link')).toMatchObject({ collection: 'calendar-feeds', record: feed, region: '08' })
    const made = await editor.create('events', event('08'))
    const { id: seat } = await editor.create('registrations', registration('08', { event: made.id }))
    const [session] = (await editor.get(`/api/events/${made.id}?depth=0`)).body.sessions as { id: string }[]
    const tick = { registration: seat, session: session?.id, isThere: true }
    expect((await editor.post(`/api/events/${made.id}/attendance`, tick)).status).toBe(200)
    expect(await last('attendance')).toMatchObject({ collection: 'events', record: made.id, region: '08' })
    const manager = await portal.as('manager08')
    expect((await manager.post('/api/regions/08/figure-sharing', { audience: 'own-people' })).status).toBe(201)
    expect(await last('figures')).toMatchObject({ collection: 'regions', record: '08', region: '08', who: 'manager08' })
    const { body } = await editor.post('/api/documents/make', {
      region: '08',
      kind: 'board-paper',
      period: '2024',
      language: 'fi',
    })
    const document = String(body.id)
    expect((await editor.get(`/api/documents/${document}/file?format=docx`)).status).toBe(200)
    expect(await last('export')).toMatchObject({ collection: 'documents', record: document, region: '08' })
  })

  it('what somebody without an account answers by a link', async () => {
    const ids = await trainersToAsk(portal)
    const { id } = await editor.create('trainings', plannedFor(ids.team, [ids.one]))
    await editor.post(`/api/trainings/${id}/ask`, {})
    expect(await last('sent')).toMatchObject({ collection: 'trainings', record: id, region: '08', who: 'editor08' })
    await sendAnswer(portal, await questionLink(portal, id, ids.one), 'yes')
    expect(await last('answer')).toEqual({
      act: 'answer',
      collection: 'trainings',
      record: id,
      region: '08',
      way: 'visitor',
      who: null,
    })
  })

  it('nothing of what was refused', async () => {
    const [before] = await onServer(portal.databaseUrl, `SELECT count(*)::int AS n FROM audit_log WHERE act <> 'read'`)
    const neighbour = await portal.as('editor03')
    await neighbour.post('/api/regions/08/figure-sharing', { audience: 'everybody' })
    await neighbour.post('/api/users/invite', { region: '08' })
    await editor.post('/api/regions/08/figure-sharing', { audience: 'x' })
    const [after] = await onServer(portal.databaseUrl, `SELECT count(*)::int AS n FROM audit_log WHERE act <> 'read'`)
    expect(after).toEqual(before)
  })
})
