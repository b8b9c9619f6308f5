import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client, Reply } from './client'
import { startPortal, type Portal } from './portal'
import { workPackage } from './records'

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

const parts = ['training-needs', 'pooled-trainers', 'schedule'].map((part) => ({
  part: `training-plan-${part}`,
  text: 'Sovittu.',
}))

async function newPlan(): Promise<string> {
  return (await editor.create('plans', { region: '08', type: 'training-plan', year: '2027', parts })).id
}

function send(plan: string, rows: readonly Row[], confirm: boolean, client = editor): Promise<Reply> {
  return client.post('/api/work-packages/import', { plan, rows, confirm })
}

interface Stored {
  readonly id: string
  readonly name: string
  readonly dependsOn: readonly string[]
}

async function workOf(plan: string): Promise<readonly Stored[]> {
  const { body } = await editor.get(`/api/work-packages?where[plan][equals]=${plan}&depth=0&limit=100&sort=name`)
  return body.docs as readonly Stored[]
}

const fresh = { branch: 'evaluation', timeUnit: 'hours' }

describe('a file of work packages', () => {
  it('is looked at first and stores nothing, then makes and changes what it says, with what comes first', async () => {
    const plan = await newPlan()
    const { id } = await editor.create('work-packages', workPackage('08', plan, { name: 'Vanha' }))
    const rows = [
      { line: 2, id: null, data: { ...fresh, name: 'B', dependsOn: ['row:3', id] } },
      { line: 3, id: null, data: { ...fresh, name: 'A', start: '2027-01-04', dependsOn: [] } },
      { line: 4, id, data: { netTime: 70, costs: [{ kind: 'rent', planned: 12.5, actual: null }] } },
    ]
    expect((await send(plan, rows, false)).body).toEqual({ created: 2, changed: 1, problems: [] })
    expect((await workOf(plan)).map(({ name }) => name)).toEqual(['Vanha'])
    const done = await send(plan, rows, true)
    expect([done.status, done.body]).toMatchObject([200, { created: 2, changed: 1, problems: [] }])
    const [a, b, old] = await workOf(plan)
    expect([a?.name, b?.name, b?.dependsOn.toSorted()]).toEqual(['A', 'B', [a?.id, id].toSorted()])
    expect(old).toMatchObject({ netTime: 70, costs: [{ kind: 'rent', planned: 12.5 }] })
    const undo = { plan, steps: done.body.steps }
    for (const name of ['editor03', 'reader08'] as const) {
      expect((await (await portal.as(name)).post('/api/work-packages/undo-import', undo)).status).toBe(403)
    }
    expect((await editor.post('/api/work-packages/undo-import', undo)).body).toEqual({ undone: 3 })
    expect(await workOf(plan)).toMatchObject([{ name: 'Vanha', netTime: 60, costs: [] }])
    expect((await editor.post('/api/work-packages/undo-import', undo)).status).toBe(409)
  })

  it('turns round what depends on what in one go, and puts it back', async () => {
    const plan = await newPlan()
    const { id: a } = await editor.create('work-packages', workPackage('08', plan, { name: 'a' }))
    const { id: b } = await editor.create('work-packages', workPackage('08', plan, { name: 'b', dependsOn: [a] }))
    const rows = [
      { line: 2, id: a, data: { dependsOn: [b] } },
      { line: 3, id: b, data: { dependsOn: [] } },
    ]
    const done = await send(plan, rows, true)
    expect([done.status, done.body.problems]).toEqual([200, []])
    expect((await workOf(plan)).map(({ dependsOn }) => dependsOn)).toEqual([[b], []])
    expect((await editor.post('/api/work-packages/undo-import', { plan, steps: done.body.steps })).status).toBe(200)
    expect((await workOf(plan)).map(({ dependsOn }) => dependsOn)).toEqual([[], [a]])
  })

  it('is stored as a whole or not at all, and is told all problems by row and column at once', async () => {
    const [plan, other] = [await newPlan(), await newPlan()]
    const { id: elsewhere } = await editor.create('work-packages', workPackage('08', other))
    const rows = [
      { line: 2, id: null, data: { ...fresh, name: 'Hyvä' } },
      { line: 3, id: null, data: { ...fresh, name: null, netTime: 'noin 5' } },
      { line: 4, id: elsewhere, data: { name: 'x' } },
      {
        line: 5,
        id: null,
        data: {
          ...fresh,
          name: 'x',
          start: '2027-02-01',
          end: '2027-01-01',
          costs: [{ kind: 'rent', planned: 'noin 5', actual: null }],
        },
      },
      { line: 6, id: null, data: { ...fresh, name: 'p', dependsOn: ['row:7'] } },
      { line: 7, id: null, data: { ...fresh, name: 'q', dependsOn: ['row:6'] } },
      { line: 8, id: null, data: { ...fresh, name: 'r', dependsOn: [elsewhere] } },
      { line: 9, id: null, data: { ...fresh, name: 's', costs: [{ kind: 'rent', planned: -1, actual: null }] } },
    ]
    for (const confirm of [false, true]) {
      const { status, body } = await send(plan, rows, confirm)
      expect(status).toBe(confirm ? 400 : 200)
      const told = (body.problems as { line: number; column: string }[]).map(({ line, column }) => `${line} ${column}`)
      expect(told.toSorted()).toEqual([
        '3 name',
        '3 netTime',
        '4 id',
        '5 costs.0.planned',
        '5 end',
        '6 dependsOn',
        '7 dependsOn',
        '8 dependsOn',
        '9 costs.0.planned',
      ])
    }
    expect(await workOf(plan)).toEqual([])
  })

  it('is taken in by nobody who may not write the plan, and holds nothing but work', async () => {
    const plan = await newPlan()
    const rows = [{ line: 2, id: null, data: { ...fresh, name: 'x' } }]
    for (const name of ['editor03', 'reader08', 'manager08', 'coordinator', 'nowhere'] as const) {
      expect((await send(plan, rows, true, await portal.as(name))).status, name).toBe(403)
    }
    for (const client of [portal.nobody, portal.program]) {
      expect((await send(plan, rows, true, client)).status).toBe(403)
    }
    expect((await send(randomUUID(), rows, true)).status).toBe(403)
    for (const data of [{ region: '03' }, { plan }, { inCharge: randomUUID() }, { dependsOn: ['x'] }]) {
      const { status } = await send(plan, [{ line: 2, id: null, data: { ...fresh, name: 'x', ...data } }], true)
      expect(status, JSON.stringify(data)).toBe(400)
    }
  })

  it('tells what came of an adopted plan, and changes nothing else of it', async () => {
    const plan = await newPlan()
    const { id: first } = await editor.create('work-packages', workPackage('08', plan, { name: 'a' }))
    const { id } = await editor.create('work-packages', workPackage('08', plan, { name: 'b', dependsOn: [first] }))
    expect((await (await portal.as('manager08')).post(`/api/plans/${plan}/move`, { move: 'adopt' })).status).toBe(201)
    const same = { name: 'b', netTime: 60, dependsOn: [first] }
    const rows = [{ line: 2, id, data: { ...same, actualTime: 50, doneShare: 1 } }]
    expect((await send(plan, rows, true)).body).toMatchObject({ changed: 1, problems: [] })
    const frozen = [
      { line: 2, id, data: { ...same, dependsOn: [] } },
      { line: 3, id: first, data: { netTime: 61 } },
      { line: 4, id: null, data: { ...fresh, name: 'x' } },
    ]
    const { body } = await send(plan, frozen, false)
    const told = (body.problems as { line: number; column: string }[]).map(({ line, column }) => `${line} ${column}`)
    expect(told).toEqual(['2 dependsOn', '3 netTime', '4 plan'])
  })
})
