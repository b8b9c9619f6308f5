import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { person, workPackage } from './records'

let portal: Portal
let editor: Client
let manager: Client
beforeAll(async () => {
  portal = await startPortal()
  ;[editor, manager] = await Promise.all([portal.as('editor08'), portal.as('manager08')])
})
afterAll(() => portal.stop())

const parts = ['training-needs', 'pooled-trainers', 'schedule'].map((part) => ({
  part: `training-plan-${part}`,
  text: 'Sovittu.',
}))

async function newPlan(year: string, client = editor, region = '08'): Promise<string> {
  return (await client.create('plans', { region, type: 'training-plan', year, parts })).id
}

async function newWork(plan: string, more: object = {}): Promise<string> {
  return (await editor.create('work-packages', workPackage('08', plan, { ...more }))).id
}

function change(id: string, data: object, client = editor) {
  return client.patch(`/api/work-packages/${id}`, data)
}

describe('a work package', () => {
  it('is refused with amounts, shares, days, costs and templates that cannot be', async () => {
    const plan = await newPlan('2027')
    const wrong: readonly (readonly [string, Record<string, unknown>])[] = [
      ['netTime', { netTime: 0 }],
      ['netTime', { netTime: -1 }],
      ['actualTime', { actualTime: -0.5 }],
      ['doneShare', { doneShare: 1.01 }],
      ['end', { start: '2026-03-02', end: '2026-03-01' }],
      ['costs.0.planned', { costs: [{ kind: 'travel', planned: -1 }] }],
      ['costs', { costs: [{ kind: 'travel' }, { kind: 'travel' }] }],
      ['branch', { branch: 'evaluation', template: 'needs-mapped' }],
      ['name', { name: ' ' }],
    ]
    for (const [path, data] of wrong) {
      const { status, body } = await editor.post('/api/work-packages', workPackage('08', plan, data))
      const told = JSON.stringify(body)
      expect([status, told.includes(`"path":"${path}"`)], `${path} ${told}`).toEqual([400, true])
    }
    const known = await newWork(plan, { doneShare: 0, actualTime: 0, start: '2026-03-02', end: '2026-03-02' })
    const { body } = await editor.get(`/api/work-packages/${known}?depth=0`)
    expect(body).toMatchObject({ doneShare: 0, actualTime: 0, timeUnit: 'hours' })
  })

  it('is begun from templates, several at once and each as often as wanted, of its branch', async () => {
    const plan = await newPlan('2027')
    const templates = ['needs-mapped', 'trainings-carried-out', 'trainings-carried-out']
    expect((await editor.post(`/api/plans/${plan}/work`, { templates })).body).toEqual({ made: 3 })
    const { body } = await editor.get(`/api/work-packages?where[plan][equals]=${plan}&depth=0`)
    const docs = body.docs as { template: string; branch: string; netTime: number | null; start: string | null }[]
    expect(docs.map(({ template, branch }) => `${branch} ${template}`).toSorted()).toEqual([
      'team-trainings trainings-carried-out',
      'team-trainings trainings-carried-out',
      'training-plan needs-mapped',
    ])
    expect(docs.every(({ netTime, start }) => (netTime ?? null) === null && (start ?? null) === null)).toBe(true)
    for (const bad of [{}, { templates: [] }, { templates: ['x'] }, { templates: Array(51).fill('needs-mapped') }]) {
      expect((await editor.post(`/api/plans/${plan}/work`, bad)).status).toBe(400)
    }
    for (const name of ['editor03', 'reader08', 'nowhere'] as const) {
      expect((await (await portal.as(name)).post(`/api/plans/${plan}/work`, { templates })).status, name).toBe(403)
    }
    expect((await editor.post(`/api/plans/${randomUUID()}/work`, { templates })).status).toBe(403)
  })

  it('stays in its plan, and depends on work of the plan only, in no circle', async () => {
    const [plan, other] = [await newPlan('2027'), await newPlan('2028')]
    const first = await newWork(plan, { name: 'a' })
    const second = await newWork(plan, { name: 'b', dependsOn: [first] })
    const third = await newWork(plan, { name: 'c', dependsOn: [second] })
    const elsewhere = await newWork(other)
    expect((await change(first, { plan: other })).status).toBe(400)
    for (const dependsOn of [[elsewhere], [first], [second], [third], [randomUUID()]]) {
      expect((await change(first, { dependsOn })).status, dependsOn.join()).toBe(400)
    }
    expect((await change(first, { deletedAt: new Date().toISOString() })).status).toBe(409)
    expect((await change(second, { dependsOn: [] })).status).toBe(200)
    expect((await change(first, { dependsOn: [third] })).status).toBe(200)
    expect((await change(first, { dependsOn: [] })).status).toBe(200)
    expect((await change(first, { deletedAt: new Date().toISOString() })).status).toBe(200)
    expect((await change(third, { dependsOn: [second, first] })).status).toBe(400)
    const plans = await editor.patch(`/api/plans/${plan}`, { deletedAt: new Date().toISOString() })
    expect([plans.status, plans.text.includes('työpaketit')]).toEqual([409, true])
  })

  it('makes no circle when two are turned against each other at once', async () => {
    const plan = await newPlan('2027')
    for (let round = 0; round < 5; round += 1) {
      const [a, b] = [await newWork(plan, { name: 'a' }), await newWork(plan, { name: 'b' })]
      const made = await Promise.all([change(a, { dependsOn: [b] }), change(b, { dependsOn: [a] })])
      expect(made.map(({ status }) => status).toSorted()).toEqual([200, 400])
    }
  })

  it('is kept by the database too: another plan, another region, circles, the trash and amounts', async () => {
    const [plan, other] = [await newPlan('2027'), await newPlan('2028')]
    const [a, b, c] = [await newWork(plan), await newWork(plan), await newWork(other)]
    const elsewhere = await newPlan('2027', await portal.as('editor03'), '03')
    function before(parent: string, id: string): string {
      return `INSERT INTO work_packages_rels ("order", parent_id, path, work_packages_id) VALUES (1, '${parent}', 'dependsOn', '${id}')`
    }
    for (const statement of [
      `UPDATE work_packages SET plan_id = '${other}' WHERE id = '${a}'`,
      `UPDATE work_packages SET region_id = '03' WHERE id = '${a}'`,
      `INSERT INTO work_packages (region_id, plan_id, name, branch) VALUES ('08', '${elsewhere}', 'x', 'evaluation')`,
      before(a, a),
      before(a, c),
      `${before(a, b)}; ${before(b, a)}`,
      `UPDATE work_packages SET deleted_at = now() WHERE id = '${b}'; ${before(a, b)}`,
      `UPDATE work_packages SET net_time = 0 WHERE id = '${a}'`,
      `UPDATE work_packages SET net_time = 'NaN' WHERE id = '${a}'`,
      `UPDATE work_packages SET done_share = 1.1 WHERE id = '${a}'`,
      `UPDATE work_packages SET "end" = '2025-01-01T12:00:00Z' WHERE id = '${a}'`,
      `UPDATE work_packages SET template = 'communication' WHERE id = '${a}'`,
      `INSERT INTO work_packages_costs (_order, _parent_id, id, kind, planned) VALUES (1, '${a}', 'x', 'rent', -1)`,
    ]) {
      await expect(onServer(portal.databaseUrl, statement), statement).rejects.toThrow(/violate|trash/)
    }
  })
})

