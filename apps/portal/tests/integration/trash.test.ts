import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { daysInTrash } from '../../src/trash/days'
import { forgetOld, purgeTrash, tablesWithTrash } from '../../src/trash/purge'
import type { Client, Reply } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { element, meeting, network, oneOfEach, report, team, trainer, training } from './records'
import { regionOwnedSlugs } from './slugs'

let portal: Portal
let editor: Client
let administrator: Client
let ids: Record<string, string> = {}

beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
  administrator = await portal.as('administrator')
  ids = await oneOfEach(editor, '08')
  const target = { indicator: 'team-training-coverage', region: '08', period: '2024', value: 0.8 }
  ids.targets = (await administrator.create('targets', target)).id
  ids.rounds = (await administrator.create('rounds', { plan: 'training-plan', year: '2026', dueOn: '2026-02-15' })).id
})
afterAll(() => portal.stop())

function query(statement: string): Promise<Record<string, unknown>[]> {
  return onServer(portal.databaseUrl, statement)
}

function restore(client: Client, slug: string, id: string): Promise<Reply> {
  return client.patch(`/api/${slug}/${id}?trash=true`, { deletedAt: null })
}

const slugs = [...regionOwnedSlugs, 'targets', 'rounds']

/** Whose records refer to those of a collection, those first to which no other refers. */
const referrersOf: Readonly<Record<string, readonly string[]>> = {
  teams: ['team-reports', 'trainings', 'needs'],
  trainers: ['trainings'],
  events: ['registrations', 'partners'],
  networks: ['memos', 'decisions', 'agenda-items', 'questions', 'expert-occasions', 'meetings'],
  meetings: ['memos', 'decisions', 'agenda-items', 'expert-occasions'],
  questions: ['memos', 'decisions', 'agenda-items'],
  'agenda-items': ['memos', 'decisions'],
  decisions: ['memos'],
  people: ['expert-occasions', 'memberships'],
  plans: ['work-packages'],
  memberships: ['expert-occasions'],
}

describe.each(slugs)('a record of %s', (slug) => {
  it('goes to the trash when it is deleted, out of sight and out of the facts, and comes back as it was', async () => {
    const id = ids[slug] ?? ''
    const client = slug === 'targets' || slug === 'rounds' ? administrator : editor
    const before = await client.get(`/api/${slug}/${id}?depth=0`)
    const facts = await client.get('/api/facts')
    const referrers = (referrersOf[slug] ?? []).map((other) => [other, ids[other] ?? ''] as const)
    for (const [other, otherId] of referrers) await administrator.delete(`/api/${other}/${otherId}`)

    expect((await client.delete(`/api/${slug}/${id}`)).status).toBe(200)
    expect((await client.get(`/api/${slug}/${id}`)).status).toBeGreaterThanOrEqual(403)
    expect((await client.get(`/api/${slug}/count`)).body).toEqual({ totalDocs: 0 })
    expect((await client.get('/api/facts')).text).not.toContain(id)
    expect((await client.get(`/api/${slug}?trash=true&where[deletedAt][exists]=true`)).body.totalDocs).toBe(1)

    expect((await restore(client, slug, id)).status).toBe(200)
    for (const [other, otherId] of referrers.toReversed()) await restore(administrator, other, otherId)
    const after = await client.get(`/api/${slug}/${id}?depth=0`)
    expect({ ...after.body, updatedAt: null }).toEqual({ ...before.body, updatedAt: null })
    const { generatedAt, ...restored } = (await client.get('/api/facts')).body
    expect(restored).toEqual({ ...facts.body, generatedAt: undefined })
    expect(typeof generatedAt).toBe('string')
  })

  it('is not deleted for good by an editor or at once, only by an administrator and from the trash', async () => {
    const id = ids[slug] ?? ''
    expect((await administrator.delete(`/api/${slug}/${id}?trash=true`)).status).toBe(409)
    expect((await editor.delete(`/api/${slug}/${id}?trash=true`)).status).toBe(403)
    await editor.delete(`/api/${slug}?trash=true&where[id][equals]=${id}`)
    expect(await query(`SELECT id FROM ${slug.replaceAll('-', '_')} WHERE deleted_at IS NULL`)).toEqual([{ id }])
  })
})

