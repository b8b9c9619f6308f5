import { addDays, helsinkiDay } from '@kotipesa/domain'
import { parseFacts } from '@kotipesa/indicators'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { onServer } from './database'
import { empty, file, provisionIn } from './import-fixtures'
import { startPortal, type Portal } from './portal'
import { agendaItem, decision, group, meeting, membership, network, person, question } from './records'

const today = helsinkiDay(new Date())

let portal: Portal
let editor: Client
let trainers: string
let coordinators: string
let steering: string
let joint: string

beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
  trainers = (await editor.create('networks', network('08', { kind: 'trainers', name: 'Kouluttajat' }))).id
  coordinators = (await editor.create('networks', network('08', { kind: 'coordinators', name: 'Koordinaattorit' }))).id
  steering = (await editor.create('groups', group('08', { name: 'Ohjausryhmä' }))).id
  const alsoRegions = [{ region: '03' }]
  joint = (await editor.create('networks', network('08', { name: 'Yhteinen', alsoRegions }))).id
})
afterAll(() => portal.stop())

function query(statement: string): Promise<Record<string, unknown>[]> {
  return onServer(portal.databaseUrl, statement)
}

async function factsOf(client: Client, version = 2) {
  return parseFacts((await client.get(`/api/facts?facts=${version}`)).body)
}

describe('attendance by group', () => {
  const came = [
    { group: 'member', count: 9 },
    { group: 'member', region: '03', count: 4 },
    { group: 'partner', sector: 'teaching', count: 3 },
    { group: 'expert-by-experience', count: 2 },
  ]

  it('makes the number of all and the experts, in the facts too, and nothing is typed twice', async () => {
    const data = meeting('08', { network: trainers }, { attendance: came, attendees: null, memo: 'Puhuttiin.' })
    const held = await editor.create('meetings', data)
    expect(held).toMatchObject({ attendees: 18, expertsByExperience: true, memo: 'Puhuttiin.' })
    const { meetings } = await factsOf(editor)
    expect(meetings.find(({ id }) => id === held.id)).toMatchObject({ attendees: 18, expertsByExperience: true })
    const fewer = await editor.patch(`/api/meetings/${held.id}`, { attendance: came.slice(0, 2), attendees: 99 })
    expect(fewer.body.doc).toMatchObject({ attendees: 13, expertsByExperience: false })
    const off = await editor.patch(`/api/meetings/${held.id}`, { state: 'cancelled' })
    expect(off.body.doc).toMatchObject({ attendees: null, attendance: [] })
    await editor.delete(`/api/meetings/${held.id}`)
  })

  it('is refused twice of a group, of a sector that nobody asks for, and of the own region as another', async () => {
    for (const attendance of [
      [came[0], came[0]],
      [{ group: 'member', sector: 'teaching', count: 1 }],
      [{ group: 'member', region: '08', count: 1 }],
      [{ group: 'member', count: 1.5 }],
      [{ group: 'member' }],
    ]) {
      expect((await editor.post('/api/meetings', meeting('08', { network: trainers }, { attendance }))).status).toBe(
        400,
      )
    }
  })

  it('is refused by the database when it does not come to the number of all', async () => {
    const { id } = await editor.create('meetings', meeting('08', { network: trainers }, { attendance: came }))
    for (const statement of [
      `UPDATE meetings SET attendees = 17 WHERE id = '${id}'`,
      `UPDATE meetings SET experts_by_experience = false WHERE id = '${id}'`,
      `UPDATE meetings SET state = 'planned', attendees = NULL, experts_by_experience = false WHERE id = '${id}'`,
      `UPDATE meetings_attendance SET count = 8 WHERE _parent_id = '${id}' AND count = 9`,
      `UPDATE meetings_attendance SET region = '08' WHERE _parent_id = '${id}' AND region = '03'`,
      `UPDATE meetings_attendance SET sector = 'teaching' WHERE _parent_id = '${id}' AND region = '03'`,
      `UPDATE meetings_attendance SET region = NULL WHERE _parent_id = '${id}' AND region = '03'`,
      `UPDATE meetings_attendance SET count = NULL WHERE _parent_id = '${id}'`,
      `DELETE FROM meetings_attendance WHERE _parent_id = '${id}' AND count = 9`,
    ]) {
      await expect(query(statement), statement).rejects.toThrow(/violate/)
    }
    await editor.delete(`/api/meetings/${id}`)
  })
})

