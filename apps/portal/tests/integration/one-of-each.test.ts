import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client, Reply } from './client'
import { down, up } from '../../src/migrations/20261125_215800_one_of_each'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { report, team } from './records'

let portal: Portal
let editor: Client
beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
})
afterAll(() => portal.stop())

const ten = Array.from({ length: 10 }, (_, index) => index)

async function atOnce(request: () => Promise<Reply>): Promise<number[]> {
  const replies = await Promise.all(ten.map(request))
  return replies.map(({ status }) => status).sort()
}

describe('a team', () => {
  it('has one report a day: the second is refused in words', async () => {
    const { id } = await editor.create('teams', team('08'))
    const first = await editor.create('team-reports', report('08', id))
    const { status, text } = await editor.post('/api/team-reports', report('08', id))
    expect([status, text]).toEqual([400, expect.stringContaining('Tiimillä on jo raportti tältä päivältä')])
    const other = await editor.create('team-reports', report('08', id, { reportedOn: '2024-04-10' }))
    expect((await editor.patch(`/api/team-reports/${other.id}`, { reportedOn: '2024-04-09' })).status).toBe(400)
    expect((await editor.patch(`/api/team-reports/${first.id}`, { children: 5 })).status).toBe(200)
  })

  it('has one report a day when ten come at the same moment', async () => {
    const { id } = await editor.create('teams', team('08'))
    const statuses = await atOnce(() => editor.post('/api/team-reports', report('08', id)))
    expect(statuses[0]).toBe(201)
    for (const status of statuses.slice(1)) expect([400, 409]).toContain(status)
    expect((await editor.get(`/api/team-reports/count?where[team][equals]=${id}`)).body).toEqual({ totalDocs: 1 })
  })
})

describe('the name of a team', () => {
  function named(name: string, validFrom: string, validUntil: string | null = null): Record<string, unknown> {
    return { ...team('08'), name, validFrom, validUntil }
  }

  it('is given once at a time in a region, whatever blanks surround it', async () => {
    await editor.create('teams', named('Lounatuuli', '2020-01-01', '2022-01-01'))
    for (const taken of [named('Lounatuuli', '2021-12-31'), named('  Lounatuuli ', '2019-01-01', '2020-01-02')]) {
      const { status, text } = await editor.post('/api/teams', taken)
      expect([status, text]).toEqual([400, expect.stringContaining('samaan aikaan jo tiimi ”Lounatuuli”')])
    }
    const before = await editor.create('teams', named('Lounatuuli', '2019-01-01', '2020-01-01'))
    const after = await editor.create('teams', named(' Lounatuuli', '2022-01-01'))
    expect(after.name).toBe('Lounatuuli')
    expect((await editor.patch(`/api/teams/${before.id}`, { validUntil: '2020-06-01' })).status).toBe(400)
    const elsewhere = await portal.as('editor03')
    await elsewhere.create('teams', { ...named('Lounatuuli', '2020-01-01'), region: '03' })
  })

  it('is given once when ten ask for it at the same moment', async () => {
    const statuses = await atOnce(() => editor.post('/api/teams', named('Itätuuli', '2020-01-01')))
    expect(statuses[0]).toBe(201)
    for (const status of statuses.slice(1)) expect([400, 409]).toContain(status)
    expect((await editor.get('/api/teams/count?where[name][equals]=Itätuuli')).body).toEqual({ totalDocs: 1 })
  })
})

describe('a database from before these rules', () => {
  it('is brought under them without losing anything', async () => {
    const { payload } = portal
    const db = portal.tables
    const args = { db, payload, req: {} as Parameters<typeof up>[0]['req'] }
    await down(args)
    const [first] = await onServer(
      portal.databaseUrl,
      `INSERT INTO teams (name, region_id, service_type, valid_from, created_at)
       SELECT name, '08', 'open-care', '2020-01-01T12:00:00Z', created_at::timestamptz
       FROM (VALUES ('Pohjatuuli', '2020-01-01'), ('Pohjatuuli ', '2020-01-02'), ('Pohjatuuli  (2)', '2020-01-03')) t (name, created_at)
       RETURNING id`,
    )
    await onServer(
      portal.databaseUrl,
      `INSERT INTO team_reports (id, team_id, region_id, reported_on, children)
       SELECT id::uuid, '${String(first?.id)}', '08', '2021-05-05T12:00:00Z', children
       FROM (VALUES ('00000000-0000-4000-8000-000000000009', 9), ('00000000-0000-4000-8000-00000000000a', 10)) r (id, children)`,
    )
    await up(args)
    const names = await onServer(
      portal.databaseUrl,
      `SELECT name FROM teams WHERE name LIKE 'Pohjatuuli%' ORDER BY created_at`,
    )
    expect(names.map(({ name }) => name)).toEqual(['Pohjatuuli', 'Pohjatuuli  (2)', 'Pohjatuuli  (2) (2)'])
    const reports = await onServer(
      portal.databaseUrl,
      `SELECT children::int, deleted_at IS NULL AS live FROM team_reports WHERE team_id = '${String(first?.id)}' ORDER BY id`,
    )
    expect(reports).toEqual([
      { children: 9, live: false },
      { children: 10, live: true },
    ])
  })
})