describe('the trash', () => {
  it('takes nothing to which others refer, not even from two people at the same moment', async () => {
    const { id } = await editor.create('teams', team('08'))
    await editor.create('team-reports', report('08', id))
    expect((await editor.delete(`/api/teams/${id}`)).status).toBe(409)
    expect((await editor.patch(`/api/teams/${id}`, { deletedAt: '2024-01-01T00:00:00.000Z' })).status).toBe(409)
    await expect(query(`UPDATE teams SET deleted_at = now() WHERE id = '${id}'`)).rejects.toThrow(/refers to this/)

    const made = await Promise.all(Array.from({ length: 8 }, () => editor.create('networks', network('08'))))
    const pairs = await Promise.all(
      made.map(async ({ id: networkId }) => {
        const replies = await Promise.all([
          editor.delete(`/api/networks/${networkId}`),
          editor.post('/api/meetings', meeting('08', { network: networkId })),
        ])
        return replies.map(({ status }) => status < 400)
      }),
    )
    for (const [isTrashed, isMet] of pairs) expect(isTrashed && isMet).toBe(false)
    const lost = await query(
      'SELECT m.id FROM meetings m JOIN networks n ON n.id = m.network_id WHERE m.deleted_at IS NULL AND n.deleted_at IS NOT NULL',
    )
    expect(lost).toEqual([])
  })

  it('is not referred to, and what refers to it does not come back before it', async () => {
    const { id: teamId } = await editor.create('teams', team('08'))
    const { id: reportId } = await editor.create('team-reports', report('08', teamId))
    const { id: trainingId } = await editor.create('trainings', training('08', { teams: [teamId] }))
    await editor.delete(`/api/team-reports/${reportId}`)
    await editor.delete(`/api/trainings/${trainingId}`)
    await editor.delete(`/api/teams/${teamId}`)
    expect((await editor.post('/api/team-reports', report('08', teamId))).status).toBe(400)
    expect((await restore(editor, 'team-reports', reportId)).status).toBe(400)
    expect((await restore(editor, 'trainings', trainingId)).status).toBe(400)
    for (const table of ['team_reports', 'trainings']) {
      await expect(query(`UPDATE ${table} SET deleted_at = NULL WHERE deleted_at IS NOT NULL`)).rejects.toThrow(/trash/)
    }
    expect((await restore(editor, 'teams', teamId)).status).toBe(200)
    expect((await restore(editor, 'team-reports', reportId)).status).toBe(200)
  })

  it('leaves its place to another, and gives nothing back whose place is taken', async () => {
    const since = element('08', { since: '2022-02-02' })
    const { id } = await editor.create('element-statuses', since)
    await editor.delete(`/api/element-statuses/${id}`)
    const { id: second } = await editor.create('element-statuses', since)
    expect((await restore(editor, 'element-statuses', id)).status).toBe(400)
    await editor.delete(`/api/element-statuses/${second}`)
    expect((await restore(editor, 'element-statuses', id)).status).toBe(200)
  })

  it('takes the time from the portal, which decides when a record goes for good', async () => {
    const given = trainer('08', { deletedAt: '2001-01-01T00:00:00.000Z' })
    expect((await editor.post('/api/trainers', given)).status).toBe(400)
    const { id } = await editor.create('trainers', trainer('08'))
    const reply = await editor.patch(`/api/trainers/${id}`, { deletedAt: '2001-01-01T00:00:00.000Z' })
    expect(Date.now() - Date.parse(String((reply.body.doc as { deletedAt: unknown }).deletedAt))).toBeLessThan(
      3_600_000,
    )
  })

  it('says in the deleter’s language what was done', async () => {
    const { id } = await editor.create('agreements', { region: '08', madeOn: '2023-03-03' })
    const many = await editor.delete(`/api/agreements?where[id][equals]=${id}`)
    expect([many.status, many.body.message]).toEqual([200, 'Siirretty roskakoriin: Sopimus (1 kpl).'])
    expect((await editor.delete('/api/agreements')).status).toBe(400)
  })

  it('is emptied of what has lain there for 90 days, and of nothing else', async () => {
    const { id: teamId } = await editor.create('teams', team('08'))
    const { id: reportId } = await editor.create('team-reports', report('08', teamId))
    const { id: late } = await editor.create('trainings', training('08'))
    for (const [slug, id] of [
      ['team-reports', reportId],
      ['teams', teamId],
      ['trainings', late],
    ]) {
      await editor.delete(`/api/${slug}/${id}`)
    }
    const now = new Date('2099-01-01T12:00:00Z')
    async function lainFor(table: string, id: string, days: number): Promise<void> {
      const at = new Date(now.getTime() - days * 24 * 60 * 60 * 1000 - 1).toISOString()
      await query(`UPDATE ${table} SET deleted_at = '${at}' WHERE id = '${id}'`)
    }
    for (const slug of slugs) {
      await query(`UPDATE ${slug.replaceAll('-', '_')} SET deleted_at = '2099-01-01' WHERE deleted_at IS NOT NULL`)
    }
    await lainFor('teams', teamId, daysInTrash)
    await lainFor('team_reports', reportId, daysInTrash - 1)
    await lainFor('trainings', late, daysInTrash)
    const { pool } = portal.payload.db
    const tables = tablesWithTrash(portal.payload)
    expect(await purgeTrash(pool, now, tables)).toBe(1)
    expect(await query(`SELECT id FROM teams WHERE id = '${teamId}'`)).toEqual([{ id: teamId }])
    await lainFor('team_reports', reportId, daysInTrash)
    expect(await purgeTrash(pool, now, tables)).toBe(2)
    expect(await query(`SELECT id FROM teams WHERE id = '${teamId}'`)).toEqual([])
  })
})

