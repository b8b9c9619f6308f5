import { regionCodes } from '@kotipesa/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { startPortal, type Portal } from './portal'
import { meeting, group } from './records'

let portal: Portal
let editor: Client
let manager: Client
let coordinator: Client
beforeAll(async () => {
  portal = await startPortal()
  ;[editor, manager, coordinator] = await Promise.all([
    portal.as('editor08'),
    portal.as('manager08'),
    portal.as('coordinator'),
  ])
})
afterAll(() => portal.stop())

const written = ['training-needs', 'pooled-trainers', 'schedule'].map((part) => ({
  part: `training-plan-${part}`,
  text: 'Sovittu.',
}))

function ownPlan(more: object = {}) {
  return { region: '08', type: 'training-plan', year: '2027', ...more }
}

async function move(client: Client, id: string, name: string, feedback?: string) {
  return client.post(`/api/plans/${id}/move`, { move: name, ...(feedback === undefined ? {} : { feedback }) })
}

async function stateOf(id: string): Promise<unknown> {
  return (await editor.get(`/api/plans/${id}?depth=0`)).body.state
}

describe('a national round', () => {
  it('is the coordinator’s to write; opened it gives every region one draft with the parts of its type, once', async () => {
    const round = { plan: 'training-plan', year: '2027', dueOn: '2027-02-15' }
    expect((await editor.post('/api/rounds', round)).status).toBe(403)
    const { id } = await coordinator.create('rounds', round)
    expect((await editor.post(`/api/rounds/${id}/open`, {})).status).toBe(403)
    const opened = await coordinator.post(`/api/rounds/${id}/open`, {})
    expect(opened.status).toBe(201)
    expect(opened.body).toMatchObject({ made: regionCodes.length, count: regionCodes.length, mayOpen: true })
    expect((await coordinator.post(`/api/rounds/${id}/open`, {})).body).toMatchObject({ made: 0 })
    const own = await editor.get(`/api/plans?where[round][equals]=${id}&depth=0`)
    const docs = own.body.docs as readonly { region: string; state: string; parts: readonly { part: string }[] }[]
    expect(docs.map(({ region, state, parts }) => [region, state, parts.map(({ part }) => part)])).toEqual([
      ['08', 'draft', written.map(({ part }) => part)],
    ])
    const all = await coordinator.get(`/api/plans?where[round][equals]=${id}&depth=0&limit=100`)
    expect(all.body.totalDocs).toBe(regionCodes.length)
  })

  it('refuses days that are not in order, and one that is opened cannot lose its plans to the trash', async () => {
    const round = { plan: 'project-plan', year: '2027', dueOn: '2027-02-15', reviewedBy: '2027-02-01' }
    expect((await coordinator.post('/api/rounds', round)).status).toBe(400)
    const { id } = await coordinator.create('rounds', { ...round, reviewedBy: '2027-03-01' })
    await coordinator.post(`/api/rounds/${id}/open`, {})
    const trashed = await coordinator.patch(`/api/rounds/${id}`, { deletedAt: new Date().toISOString() })
    expect(trashed.status).toBe(409)
  })
})

describe('a plan of a round', () => {
  it('goes on by moves only: adopted, submitted, returned with feedback, revised and reviewed', async () => {
    const { id: round } = await coordinator.create('rounds', {
      plan: 'training-plan',
      year: '2028',
      dueOn: '2028-02-15',
    })
    await coordinator.post(`/api/rounds/${round}/open`, {})
    const found = await editor.get(`/api/plans?where[round][equals]=${round}&depth=0`)
    const id = String((found.body.docs as { id: string }[])[0]?.id)
    await editor.patch(`/api/plans/${id}`, { state: 'approved', submittedOn: '2027-01-01' })
    expect((await editor.get(`/api/plans/${id}?depth=0`)).body).toMatchObject({ state: 'draft' })
    const lacking = await move(manager, id, 'adopt')
    expect([lacking.status, lacking.text.includes('aikataulutettu suunnitelma')]).toEqual([422, true])
    expect((await editor.patch(`/api/plans/${id}`, { parts: written })).status).toBe(200)
    expect((await move(editor, id, 'adopt')).status).toBe(403)
    expect((await move(manager, id, 'submit')).status).toBe(409)
    expect((await move(manager, id, 'adopt')).status).toBe(201)
    const [first, ...others] = written
    const changed = await editor.patch(`/api/plans/${id}`, { parts: [{ ...first, text: 'Muutettu.' }, ...others] })
    expect(changed.status).toBe(400)
    expect((await move(editor, id, 'submit')).status).toBe(201)
    expect((await move(manager, id, 'begin-review')).status).toBe(403)
    expect((await move(coordinator, id, 'begin-review')).status).toBe(201)
    expect((await move(coordinator, id, 'return', ' ')).status).toBe(422)
    expect((await move(coordinator, id, 'return', 'Tarkentakaa aikataulua.')).status).toBe(201)
    const { body } = await editor.get(`/api/plans/${id}/progress`)
    expect(body).toMatchObject({ state: 'returned', missing: [], moves: [] })
    expect((body.steps as object[]).at(-1)).toMatchObject({
      move: 'return',
      by: 'national-coordinator',
      feedback: 'Tarkentakaa aikataulua.',
    })
    expect(
      (await editor.patch(`/api/plans/${id}`, { parts: [{ ...first, text: 'Tarkennettu.' }, ...others] })).status,
    ).toBe(200)
    for (const [client, name, feedback] of [
      [manager, 'adopt'],
      [editor, 'submit'],
      [coordinator, 'begin-review'],
      [coordinator, 'approve', 'Hyvä.'],
    ] as const) {
      expect([name, (await move(client, id, name, feedback)).status]).toEqual([name, 201])
    }
    expect(await stateOf(id)).toBe('approved')
    const facts = (await portal.program.get('/api/facts')).body
    const today = String((await editor.get(`/api/plans/${id}?depth=0`)).body.submittedOn).slice(0, 10)
    expect((facts.plans as { id: string }[]).find((plan) => plan.id === id)).toEqual({
      id,
      region: '08',
      type: 'training-plan',
      round,
      submittedOn: today,
      approvedOn: today,
      adoptedOn: today,
    })
    expect(facts.rounds).toContainEqual({ id: round, plan: 'training-plan', due: '2028-02-15' })
    expect(JSON.stringify(facts)).not.toContain('Tarkentakaa')
  })

  it('is nobody’s of another region: not to be read, moved or copied', async () => {
    const { id } = await editor.create('plans', ownPlan({ parts: written }))
    const other = await portal.as('editor03')
    expect((await other.get(`/api/plans/${id}/progress`)).status).toBe(403)
    for (const [path, data] of [
      ['move', { move: 'adopt' }],
      ['copy', {}],
    ] as const) {
      expect((await other.post(`/api/plans/${id}/${path}`, data)).status, path).toBe(403)
    }
    expect(await stateOf(id)).toBe('draft')
  })
})

