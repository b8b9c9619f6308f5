import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { startPortal, type Portal } from './portal'
import { oneOfEach, person, trainer, training } from './records'
import { regionOwnedSlugs } from './slugs'

let portal: Portal
let editor: Client
let ids: Record<string, string>

beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
  ids = await oneOfEach(editor, '08')
})
afterAll(() => portal.stop())

async function count(slug: string): Promise<unknown> {
  return (await editor.get(`/api/${slug}/count`)).body.totalDocs
}

/** A query that is not understood, and the name that the refusal gives. */
const malformed = [
  ['where[or][0]=x', 'where[or][0]'],
  ['where[or]=x', 'where[or]'],
  ['where[and][0]=', 'where[and][0]'],
  ['where[or][0][id]=x', 'where[or][0][id]'],
  ['where[constructor][equals]=x', 'where[constructor][equals]'],
  ['where[constructor]=x', 'where[constructor]'],
  ['where[__proto__][equals]=x', 'where[__proto__][equals]'],
  ['where[toString][equals]=x', 'where[toString][equals]'],
  ['where={"__proto__":{"equals":"x"}}', 'where[__proto__]'],
  ['where={"constructor":{"equals":"x"}}', 'where[constructor]'],
  ['where={', 'where'],
  ['where={"name":{"equals":"a"},"name":{"equals":"b"}}', 'where'],
  ['where=', 'where'],
  ['where[nothing][equals]=x', 'where[nothing]'],
  ['where[id]=x', 'where[id]'],
  ['where[id][is]=x', 'where[id][is]'],
  ['where[id][constructor]=x', 'where[id][constructor]'],
  ['where[id][in]=x', 'where[id][in]'],
  ['where[id][in]=', 'where[id][in]'],
  ['where[id][equals]=1', 'where[id][equals]'],
  ['where[id][like]=x', 'where[id][like]'],
  ['where[createdAt][greater_than]=yesterday', 'where[createdAt][greater_than]'],
  ['where[createdAt][equals]=0000-01-01', 'where[createdAt][equals]'],
  ['where[createdAt][equals]=2023-02-29', 'where[createdAt][equals]'],
  ['where[region][equals][equals]=08', 'where[region][equals]'],
  ['where[region.name][equals]=x', 'where[region.name]'],
  ['where[region__name][equals]=x', 'where[region__name]'],
  ['where[source.document][equals]=%00', 'where[source.document][equals]'],
  ['where[source.document][equals]=%ED%A0%80', 'where[source.document][equals]'],
  ['where[source.document][equals]=%E4', 'where[source.document][equals]'],
  ['where[hash][exists]=true', 'where[hash]'],
  ['where[id][exists]=perhaps', 'where[id][exists]'],
  ['sort=nothing', 'sort=nothing'],
  ['sort=region.name', 'sort=region.name'],
  ['sort=__proto__', 'sort=__proto__'],
  ['sort[a]=b', 'sort'],
  ['page=-1', 'page'],
  ['page=0', 'page'],
  ['page=1e3', 'page'],
  ['page=999999999999999999999', 'page'],
  ['limit=-1', 'limit'],
  ['limit=many', 'limit'],
  ['limit=1&limit=2', 'limit'],
  ['depth=x', 'depth'],
  ['depth=99', 'depth'],
  ['select=x', 'select'],
  ['select[nothing]=true', 'select[nothing]'],
  ['select[id]=maybe', 'select[id]'],
  ['populate[nothing][name]=true', 'populate[nothing]'],
  ['populate[teams][nothing]=true', 'populate[teams][nothing]'],
  ['joins[x][limit]=1', 'joins'],
  ['trash=perhaps', 'trash'],
  ['locale=de', 'locale'],
  ['pagination=1', 'pagination'],
  ['wehre[id][exists]=true', 'wehre'],
  ['a[b[c]]=d', 'a[b[c]]'],
] as const

describe('what is not understood in a list', () => {
  it.each(malformed)('is refused by its name: %s', async (query, name) => {
    const slug = regionOwnedSlugs[malformed.findIndex(([each]) => each === query) % regionOwnedSlugs.length]
    const { status, body } = await editor.get(`/api/${slug}?${query}`, { 'Accept-Language': 'fi' })
    const [first] = (body.errors ?? []) as { message: string; path: string }[]
    expect([status, first?.path]).toEqual([400, name])
    expect(first?.message).toContain('odotettiin')
  })

  it.each(regionOwnedSlugs)('is refused in every collection: %s', async (slug) => {
    const wrong = [
      'where[or][0]=x',
      'where[constructor][equals]=x',
      'where[nothing][equals]=x',
      'sort=region.name',
      'x=1',
    ]
    for (const query of wrong) {
      expect((await editor.get(`/api/${slug}?${query}`)).status, query).toBe(400)
      expect((await editor.get(`/api/${slug}/count?${query}`)).status, query).toBe(400)
    }
  })
})

