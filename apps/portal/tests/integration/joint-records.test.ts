import { addDays, helsinkiDay } from '@kotipesa/domain'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client, Reply } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import {
  agendaItem,
  calendarFeed,
  decision,
  event,
  group,
  meeting,
  membership,
  memo,
  network,
  person,
  question,
} from './records'

/*
 * A network, a steering group and an event that region 03 keeps: 08 takes part, 02 has left (the event: was never in it),
 * 05 never did.
 */

const today = helsinkiDay(new Date())
const slugs = ['networks', 'groups', 'events', 'meetings', 'questions', 'agenda-items', 'decisions', 'memos'] as const
type Ids = Record<(typeof slugs)[number], string>

let portal: Portal
let keeper: Client
let joined: Client
let left: Client
let stranger: Client
/** What hangs on the joint network, and the same of a network of 03 alone. */
let joint: Ids
let alone: Ids

async function record(client: Client, slug: string, data: Record<string, unknown>): Promise<string> {
  return (await client.create(slug, data)).id
}

async function chain(networks: string, groups: string, events: string): Promise<Ids> {
  const meetings = await record(keeper, 'meetings', meeting('03', { network: networks }))
  const questions = await record(keeper, 'questions', question('03', networks))
  const onAgenda = { origin: 'question', question: questions, meeting: meetings, meetingOn: null }
  const items = await record(keeper, 'agenda-items', agendaItem('03', onAgenda))
  const decisions = await record(keeper, 'decisions', decision('03', { agendaItem: items }))
  const memos = await record(keeper, 'memos', memo('03', [decisions]))
  return { networks, groups, events, meetings, questions, 'agenda-items': items, decisions, memos }
}

async function editorOf(region: string): Promise<Client> {
  return portal.newAccount([{ region, role: 'editor' }])
}

beforeAll(async () => {
  portal = await startPortal()
  keeper = await portal.as('editor03')
  joined = await portal.as('editor08')
  left = await editorOf('02')
  stranger = await editorOf('05')
  const alsoRegions = [{ region: '08' }, { region: '02', leavesOn: today }]
  joint = await chain(
    await record(keeper, 'networks', network('03', { name: 'Yhteinen', alsoRegions })),
    await record(keeper, 'groups', group('03', { name: 'Yhteinen', alsoRegions })),
    await record(keeper, 'events', event('03', { name: 'Yhteinen', alsoRegions: [{ region: '08' }] })),
  )
  alone = await chain(
    await record(keeper, 'networks', network('03', { name: 'Oma', kind: 'trainers' })),
    await record(keeper, 'groups', group('03', { name: 'Oma', kind: 'project-group' })),
    await record(keeper, 'events', event('03', { name: 'Oma' })),
  )
})
afterAll(() => portal.stop())

function ids({ body }: Reply): string[] {
  return (Array.isArray(body.docs) ? (body.docs as { id: string }[]) : []).map(({ id }) => id)
}

