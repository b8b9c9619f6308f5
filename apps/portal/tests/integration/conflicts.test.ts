import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { text } from '../../src/text'
import { accounts } from './accounts'
import { anonymous, type Client, type Reply } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { oneOfEach, person, team, training } from './records'
import { regionOwnedSlugs } from './slugs'

let portal: Portal
let editor: Client
let both: Client
let administrator: Client
beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
  both = await portal.as('both')
  administrator = await portal.as('administrator')
})
afterAll(() => portal.stop())

interface Told {
  readonly updatedAt: string
  readonly changes: readonly { who: string | null; at: string; fields: { path: string; label: string }[] }[]
}

function told(reply: Reply): Told {
  const [error] = reply.body.errors as { data: Told }[]
  if (!error) throw new Error(`no error in ${reply.text}`)
  return error.data
}

async function versionOf(client: Client, path: string): Promise<string> {
  const { headers } = await client.get(`${path}?depth=0`)
  return headers.get('ETag') ?? ''
}

describe('two people with one record open', () => {
  const day = { date: '2024-07-17', hours: 7 }

  it('the second is told who changed what when, and nothing of the first is lost', async () => {
    const { id } = await editor.create('trainings', training('08', { sessions: [day] }))
    const path = `/api/trainings/${id}`
    const opened = (await both.get(`${path}?depth=0`)).body
    const sessions = [...(opened.sessions as unknown[]), { date: '2024-07-18', hours: 7 }]
    const first = await editor.patch(path, { ...opened, sessions })
    expect(first.status).toBe(200)

    const second = await both.patch(path, { ...opened, participants: [{ group: 'social-worker', count: 78 }] })
    expect(second.status).toBe(409)
    const { changes, updatedAt } = told(second)
    expect(changes).toEqual([
      { who: 'editor08', at: updatedAt, fields: [{ path: 'sessions', label: 'Koulutuskerrat' }] },
    ])
    expect(second.text).toContain('editor08')
    const stored = (await both.get(`${path}?depth=0`)).body
    expect([(stored.sessions as unknown[]).length, stored.participants]).toEqual([2, []])

    const participants = [{ group: 'social-worker', count: 78 }]
    expect((await both.patch(path, { participants, updatedAt })).status).toBe(200)
    const merged = (await both.get(`${path}?depth=0`)).body
    expect([(merged.sessions as unknown[]).length, (merged.participants as unknown[]).length]).toEqual([2, 1])
  })

  it('the second is told in the language they read', async () => {
    const { id } = await editor.create('teams', team('08'))
    const opened = (await both.get(`/api/teams/${id}?depth=0`)).body
    await editor.patch(`/api/teams/${id}`, { serviceType: 'aftercare', validUntil: '2030-01-01' })
    const label = text('teams.serviceType')
    const words = {
      fi: ['on muutettu', label.fi],
      sv: ['har ändrats', label.sv],
      en: ['has been changed', label.en],
    }
    for (const [language, expected] of Object.entries(words)) {
      const { status, text: answer } = await both.patch(`/api/teams/${id}`, opened, {
        Cookie: `payload-lng=${language}`,
      })
      expect(status).toBe(409)
      for (const word of expected) expect(answer).toContain(word)
    }
  })
})

describe.each([...regionOwnedSlugs, 'targets', 'rounds', 'users', 'regions', 'notice'])('a record of %s', (slug) => {
  const ids: Record<string, string> = {}
  let path = ''
  beforeAll(async () => {
    if (regionOwnedSlugs.some((each) => each === slug)) {
      await onServer(
        portal.databaseUrl,
        'DELETE FROM element_statuses; DELETE FROM support_tallies; DELETE FROM prices',
      )
      Object.assign(ids, await oneOfEach(administrator, '08'))
    }
    if (slug === 'targets') {
      const target = { indicator: 'team-training-coverage', region: '08', period: '2024', value: 0.8 }
      ids.targets = (await administrator.create('targets', target)).id
    }
    if (slug === 'rounds') {
      ids.rounds = (
        await administrator.create('rounds', { plan: 'training-plan', year: '2026', dueOn: '2026-02-15' })
      ).id
    }
    if (slug === 'users') {
      const found = await administrator.get(`/api/users?where[email][equals]=${accounts.nowhere.email}`)
      ids.users = (found.body.docs as { id: string }[])[0]?.id ?? ''
    }
    if (slug === 'regions') ids.regions = '08'
    path = slug === 'notice' ? '/api/globals/notice' : `/api/${slug}/${ids[slug]}`
  })

  function save(data: Record<string, unknown>, headers: Record<string, string> = {}): Promise<Reply> {
    return slug === 'notice' ? administrator.post(path, data, headers) : administrator.patch(path, data, headers)
  }

  it('is saved from the version that is stored and from no other, by If-Match and by updatedAt', async () => {
    await save({})
    const version = await versionOf(administrator, path)
    const updatedAt = version.replaceAll('"', '')
    expect(new Date(updatedAt).toISOString()).toBe(updatedAt)
    expect((await save({}, { 'If-Match': version })).status).toBe(200)
    expect((await save({}, { 'If-Match': version })).status).toBe(409)
    expect((await save({ updatedAt })).status).toBe(409)
    const { changes, updatedAt: current } = told(await save({ updatedAt }))
    expect(changes.map(({ who }) => who)).toEqual(['administrator'])
    expect((await save({ updatedAt: current }, { 'If-Match': `"x", "${current}"` })).status).toBe(200)
    expect((await save({}, { 'If-Match': '*' })).status).toBe(200)
  })

  it('cannot be given a version', async () => {
    const before = await versionOf(administrator, path)
    expect((await save({ updatedAt: '2099-01-01T00:00:00.000Z' })).status).toBe(409)
    expect(await versionOf(administrator, path)).toBe(before)
  })
})