describe('a delete of many', () => {
  it.each(malformed)('leaves everything when it is not understood: %s', async (query) => {
    const before = await count('agreements')
    expect((await editor.delete(`/api/agreements?${query}`)).status).toBe(400)
    expect(await count('agreements')).toBe(before)
  })

  it.each([
    '',
    '?where[id][exists]=true',
    '?where[id][not_equals]=',
    '?where[madeOn][exists]=true',
    '?where[or][0][id][exists]=true',
  ])('needs the records’ ids: %s', async (query) => {
    const { status, text } = await editor.delete(`/api/agreements${query}`)
    expect([status, text]).toEqual([400, expect.stringContaining('where[id][in]')])
    expect((await editor.patch(`/api/agreements${query}`, { madeOn: '2020-01-01' })).status).toBe(400)
    expect((await editor.get(`/api/agreements/${ids.agreements}`)).body.madeOn).toContain('2021-11-02')
  })

  it('takes no limit that it would not keep', async () => {
    expect((await editor.delete(`/api/agreements?where[id][equals]=${ids.agreements}&limit=1`)).status).toBe(400)
  })

  it('takes those whose ids are named, and no others', async () => {
    const made = [
      await editor.create('agreements', { region: '08', madeOn: '2020-01-01' }),
      await editor.create('agreements', { region: '08', madeOn: '2020-01-02' }),
    ]
    const named = made.map(({ id }) => id).join(',')
    const changed = await editor.patch(`/api/agreements?where[id][in]=${named}`, { madeOn: '2020-02-01' })
    expect([changed.status, (changed.body.docs as unknown[]).length]).toEqual([200, 2])
    const reply = await editor.delete(`/api/agreements?where[and][0][id][in]=${named}&limit=0`)
    expect([reply.status, (reply.body.docs as unknown[]).length]).toEqual([200, 2])
    expect(await count('agreements')).toBe(1)
  })

  it('may say "all of this list" from the list itself, where a person has seen how many they are', async () => {
    const made = await editor.create('commitments', { region: '08', madeOn: '2020-01-01', by: 'person' })
    const path =
      '/api/commitments?where[and][0][id][not_equals]=&where[and][1][madeOn][equals]=2020-01-01T12:00:00.000Z'
    const { header } = await portal.cookieOf('editor08')
    const page = { Cookie: header, Origin: portal.origin, 'Sec-Fetch-Site': 'same-origin' }
    async function send(headers: Record<string, string>): Promise<number> {
      return (await portal.nobody.delete(path, headers)).status
    }
    expect(await send(page)).toBe(400)
    expect(await send({ ...page, Referer: `${portal.origin}/admin/collections/teams` })).toBe(400)
    expect(await send({ ...page, Referer: 'https://evil.example/admin/collections/commitments' })).toBe(400)
    expect((await editor.get(`/api/commitments/${made.id}`)).status).toBe(200)
    expect(await send({ ...page, Referer: `${portal.origin}/admin/collections/commitments?limit=10` })).toBe(200)
    expect((await editor.get(`/api/commitments/${made.id}`)).status).toBe(404)
    expect(await count('commitments')).toBe(1)
  })
})

