import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { decision, meeting, network, person, report, team, training } from './records'

let portal: Portal
let editor: Client
let reader: Client
let neighbour: Client
beforeAll(async () => {
  portal = await startPortal()
  ;[editor, reader, neighbour] = await Promise.all([
    portal.as('editor08'),
    portal.as('reader08'),
    portal.as('editor03'),
  ])
})
afterAll(() => portal.stop())

interface Told {
  readonly heading: string
  readonly what: string
  readonly change: string
  readonly called: string
  readonly column: string
  readonly before: string | null
  readonly after: string | null
}

async function changesOf(id: string): Promise<readonly Told[]> {
  return (await editor.get(`/api/documents/${id}/changes`)).body.changes as readonly Told[]
}

async function pageOf(client: Client, id: string, revision?: number): Promise<{ status: number; text: string }> {
  const { status, text } = await client.get(
    `/api/documents/${id}/page${revision === undefined ? '' : `?revision=${revision}`}`,
  )
  return { status, text }
}

async function made(data: object): Promise<string> {
  const { status, body } = await editor.post('/api/documents/make', { region: '08', ...data })
  expect([status, body]).toEqual([201, { id: expect.any(String) as string }])
  return String(body.id)
}

describe('a document', () => {
  it('is made with a click: with the parts of its kind, filled from the records, in its language', async () => {
    const { id: teamId } = await editor.create('teams', team('08', { name: 'Läntinen tiimi' }))
    await editor.create('trainings', training('08', { teams: [teamId], sessions: [{ date: '2024-03-05', hours: 7 }] }))
    const id = await made({ kind: 'activity-report', period: '2024-H1' })
    const { body } = await editor.get(`/api/documents/${id}?depth=0`)
    expect(body).toMatchObject({ title: 'Toimintakertomus · 1. vuosipuolisko 2024', decision: null, adoptedOn: null })
    const parts = body.parts as readonly { part: string }[]
    expect(parts[0]?.part).toBe('introduction')
    const page = await pageOf(editor, id)
    expect(page.status).toBe(200)
    expect(page.text).toContain('<html lang="fi">')
    expect(page.text).toContain('Läntinen tiimi')
    expect(page.text).toContain('5.3.2024')
    expect(page.text).toContain('versio 1, tehty')
    const swedish = await made({ kind: 'activity-report', period: '2024-H1', language: 'sv' })
    expect((await pageOf(editor, swedish)).text).toContain('Utbildningar')
  })

  it('has the region’s notes on its figures below them, as the report for its board', async () => {
    const text = 'Kaksi tiimiä yhdistyi.'
    const noted = { indicator: 'team-training-coverage', period: '2023', text }
    expect((await editor.post('/api/regions/08/figure-notes', noted)).status).toBe(201)
    const id = await made({ kind: 'board-paper', period: '2023' })
    const { text: page } = await pageOf(editor, id)
    expect(page).toContain('Huomiot luvuista')
    expect(page).toContain(text)
    const other = await made({ kind: 'board-paper', period: '2022' })
    expect((await pageOf(editor, other)).text).not.toContain(text)
  })

  it('keeps its figures for ever, and says what has changed since', async () => {
    const { id: trainingId } = await editor.create(
      'trainings',
      training('08', {
        curriculum: 'refresher',
        sessions: [{ date: '2023-03-07', hours: 6 }],
        participants: [{ group: 'social-worker', count: 9 }],
      }),
    )
    const id = await made({ kind: 'activity-report', period: '2023' })
    expect(await changesOf(id)).toEqual([])
    const before = (await pageOf(editor, id)).text
    await editor.patch(`/api/trainings/${trainingId}`, { participants: [{ group: 'social-worker', count: 11 }] })
    const changes = await changesOf(id)
    expect(changes).toContainEqual({
      heading: 'Koulutetut ammattiryhmittäin',
      what: 'cell',
      change: 'changed',
      called: 'Sosiaalityöntekijä',
      column: 'Henkilöitä',
      before: '9',
      after: '11',
    })
    expect((await pageOf(editor, id)).text).toBe(before)
    expect((await editor.post(`/api/documents/${id}/revise`, {})).body).toEqual({ number: 2 })
    expect(await changesOf(id)).toEqual([])
    expect((await pageOf(editor, id, 1)).text).toBe(before)
    expect((await pageOf(editor, id)).text).toContain('versio 2')
    await expect(
      onServer(portal.databaseUrl, `UPDATE document_revisions SET content = '{"sections":[]}' WHERE number = 1`),
    ).rejects.toThrow(/stays as it was made/)
  })

  it('leaves rows out with a reason that it says, in a new revision, and takes them in again', async () => {
    const { id: own } = await editor.create('teams', team('08', { name: 'Itäinen tiimi' }))
    for (const day of ['2022-03-07', '2022-04-05']) {
      await editor.create('trainings', training('08', { teams: [own], sessions: [{ date: day, hours: 6 }] }))
    }
    const id = await made({ kind: 'activity-report', period: '2022' })
    interface Table {
      readonly part: string
      readonly block: string
      readonly rows: readonly { readonly row: string; readonly called: string; readonly reason: string | null }[]
    }
    async function tables(): Promise<readonly Table[]> {
      return (await editor.get(`/api/documents/${id}/rows`)).body.tables as readonly Table[]
    }
    const of = (await tables()).find(
      ({ rows }) => rows.length === 2 && rows.every(({ called }) => called.includes('2022')),
    )
    const [first] = of?.rows ?? []
    const row = { part: of?.part, block: of?.block, row: first?.row }
    for (const reason of [undefined, '', '  ', 'a'.repeat(501)]) {
      const wrong = await editor.post(`/api/documents/${id}/leave-out`, { rows: [{ ...row, reason }] })
      expect(wrong.status).toBe(422)
    }
    for (const name of ['editor03', 'reader08', 'nowhere'] as const) {
      const other = await portal.as(name)
      const rows = [{ ...row, reason: 'Ei saa' }]
      expect((await other.post(`/api/documents/${id}/leave-out`, { rows })).status).toBe(403)
    }
    expect((await portal.as('editor03').then((other) => other.get(`/api/documents/${id}/rows`))).status).toBe(403)
    const done = await editor.post(`/api/documents/${id}/leave-out`, { rows: [{ ...row, reason: 'Siirtyi' }] })
    expect([done.status, done.body]).toEqual([201, { number: 2 }])
    const page = (await pageOf(editor, id)).text
    expect(page).toContain('Pois jätetty 1 riviä:')
    expect(page).toContain('(Siirtyi)')
    expect(await changesOf(id)).toEqual([])
    expect((await pageOf(editor, id, 1)).text).not.toContain('Siirtyi')
    const again = (await tables()).find(({ part, block }) => part === of?.part && block === of.block)
    expect(again?.rows.map(({ reason }) => reason)).toEqual(['Siirtyi', null])
    // No form and no program writes them past the act.
    await editor.patch(`/api/documents/${id}`, { leftOut: [] })
    expect((await editor.get(`/api/documents/${id}?depth=0`)).body.leftOut).toHaveLength(1)
    expect((await editor.post(`/api/documents/${id}/leave-out`, { rows: [] })).body).toEqual({ number: 3 })
    expect((await pageOf(editor, id)).text).not.toContain('Siirtyi')
    await expect(
      onServer(
        portal.databaseUrl,
        `INSERT INTO documents_left_out (_order, _parent_id, id, part, block, "row", reason) VALUES (1, '${id}', 'x', 'p', 'b', 'r', ' ')`,
      ),
    ).rejects.toMatchObject({ code: '23514' })
  })

  it('tells own words before the records', async () => {
    const id = await made({ kind: 'annual-plan', period: '2025' })
    const { body } = await editor.get(`/api/documents/${id}?depth=0`)
    const parts = (body.parts as readonly { part: string }[]).map(({ part }) => ({ part, text: `Omat ${part}` }))
    expect((await editor.patch(`/api/documents/${id}`, { parts })).status).toBe(200)
    await editor.post(`/api/documents/${id}/revise`, {})
    const { text } = await pageOf(editor, id)
    expect(text).toContain('<p>Omat introduction</p>')
    expect(text.indexOf('Omat trainings')).toBeLessThan(text.indexOf('Tälle jaksolle ei ole kirjattu koulutuksia.'))
  })

  it('of a meeting has its agenda, and of a round the teams that have not reported', async () => {
    const { id: networkId } = await editor.create('networks', network('08'))
    const { id: meetingId } = await editor.create(
      'meetings',
      meeting('08', { network: networkId }, { memo: 'Sovittiin perehdytyksestä.' }),
    )
    const memo = await made({ kind: 'memo', meeting: meetingId })
    expect((await pageOf(editor, memo)).text).toContain('Sovittiin perehdytyksestä.')
    const { id: silent } = await editor.create('teams', team('08', { name: 'Hiljainen tiimi' }))
    const { id: telling } = await editor.create('teams', team('08', { name: 'Kertova tiimi' }))
    const { id: round } = await editor.create('report-rounds', {
      region: '08',
      kind: 'own',
      dueOn: '2031-01-31',
      language: 'fi',
    })
    await editor.post(`/api/report-rounds/${round}/open`, {})
    const today = new Date().toISOString().slice(0, 10)
    const { id: reportId } = await editor.create(
      'team-reports',
      report('08', telling, { reportedOn: today, children: 70, caseHolders: 2.5, workersOverCap: 0 }),
    )
    await onServer(
      portal.databaseUrl,
      `UPDATE report_invitations SET report_id = '${reportId}', reported_at = now() WHERE team_id = '${telling}'`,
    )
    const caseload = await made({ kind: 'caseload-return', reportRound: round })
    const { text } = await pageOf(editor, caseload)
    expect(text).toContain('Kertova tiimi')
    expect(text).toContain('2,5')
    expect(text.indexOf('Hiljainen tiimi')).toBeGreaterThan(text.indexOf('Mitä puuttuu'))
    expect(silent).not.toBe('')
  })

  it('is adopted by a decision of its region, once; the revision that was adopted stays known', async () => {
    const id = await made({ kind: 'training-plan', period: '2026' })
    const today = new Date().toISOString().slice(0, 10)
    const { id: decided } = await editor.create('decisions', decision('08', { decidedOn: today }))
    const { id: elsewhere } = await neighbour.create('decisions', decision('03', { decidedOn: today }))
    expect((await editor.post(`/api/documents/${id}/adopt`, { decision: elsewhere })).status).toBe(403)
    expect((await reader.post(`/api/documents/${id}/adopt`, { decision: decided })).status).toBe(403)
    expect((await editor.post(`/api/documents/${id}/adopt`, { decision: decided })).status).toBe(201)
    expect((await editor.post(`/api/documents/${id}/adopt`, { decision: decided })).status).toBe(409)
    await editor.post(`/api/documents/${id}/revise`, {})
    const { body } = await editor.get(`/api/documents/${id}/state`)
    expect(body).toMatchObject({
      adoptedOn: today,
      revisions: [
        { number: 2, isAdopted: false },
        { number: 1, isAdopted: true },
      ],
    })
    expect((await editor.patch(`/api/decisions/${decided}`, { deletedAt: new Date().toISOString() })).status).toBe(409)
  })

  it('names people as long as they may be named, and keeps no name itself', async () => {
    const { id: personId } = await editor.create('people', person('08', { name: 'Vastaava Henkilö' }))
    const { id: membershipId } = await editor.create('memberships', {
      region: '08',
      person: personId,
      of: 'responsible-person',
      validFrom: '2020-01-01',
    })
    const id = await made({ kind: 'survey-k1' })
    expect((await pageOf(editor, id)).text).toContain('Vastaava Henkilö')
    const [stored] = await onServer(
      portal.databaseUrl,
      `SELECT count(*)::int AS found FROM document_revisions WHERE content::text LIKE '%Vastaava%'`,
    )
    expect(stored).toEqual({ found: 0 })
    const now = new Date().toISOString()
    await editor.patch(`/api/memberships/${membershipId}`, { deletedAt: now })
    await editor.patch(`/api/people/${personId}`, { deletedAt: now })
    expect((await pageOf(editor, id)).text).toContain('henkilö, jonka nimeä ei näytetä')
  })

  it('addressed to THL is sent by its region, sent back with feedback, and sent anew; THL reads names once it was sent', async () => {
    const coordinator = await portal.as('coordinator')
    const { id: personId } = await editor.create('people', person('08', { name: 'Yhteyden Pitäjä' }))
    await editor.create('memberships', {
      region: '08',
      person: personId,
      of: 'responsible-person',
      validFrom: '2020-01-01',
    })
    const id = await made({ kind: 'survey-k1' })
    expect((await pageOf(coordinator, id)).text).not.toContain('Yhteyden Pitäjä')
    expect((await editor.get(`/api/documents/${id}/state`)).body.toThl).toMatchObject({
      state: 'not-sent',
      steps: ['send'],
    })
    expect((await coordinator.post(`/api/documents/${id}/send`, {})).status).toBe(403)
    expect((await coordinator.post(`/api/documents/${id}/send-back`, { feedback: 'Ei vielä.' })).status).toBe(409)
    expect((await editor.post(`/api/documents/${id}/send`, {})).status).toBe(201)
    expect((await editor.post(`/api/documents/${id}/send`, {})).status).toBe(409)
    expect((await pageOf(coordinator, id)).text).toContain('Yhteyden Pitäjä')
    // What was made since, and what has changed, was not sent.
    await editor.post(`/api/documents/${id}/revise`, {})
    expect((await pageOf(coordinator, id)).text).not.toContain('Yhteyden Pitäjä')
    expect((await pageOf(coordinator, id, 1)).text).toContain('Yhteyden Pitäjä')
    expect((await coordinator.get(`/api/documents/${id}/changes`)).text).not.toContain('Yhteyden')
    expect((await coordinator.get(`/api/people/${personId}`)).status).not.toBe(200)
    expect((await editor.post(`/api/documents/${id}/send-back`, { feedback: 'Itse.' })).status).toBe(409)
    expect((await coordinator.post(`/api/documents/${id}/send-back`, { feedback: ' ' })).status).toBe(422)
    expect((await coordinator.post(`/api/documents/${id}/send-back`, { feedback: 'Ryhmä puuttuu.' })).status).toBe(201)
    expect((await editor.get(`/api/documents/${id}/state`)).body.toThl).toMatchObject({
      state: 'sent-back',
      feedback: 'Ryhmä puuttuu.',
      steps: ['send'],
    })
    expect((await editor.post(`/api/documents/${id}/send`, {})).status).toBe(201)
    const own = await made({ kind: 'board-paper', period: '2023' })
    expect((await editor.post(`/api/documents/${own}/send`, {})).status).toBe(409)
    expect((await editor.get(`/api/documents/${own}/state`)).body.toThl).toBeNull()
  })

  it('is the own region’s alone', async () => {
    const id = await made({ kind: 'board-paper', period: '2024' })
    for (const path of ['state', 'changes', 'page', 'file?format=docx', 'file?format=pdf']) {
      expect((await neighbour.get(`/api/documents/${id}/${path}`)).status).toBe(403)
      expect((await portal.nobody.get(`/api/documents/${id}/${path}`)).status).toBe(403)
    }
    expect((await neighbour.post(`/api/documents/${id}/revise`, {})).status).toBe(403)
    expect((await reader.post(`/api/documents/${id}/revise`, {})).status).toBe(403)
    const other = { kind: 'board-paper', region: '08', period: '2024' }
    expect((await neighbour.post('/api/documents/make', other)).status).toBe(403)
    expect((await neighbour.get('/api/documents/choices?region=08')).body).toMatchObject({ region: '03' })
  })

  it('is about what its kind asks for', async () => {
    const wrong = [
      { kind: 'training-plan' },
      { kind: 'training-plan', period: '2024-H1' },
      { kind: 'activity-report', period: '2024-Q1' },
      { kind: 'activity-report', period: '2024-13' },
      { kind: 'memo', period: '2024' },
      { kind: 'letter', period: '2024' },
    ]
    for (const each of wrong) {
      expect((await editor.post('/api/documents', { region: '08', ...each })).status, JSON.stringify(each)).toBe(400)
    }
    const twice = [{ part: 'trainings' }, { part: 'trainings' }]
    expect(
      (await editor.post('/api/documents', { region: '08', kind: 'training-plan', period: '2024', parts: twice }))
        .status,
    ).toBe(400)
  })

  it('answers what is no request with what is wrong', async () => {
    const id = await made({ kind: 'board-paper', period: '2024' })
    for (const path of ['file', 'file?format=exe', 'page?revision=x', 'page?revision=0', 'page?revision=1e9']) {
      expect((await editor.get(`/api/documents/${id}/${path}`)).status, path).toBe(400)
    }
    expect((await editor.get(`/api/documents/${id}/page?revision=99`)).status).toBe(409)
    for (const path of ['revise', 'send', 'adopt', 'send-back']) {
      const data = { decision: id, feedback: 'x' }
      expect((await editor.post(`/api/documents/x/${path}`, data)).status, path).toBe(404)
    }
    for (const data of [{}, { kind: 'memo', region: '08', meeting: 'x' }, { kind: 'memo', region: 8 }, null]) {
      expect((await editor.post('/api/documents/make', data as object)).status).toBe(400)
    }
  })
})
