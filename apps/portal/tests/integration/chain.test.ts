import { helsinkiDay, addDays } from '@kotipesa/domain'
import { parseFacts } from '@kotipesa/indicators'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TrailReply } from '../../src/collections/chain/trail'
import type { Client, Reply } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { agendaItem, decision, group, meeting, membership, memo, network, person, question } from './records'

const today = helsinkiDay(new Date())
let portal: Portal
let editor: Client
let networkId: string
let otherNetwork: string
let groupId: string

beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
  networkId = (await editor.create('networks', network('08'))).id
  otherNetwork = (await editor.create('networks', network('08', { kind: 'coordinators' }))).id
  groupId = (await editor.create('groups', group('08'))).id
})
afterAll(() => portal.stop())

function sql(query: string): Promise<Record<string, unknown>[]> {
  return onServer(portal.databaseUrl, query)
}

function steeringMeeting(heldOn: string): Promise<{ id: string }> {
  return editor.create('meetings', meeting('08', { group: groupId }, { heldOn }))
}

function act(slug: string, id: string, act_: string, more: Record<string, unknown> = {}): Promise<Reply> {
  return editor.post(`/api/${slug}/${id}/act`, { act: act_, ...more })
}

async function trail(slug: string, id: string): Promise<TrailReply> {
  return (await editor.get(`/api/${slug}/${id}/trail`)).body as unknown as TrailReply
}

async function stored(slug: string, id: string): Promise<Record<string, unknown>> {
  return (await editor.get(`/api/${slug}/${id}?depth=0`)).body
}

/** A question on the agenda of a meeting, decided there. */
async function decided() {
  const { id: asked } = await editor.create('questions', question('08', networkId))
  const { id: held } = await steeringMeeting('2024-02-06')
  const item = String((await act('questions', asked, 'agenda', { meeting: held })).body.id)
  const made = String((await act('agenda-items', item, 'decision', { text: 'Kooste laaditaan' })).body.id)
  return { asked, held, item, made }
}