describe.each(slugs)('%s of a joint network or group', (slug) => {
  it('are read by the region that takes part, beside nothing else of the keeper', async () => {
    for (const client of [joined, await portal.as('reader08'), await portal.as('manager08')]) {
      expect(ids(await client.get(`/api/${slug}?limit=0`))).toEqual([joint[slug]])
      expect((await client.get(`/api/${slug}/count`)).body.totalDocs).toBe(1)
      expect((await client.get(`/api/${slug}/${joint[slug]}?depth=0`)).body).toMatchObject({ region: '03' })
      expect((await client.get(`/api/${slug}/${alone[slug]}`)).status).toBe(404)
    }
  })

  it.each(['left', 'stranger'] as const)('show nothing to one who has %s', async (who) => {
    const client = { left, stranger }[who]
    expect(ids(await client.get(`/api/${slug}?limit=0`))).toEqual([])
    expect((await client.get(`/api/${slug}/count`)).body.totalDocs).toBe(0)
    expect((await client.get(`/api/${slug}/${joint[slug]}`)).status).toBe(404)
    const asked = `/api/${slug}?where[or][0][id][equals]=${joint[slug]}&where[or][1][region][equals]=03`
    expect(ids(await client.get(asked))).toEqual([])
  })

  it('are written by the keeper alone', async () => {
    for (const client of [joined, left, stranger, await portal.as('both')]) {
      const source = { document: 'x' }
      expect((await client.patch(`/api/${slug}/${joint[slug]}`, { source })).status).toBeGreaterThanOrEqual(403)
      expect(ids(await client.patch(`/api/${slug}?where[id][equals]=${joint[slug]}`, { source }))).toEqual([])
      expect((await client.delete(`/api/${slug}/${joint[slug]}`)).status).toBeGreaterThanOrEqual(403)
      await client.delete(`/api/${slug}?where[id][equals]=${joint[slug]}`)
    }
    const kept = (await keeper.get(`/api/${slug}/${joint[slug]}?depth=0`)).body
    expect(kept).toMatchObject({ id: joint[slug], deletedAt: null })
    expect((kept.source as { document: unknown } | undefined)?.document ?? null).toBeNull()
  })

  it('give nothing of the keeper’s other records by filters and orders', async () => {
    for (const query of ['where[region][equals]=03', 'sort=-title', `where[id][not_equals]=${joint[slug]}`]) {
      const { text } = await joined.get(`/api/${slug}?limit=0&depth=2&${query}`)
      for (const id of Object.values(alone)) expect(text, query).not.toContain(id)
    }
    for (const path of ['network.region', 'meeting.region', 'question.region', 'agendaItem.region']) {
      const { status, text } = await joined.get(`/api/${slug}?where[${path}][equals]=03`)
      expect([400, 404]).toContain(status)
      for (const id of Object.values(alone)) expect(text).not.toContain(id)
    }
  })
})

describe('a joint group', () => {
  it('shows a matter on its agenda with the decision, and not the memo that goes elsewhere', async () => {
    const on = await record(keeper, 'meetings', meeting('03', { group: joint.groups }))
    const asked = await record(keeper, 'questions', question('03', alone.networks))
    const onAgenda = { origin: 'question', question: asked, meeting: on, meetingOn: null }
    const item = await record(keeper, 'agenda-items', agendaItem('03', onAgenda))
    const decided = await record(keeper, 'decisions', decision('03', { agendaItem: item }))
    const told = await record(keeper, 'memos', memo('03', [decided]))
    for (const [slug, id] of Object.entries({
      meetings: on,
      questions: asked,
      'agenda-items': item,
      decisions: decided,
    })) {
      expect((await joined.get(`/api/${slug}/${id}`)).status, slug).toBe(200)
      expect((await left.get(`/api/${slug}/${id}`)).status, slug).toBe(404)
    }
    expect((await joined.get(`/api/memos/${told}`)).status).toBe(404)
    const trail = (await joined.get(`/api/decisions/${decided}/trail`)).text
    expect(trail).toContain(asked)
    expect(trail).not.toContain(told)
    expect((await keeper.get(`/api/decisions/${decided}/trail`)).text).toContain(told)
    expect(JSON.parse(trail)).toMatchObject({ acts: [], meetings: [], draft: '' })
    for (const [slug, id] of [['meetings', on] as const, ['networks', alone.networks] as const]) {
      const { text } = await joined.get(`/api/${slug}?where[id][equals]=${id}`)
      expect(text.includes(id)).toBe(slug === 'meetings')
    }
    for (const id of [told, decided, item, asked]) {
      for (const slug of ['memos', 'decisions', 'agenda-items', 'questions']) await keeper.delete(`/api/${slug}/${id}`)
    }
    await keeper.delete(`/api/meetings/${on}`)
  })
})