describe('a meeting of several networks and groups', () => {
  function also() {
    return { alsoNetworks: [coordinators], alsoGroups: [steering] }
  }

  it('is called after all of them, and is theirs in the facts, the calendar and the year', async () => {
    const held = await editor.create('meetings', meeting('08', { network: trainers }, also()))
    expect(held.title).toBe('Kouluttajat, Koordinaattorit, Ohjausryhmä · 6.2.2024')
    const { meetings } = await factsOf(editor)
    expect(meetings.find(({ id }) => id === held.id)).toMatchObject({ of: trainers, alsoOf: [coordinators, steering] })
    expect((await factsOf(editor, 1)).meetings.find(({ id }) => id === held.id)).not.toHaveProperty('alsoOf')
    await editor.patch(`/api/networks/${coordinators}`, { name: 'Koordinoijat' })
    expect((await editor.get(`/api/meetings/${held.id}`)).body.title).toContain('Koordinoijat')
    const { body } = await editor.post('/api/meetings/year', { region: '08', year: 2024 })
    const bodies = body.bodies as { id: string; meetings: { id: string }[] }[]
    for (const id of [trainers, coordinators, steering]) {
      expect(bodies.find((each) => each.id === id)?.meetings.map((each) => each.id)).toEqual([held.id])
    }
    expect((await editor.delete(`/api/networks/${coordinators}`)).status).toBe(409)
    expect((await editor.delete(`/api/groups/${steering}`)).status).toBe(409)
    await editor.delete(`/api/meetings/${held.id}`)
    await editor.patch(`/api/networks/${coordinators}`, { name: 'Koordinaattorit' })
  })

  it('invites the members of all, each once', async () => {
    const both = await editor.create('people', person('08', { email: 'molemmissa@example.org' }))
    const one = await editor.create('people', person('08', { email: 'yhdessa@example.org' }))
    for (const [member, of] of [
      [both.id, { of: 'network', network: trainers }],
      [both.id, { of: 'group', group: steering }],
      [one.id, { of: 'network', network: coordinators }],
    ] as const) {
      await editor.create('memberships', membership('08', member, of))
    }
    const planned = { ...also(), state: 'planned', attendees: null, heldOn: addDays(today, 20) }
    const { id } = await editor.create('meetings', meeting('08', { network: trainers }, planned))
    const sent = await editor.post(`/api/meetings/${id}/invitations`, {})
    expect(sent.body).toMatchObject({ members: 2, sent: 2 })
    const [letter] = await query(`SELECT subject FROM messages WHERE key LIKE '%${id}%' LIMIT 1`)
    expect(letter?.subject).toContain('Kouluttajat, Koordinaattorit, Ohjausryhmä')
    await editor.delete(`/api/meetings/${id}`)
  })

  it('names each once, of its own region', async () => {
    const other = await (await portal.as('editor03')).create('networks', network('03'))
    for (const more of [
      { alsoNetworks: [trainers] },
      { alsoNetworks: [coordinators, coordinators] },
      { alsoNetworks: [other.id] },
      { alsoRegions: [{ region: '08' }] },
      { alsoRegions: [{ region: '03' }, { region: '03' }] },
    ]) {
      const refused = await editor.post('/api/meetings', meeting('08', { network: trainers }, more))
      expect(refused.status, JSON.stringify(more)).toBe(400)
    }
    const { id } = await editor.create('meetings', meeting('08', { network: trainers }, also()))
    const row = `UPDATE meetings_rels SET networks_id =`
    for (const statement of [
      `${row} '${other.id}' WHERE parent_id = '${id}' AND path = 'alsoNetworks'`,
      `${row} '${trainers}' WHERE parent_id = '${id}' AND path = 'alsoNetworks'`,
      `UPDATE meetings SET network_id = '${coordinators}' WHERE id = '${id}'`,
      `INSERT INTO meetings_rels ("order", parent_id, path, groups_id) VALUES (2, '${id}', 'alsoGroups', '${steering}')`,
      `INSERT INTO meetings_also_regions (_order, _parent_id, id, region) VALUES (1, '${id}', 'x', '08')`,
    ]) {
      await expect(query(statement), statement).rejects.toThrow(/violate/)
    }
    await expect(query(`UPDATE networks SET deleted_at = now() WHERE id = '${coordinators}'`)).rejects.toThrow(/refers/)
    await editor.delete(`/api/meetings/${id}`)
  })

  it('is read and counted by a region that takes part in one of them, which learns of no other', async () => {
    const neighbour = await portal.as('editor03')
    const { id } = await editor.create('meetings', meeting('08', { network: trainers }, { alsoNetworks: [joint] }))
    expect((await neighbour.get(`/api/meetings/${id}`)).status).toBe(200)
    expect((await neighbour.get(`/api/networks/${trainers}`)).status).toBe(404)
    const { meetings, networks } = await factsOf(neighbour)
    expect(meetings).toMatchObject([{ id, of: null, alsoOf: [joint], region: '03' }])
    expect(networks.map((each) => each.id)).not.toContain(trainers)
    await editor.delete(`/api/meetings/${id}`)
    expect((await factsOf(neighbour)).meetings).toEqual([])
  })

  it('marks the facts of the regions of each when it comes, changes and goes', async () => {
    const neighbour = await portal.as('editor03')
    async function revision(): Promise<string> {
      return String((await neighbour.get('/api/facts?since=none')).body.revision)
    }
    const before = await revision()
    const { id } = await editor.create('meetings', meeting('08', { network: trainers }, { alsoNetworks: [joint] }))
    const made = await revision()
    expect(made).not.toBe(before)
    await editor.patch(`/api/meetings/${id}`, { attendees: 3 })
    const changed = await revision()
    expect(changed).not.toBe(made)
    await editor.patch(`/api/meetings/${id}`, { alsoNetworks: [] })
    expect(await revision()).not.toBe(changed)
    await editor.delete(`/api/meetings/${id}`)
  })

  it('is read by a region that takes part in it alone, with its matters, and not by others', async () => {
    const neighbour = await portal.as('editor03')
    const data = meeting('08', { network: trainers }, { alsoRegions: [{ region: '03' }] })
    const { id } = await editor.create('meetings', data)
    const item = await editor.create('agenda-items', agendaItem('08', { meeting: id, meetingOn: null }))
    for (const path of [`meetings/${id}`, `agenda-items/${item.id}`]) {
      expect((await neighbour.get(`/api/${path}`)).status).toBe(200)
      expect((await neighbour.patch(`/api/${path}`, { source: { document: 'x' } })).status).toBe(403)
    }
    const stranger = await portal.newAccount([{ region: '05', role: 'editor' }])
    expect((await stranger.get(`/api/meetings/${id}`)).status).toBe(404)
    await editor.patch(`/api/meetings/${id}`, { alsoRegions: [] })
    expect((await neighbour.get(`/api/meetings/${id}`)).status).toBe(404)
    await editor.delete(`/api/agenda-items/${item.id}`)
    await editor.delete(`/api/meetings/${id}`)
  })
})