describe('the work of an adopted plan', () => {
  it('stays as it was adopted; what comes of it and who sees to it are written still', async () => {
    const plan = await newPlan('2027')
    const costs = [{ kind: 'travel', planned: 300 }]
    const work = await newWork(plan, { costs })
    const other = await newWork(plan, { name: 'b' })
    expect((await manager.post(`/api/plans/${plan}/move`, { move: 'adopt' })).status).toBe(201)
    for (const data of [
      { name: 'Toinen' },
      { netTime: 61 },
      { start: '2026-01-13' },
      { end: null },
      { branch: 'evaluation' },
      { responsible: 'trainers' },
      { dependsOn: [other] },
      { costs: [{ kind: 'travel', planned: 301 }] },
      { costs: [] },
      { deletedAt: new Date().toISOString() },
    ]) {
      const { status, text } = await change(work, data)
      expect([status, text.includes('Hyväksytyn suunnitelman työtä ei muuteta')], JSON.stringify(data)).toEqual([
        400,
        true,
      ])
    }
    expect((await editor.post('/api/work-packages', workPackage('08', plan))).status).toBe(400)
    expect((await editor.post(`/api/plans/${plan}/work`, { templates: ['needs-mapped'] })).status).toBe(409)
    const { id: inCharge } = await editor.create('people', person('08'))
    const actual = [
      { kind: 'travel', planned: 300, actual: 280 },
      { kind: 'rent', actual: 50 },
    ]
    const after = { actualTime: 55, doneShare: 0.9, inCharge, costs: actual }
    expect((await change(work, { ...after, name: 'Koulutustarpeiden kartoitus' })).status).toBe(200)
    const { body } = await editor.get(`/api/work-packages/${work}?depth=0`)
    expect(body).toMatchObject({ actualTime: 55, doneShare: 0.9, inCharge, netTime: 60 })
    expect(body.costs).toMatchObject([
      { planned: 300, actual: 280 },
      { kind: 'rent', actual: 50 },
    ])
  })
})