describe('a long filter, sent as a form', () => {
  const form = { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Payload-HTTP-Method-Override': 'GET' }

  it('is kept to, or refused, never left out', async () => {
    const other = await editor.create('networks', { region: '08', kind: 'coordinators', validFrom: '2020-01-01' })
    const query = `where[id][equals]=${other.id}`
    const reply = await editor.send('POST', '/api/networks', query, form)
    expect((reply.body.docs as { id: string }[]).map(({ id }) => id)).toEqual([other.id])
    const charset = { ...form, 'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8' }
    expect((await editor.send('POST', '/api/networks', query, charset)).status).toBe(400)
    expect((await editor.send('POST', '/api/networks', 'where[or][0]=x', form)).status).toBe(400)
    expect(
      (await editor.send('POST', '/api/networks', '{}', { ...form, 'Content-Type': 'application/json' })).status,
    ).toBe(400)
    expect((await editor.send('POST', '/api/networks?limit=1', query, form)).status).toBe(400)
    expect((await editor.send('POST', '/api/networks', '', { 'X-HTTP-Method-Override': 'DELETE' })).status).toBe(400)
  })
})

describe('what another region has lent', () => {
  it('is not told by the order of the list, nor by a filter', async () => {
    const days = { planningDays: 1, trainingDays: 1, consultationDays: 0 }
    const lender = await portal.as('editor03')
    const maija = await lender.create('people', person('03', { name: 'Maija Lainattu' }))
    const lent = await lender.create('trainers', trainer('03', { person: maija.id }))
    const both = await portal.as('both')
    const sessions = [{ date: '2018-01-10', hours: 7 }]
    await both.create('trainings', training('08', { sessions, trainers: [{ trainer: lent.id, ...days }] }))
    const asked = [
      'sort=trainers.trainer.title',
      'sort=-trainers.trainer.timeShare',
      'sort=title,trainers.trainer.title',
      'sort=trainers.trainer',
      'sort=teams.name',
      'sort=region.name',
      'where[trainers.trainer.title][like]=Maija',
      'where[trainers.trainer.timeShare][greater_than]=0.2',
      'where[or][0][trainers.trainer.title][equals]=Maija%20Lainattu',
      'where[teams.name][contains]=a',
      'where[teams][contains][name][equals]=a',
      'where[trainers.trainer][contains][name]=a',
      'joins[trainers][where][name][equals]=a',
    ]
    const free = await editor.get('/api/trainings?depth=0')
    expect(free.status).toBe(200)
    for (const query of asked) {
      for (const path of ['trainings', 'trainings/count']) {
        const reply = await editor.get(`/api/${path}?${query}`)
        expect(reply.status, `${path}?${query}`).toBe(400)
        expect(reply.text).not.toContain(lent.id)
      }
    }
  })

  it('is not told to the portal’s own pages either', async () => {
    const user = await portal.userOf('editor08')
    const list = { collection: 'trainings', overrideAccess: false, user } as const
    const refusal = expect.objectContaining({ status: 400 })
    async function inOrder(sort?: string | string[]): Promise<string[]> {
      const { docs } = await portal.payload.find({ ...list, sort, depth: 0 })
      return docs.map(({ id }) => id)
    }
    const usual = await inOrder()
    expect(usual.length).toBeGreaterThan(1)
    for (const sort of ['trainers.trainer.title', '-trainers.trainer.title', ['-teams.name', 'title']]) {
      expect(await inOrder(sort)).toEqual(usual)
    }
    expect(await inOrder('startsOn')).not.toEqual(await inOrder('-startsOn'))
    const where = { or: [{ 'trainers.trainer.title': { like: 'a' } }] }
    await expect(portal.payload.find({ ...list, where })).rejects.toEqual(refusal)
    await expect(portal.payload.count({ ...list, where })).rejects.toEqual(refusal)
  })

  it('nor are the secrets of accounts, to anybody', async () => {
    const administrator = await portal.as('administrator')
    for (const field of ['hash', 'salt', 'resetPasswordToken', 'sessions.id', 'password']) {
      for (const query of [`sort=${field}`, `where[${field}][exists]=true`, `select[${field}]=true`]) {
        if (query === 'select[sessions.id]=true') continue
        expect((await administrator.get(`/api/users?${query}`)).status, query).toBe(400)
      }
    }
    for (const field of ['apiKey', 'apiKeyIndex']) {
      expect((await administrator.get(`/api/service-clients?sort=${field}`)).status).toBe(400)
      expect((await administrator.get(`/api/service-clients?where[${field}][exists]=true`)).status).toBe(400)
    }
  })
})

describe('an address', () => {
  const absent = [
    '/api/teams/x',
    '/api/teams/00000000',
    `/api/teams/${'a'.repeat(3000)}`,
    '/api/teams/%00',
    '/api/regions/%00',
    `/api/regions/${'9'.repeat(300)}`,
    '/api/teams/versions/x',
    '/api/teams/versions/00000000-0000-4000-8000-000000000000',
    '/api/teams/versions',
  ]
  it('that nothing can have is 404 in the reader’s language', async () => {
    const administrator = await portal.as('administrator')
    for (const path of absent) {
      const { status, text } = await administrator.get(path, { 'Accept-Language': 'sv' })
      expect([status, text], path).toEqual([404, expect.stringContaining('väntade')])
    }
  })

  it('for verifying an e-mail is none', async () => {
    expect((await portal.nobody.post('/api/users/verify/x', {})).status).toBe(404)
  })
})

describe('the language of a refusal', () => {
  it.each([
    ['fi', 'odotettiin kokonaisluku'],
    ['sv', 'väntade ett heltal'],
    ['en', 'expected a whole number'],
  ])('is the reader’s: %s', async (language, words) => {
    expect((await editor.get('/api/teams?page=-1', { Cookie: `payload-lng=${language}` })).text).toContain(words)
  })
})