describe('a joint event', () => {
  it('names each other region once and never its own, in the form and in the database', async () => {
    for (const regions of [['03'], ['08', '08']]) {
      const alsoRegions = regions.map((region) => ({ region }))
      const refused = await keeper.patch(`/api/events/${joint.events}`, { alsoRegions })
      expect(refused.status).toBe(400)
      expect(refused.text).toContain('alsoRegions')
    }
    const pool = portal.payload.db.pool as unknown as pg.Pool
    function insert(region: string) {
      return pool.query(
        `INSERT INTO events_also_regions (_order, _parent_id, id, region) VALUES (9, $1, $2, $3::enum_joint_regions)`,
        [joint.events, `sql ${region}`, region],
      )
    }
    await expect(insert('03')).rejects.toThrow(/regions of an event/)
    await expect(insert('08')).rejects.toThrow(/events_also_regions_each_once/)
  })

  it('shows the other region nobody who registered, and no link or partner of the keeper', async () => {
    for (const path of ['registrations', 'partners', 'expert-occasions']) {
      expect((await joined.get(`/api/${path}?limit=0`)).text, path).not.toContain(joint.events)
    }
    for (const path of ['registrations', 'feedback']) {
      expect((await joined.get(`/api/events/${joint.events}/${path}`)).status, path).toBeGreaterThanOrEqual(403)
    }
    expect((await joined.post(`/api/events/${joint.events}/told`, { partners: [] })).status).toBeGreaterThanOrEqual(400)
  })

  it('stands in the other region’s calendar while that takes part', async () => {
    const day = addDays(today, 12)
    await keeper.patch(`/api/events/${joint.events}`, { sessions: [{ date: day, hours: 3 }] })
    const { id } = await joined.create('calendar-feeds', calendarFeed('08'))
    const address = String((await joined.post(`/api/calendar-feeds/${id}/key`, {})).body.key)
    async function told(): Promise<boolean> {
      return (await (await fetch(address)).text()).includes(day.replaceAll('-', ''))
    }
    expect(await told()).toBe(true)
    await keeper.patch(`/api/events/${joint.events}`, { alsoRegions: [] })
    expect(await told()).toBe(false)
    expect((await joined.get(`/api/events/${joint.events}`)).status).toBe(404)
    await keeper.patch(`/api/events/${joint.events}`, {
      alsoRegions: [{ region: '08' }],
      sessions: [{ date: '2024-05-20', hours: 3 }],
    })
    expect((await joined.get(`/api/events/${joint.events}`)).status).toBe(200)
    await joined.delete(`/api/calendar-feeds/${id}`)
  })
})

describe('a question in a joint network', () => {
  it('is asked by the region that takes part and kept by the keeper, who alone takes it further', async () => {
    const asked = await joined.create('questions', question('08', joint.networks, { text: 'Miten naapurissa?' }))
    expect(asked).toMatchObject({ region: '03', askedBy: '08', network: joint.networks })
    expect((await joined.get(`/api/questions/${asked.id}`)).status).toBe(200)
    expect((await joined.patch(`/api/questions/${asked.id}`, { text: 'Toinen' })).status).toBe(403)
    const act = { act: 'answer', text: 'x' }
    expect((await joined.post(`/api/questions/${asked.id}/act`, act)).status).toBe(403)
    expect((await keeper.post(`/api/questions/${asked.id}/act`, act)).status).toBe(201)
    expect((await keeper.delete(`/api/questions/${asked.id}`)).status).toBe(200)
  })

  it('is taken back by the region that asked, and by nobody else but the keeper', async () => {
    const asked = await record(joined, 'questions', question('08', joint.networks, { text: 'Peruttava' }))
    const own = await record(keeper, 'questions', question('03', joint.networks))
    expect((await joined.get(`/api/questions/${asked}/trail`)).body).toMatchObject({ acts: ['withdraw'], meetings: [] })
    expect((await joined.get(`/api/questions/${own}/trail`)).body).toMatchObject({ acts: [] })
    const act = { act: 'withdraw' }
    const third = await editorOf('09')
    for (const client of [await portal.as('reader08'), left, stranger, third, portal.nobody]) {
      expect((await client.post(`/api/questions/${asked}/act`, act)).status).toBe(403)
    }
    expect((await joined.post(`/api/questions/${own}/act`, act)).status).toBe(403)
    expect((await joined.post(`/api/questions/${asked}/act`, { act: 'answer', text: 'x' })).status).toBe(403)
    expect((await joined.post(`/api/questions/${asked}/act`, act)).status).toBe(201)
    expect((await keeper.get(`/api/questions/${asked}?depth=0`)).body).toMatchObject({
      withdrawnOn: expect.stringContaining(today),
      text: 'Peruttava',
      region: '03',
      askedBy: '08',
    })
    expect((await joined.post(`/api/questions/${asked}/act`, act)).status).toBe(409)
    for (const id of [asked, own]) await keeper.delete(`/api/questions/${id}`)
  })

  it('is refused to readers, to whoever has left or never took part, and in networks of others', async () => {
    expect((await (await portal.as('reader08')).post('/api/questions', question('08', joint.networks))).status).toBe(
      403,
    )
    expect((await left.post('/api/questions', question('02', joint.networks))).status).toBe(400)
    expect((await stranger.post('/api/questions', question('05', joint.networks))).status).toBe(400)
    expect((await joined.post('/api/questions', question('08', alone.networks))).status).toBe(400)
    expect((await joined.post('/api/questions', question('03', joint.networks))).status).toBe(403)
    expect((await keeper.post('/api/questions', question('03', joint.networks, { askedBy: '08' }))).status).toBe(400)
  })

  it('cannot be reached by changing a question of one’s own', async () => {
    const own = await record(joined, 'networks', network('08', { name: '08' }))
    const asked = await record(joined, 'questions', question('08', own))
    expect((await joined.patch(`/api/questions/${asked}`, { network: joint.networks })).status).toBe(400)
    for (const [slug, id] of [
      ['questions', asked],
      ['networks', own],
    ])
      await joined.delete(`/api/${slug}/${id}`)
  })
})

