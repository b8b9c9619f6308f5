import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factsQuery, revisionQuery } from '../../src/facts/query'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { oneOfEach, team } from './records'

let portal: Portal
let in08: Record<string, string>

beforeAll(async () => {
  portal = await startPortal()
  await oneOfEach(await portal.as('editor03'), '03')
  in08 = await oneOfEach(await portal.as('editor08'), '08')
  await (await portal.as('coordinator')).post('/api/globals/notice', { text: 'Esittelyaineisto' })
})
afterAll(() => portal.stop())

/** The tables in the plan of a statement. */
async function tablesOf(statement: string): Promise<readonly string[]> {
  const rows = await onServer(portal.databaseUrl, `EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${statement}`)
  const names = JSON.stringify(rows).matchAll(/"Relation Name":"([^"]+)"/g)
  return [...new Set([...names].map(([, name]) => String(name)))].filter((name) => name !== 'facts_revisions').sort()
}

async function revisionOf(region: '03' | '08'): Promise<string> {
  const { rows } = await portal.payload.db.pool.query(revisionQuery([region]))
  return String(rows[0]?.revision)
}

async function connected<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: portal.databaseUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function asProgram(tag?: string) {
  return await portal.program.get('/api/facts', tag === undefined ? {} : { 'If-None-Match': tag })
}

describe('each table that facts read', () => {
  it('marks its changes, of every kind', async () => {
    const tables = await tablesOf(factsQuery([], 2).text)
    expect(tables).toContain('trainings_sessions')
    const triggers = await onServer(
      portal.databaseUrl,
      `SELECT event_object_table AS "table", event_manipulation AS event FROM information_schema.triggers
       WHERE trigger_name LIKE 'mark\\_facts\\_%'
       UNION ALL SELECT tgrelid::regclass::text, 'TRUNCATE' FROM pg_trigger WHERE tgname = 'mark_facts_truncate'`,
    )
    const found = triggers.map(({ table, event }) => `${String(table)} ${String(event)}`).sort()
    const wanted = tables.flatMap((table) =>
      ['DELETE', 'INSERT', 'TRUNCATE', 'UPDATE'].map((event) => `${table} ${event}`),
    )
    expect(found).toEqual(wanted.sort())
  })

  it('changes the revision of the region of the row, and of no other', async () => {
    const ofRegion: Readonly<Record<string, string>> = {
      notice: 'true',
      rounds: 'true',
      regions: `id = '08'`,
      trainings_rels: `parent_id = '${in08.trainings}'`,
      teams_rels: `teams_id = '${in08.teams}'`,
      trainings_sessions: `_parent_id = '${in08.trainings}'`,
      trainings_trainers: `_parent_id = '${in08.trainings}'`,
      trainings_participants: `_parent_id = '${in08.trainings}'`,
      events_sessions: `_parent_id = '${in08.events}'`,
      memos_rels: `parent_id = '${in08.memos}'`,
      events_participants: `_parent_id = '${in08.events}'`,
      element_statuses_evidence: `_parent_id = '${in08['element-statuses']}'`,
      networks_also_regions: `_parent_id = '${in08.networks}'`,
      groups_also_regions: `_parent_id = '${in08.groups}'`,
      events_also_regions: `_parent_id = '${in08.events}'`,
      development_teams_sessions: `_parent_id = '${in08['development-teams']}'`,
      meetings_rels: `parent_id = '${in08.meetings}'`,
      guest_teams: `training_id = '${in08.trainings}'`,
    }
    const ofCountry = ['notice', 'rounds', 'municipality_keys']
    /** A key stays as it was taken in. */
    const instead: Readonly<Record<string, string>> = {
      municipality_keys: `INSERT INTO municipality_keys (year, municipalities, successors) VALUES (2099, '[]', '{}') RETURNING year`,
    }
    const { trainings, teams, trainers } = in08
    const editor = await portal.as('editor08')
    await editor.patch(`/api/trainings/${trainings}`, {
      teams: [teams],
      trainers: [{ trainer: trainers, planningDays: 1, trainingDays: 1, consultationDays: 1 }],
      sessions: [{ date: '2024-01-10', hours: 7 }],
      participants: [{ group: 'social-worker', count: 2 }],
    })
    await editor.patch(`/api/events/${in08.events}`, {
      participants: [{ group: 'partner', sector: 'teaching', count: 2 }],
      alsoRegions: [{ region: '09' }],
    })
    await editor.create('teams', team('08', { name: 'Jatkaja', carriesOn: [teams] }))
    const { id: guest } = await (await portal.as('administrator')).create('teams', team('09', { name: 'Vieras' }))
    await onServer(
      portal.databaseUrl,
      `INSERT INTO asked_regions (training_id, region_id, answer, answered_at) VALUES ('${trainings}', '09', 'yes', now());
       INSERT INTO guest_teams (training_id, region_id, team_id) VALUES ('${trainings}', '09', '${guest}')`,
    )
    const evidence = [{ kind: 'document', words: 'Päätös' }]
    expect((await editor.patch(`/api/element-statuses/${in08['element-statuses']}`, { evidence })).status).toBe(200)
    for (const body of ['networks', 'groups'] as const) {
      const alsoRegions = [{ region: '09' }]
      expect((await editor.patch(`/api/${body}/${in08[body]}`, { alsoRegions })).status).toBe(200)
    }
    const alsoGroups = [in08.groups]
    expect((await editor.patch(`/api/meetings/${in08.meetings}`, { alsoGroups })).status).toBe(200)
    await (
      await portal.as('administrator')
    ).create('targets', {
      indicator: 'team-training-coverage',
      region: '08',
      period: '2025',
      value: 0.8,
    })
    const round = { plan: 'training-plan', year: '2026', dueOn: '2026-02-15' }
    await (await portal.as('administrator')).create('rounds', round)
    for (const table of await tablesOf(factsQuery([], 2).text)) {
      const before = { '03': await revisionOf('03'), '08': await revisionOf('08') }
      const updated = await onServer(
        portal.databaseUrl,
        instead[table] ?? `UPDATE "${table}" SET id = id WHERE ${ofRegion[table] ?? `region_id = '08'`} RETURNING id`,
      )
      expect(updated, table).not.toEqual([])
      expect([table, (await revisionOf('08')) === before['08']]).toEqual([table, false])
      expect([table, (await revisionOf('03')) === before['03']]).toEqual([table, !ofCountry.includes(table)])
    }
  })

  it('changes the revision when the last row goes, is emptied, or moves to another region', async () => {
    await connected(async (client) => {
      const seen = [await revisionOf('03')]
      for (const statement of [
        `INSERT INTO agreements (region_id, made_on) VALUES ('03', '2024-01-10T12:00Z')`,
        `UPDATE agreements SET region_id = '08' WHERE region_id = '03'`,
        `UPDATE agreements SET region_id = '03' WHERE region_id = '08'`,
        `DELETE FROM agreements WHERE region_id = '03'`,
        'TRUNCATE agreements, commitments',
      ]) {
        await client.query(statement)
        seen.push(await revisionOf('03'))
      }
      expect(new Set(seen).size).toBe(6)
      await client.query(`DELETE FROM agreements WHERE region_id = '03'`)
      expect(await revisionOf('03')).toBe(seen.at(-1))
    })
  })
})

