import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { meeting, membership, network, person, question } from './records'

let portal: Portal
let editor: Client
beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
})
afterAll(() => portal.stop())

const day = '2031-09-01'
const agreed = { goalAgreed: true, taskAgreed: true, wayOfWorkingAgreed: true, coordinatingBodyAgreed: true }

async function made(more: object = {}): Promise<string> {
  return (await editor.create('networks', network('08', { ...more }))).id
}

async function stored(slug: string, id: string): Promise<Record<string, unknown>> {
  return (await editor.get(`/api/${slug}/${id}?depth=0`)).body
}

function change(from: readonly string[], to: readonly object[], more: object = {}) {
  return editor.post('/api/networks/reorganise', { day, from, to, confirm: true, ...more })
}

interface Told {
  kind: string
  beginning: { id: string; title: string }[]
  following: { collection: string }[]
  ended: { collection: string }[]
  open: { collection: string }[]
  before: { networks: number; mandated: number; meetings: number }
  after: { networks: number; mandated: number; meetings: number }
}

const next = { kind: 'family-therapists', name: 'Yhteinen' }

describe('networks that merge', () => {
  it('end, and a new one carries them on with what belongs to them and what all of them had agreed', async () => {
    const [a, b] = [await made({ ...agreed, name: 'Itä', alsoRegions: [{ region: '09' }] }), await made(agreed)]
    const { id: who } = await editor.create('people', person('08'))
    const members = []
    for (const each of [a, b]) {
      members.push((await editor.create('memberships', membership('08', who, { of: 'network', network: each }))).id)
    }
    const times = { state: 'planned', attendees: null }
    const { id: ahead } = await editor.create(
      'meetings',
      meeting('08', { network: a }, { heldOn: '2031-10-07', ...times }),
    )
    const { id: sooner } = await editor.create(
      'meetings',
      meeting('08', { network: a }, { heldOn: '2031-08-07', ...times }),
    )
    const { id: waiting } = await editor.create('questions', question('08', b))
    const looked = await change([a, b], [next], { confirm: false })
    const told = (await change([a, b], [next])).body as unknown as Told
    expect((looked.body as unknown as Told).after).toEqual(told.after)
    const id = told.beginning[0]?.id ?? ''
    expect([told.kind, told.open, told.ended]).toEqual(['merge', [], []])
    expect(told.following.map(({ collection }) => collection).toSorted()).toEqual([
      'meetings',
      'memberships',
      'memberships',
      'questions',
    ])
    expect(await stored('networks', id)).toMatchObject({
      ...agreed,
      carriesOn: [a, b],
      validFrom: `${day}T12:00:00.000Z`,
      alsoRegions: [{ region: '09' }],
    })
    expect(await stored('networks', a)).toMatchObject({ validUntil: `${day}T12:00:00.000Z` })
    expect((await stored('meetings', ahead)).network).toBe(id)
    expect((await stored('meetings', sooner)).network).toBe(a)
    expect((await stored('questions', waiting)).network).toBe(id)
    for (const each of members) expect((await stored('memberships', each)).validUntil).toBe(`${day}T12:00:00.000Z`)
    const { docs } = (await editor.get(`/api/memberships?where[network][equals]=${id}&depth=0`)).body
    expect(docs).toMatchObject([{ person: who, validFrom: `${day}T12:00:00.000Z` }])
    expect([told.after.networks, told.after.mandated, told.after.meetings]).toEqual([
      told.before.networks - 1,
      told.before.mandated - 1,
      told.before.meetings - 2,
    ])
  })

  it('have no mandate where one of them had none', async () => {
    const told = (await change([await made(agreed), await made()], [next])).body as unknown as Told
    expect(await stored('networks', told.beginning[0]?.id ?? '')).toMatchObject({ goalAgreed: false })
  })
})

describe('a network that is split or ends', () => {
  it('leaves to a person what goes on where', async () => {
    const a = await made()
    const { id: waiting } = await editor.create('questions', question('08', a))
    const told = (await change([a], [next, { kind: 'trainers', name: '' }])).body as unknown as Told
    expect([told.kind, told.beginning.length, told.following]).toEqual(['split', 2, []])
    expect(told.open).toMatchObject([{ collection: 'questions', id: waiting }])
    expect((await stored('questions', waiting)).network).toBe(a)
  })

  it('ends the memberships of one that nothing carries on', async () => {
    const a = await made()
    const { id: who } = await editor.create('people', person('08'))
    const { id: member } = await editor.create('memberships', membership('08', who, { of: 'network', network: a }))
    const told = (await change([a], [])).body as unknown as Told
    expect([told.kind, told.ended.length, told.open]).toEqual(['end', 1, []])
    expect(await stored('memberships', member)).toMatchObject({ validUntil: `${day}T12:00:00.000Z` })
  })
})

describe('an act on networks', () => {
  it('is refused for networks that others keep, that are not there, and to whoever may not change them', async () => {
    const a = await made({ validFrom: '2019-03-01' })
    const theirs = (await (await portal.as('editor03')).create('networks', network('03'))).id
    expect((await change([a, theirs], [next])).status).toBe(403)
    expect((await change([a, a], [next])).status).toBe(403)
    expect((await change([a], [next])).status).toBe(400)
    expect((await change([a], [{ kind: 'nothing', name: '' }, next])).status).toBe(400)
    expect((await change([a], [], { day: '2019-03-01' })).status).toBe(400)
    expect((await change([a], [], { day: 'x' })).status).toBe(400)
    for (const name of ['editor03', 'reader08', 'manager08'] as const) {
      const client = await portal.as(name)
      expect((await client.post('/api/networks/reorganise', { day, from: [a], to: [], confirm: true })).status).toBe(
        403,
      )
    }
    expect(await stored('networks', a)).toMatchObject({ validUntil: null })
  })

  it('leaves no network that carries itself on, one of another region, or one in the trash', async () => {
    const [a, b] = [await made(), await made()]
    const theirs = (await (await portal.as('editor03')).create('networks', network('03'))).id
    expect((await editor.patch(`/api/networks/${a}`, { carriesOn: [a] })).status).toBe(400)
    expect((await editor.patch(`/api/networks/${a}`, { carriesOn: [theirs] })).status).toBe(400)
    expect((await editor.patch(`/api/networks/${a}`, { carriesOn: [b] })).status).toBe(200)
    expect((await editor.patch(`/api/networks/${b}`, { carriesOn: [a] })).status).toBe(400)
    expect((await editor.delete(`/api/networks/${b}`)).status).toBe(409)
    const rule = await onServer(
      portal.databaseUrl,
      `INSERT INTO networks_rels (parent_id, path, networks_id) VALUES ('${a}', 'carriesOn', '${theirs}')`,
    ).catch((error: unknown) => (error as { constraint?: string }).constraint)
    expect(rule).toBe('carried_networks_of_one_region')
  })
})
