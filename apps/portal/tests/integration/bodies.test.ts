import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { startPortal, type Portal } from './portal'
import { network, oneOfEach, team, trainer, training } from './records'
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

const json = { 'Content-Type': 'application/json' }

describe('what the portal keeps itself', () => {
  const kept = {
    id: '00000000-0000-4000-8000-000000000001',
    createdAt: '2001-01-01T00:00:00.000Z',
    updatedAt: '2001-01-01T00:00:00.000Z',
    deletedAt: '2001-01-01T00:00:00.000Z',
    _status: 'published',
  }
  it.each(Object.entries(kept))('is set by nobody who makes a record: %s', async (name, value) => {
    for (const client of [editor, await portal.as('administrator')]) {
      const { status, text } = await client.post('/api/agreements', {
        region: '08',
        madeOn: '2020-01-01',
        [name]: value,
      })
      expect([status, text]).toEqual([400, expect.stringContaining(`"path":"${name}"`)])
    }
  })

  it.each(regionOwnedSlugs)('is not changed of %s', async (slug) => {
    const { body: before } = await editor.get(`/api/${slug}/${ids[slug]}?depth=0`)
    for (const name of ['id', 'createdAt', '_status'] as const) {
      const { status, text } = await editor.patch(`/api/${slug}/${ids[slug]}`, { [name]: kept[name] })
      expect([status, text]).toEqual([400, expect.stringContaining(`"path":"${name}"`)])
    }
    expect((await editor.get(`/api/${slug}/${ids[slug]}?depth=0`)).body).toEqual(before)
  })

  it('is accepted as it is, so that a record may be sent back as it was read', async () => {
    const { body } = await editor.get(`/api/networks/${ids.networks}?depth=0`)
    const reply = await editor.patch(`/api/networks/${ids.networks}`, { ...body, name: 'Uusi nimi' })
    expect([reply.status, (reply.body.doc as { name: string }).name]).toEqual([200, 'Uusi nimi'])
  })

  it('is told of an account by nobody, and not set', async () => {
    const administrator = await portal.as('administrator')
    const { id } = await portal.userOf('reader08')
    for (const wish of [
      { hash: 'x' },
      { salt: 'x' },
      { sessions: [{ id: 'x', expiresAt: '2030-01-01T00:00:00.000Z' }] },
      { resetPasswordToken: 'x' },
      { apiKey: 'x' },
    ]) {
      const { status, text } = await administrator.patch(`/api/users/${String(id)}`, wish)
      expect([status, text]).toEqual([400, expect.stringContaining(`"path":"${Object.keys(wish)[0]}"`)])
    }
    const reply = await (
      await portal.as('reader08')
    ).patch(`/api/users/${String(id)}`, { nationalRole: 'administrator' })
    expect([reply.status, reply.text]).toEqual([400, expect.stringContaining('nationalRole')])
  })

  it('is the time of the change, whatever version the sender has seen', async () => {
    const { id } = await editor.create('agreements', { region: '08', madeOn: '2020-03-01' })
    const seen = (await editor.get(`/api/agreements/${id}`)).body.updatedAt
    const reply = await editor.patch(`/api/agreements/${id}`, { madeOn: '2020-03-02', updatedAt: seen })
    expect(reply.status).toBe(200)
    expect(Date.parse(String((reply.body.doc as { updatedAt: string }).updatedAt))).toBeGreaterThan(
      Date.parse(String(seen)),
    )
  })

  it('is left alone by a form, which sends the whole record as it was shown', async () => {
    const { body } = await editor.get(`/api/networks/${ids.networks}?depth=0`)
    const form = new FormData()
    form.set(
      '_payload',
      JSON.stringify({ ...body, name: 'Lomakkeelta', createdAt: '2001-01-01T00:00:00.000Z', title: 'x' }),
    )
    const reply = await editor.send('PATCH', `/api/networks/${ids.networks}?depth=0&fallback-locale=null`, form)
    expect(reply.status).toBe(200)
    expect(reply.body.doc).toMatchObject({ name: 'Lomakkeelta', title: 'Lomakkeelta', createdAt: body.createdAt })
  })
})

describe('a list without rows', () => {
  it('is 0 in a form, and in nothing else', async () => {
    const sent = training('08', { status: 'planned', sessions: 0, trainers: 0 })
    const form = new FormData()
    form.set('_payload', JSON.stringify(sent))
    const reply = await editor.send('POST', '/api/trainings?depth=0', form)
    expect([reply.status, reply.body.doc]).toEqual([201, expect.objectContaining({ sessions: [], trainers: [] })])
    expect((await editor.post('/api/trainings', sent)).status).toBe(400)
  })
})