describe('a region’s own plan', () => {
  it('begins from the last one of its type, and leaves what is written', async () => {
    await editor.create('plans', ownPlan({ type: 'evaluation-plan', year: '2026', parts: [] }))
    const parts = written.map((each) => ({ ...each, text: `Viime vuonna: ${each.part}` }))
    await editor.create('plans', ownPlan({ year: '2029', parts }))
    const { id } = await editor.create('plans', ownPlan({ year: '2030', parts: [{ ...written[0], text: 'Oma.' }] }))
    expect((await editor.post(`/api/plans/${id}/copy`, {})).status).toBe(201)
    const texts = ((await editor.get(`/api/plans/${id}?depth=0`)).body.parts as { text: string }[]).map(
      ({ text }) => text,
    )
    expect(texts).toEqual(['Oma.', ...parts.slice(1).map(({ text }) => text)])
  })

  it('is adopted by a decision on its agenda item, is evidence of its element then, and goes no further', async () => {
    const { id } = await editor.create('plans', ownPlan({ year: '2031' }))
    const steering = await editor.create('groups', group('08'))
    const held = await editor.create('meetings', meeting('08', { group: steering.id }))
    expect((await editor.post(`/api/plans/${id}/agenda`, { meeting: held.id })).status).toBe(422)
    await editor.patch(`/api/plans/${id}`, { parts: written })
    const item = await editor.post(`/api/plans/${id}/agenda`, { meeting: held.id })
    expect(item.status).toBe(201)
    const decision = {
      region: '08',
      origin: 'plan',
      agendaItem: item.body.id,
      text: 'Hyväksyttiin.',
      decidedOn: '2024-02-06',
    }
    const made = await editor.create('decisions', decision)
    const { body } = await editor.get(`/api/plans/${id}?depth=0`)
    expect(body).toMatchObject({ state: 'adopted', decision: made.id, adoptedOn: '2024-02-06T12:00:00.000Z' })
    // Plan, item and decision are found from one another.
    for (const [slug, record] of [
      ['agenda-items', String(item.body.id)],
      ['decisions', made.id],
    ]) {
      const { trails } = (await editor.get(`/api/${slug}/${record}/trail`)).body as {
        trails: readonly { readonly steps: readonly { readonly kind: string; readonly id: string }[] }[]
      }
      const own = trails[0]?.steps.map((step) => [step.kind, step.id]) ?? []
      expect(own).toEqual([
        ['plan', id],
        ['onAgenda', item.body.id],
        ['decided', made.id],
        ['adopted', id],
      ])
    }
    expect((await editor.get(`/api/plans/${id}/progress`)).body).toMatchObject({
      item: { id: item.body.id },
      decision: { id: made.id },
    })
    expect((await move(manager, id, 'submit')).status).toBe(409)
    const draft = await editor.create('plans', ownPlan({ year: '2032' }))
    const shown = await editor.post('/api/element-statuses/evidence', { region: '08', kind: 'plan' })
    expect([shown.text.includes(id), shown.text.includes(draft.id)]).toEqual([true, false])
    const answered = { region: '08', element: 'training-plan', status: 'in-use' }
    expect((await editor.post('/api/element-statuses/accept', answered)).text).toContain(`/collections/plans/`)
  })
})