describe('a matter', () => {
  it('goes from the question to the memo, each record made from the one before', async () => {
    const { id: asked } = await editor.create('questions', question('08', networkId))
    const first = await trail('questions', asked)
    expect(first.trails[0]?.open).toEqual([{ step: 'agenda', since: '2024-01-10', due: null }])
    expect(first.acts).toEqual(['agenda', 'answer', 'withdraw'])
    const { id: held } = await steeringMeeting('2024-03-05')
    expect((await trail('questions', asked)).meetings.map(({ id }) => id)).toContain(held)

    const item = await act('questions', asked, 'agenda', { meeting: held })
    expect([item.status, item.body.collection]).toEqual([201, 'agenda-items'])
    const itemId = String(item.body.id)
    expect(await stored('agenda-items', itemId)).toMatchObject({ origin: 'question', question: asked, meeting: held })
    expect((await act('questions', asked, 'agenda', { meeting: held })).status).toBe(409)

    const made = await act('agenda-items', itemId, 'decision', { text: 'Kooste laaditaan' })
    const decisionId = String(made.body.id)
    expect(await stored('agenda-items', itemId)).toMatchObject({ outcome: 'decided' })
    expect(await stored('decisions', decisionId)).toMatchObject({ origin: 'question', text: 'Kooste laaditaan' })

    const written = await act('decisions', decisionId, 'memo')
    const memoId = String(written.body.id)
    const kept = await stored('memos', memoId)
    expect(kept.networks).toEqual([networkId])
    expect(kept.text).toContain('Mikä on koordinaattorin rooli?')
    expect(kept.text).toContain('Kooste laaditaan')

    for (const [slug, id] of [
      ['questions', asked],
      ['agenda-items', itemId],
      ['decisions', decisionId],
      ['memos', memoId],
    ] as const) {
      const { trails } = await trail(slug, id)
      expect(trails[0]?.steps.map(({ kind }) => kind)).toEqual(['raised', 'onAgenda', 'decided', 'told'])
      expect(trails[0]?.open).toEqual([{ step: 'done', since: '2024-03-05', due: null }])
    }
    const facts = parseFacts((await editor.get('/api/facts')).body)
    expect(facts.questions?.find(({ id }) => id === asked)).toEqual({
      id: asked,
      region: '08',
      raisedOn: '2024-01-10',
      agendaOn: '2024-03-05',
      decidedOn: '2024-03-05',
      toldOn: today,
      withdrawnOn: null,
    })
    expect((await act('decisions', decisionId, 'done')).status).toBe(201)
    expect(await stored('decisions', decisionId)).toMatchObject({ doneOn: expect.stringContaining(today) })
  })

  it('is answered at once, withdrawn, noted or postponed', async () => {
    const { id: answered } = await editor.create('questions', question('08', networkId))
    expect((await act('questions', answered, 'answer', { text: 'Kyllä.' })).status).toBe(201)
    expect((await trail('questions', answered)).acts).toEqual([])
    const { id: withdrawn } = await editor.create('questions', question('08', networkId))
    expect((await act('questions', withdrawn, 'withdraw')).status).toBe(201)
    const { id: held } = await steeringMeeting('2024-04-09')
    const closed = agendaItem('08', { origin: 'question', question: withdrawn, meeting: held, meetingOn: null })
    expect((await editor.post('/api/agenda-items', closed)).text).toContain('vastattu tai peruttu')

    const { id: asked } = await editor.create('questions', question('08', networkId))
    const item = String((await act('questions', asked, 'agenda', { meeting: held })).body.id)
    const { id: later } = await steeringMeeting('2024-05-14')
    expect((await act('agenda-items', item, 'postpone', { meeting: later })).status).toBe(201)
    expect((await trail('agenda-items', item)).trails[0]?.open).toMatchObject([
      { step: 'outcome', since: '2024-05-14' },
    ])
    expect((await act('agenda-items', item, 'noted')).status).toBe(201)
    expect(await stored('agenda-items', item)).toMatchObject({ treatedOn: expect.stringContaining('2024-05-14') })
    expect((await trail('questions', asked)).acts).toEqual(['answer', 'withdraw'])
  })

  it('does not run backwards, whichever of its records is changed', async () => {
    const { asked, held, item, made } = await decided()
    const attempts = [
      ['questions', asked, { raisedOn: '2024-02-07' }],
      ['questions', asked, { answeredOn: '2024-02-05' }],
      ['agenda-items', item, { treatedOn: '2024-02-05' }],
      ['decisions', made, { decidedOn: '2024-02-05' }],
      ['decisions', made, { followUpOn: '2024-02-05' }],
    ] as const
    for (const [slug, id, change] of attempts) {
      expect([change, (await editor.patch(`/api/${slug}/${id}`, change)).status]).toEqual([change, 400])
    }
    expect((await editor.post('/api/memos', memo('08', [made], { writtenOn: '2024-02-05' }))).status).toBe(400)
    expect((await editor.patch(`/api/meetings/${held}`, { heldOn: '2024-01-09' })).status).toBe(400)
  })

  it('is refused by the database when it is broken or runs backwards', async () => {
    const { asked, held, item, made } = await decided()
    const { id: told } = await editor.create('memos', memo('08', [made]))
    const wrong = [
      `UPDATE questions SET raised_on = '2024-02-07T12:00Z' WHERE id = '${asked}'`,
      `UPDATE questions SET answered_on = '2024-02-07T12:00Z', withdrawn_on = '2024-02-07T12:00Z' WHERE id = '${asked}'`,
      `UPDATE meetings SET held_on = '2024-01-09T12:00Z' WHERE id = '${held}'`,
      `UPDATE meetings SET held_on = '2024-02-07T12:00Z' WHERE id = '${held}'`,
      `UPDATE agenda_items SET question_id = NULL WHERE id = '${item}'`,
      `UPDATE agenda_items SET meeting_id = NULL WHERE id = '${item}'`,
      `UPDATE agenda_items SET outcome = 'postponed', treated_on = NULL WHERE id = '${item}'`,
      `UPDATE decisions SET decided_on = '2024-02-05T12:00Z' WHERE id = '${made}'`,
      `UPDATE decisions SET decided_on = '2024-02-10T12:00Z' WHERE id = '${made}'`,
      `UPDATE decisions SET done_on = '2024-02-05T12:00Z' WHERE id = '${made}'`,
      `UPDATE memos SET written_on = '2024-02-05T12:00Z' WHERE id = '${told}'`,
      `DELETE FROM memos_rels WHERE parent_id = '${told}' AND path = 'decisions'`,
      `UPDATE memos_rels SET networks_id = '${otherNetwork}' WHERE parent_id = '${told}' AND path = 'networks'`,
    ]
    for (const statement of wrong) await expect(sql(statement), statement).rejects.toThrow(/violate/)
    const second = `INSERT INTO agenda_items (region_id, origin, question_id, meeting_id) VALUES ('08', 'question', '${asked}', '${held}')`
    await expect(sql(second)).rejects.toThrow(/agenda_items_question_once/)
    for (const [slug, id] of [
      ['networks', networkId],
      ['meetings', held],
      ['questions', asked],
      ['agenda-items', item],
      ['decisions', made],
    ] as const) {
      expect([slug, (await editor.delete(`/api/${slug}/${id}`)).status]).toEqual([slug, 409])
      const table = slug.replace('-', '_')
      await expect(sql(`UPDATE ${table} SET deleted_at = now() WHERE id = '${id}'`), slug).rejects.toThrow(/refer/)
    }
  })

  it('needs its text and its network, and an item one meeting', async () => {
    expect((await editor.post('/api/questions', question('08', networkId, { text: ' ' }))).status).toBe(400)
    expect((await editor.post('/api/questions', question('08', networkId, { network: null }))).status).toBe(400)
    const { id: held } = await steeringMeeting('2024-06-04')
    expect((await editor.post('/api/agenda-items', agendaItem('08', { meeting: held }))).status).toBe(400)
    expect((await editor.post('/api/agenda-items', agendaItem('08', { origin: 'summary' }))).status).toBe(400)
    expect((await editor.post('/api/agenda-items', agendaItem('08', { outcome: 'postponed' }))).status).toBe(400)
    expect((await editor.post('/api/decisions', decision('08', { text: null }))).status).toBe(400)
    expect((await editor.post('/api/memos', memo('08', []))).status).toBe(400)
  })
})