describe('what a record has not', () => {
  it.each([
    ['agreements', { madeOnn: '2020-01-01' }, 'madeOnn'],
    ['networks', { source: { documment: 'x' } }, 'source.documment'],
    ['trainings', { sessions: [{ date: '2024-01-01', hours: 7, room: 'A' }] }, 'sessions[0].room'],
    ['networks', { constructor: 'x' }, 'constructor'],
  ])('is refused by its name: %s %j', async (slug, more, name) => {
    const data = {
      agreements: { region: '08', madeOn: '2020-01-01' },
      networks: network('08'),
      trainings: training('08'),
    }
    const { status, text } = await editor.post(`/api/${slug}`, { ...data[slug as keyof typeof data], ...more })
    expect([status, text]).toEqual([400, expect.stringContaining(`"path":"${name}"`)])
    expect((await editor.patch(`/api/${slug}/${ids[slug]}`, more)).status).toBe(400)
  })
})

describe('a value of another type than its field', () => {
  it.each([
    ['trainers', { timeShare: '0,5' }, 'timeShare'],
    ['team-reports', { children: '12' }, 'children'],
    ['team-reports', { children: true }, 'children'],
    ['team-reports', { members: [] }, 'members'],
    ['team-reports', { team: 'x' }, 'team'],
    ['trainings', { sessions: { date: '2024-01-01' } }, 'sessions'],
    ['trainings', { sessions: ['2024-01-01'] }, 'sessions[0]'],
    ['trainings', { teams: ['x'] }, 'teams'],
    ['trainings', { expertsByExperience: 'yes' }, 'expertsByExperience'],
    ['networks', { name: 5 }, 'name'],
    ['networks', { name: 'a\0b' }, 'name'],
    ['networks', { name: 'a\uD800b' }, 'name'],
    ['networks', { validFrom: '0000-01-01' }, 'validFrom'],
    ['networks', { validFrom: '0000-01-01T12:00:00.000Z' }, 'validFrom'],
    ['networks', { validFrom: '+012024-01-01T12:00:00.000Z' }, 'validFrom'],
    ['networks', { validFrom: 20240101 }, 'validFrom'],
  ])('is refused by its name: %s %j', async (slug, wrong, name) => {
    const { status, text } = await editor.patch(`/api/${slug}/${ids[slug]}`, wrong, { 'Accept-Language': 'sv' })
    expect([status, text]).toEqual([400, expect.stringContaining(`"path":"${name}"`)])
    expect(text).not.toContain('odotettiin')
  })

  it('leaves what is stored as it is', async () => {
    const { id } = await editor.create('trainers', trainer('08'))
    expect((await editor.patch(`/api/trainers/${id}`, { timeShare: '0,5' })).status).toBe(400)
    expect((await editor.get(`/api/trainers/${id}`)).body.timeShare).toBe(0.3)
  })
})