describe('thirty changes of one record at once', () => {
  const thirty = Array.from({ length: 30 }, (_, index) => index)

  it('that start from one version: one is stored, the others are told', async () => {
    const { id } = await editor.create('teams', team('08'))
    const path = `/api/teams/${id}`
    const version = await versionOf(editor, path)
    const replies = await Promise.all(
      thirty.map((index) => editor.patch(path, { name: `Kilpa ${index}` }, { 'If-Match': version })),
    )
    const stored = replies.filter(({ status }) => status === 200)
    expect(replies.map(({ status }) => status).sort()).toEqual([200, ...thirty.slice(1).map(() => 409)])
    const names = stored.map(({ body }) => (body.doc as { name: string }).name)
    expect(names).toEqual([(await editor.get(path)).body.name])
  })

  it('that say nothing of a version: each is stored, and none undoes another', async () => {
    const { id } = await editor.create('trainings', training('08'))
    const fields = ['document', 'place', 'wording', 'bound']
    const replies = await Promise.all(
      thirty.map((index) => {
        const field = fields[index % fields.length] ?? ''
        return editor.patch(`/api/trainings/${id}?depth=0`, { source: { [field]: field } })
      }),
    )
    expect(replies.map(({ status }) => status)).toEqual(thirty.map(() => 200))
    const { source } = (await editor.get(`/api/trainings/${id}`)).body
    expect(source).toEqual(Object.fromEntries(fields.map((field) => [field, field])))
    const versions = replies.map(({ body }) => (body.doc as { updatedAt: string }).updatedAt)
    expect(new Set(versions).size).toBe(30)
  })
})

describe('what a conflict says', () => {
  it('is said to nobody who may not change the record', async () => {
    const { id } = await editor.create('teams', team('08'))
    await editor.patch(`/api/teams/${id}`, { serviceType: 'aftercare' })
    for (const client of [portal.nobody, await portal.as('editor03'), await portal.as('reader08')]) {
      const { status, text } = await client.patch(`/api/teams/${id}`, { updatedAt: '2001-01-01T00:00:00.000Z' })
      expect([status, text.includes('editor08')]).toEqual([403, false])
    }
  })

  it('holds no value, and signing in changes no version', async () => {
    const { id } = await editor.create('people', person('08'))
    await editor.patch(`/api/people/${id}`, { name: 'Toinen Salaisuus' })
    const kept = await onServer(portal.databaseUrl, 'SELECT * FROM record_changes')
    expect(JSON.stringify(kept)).not.toContain('Salai')
    const found = await administrator.get(`/api/users?where[email][equals]=${accounts.reader08.email}`)
    const user = `/api/users/${(found.body.docs as { id: string }[])[0]?.id}`
    const before = await versionOf(administrator, user)
    await anonymous(portal.origin).post('/api/users/login', accounts.reader08)
    expect(await versionOf(administrator, user)).toBe(before)
  })
})

describe('a change of several at once', () => {
  it('is made of all or of none', async () => {
    const made = await Promise.all(['A', 'B', 'C'].map((name) => editor.create('teams', team('08', { name }))))
    const filter = made.map(({ id }, index) => `where[id][in][${index}]=${id}`).join('&')
    const { status, text } = await editor.patch(`/api/teams?${filter}`, { name: 'Sama' })
    expect([status, text]).toEqual([400, expect.stringContaining('Sama')])
    const names = (await editor.get(`/api/teams?${filter}&sort=name`)).body.docs as { name: string }[]
    expect(names.map(({ name }) => name)).toEqual(['A', 'B', 'C'])
    expect((await editor.patch(`/api/teams?${filter}`, { serviceType: 'aftercare' })).status).toBe(200)
  })
})