describe('members of a joint network', () => {
  async function member(client: Client, region: string, name: string): Promise<string> {
    const email = `${name}@example.org`
    const { id } = await client.create('people', person(region, { name, email, basis: 'duty' }))
    return record(client, 'memberships', membership(region, id, { of: 'network', network: joint.networks }))
  }

  it('are named by each region and seen by no other, not even the keeper', async () => {
    const own = await member(joined, '08', 'jasen08')
    const keepers = await member(keeper, '03', 'jasen03')
    for (const [client, theirs, name] of [
      [joined, keepers, 'jasen03'],
      [keeper, own, 'jasen08'],
    ] as const) {
      expect((await client.get(`/api/memberships/${theirs}`)).status).toBe(404)
      for (const path of ['memberships?limit=0&depth=2', 'people?limit=0', `networks/${joint.networks}?depth=2`]) {
        expect((await client.get(`/api/${path}`)).text, path).not.toContain(name)
      }
    }
  })

  it('are named after the network in each region when the keeper renames it', async () => {
    const renamed = await keeper.patch(`/api/networks/${joint.networks}`, { name: 'Yhteinen uusi' })
    expect([renamed.status, renamed.text.includes('jasen08')]).toEqual([200, false])
    const { text } = await joined.get(`/api/memberships?where[network][equals]=${joint.networks}`)
    expect(text).toContain('Yhteinen uusi')
  })

  it('are invited by the keeper, whom a number is told, until their region has left', async () => {
    const times = { state: 'planned', startsAt: '13:00', endsAt: '15:00', attendees: null }
    const on = meeting('03', { network: joint.networks }, { ...times, heldOn: addDays(today, 30) })
    const id = await record(keeper, 'meetings', on)
    expect((await joined.post(`/api/meetings/${id}/invitations`, {})).status).toBe(403)
    expect((await keeper.post(`/api/meetings/${id}/invitations`, {})).body).toMatchObject({ members: 2, sent: 2 })
    const before = (await keeper.get(`/api/networks/${joint.networks}?depth=0`)).body.alsoRegions as object[]
    const leaving = before.map((row) => ({ ...row, leavesOn: today }))
    expect((await keeper.patch(`/api/networks/${joint.networks}`, { alsoRegions: leaving })).status).toBe(200)
    expect((await joined.get(`/api/meetings/${id}`)).status).toBe(404)
    await keeper.patch(`/api/meetings/${id}`, { heldOn: addDays(today, 37) })
    const { rows } = await (portal.payload.db.pool as unknown as pg.Pool).query(
      `SELECT recipient, kind::text FROM messages WHERE key LIKE '%' || $1 || '%' ORDER BY kind, recipient`,
      [id],
    )
    expect(rows).toEqual([
      { recipient: 'jasen03@example.org', kind: 'meeting-change' },
      { recipient: 'jasen03@example.org', kind: 'meeting-invitation' },
      { recipient: 'jasen08@example.org', kind: 'meeting-invitation' },
    ])
    await keeper.patch(`/api/networks/${joint.networks}`, { alsoRegions: before })
    await keeper.delete(`/api/meetings/${id}`)
  })

  it('keep their region among those that take part: it leaves with a day', async () => {
    const away = await keeper.patch(`/api/networks/${joint.networks}`, { alsoRegions: [] })
    expect([away.status, away.text]).toEqual([400, expect.stringContaining('lähtöpäivä')])
    const twice = [{ region: '08' }, { region: '08' }]
    for (const alsoRegions of [twice, [{ region: '08' }, { region: '03' }]]) {
      expect((await keeper.patch(`/api/networks/${joint.networks}`, { alsoRegions })).status).toBe(400)
    }
  })

  it('are refused of others', async () => {
    for (const [client, region] of [
      [left, '02'],
      [stranger, '05'],
    ] as const) {
      const { id } = await client.create('people', person(region))
      const refused = membership(region, id, { of: 'network', network: joint.networks })
      expect((await client.post('/api/memberships', refused)).status).toBe(400)
    }
  })
})