describe('a body', () => {
  const wrong: readonly (readonly [what: string, body: BodyInit, headers: Record<string, string>, status: number])[] = [
    ['null', 'null', json, 400],
    ['a list', '[]', json, 400],
    ['text', '"x"', json, 400],
    ['a number', '1', json, 400],
    ['no JSON', '{', json, 400],
    ['a key twice', '{"region":"08","madeOn":"2020-01-01","madeOn":"2021-01-01"}', json, 400],
    ['a number too large', '{"region":"08","madeOn":"2020-01-01","count":1e400}', json, 400],
    ['Latin-1', Buffer.from('{"name":"ä"}', 'latin1'), json, 400],
    ['UTF-16', Buffer.from('\uFEFF{"name":"a"}', 'utf16le'), json, 400],
    ['nested too deep', `{"source":${'['.repeat(65)}${']'.repeat(65)}}`, json, 400],
    ['nested far too deep', `{"source":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, json, 400],
    ['text as such', 'x=1', { 'Content-Type': 'text/plain' }, 415],
    ['a form of a page', 'madeOn=2020-01-01', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
    ['XML', '<a/>', { 'Content-Type': 'application/xml' }, 415],
    ['a broken form', 'x', { 'Content-Type': 'multipart/form-data; boundary=y' }, 400],
    ['a form without parts', 'x', { 'Content-Type': 'multipart/form-data' }, 400],
  ]
  it.each(wrong)('that is %s is refused in the reader’s language', async (_what, body, headers, status) => {
    for (const path of ['/api/agreements', '/api/teams', '/api/users/login', '/api/payload-preferences/nav']) {
      const reply = await editor.send('POST', path, body, { ...headers, 'Accept-Language': 'fi' })
      expect([reply.status, reply.text], path).toEqual([status, expect.stringContaining('odotettiin')])
    }
  })

  it('with a file is refused: nothing is uploaded here', async () => {
    const form = new FormData()
    form.set('_payload', '{}')
    form.set('file', new Blob(['x']), 'x.txt')
    expect((await editor.send('POST', '/api/teams', form)).status).toBe(400)
  })

  it('is UTF-8 with or without its mark', async () => {
    const made = JSON.stringify({ region: '08', kind: 'coordinators', name: 'Äänekoski', validFrom: '2020-01-01' })
    for (const body of [made, `\uFEFF${made}`]) {
      const reply = await editor.send('POST', '/api/networks', body, {
        'Content-Type': 'application/json; charset=utf-8',
      })
      expect([reply.status, (reply.body.doc as { name?: string } | undefined)?.name]).toEqual([201, 'Äänekoski'])
    }
  })
})

describe('too much', () => {
  const days = { planningDays: 1, trainingDays: 1, consultationDays: 1 }
  const rows = {
    sessions: { date: '2024-01-01', hours: 7 },
    trainers: { trainer: '00000000-0000-4000-8000-000000000000', ...days },
    participants: { group: 'other', count: 1 },
    teams: '00000000-0000-4000-8000-000000000000',
  }
  it.each(Object.entries(rows))('of rows is refused by the list’s name: %s', async (name, row) => {
    const { status, text } = await editor.post('/api/trainings', training('08', { [name]: Array(201).fill(row) }))
    expect([status, text]).toEqual([400, expect.stringContaining(`"path":"${name}"`)])
    expect(text).toContain('200')
  })

  it('is not 200 rows', async () => {
    const days = Array.from({ length: 200 }, (_, index) => new Date(Date.UTC(2024, 0, 1 + index)))
    const sessions = days.map((date) => ({ date: date.toISOString().slice(0, 10), hours: 7 }))
    const reply = await editor.post('/api/trainings', training('08', { sessions }))
    expect([reply.status, reply.body.message]).toEqual([201, expect.any(String)])
  })

  it('of bytes is refused before anybody is asked who they are, announced or not', async () => {
    const large = Buffer.alloc(1_000_001, 'x')
    function stream(): ReadableStream<Uint8Array> {
      return new ReadableStream({
        start(controller) {
          for (let part = 0; part < 20; part += 1) controller.enqueue(new Uint8Array(100_000))
          controller.close()
        },
      })
    }
    for (const client of [editor, portal.nobody]) {
      const announced = await client.send('POST', '/api/teams', large, { ...json, 'Accept-Language': 'sv' })
      expect([announced.status, announced.text]).toEqual([413, expect.stringContaining('högst 1000000 byte')])
    }
    const options = { method: 'POST', body: stream(), headers: json, duplex: 'half' } as RequestInit
    expect((await fetch(`${portal.origin}/api/teams`, options)).status).toBe(413)
  })

  it('is not a body just below the limit', async () => {
    for (const length of [201, 20_000, 999_000]) {
      const { status, text } = await editor.post('/api/teams', team('08', { name: 'x'.repeat(length) }))
      expect([status, text]).toEqual([400, expect.stringContaining('"path":"name"')])
    }
  })
})

describe('nobody', () => {
  it('is told that they have no right, before what they sent is read', async () => {
    expect((await portal.nobody.send('POST', '/api/teams', '{', json)).status).toBe(403)
    expect((await portal.nobody.send('PATCH', `/api/teams/${ids.teams}`, '{', json)).status).toBe(403)
    expect((await portal.nobody.delete('/api/teams')).status).toBe(403)
  })
})

describe('a choice', () => {
  it.each(regionOwnedSlugs)(
    'that is none of those there are is refused, never asked of the database: %s',
    async (slug) => {
      const { regionOwned } = await import('../../src/collections')
      const { flattenAllFields } = await import('payload')
      const collection = regionOwned.find((each) => each.slug === slug)
      const choices = flattenAllFields({ fields: collection?.fields ?? [] }).filter(({ type }) => type === 'select')
      const replies = []
      for (const { name, hasMany } of choices as { name: string; hasMany?: boolean }[]) {
        for (const none of ['', 'ei-mikään']) {
          const value = hasMany === true ? [none] : none
          replies.push([name, (await editor.patch(`/api/${slug}/${ids[slug]}`, { [name]: value })).status])
        }
      }
      expect(replies.filter(([, status]) => Number(status) >= 500)).toEqual([])
      expect((await editor.get(`/api/${slug}/${ids[slug]}?depth=0`)).text).not.toContain('ei-mikään')
    },
  )
})