describe('a memo', () => {
  it('goes to the members of its networks who may be written to, each once', async () => {
    const { made } = await decided()
    const { id } = await editor.create('memos', memo('08', [made], { networks: [otherNetwork] }))
    expect((await stored('memos', id)).networks).toEqual([networkId, otherNetwork])
    async function member(of: string, email: string, more: Record<string, unknown> = {}, until: string | null = null) {
      const made_ = await editor.create('people', person('08', { email, ...more }))
      const span = { validFrom: '2020-01-01', validUntil: until }
      await editor.create('memberships', membership('08', made_.id, { of: 'network', network: of, ...span }))
      return made_.id
    }
    const both = await member(networkId, 'molemmissa@example.org')
    await editor.create('memberships', membership('08', both, { of: 'network', network: otherNetwork }))
    await member(otherNetwork, 'toisessa@example.org')
    await member(networkId, 'lahtenyt@example.org', {}, addDays(today, -1))
    await member(networkId, 'ei-suostumusta@example.org', {
      basis: 'consent',
      consentGivenOn: '2020-01-01',
      consentWithdrawnOn: '2021-01-01',
      purposes: ['networking'],
    })
    const sent = await act('memos', id, 'send')
    expect([sent.status, sent.body.sent]).toEqual([201, 2])
    const messages = await sql(`SELECT recipient, body FROM messages WHERE kind = 'memo' ORDER BY recipient`)
    expect(messages.map(({ recipient }) => recipient)).toEqual(['molemmissa@example.org', 'toisessa@example.org'])
    expect(messages[0]?.body).toContain('Päätettiin laatia kooste.')
    expect((await act('memos', id, 'send')).status).toBe(409)
  })
})

describe('the trail and the acts of another region', () => {
  it('are refused like those of nothing', async () => {
    const { asked } = await decided()
    const stranger = await portal.as('editor03')
    const reader = await portal.as('reader08')
    expect((await stranger.get(`/api/questions/${asked}/trail`)).status).toBe(403)
    expect((await stranger.post(`/api/questions/${asked}/act`, { act: 'withdraw' })).status).toBe(403)
    expect((await reader.get(`/api/questions/${asked}/trail`)).status).toBe(200)
    expect((await reader.post(`/api/questions/${asked}/act`, { act: 'withdraw' })).status).toBe(403)
    expect((await editor.post(`/api/questions/${asked}/act`, { act: 'constructor' })).status).toBe(400)
  })
})