describe.each(['network', 'group'] as const)('a calendar of a joint %s', (body) => {
  const slug = `${body}s` as const

  async function addressOf(client: Client, id: string): Promise<string> {
    return String((await client.post(`/api/calendar-feeds/${id}/key`, {})).body.key)
  }

  it('is fetched by each region that takes part, until it leaves, and by no other', async () => {
    const ofGroup = body === 'group' ? await record(keeper, 'meetings', meeting('03', { group: joint.groups })) : null
    const feed = calendarFeed('08', { [body]: joint[slug] })
    const { id } = await joined.create('calendar-feeds', feed)
    const address = await addressOf(joined, id)
    const answer = await fetch(address)
    const text = await answer.text()
    expect([answer.status, text.includes('20240206'), text.includes('Oma')]).toEqual([200, true, false])
    expect((await keeper.get(`/api/calendar-feeds/${id}`)).status).toBe(404)
    for (const [client, region] of [
      [left, '02'],
      [stranger, '05'],
    ] as const) {
      const refused = await client.post('/api/calendar-feeds', calendarFeed(region, { [body]: joint[slug] }))
      expect(refused.status).toBe(400)
    }
    expect((await joined.post('/api/calendar-feeds', calendarFeed('08', { [body]: alone[slug] }))).status).toBe(400)
    const before = (await keeper.get(`/api/${slug}/${joint[slug]}?depth=0`)).body.alsoRegions as object[]
    const leaving = before.map((row) => ({ ...row, leavesOn: today }))
    await keeper.patch(`/api/${slug}/${joint[slug]}`, { alsoRegions: leaving })
    expect((await fetch(address)).status).toBe(404)
    await keeper.patch(`/api/${slug}/${joint[slug]}`, { alsoRegions: before })
    expect((await fetch(address)).status).toBe(200)
    const moved = `UPDATE calendar_feeds SET ${body}_id = '${alone[slug]}' WHERE id = '${id}'`
    await expect(onServer(portal.databaseUrl, moved)).rejects.toThrow(/violate/)
    await joined.delete(`/api/calendar-feeds/${id}`)
    if (ofGroup !== null) await keeper.delete(`/api/meetings/${ofGroup}`)
  })
})

describe('the database', () => {
  const statements: readonly (readonly [what: string, statement: () => string])[] = [
    ['a region twice', () => `UPDATE networks_also_regions SET region = '08' WHERE _parent_id = '${joint.networks}'`],
    [
      'a network that takes part in itself',
      () => `UPDATE groups_also_regions SET region = '03' WHERE _parent_id = '${joint.groups}' AND region = '08'`,
    ],
    [
      'members whose region is taken away',
      () => `DELETE FROM networks_also_regions WHERE _parent_id = '${joint.networks}' AND region = '08'`,
    ],
    [
      'a member of a region that never took part',
      () => `INSERT INTO memberships (title, person_id, "of", network_id, region_id, valid_from, created_at, updated_at)
        SELECT 'x', p.id, 'network', '${joint.networks}', p.region_id, '2020-01-01T12:00:00Z', now(), now()
        FROM people p WHERE p.region_id = '05' LIMIT 1`,
    ],
    [
      'a meeting that a region that takes part would keep',
      () => `UPDATE meetings SET region_id = '08' WHERE id = '${joint.meetings}'`,
    ],
    [
      'a question asked by the keeper as if by another',
      () => `UPDATE questions SET asked_by = '03' WHERE id = '${joint.questions}'`,
    ],
    [
      'a day on which nobody can leave',
      () => `UPDATE groups_also_regions SET leaves_on = '2026-01-01T11:00:00Z' WHERE _parent_id = '${joint.groups}'`,
    ],
  ]
  it.each(statements)('refuses %s', async (_what, statement) => {
    await expect(onServer(portal.databaseUrl, statement())).rejects.toThrow(/violate/)
  })
})

