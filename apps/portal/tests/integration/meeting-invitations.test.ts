import { addDays, helsinkiDay, isWorkingDay } from '@kotipesa/domain'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { startPortal, type Portal } from './portal'
import { meeting, membership, person } from './records'
import { entriesIn } from './registering'

const today = helsinkiDay(new Date())
const next = Number(today.slice(0, 4)) + 1

let portal: Portal
let editor: Client
let network: string
let group: string

async function member(name: string, more: Record<string, unknown>): Promise<void> {
  const { id } = await editor.create('people', person('08', { name, ...more }))
  await editor.create('memberships', membership('08', id, { of: 'network', network, validFrom: '2024-01-01' }))
}

beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
  network = (await editor.create('networks', { region: '08', kind: 'trainers', validFrom: '2024-01-01' })).id
  const steering = { region: '08', kind: 'steering-group', validFrom: '2024-01-01' }
  group = (await editor.create('groups', steering)).id
  await member('Jäsen Yksi', { email: 'yksi@example.org', basis: 'duty' })
  await member('Jäsen Kaksi', { email: 'kaksi@example.org', basis: 'duty' })
  await member('Ilman Osoitetta', { email: null, basis: 'duty' })
  const withdrawn = { basis: 'consent', consentGivenOn: '2024-01-01', consentWithdrawnOn: '2024-02-01' }
  await member('Luvan Perunut', { email: 'perunut@example.org', purposes: ['networking'], ...withdrawn })
})
afterAll(() => portal.stop())

interface Message {
  readonly recipient: string
  readonly kind: string
  readonly body: string
  readonly calendar: string
}

async function messagesOf(id: string): Promise<readonly Message[]> {
  const { rows } = await (portal.payload.db.pool as unknown as pg.Pool).query<Message>(
    `SELECT recipient, kind::text, body, calendar FROM messages WHERE key LIKE '%' || $1 || '%'
      ORDER BY created_at, id`,
    [id],
  )
  return rows
}

async function planned(day: string): Promise<string> {
  const times = { state: 'planned', startsAt: '13:00', endsAt: '15:00', attendees: null }
  return (await editor.create('meetings', meeting('08', { network }, { ...times, heldOn: day }))).id
}

describe('an invitation to a meeting', () => {
  it('goes once to each member who may be written to, follows the move of the meeting and its end', async () => {
    const id = await planned(addDays(today, 30))
    const before = (await editor.get(`/api/meetings/${id}/invitations`)).body
    expect(before).toEqual({ members: 2, invited: 0, toInvite: 2, toRecord: false, mayChange: true })
    expect((await editor.post(`/api/meetings/${id}/invitations`, {})).body).toMatchObject({ sent: 2, invited: 2 })
    expect((await editor.post(`/api/meetings/${id}/invitations`, {})).body).toMatchObject({ sent: 0, toInvite: 0 })
    const first = await messagesOf(id)
    expect(first.map(({ recipient }) => recipient).toSorted()).toEqual(['kaksi@example.org', 'yksi@example.org'])
    expect(first[0]?.body).toContain('1. Edellinen ohjausryhmän muistio')
    expect(first[0]?.calendar).toContain('METHOD:REQUEST')

    expect((await editor.patch(`/api/meetings/${id}`, { heldOn: addDays(today, 37) })).status).toBe(200)
    expect((await editor.patch(`/api/meetings/${id}`, { agenda: 'Uusi' })).status).toBe(200)
    expect((await editor.patch(`/api/meetings/${id}`, { state: 'cancelled' })).status).toBe(200)
    const all = (await messagesOf(id)).filter(({ recipient }) => recipient === 'yksi@example.org')
    expect(all.map(({ kind }) => kind)).toEqual(['meeting-invitation', 'meeting-change', 'meeting-change'])
    const entries = all.flatMap((mail) => entriesIn(mail))
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(1)
    expect(entries.map(({ sequence, method }) => [sequence, method])).toEqual([
      [0, 'REQUEST'],
      [1, 'REQUEST'],
      [2, 'CANCEL'],
    ])
  })

  it('is no more once the day has passed, and another region neither sees nor sends any', async () => {
    const over = await planned(addDays(today, -2))
    expect((await editor.get(`/api/meetings/${over}/invitations`)).body).toMatchObject({
      toInvite: 0,
      toRecord: true,
    })
    expect((await editor.post(`/api/meetings/${over}/invitations`, {})).body).toMatchObject({ sent: 0 })
    const id = await planned(addDays(today, 40))
    const other = await portal.as('editor03')
    expect((await other.get(`/api/meetings/${id}/invitations`)).status).toBe(404)
    expect((await other.post(`/api/meetings/${id}/invitations`, {})).status).toBe(404)
    expect((await portal.nobody.get(`/api/meetings/${id}/invitations`)).status).not.toBe(200)
    expect(await messagesOf(id)).toEqual([])
  })
})

describe('a year', () => {
  const times = { startsAt: '13:00', endsAt: '15:00', hours: 2, place: 'Keskus' }
  const days = [`${next}-02-10`, `${next}-09-15`].map((day) => (isWorkingDay(day) ? day : addDays(day, 2)))

  function accepted(more: Record<string, unknown> = {}) {
    const meetings = [
      { body: 'network', of: network, day: days[0] },
      { body: 'group', of: group, day: days[1] },
    ]
    return { region: '08', year: next, meetings, rounds: ['april', 'october'], invite: true, ...times, ...more }
  }

  it('is shown with who meets, and is accepted whole with its invitations, or not at all', async () => {
    const board = (await editor.post('/api/meetings/year', { region: '08', year: next })).body
    expect(board).toMatchObject({ year: next, from: `${next}-01-01`, mayChange: true, rounds: [] })
    expect((board.bodies as { id: string }[]).map(({ id }) => id)).toEqual([network, group])

    const elsewhere = accepted({ meetings: [{ body: 'network', of: group, day: days[0] }] })
    const early = accepted({ meetings: [{ body: 'network', of: network, day: today }] })
    for (const wrong of [elsewhere, early, accepted({ hours: 0 }), accepted({ region: '99' })]) {
      expect((await editor.post('/api/meetings/year/accept', wrong)).status).toBe(400)
    }
    const half = accepted({ meetings: [...accepted().meetings, { body: 'group', of: network, day: days[1] }] })
    expect((await editor.post('/api/meetings/year/accept', half)).status).toBe(400)
    expect((await (await portal.as('editor03')).post('/api/meetings/year/accept', accepted())).status).toBe(403)
    const still = (await editor.post('/api/meetings/year', { region: '08', year: next })).body
    const settled = (still.bodies as { meetings: { day: string }[] }[]).flatMap(({ meetings }) => meetings)
    expect(settled.filter(({ day }) => days.includes(day))).toEqual([])

    const done = await editor.post('/api/meetings/year/accept', accepted())
    expect([done.status, done.body]).toEqual([201, { meetings: 2, rounds: 2, invitations: 2 }])
    const after = (await editor.post('/api/meetings/year', { region: '08', year: next })).body
    expect(after.rounds).toEqual(expect.arrayContaining(['april', 'october']))
    const [ofNetwork] = after.bodies as { meetings: { day: string; place: string }[] }[]
    expect(ofNetwork?.meetings.find(({ day }) => day === days[0])).toMatchObject({ place: 'Keskus', state: 'planned' })

    const again = await editor.post('/api/meetings/year/accept', accepted({ rounds: [] }))
    expect(again.status).toBe(409)
  })
})