describe('one memo of a meeting', () => {
  it('tells all that was decided and not told, and reaches every network that asked', async () => {
    const held = await editor.create('meetings', meeting('08', { group: steering }))
    const decisions: string[] = []
    for (const [index, of] of [trainers, coordinators].entries()) {
      const asked = await editor.create('questions', question('08', of, { text: `Kysymys ${index}` }))
      const on = { origin: 'question', question: asked.id, meeting: held.id, meetingOn: null }
      const item = await editor.create('agenda-items', agendaItem('08', on))
      decisions.push((await editor.create('decisions', decision('08', { agendaItem: item.id }))).id)
    }
    const { untold } = (await editor.get(`/api/meetings/${held.id}/matters`)).body as { untold: { id: string }[] }
    expect(untold.map(({ id }) => id).toSorted()).toEqual(decisions.toSorted())
    for (const client of [await portal.as('editor03'), await portal.as('reader08')]) {
      expect((await client.post(`/api/meetings/${held.id}/memo`, {})).status).toBe(403)
    }
    const { status, body } = await editor.post(`/api/meetings/${held.id}/memo`, {})
    expect(status).toBe(201)
    const written = (await editor.get(`/api/memos/${String(body.id)}?depth=0`)).body
    expect((written.networks as string[]).toSorted()).toEqual([trainers, coordinators].toSorted())
    expect((written.decisions as string[]).toSorted()).toEqual(decisions.toSorted())
    expect(written.text).toContain('Kysymys 0')
    expect(written.text).toContain('Kysymys 1')
    expect((await editor.post(`/api/meetings/${held.id}/memo`, {})).status).toBe(409)
  })
})

describe('a bundle', () => {
  it('brings meetings of several and who came to them', async () => {
    const body = { region: '05', validFrom: '2019-01-01', validUntil: null }
    const agreed = { goalAgreed: true, taskAgreed: true, wayOfWorkingAgreed: true, coordinatingBodyAgreed: true }
    const facts = {
      ...empty,
      facts: 2,
      regions: [{ code: '05' }],
      networks: [{ id: 'n', name: 'Verkosto', kind: 'trainers', ...body, ...agreed }],
      groups: [{ id: 'g', name: 'Ryhmä', kind: 'steering-group', ...body }],
      meetings: [
        {
          id: 'm',
          region: '05',
          of: 'n',
          alsoOf: ['g'],
          heldOn: '2024-05-06',
          hours: 2,
          attendees: 5,
          expertsByExperience: true,
        },
      ],
    }
    const attendance = [
      { group: 'member', count: 4 },
      { group: 'expert-by-experience', count: 1 },
    ]
    const details = { m: { meeting: { attendance, memo: 'Puhuttiin.' } } }
    const bundle = file({ facts, details })
    await provisionIn(portal, { imports: [bundle] })
    await provisionIn(portal, { imports: [bundle] })
    const { body: found } = await (await portal.as('administrator')).get('/api/meetings?where[region][equals]=05')
    expect(found.docs).toMatchObject([
      { title: 'Verkosto, Ryhmä · 6.5.2024', alsoGroups: [{ name: 'Ryhmä' }], attendance, memo: 'Puhuttiin.' },
    ])
  })
})
