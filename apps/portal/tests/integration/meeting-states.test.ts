import { addDays, helsinkiDay } from '@kotipesa/domain'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { meetingsToRecord } from '../../src/meetings/to-record'
import type { Client } from './client'
import { startPortal, type Portal } from './portal'
import { meeting } from './records'

let portal: Portal
let editor: Client
let network: string
beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
  network = (await editor.create('networks', { region: '08', kind: 'trainers', validFrom: '2024-01-01' })).id
})
afterAll(() => portal.stop())

const today = helsinkiDay(new Date())
const planned = { state: 'planned', startsAt: '13', endsAt: '15.00', place: 'Keskus', attendees: null }

async function stored(id: string): Promise<Record<string, unknown>> {
  return (await editor.get(`/api/meetings/${id}?depth=0`)).body
}

function pool(): pg.Pool {
  return portal.payload.db.pool as unknown as pg.Pool
}

describe('a meeting', () => {
  it('is planned ahead with the agenda of its kind, and counts once it was held', async () => {
    const day = addDays(today, 20)
    const { id } = await editor.create('meetings', meeting('08', { network }, { ...planned, heldOn: day }))
    const record = await stored(id)
    expect(record).toMatchObject({ state: 'planned', startsAt: '13:00', endsAt: '15:00', attendees: null })
    expect(record.agenda).toMatch(/^1\. Edellinen ohjausryhmän muistio\n2\. Kuulumiskierros\n3\. /)
    expect(await factsMeetings()).not.toContain(id)

    const early = await editor.patch(`/api/meetings/${id}`, { state: 'held', attendees: 9 })
    expect([early.status, early.text]).toEqual([400, expect.stringContaining('heldOn')])
    const without = await editor.patch(`/api/meetings/${id}`, { state: 'held', heldOn: addDays(today, -1) })
    expect([without.status, without.text]).toEqual([400, expect.stringContaining('attendees')])
    const held = { state: 'held', heldOn: addDays(today, -1), attendees: 9 }
    expect((await editor.patch(`/api/meetings/${id}`, held)).status).toBe(200)
    expect(await factsMeetings()).toContain(id)

    expect((await editor.patch(`/api/meetings/${id}`, { state: 'cancelled' })).status).toBe(200)
    expect(await stored(id)).toMatchObject({ attendees: null })
    expect(await factsMeetings()).not.toContain(id)
  })

  it('asks to be recorded from the day after the one it was planned for', async () => {
    const [over, now] = await Promise.all(
      [addDays(today, -1), today].map(
        async (heldOn) => (await editor.create('meetings', meeting('08', { network }, { ...planned, heldOn }))).id,
      ),
    )
    const waiting = await meetingsToRecord(pool(), ['08'], today)
    expect(waiting.map(({ id }) => id)).toContain(over)
    expect(waiting.map(({ id }) => id)).not.toContain(now)
    expect(await meetingsToRecord(pool(), ['03'], today)).toEqual([])
  })

  it('has attendees when it was held and only then, whoever writes', async () => {
    const { id } = await editor.create('meetings', meeting('08', { network }))
    for (const change of [
      `state = 'planned'`,
      `attendees = NULL`,
      `ends_at = '15:00'`,
      `starts_at = '15:00', ends_at = '14:00'`,
      `starts_at = '24:00'`,
      `link = 'javascript:alert(1)'`,
      `place = '${'x'.repeat(201)}'`,
    ]) {
      await expect(pool().query(`UPDATE meetings SET ${change} WHERE id = '${id}'`)).rejects.toThrow(/violates check/)
    }
  })
})

async function factsMeetings(): Promise<readonly string[]> {
  const { meetings } = (await editor.get('/api/facts')).body as { meetings: { id: string }[] }
  return meetings.map(({ id }) => id)
}