describe('facts of version 2', () => {
  type Rows = readonly { readonly id: string; readonly region: string; readonly alsoRegions?: readonly string[] }[]
  async function factsOf(
    client: Client,
    version = 2,
  ): Promise<Record<'networks' | 'groups' | 'events' | 'meetings', Rows>> {
    return (await client.get(`/api/facts?facts=${version}`)).body as never
  }
  function rowOf(rows: Rows, id: string) {
    return rows.find((row) => row.id === id)
  }

  it('hold a joint record once, with its regions that the asker gets', async () => {
    const whole = await factsOf(portal.program)
    for (const table of ['networks', 'groups', 'events'] as const) {
      expect(rowOf(whole[table], joint[table])).toMatchObject({ region: '03', alsoRegions: ['08'] })
      expect(rowOf(whole[table], alone[table])).toMatchObject({ region: '03', alsoRegions: [] })
      expect(rowOf((await factsOf(keeper))[table], joint[table])).toMatchObject({ region: '03', alsoRegions: [] })
      expect(rowOf((await factsOf(joined))[table], joint[table])).toMatchObject({ region: '08', alsoRegions: [] })
      expect(rowOf((await factsOf(joined))[table], alone[table])).toBeUndefined()
    }
    expect(rowOf((await factsOf(joined)).meetings, joint.meetings)).toMatchObject({ region: '08', of: joint.networks })
    expect(rowOf((await factsOf(joined)).meetings, alone.meetings)).toBeUndefined()
  })

  it('give nothing to a region that has left or never took part, and stand as before in version 1', async () => {
    for (const client of [left, stranger]) {
      expect(await factsOf(client)).toMatchObject({ networks: [], groups: [], events: [], meetings: [] })
    }
    expect(await factsOf(joined, 1)).toMatchObject({ networks: [], groups: [], meetings: [] })
    const first = rowOf((await factsOf(portal.program, 1)).networks, joint.networks)
    expect(first).toMatchObject({ region: '03' })
    expect(Object.keys(first ?? {})).not.toContain('alsoRegions')
  })

  it('are told to a region that takes part when the keeper changes them, in parts that make the whole', async () => {
    const start = (await joined.get('/api/facts?since=')).body as { revision: string; parts: Record<string, unknown> }
    expect(JSON.stringify(start.parts['08'])).toContain(joint.meetings)
    expect((await joined.get(`/api/facts?since=${start.revision}`)).status).toBe(304)
    await keeper.patch(`/api/meetings/${joint.meetings}`, { attendees: 19 })
    const next = await joined.get(`/api/facts?since=${start.revision}`)
    expect([next.status, next.text]).toEqual([200, expect.stringContaining('"attendees" : 19')])
    const { revision } = next.body as { revision: string }
    await keeper.patch(`/api/meetings/${alone.meetings}`, { attendees: 19 })
    expect((await joined.get(`/api/facts?since=${revision}`)).status).toBe(304)
    await keeper.patch(`/api/groups/${joint.groups}`, { alsoRegions: [] })
    const after = await joined.get(`/api/facts?since=${revision}`)
    expect([after.status, after.text.includes(joint.groups)]).toEqual([200, false])
    await keeper.patch(`/api/groups/${joint.groups}`, { alsoRegions: [{ region: '08' }] })
    const changed = { participants: [{ group: 'social-worker', count: 23 }] }
    const known = ((await joined.get('/api/facts?since=')).body as { revision: string }).revision
    await keeper.patch(`/api/events/${alone.events}`, changed)
    expect((await joined.get(`/api/facts?since=${known}`)).status).toBe(304)
    await keeper.patch(`/api/events/${joint.events}`, changed)
    expect((await joined.get(`/api/facts?since=${known}`)).text).toContain('23')
    await keeper.patch(`/api/events/${joint.events}`, { alsoRegions: [] })
    expect((await joined.get(`/api/facts?since=${known}`)).text).not.toContain(joint.events)
    await keeper.patch(`/api/events/${joint.events}`, { alsoRegions: [{ region: '08' }] })
  })
})