describe('what is kept beside the records', () => {
  it('is forgotten: answers to requests after a day, who changed what after 90 days', async () => {
    await query('DELETE FROM request_keys; DELETE FROM record_changes')
    await query(`
      INSERT INTO request_keys (owner, key, body, created_at)
      VALUES ('a', 'old', '', '2098-12-31T11:59:59Z'), ('a', 'fresh', '', '2098-12-31T12:00:01Z');
      INSERT INTO record_changes (collection, record, changed_at, fields)
      VALUES ('a', 'old', '2098-10-03T11:59:59Z', '[]'), ('a', 'fresh', '2098-10-03T12:00:01Z', '[]')`)
    await forgetOld(portal.payload.db.pool, new Date('2099-01-01T12:00:00Z'))
    expect(await query('SELECT key FROM request_keys')).toEqual([{ key: 'fresh' }])
    expect(await query('SELECT record FROM record_changes')).toEqual([{ record: 'fresh' }])
  })
})

describe('the notice', () => {
  it('keeps what it said before, for those who may write it', async () => {
    for (const text of ['Ensimmäinen', 'Toinen']) await administrator.post('/api/globals/notice', { text })
    const { body } = await administrator.get('/api/globals/notice/versions')
    const texts = (body.docs as { version: { text: string } }[]).map(({ version }) => version.text)
    expect(texts).toEqual(['Toinen', 'Ensimmäinen'])
    expect((await editor.get('/api/globals/notice/versions')).status).toBe(403)
  })
})

describe('a trash of everything', () => {
  it('is emptied of every collection that has one, whatever refers to what', async () => {
    const tables = tablesWithTrash(portal.payload)
    expect(tables).toEqual(expect.arrayContaining(slugs.map((slug) => slug.replaceAll('-', '_'))))
    // What is in use does not go into the trash; here all of it is, as when one thing after another has gone.
    const all = tables.map((table) => `UPDATE "${table}" SET deleted_at = '2001-01-01'`)
    await query(['SET session_replication_role = replica', ...all].join('; '))
    await purgeTrash(portal.payload.db.pool, new Date('2099-01-01'), tables)
    for (const table of tables) expect([table, await query(`SELECT id FROM "${table}"`)]).toEqual([table, []])
  })
})
