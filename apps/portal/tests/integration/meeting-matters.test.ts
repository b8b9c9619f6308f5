import { addDays, helsinkiDay } from '@kotipesa/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openMatters } from '../../src/collections/chain/open-matters'
import type { Client } from './client'
import { startPortal, type Portal } from './portal'
import { agendaItem, decision, group, meeting, memo, network, question } from './records'

interface Matters {
  readonly items: readonly { readonly id: string; readonly outcome: string | null }[]
  readonly questions: readonly { readonly id: string; readonly since: string }[]
  readonly memo: { readonly id: string } | null
}

const ahead = addDays(helsinkiDay(new Date()), 14)
let portal: Portal
let editor: Client

beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
})
afterAll(() => portal.stop())

async function made(slug: string, data: Record<string, unknown>): Promise<string> {
  return (await editor.create(slug, data)).id
}

async function mattersOf(id: string, client = editor): Promise<Matters> {
  return (await client.get(`/api/meetings/${id}/matters`)).body as unknown as Matters
}

describe('what a meeting takes up', () => {
  it('is the questions of its network that wait, what is on its agenda, and the last memo to it', async () => {
    const own = await made('networks', network('08'))
    const other = await made('networks', network('08', { kind: 'trainers' }))
    const steering = await made('groups', group('08'))
    const held = await made('meetings', meeting('08', { group: steering }))
    const decided = await made('decisions', decision('08'))
    await made('memos', memo('08', [decided], { networks: [own], writtenOn: '2024-02-09' }))
    const last = await made('memos', memo('08', [decided], { networks: [own], writtenOn: '2024-03-01' }))
    await made('memos', memo('08', [decided], { networks: [other], writtenOn: '2024-04-01' }))
    const waiting = await made('questions', question('08', own))
    const foreign = await made('questions', question('08', other))
    const treated = await made('questions', question('08', own, { text: 'Toinen kysymys' }))
    await made(
      'agenda-items',
      agendaItem('08', { origin: 'question', question: treated, meeting: held, meetingOn: null }),
    )

    const planned = { state: 'planned', heldOn: ahead, attendees: null }
    const next = await made('meetings', meeting('08', { network: own }, planned))
    expect(await mattersOf(next)).toMatchObject({ items: [], questions: [{ id: waiting }], memo: { id: last } })
    const steeringNext = await made('meetings', meeting('08', { group: steering }, planned))
    const all = (await mattersOf(steeringNext)).questions.map(({ id }) => id)
    expect(all.toSorted()).toEqual([foreign, waiting].toSorted())

    const act = { act: 'agenda', meeting: steeringNext, text: '' }
    expect((await editor.post(`/api/questions/${waiting}/act`, act)).status).toBe(201)
    expect(await mattersOf(next)).toMatchObject({ questions: [] })
    expect(await mattersOf(steeringNext)).toMatchObject({ items: [{ outcome: null }], questions: [{ id: foreign }] })
  })

  it('waits to be moved once the meeting is cancelled, and is on no agenda until then', async () => {
    const asking = await made('networks', network('08', { kind: 'family-therapists' }))
    const steering = await made('groups', group('08', { kind: 'project-group' }))
    const planned = { state: 'planned', heldOn: ahead, attendees: null }
    const first = await made('meetings', meeting('08', { group: steering }, planned))
    const later = { ...planned, heldOn: addDays(ahead, 30) }
    const second = await made('meetings', meeting('08', { group: steering }, later))
    const asked = await made('questions', question('08', asking))
    const onAgenda = { origin: 'question', question: asked, meeting: first, meetingOn: null }
    const item = await made('agenda-items', agendaItem('08', onAgenda))
    async function open() {
      const { pool } = portal.payload.db
      const matters = await openMatters(pool, ['08'], helsinkiDay(new Date()))
      return matters.filter(({ id }) => id === item).map(({ step, isCancelled }) => [step, isCancelled])
    }
    async function agendaOn() {
      const { questions } = (await editor.get('/api/facts')).body as { questions: { id: string; agendaOn: unknown }[] }
      return questions.find(({ id }) => id === asked)?.agendaOn
    }
    expect([await open(), await agendaOn()]).toEqual([[], ahead])
    await editor.patch(`/api/meetings/${first}`, { state: 'cancelled' })
    expect([await open(), await agendaOn()]).toEqual([[['outcome', true]], null])
    const move = { act: 'postpone', meeting: second, text: '' }
    expect((await editor.post(`/api/agenda-items/${item}/act`, move)).status).toBe(201)
    expect([await open(), await agendaOn()]).toEqual([[], later.heldOn])
  })

  it('is told to whoever may read the meeting, and to nobody else', async () => {
    const { docs } = (await editor.get('/api/meetings?limit=1&depth=0')).body as { docs: { id: string }[] }
    const id = docs[0]?.id ?? ''
    expect((await (await portal.as('reader08')).get(`/api/meetings/${id}/matters`)).status).toBe(200)
    for (const client of [await portal.as('editor03'), await portal.as('nowhere'), portal.nobody, portal.program]) {
      expect((await client.get(`/api/meetings/${id}/matters`)).status).toBe(403)
    }
    expect((await editor.get('/api/meetings/x/matters')).status).toBe(404)
  })

  it('shows a region that takes part nothing but what it may read', async () => {
    const joint = await made(
      'networks',
      network('08', { kind: 'trainers', name: 'Yhteinen', alsoRegions: [{ region: '03' }] }),
    )
    const alone = await made('networks', network('08', { kind: 'coordinators', name: 'Oma' }))
    await made('questions', question('08', joint))
    const hidden = await made('questions', question('08', alone, { text: 'Vain oma' }))
    const id = await made(
      'meetings',
      meeting('08', { network: joint }, { state: 'planned', heldOn: ahead, attendees: null }),
    )
    const seen = await (await portal.as('editor03')).get(`/api/meetings/${id}/matters`)
    expect((seen.body as unknown as Matters).questions).toHaveLength(1)
    expect(seen.text).not.toContain(hidden)
  })
})