describe('a change that is not committed', () => {
  it('is not told before, and told as soon as it is, whoever commits first', async () => {
    const start = (await asProgram()).headers.get('etag') ?? ''
    await connected(async (first) =>
      connected(async (second) => {
        await first.query('BEGIN')
        await first.query(`UPDATE meetings SET attendees = 41 WHERE id = '${in08.meetings}'`)
        await second.query('BEGIN')
        await second.query(`SET LOCAL lock_timeout = '5s'`)
        await second.query(`UPDATE networks SET goal_agreed = NOT coalesce(goal_agreed, false) WHERE region_id = '08'`)
        expect((await asProgram(start)).status).toBe(304)

        await second.query('COMMIT')
        const afterSecond = await asProgram(start)
        expect(afterSecond.status).toBe(200)
        const tag = afterSecond.headers.get('etag') ?? ''
        expect((await asProgram(tag)).status).toBe(304)

        await first.query('COMMIT')
        const afterFirst = await asProgram(tag)
        expect(afterFirst.status).toBe(200)
        expect(afterFirst.text).toContain('"attendees" : 41')
      }),
    )
  })

  it('leaves no trace when it is rolled back', async () => {
    const before = await revisionOf('08')
    await connected(async (client) => {
      await client.query('BEGIN')
      await client.query(`UPDATE meetings SET attendees = 42 WHERE id = '${in08.meetings}'`)
      await client.query('ROLLBACK')
    })
    expect(await revisionOf('08')).toBe(before)
  })

  it('does not fail at a stricter isolation because another one changed the region meanwhile', async () => {
    await connected(async (client) => {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
      await client.query('SELECT count(*) FROM facts_revisions')
      await onServer(portal.databaseUrl, `UPDATE networks SET goal_agreed = true WHERE region_id = '08'`)
      const before = await revisionOf('08')
      await client.query(`UPDATE meetings SET attendees = 43 WHERE id = '${in08.meetings}'`)
      await client.query('COMMIT')
      expect(await revisionOf('08')).not.toBe(before)
    })
  })
})

describe('an unchanged version', () => {
  it('is found without reading the records', async () => {
    const tag = (await asProgram()).headers.get('etag') ?? ''
    await connected(async (client) => {
      await client.query('BEGIN')
      await client.query('LOCK TABLE team_reports, meetings IN ACCESS EXCLUSIVE MODE')
      expect((await asProgram(tag)).status).toBe(304)
      await client.query('ROLLBACK')
    })
  })

  it('keeps its tag when only what facts do not tell has changed', async () => {
    const tag = (await asProgram()).headers.get('etag') ?? ''
    await onServer(portal.databaseUrl, `UPDATE people SET name = 'Keksitty Nimi' WHERE region_id = '08'`)
    expect((await asProgram(tag)).status).toBe(304)
  })

  it('is remembered for each set of regions apart', async () => {
    const ofEight = (await (await portal.as('editor08')).get('/api/facts')).headers.get('etag') ?? ''
    const ofThree = (await (await portal.as('editor03')).get('/api/facts')).headers.get('etag') ?? ''
    expect((await (await portal.as('editor03')).get('/api/facts', { 'If-None-Match': ofEight })).status).toBe(200)
    expect((await (await portal.as('editor03')).get('/api/facts', { 'If-None-Match': ofThree })).status).toBe(304)
    expect((await asProgram(ofEight)).status).toBe(200)
  })
})
