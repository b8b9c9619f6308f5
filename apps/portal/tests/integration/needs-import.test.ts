import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client, Reply } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { need } from './records'

let portal: Portal
let editor: Client
beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
})
afterAll(() => portal.stop())

interface Row {
  readonly line: number
  readonly id: string | null
  readonly data: Readonly<Record<string, unknown>>
}

function send(rows: readonly Row[], confirm: boolean, client = editor, region = '08'): Promise<Reply> {
  return client.post('/api/needs/import', { region, rows, confirm })
}

async function count(): Promise<number> {
  return Number((await editor.get('/api/needs/count')).body.totalDocs)
}

const fresh = {
  curriculum: 'refresher',
  unit: 'Kuntayhtymä',
  trainedTeams: 2,
  trainedPeople: 14,
  teamCount: 1,
  people: 6,
}

describe('a file of needs', () => {
  it('is looked at first and stores nothing, then makes and changes what it says', async () => {
    const { id } = await editor.create('needs', need('08', { note: 'vanha' }))
    const before = await count()
    const rows = [
      { line: 2, id, data: { note: 'uusi', people: 9 } },
      { line: 3, id: null, data: { ...fresh, note: null, openedOn: null } },
    ]
    const look = await send(rows, false)
    expect([look.status, look.body]).toEqual([200, { created: 1, changed: 1, problems: [] }])
    expect([await count(), (await editor.get(`/api/needs/${id}`)).body.note]).toEqual([before, 'vanha'])
    const done = await send(rows, true)
    expect([done.status, done.body]).toMatchObject([200, { created: 1, changed: 1, problems: [] }])
    expect(await count()).toBe(before + 1)
    expect((await editor.get(`/api/needs/${id}`)).body).toMatchObject({ note: 'uusi', people: 9 })
    const { body } = await editor.get('/api/needs?where[unit][equals]=Kuntayhtymä')
    expect(body.docs).toMatchObject([fresh])
  })

  it('is taken back: what was there is as before, what is new goes to the trash', async () => {
    const { id } = await editor.create('needs', need('08', { note: 'vanha', people: 4 }))
    const before = await count()
    const rows = [
      { line: 2, id, data: { note: 'uusi', people: 9, term: '2027-H1' } },
      { line: 3, id: null, data: { ...fresh, unit: 'Kumottava yksikkö' } },
    ]
    const { steps } = (await send(rows, true)).body
    const undo = { region: '08', steps }
    for (const name of ['editor03', 'reader08', 'nowhere'] as const) {
      const other = await portal.as(name)
      expect((await other.post('/api/needs/undo-import', undo)).status).toBe(403)
      const asOwn = await other.post('/api/needs/undo-import', { ...undo, region: '03' })
      expect(asOwn.status).toBe(name === 'editor03' ? 409 : 403)
    }
    expect(await count()).toBe(before + 1)
    expect((await editor.post('/api/needs/undo-import', undo)).body).toEqual({ undone: 2 })
    expect(await count()).toBe(before)
    expect((await editor.get(`/api/needs/${id}?depth=0`)).body).toMatchObject({ note: 'vanha', people: 4, term: null })
    expect((await editor.post('/api/needs/undo-import', undo)).status).toBe(409)
  })

  it('is not taken back in part when somebody has changed one of its needs since', async () => {
    const { id } = await editor.create('needs', need('08', { note: 'vanha' }))
    const { steps } = (
      await send(
        [
          { line: 2, id, data: { note: 'uusi' } },
          { line: 3, id: null, data: fresh },
        ],
        true,
      )
    ).body
    const before = await count()
    await editor.patch(`/api/needs/${id}`, { people: 11 })
    expect((await editor.post('/api/needs/undo-import', { region: '08', steps })).status).toBe(409)
    expect(await count()).toBe(before)
    expect((await editor.get(`/api/needs/${id}`)).body).toMatchObject({ note: 'uusi', people: 11 })
    for (const bad of [
      {},
      { region: '08', steps: [] },
      { region: '08', steps: [{ id, updatedAt: 'x', before: null }] },
    ]) {
      expect((await editor.post('/api/needs/undo-import', bad)).status).toBe(400)
    }
  })

  it('is stored as a whole or not at all, and is told all problems by row and column', async () => {
    const before = await count()
    const rows = [
      { line: 2, id: null, data: fresh },
      { line: 3, id: null, data: { ...fresh, unit: null, people: 'noin 5' } },
      { line: 4, id: randomUUID(), data: { note: 'x' } },
      { line: 5, id: null, data: { ...fresh, term: 'ensi vuonna', openedOn: '2099-01-01' } },
    ]
    for (const confirm of [false, true]) {
      const { status, body } = await send(rows, confirm)
      expect(status).toBe(confirm ? 400 : 200)
      const problems = body.problems as { line: number; column: string; message: string }[]
      expect(problems.map(({ line }) => line)).not.toContain(2)
      expect(new Set(problems.map(({ line }) => line))).toEqual(new Set([3, 4, 5]))
      expect(problems.find(({ line }) => line === 4)?.column).toBe('id')
      expect(
        problems
          .filter(({ line }) => line === 5)
          .map(({ column }) => column)
          .toSorted(),
      ).toEqual(['openedOn', 'term'])
    }
    expect(await count()).toBe(before)
  })

  it('is taken in by nobody who may not write the region’s needs, and says nothing of those of others', async () => {
    const { id: elsewhere } = await (await portal.as('editor03')).create('needs', need('03', { note: 'Salainen' }))
    for (const name of ['editor03', 'reader08', 'manager08', 'coordinator', 'nowhere'] as const) {
      const { status } = await send([{ line: 2, id: null, data: fresh }], true, await portal.as(name))
      expect(status, name).toBe(403)
    }
    for (const client of [portal.nobody, portal.program]) {
      expect((await send([{ line: 2, id: null, data: fresh }], true, client)).status).toBe(403)
    }
    for (const id of [elsewhere, randomUUID()]) {
      const { body } = await send([{ line: 2, id, data: { note: 'x' } }], false)
      expect(body.problems).toEqual([{ line: 2, column: 'id', message: expect.stringContaining('ei ole alueen') }])
    }
    expect((await send([], true, editor, '99')).status).toBe(400)
    expect((await send([{ line: 2, id: null, data: { ...fresh, place: 1 } }], true)).status).toBe(400)
    expect((await send([{ line: 2, id: null, data: { ...fresh, region: '03' } }], true)).status).toBe(400)
  })
})

describe('how much of a place is trained already', () => {
  it('is a whole number, for form and database', async () => {
    const { id } = await editor.create('needs', need('08', { trainedTeams: 3, trainedPeople: 20 }))
    expect((await editor.patch(`/api/needs/${id}`, { trainedPeople: 1.5 })).status).toBe(400)
    for (const column of ['trained_teams', 'trained_people']) {
      await expect(
        onServer(portal.databaseUrl, `UPDATE needs SET ${column} = 1.5 WHERE id = '${id}'`),
        column,
      ).rejects.toThrow(/violates check/)
    }
  })
})
