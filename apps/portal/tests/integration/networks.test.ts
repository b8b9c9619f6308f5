import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { network } from './records'

let portal: Portal
let editor: Client
beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
})
afterAll(() => portal.stop())

const south = {
  kind: 'network-itself',
  name: 'Eteläinen toiminta-alue',
  validFrom: '2026-01-01',
  validUntil: '2027-01-01',
}
const north = { kind: 'network-itself', name: 'Pohjoinen toiminta-alue', validFrom: '2027-01-01' }

describe('the turns in which a network is coordinated', () => {
  it('are kept in their order and say that the coordinating body is agreed', async () => {
    const { id } = await editor.create('networks', network('08', { coordination: [south, north] }))
    const { body } = await editor.get(`/api/networks/${id}?depth=0`)
    expect(body).toMatchObject({ coordinatingBodyAgreed: true, goalAgreed: false })
    expect((body.coordination as { name: string }[]).map(({ name }) => name)).toEqual([south.name, north.name])
    const facts = await editor.get('/api/facts')
    const told = (facts.body.networks as Record<string, unknown>[]).find((each) => each.id === id)
    expect(told).toMatchObject({ coordinatingBodyAgreed: true })
    expect(told).not.toHaveProperty('coordination')
  })

  it.each([
    ['ends before it begins', { ...south, validUntil: '2025-12-31' }],
    ['names nobody', { ...south, name: ' ' }],
    ['is of no kind', { ...south, kind: 'somebody' }],
    ['begins on no day', { ...south, validFrom: null }],
    ['has too long a name', { ...south, name: 'a'.repeat(201) }],
  ])('are refused where one %s', async (_what, turn) => {
    const { status } = await editor.post('/api/networks', network('08', { coordination: [turn] }))
    expect(status).toBe(400)
  })

  it('are refused by the database when one ends before it begins or names nobody', async () => {
    const { id } = await editor.create('networks', network('08', { coordination: [south] }))
    for (const wrong of ['valid_until = valid_from', `name = ' '`, `valid_from = '2026-01-01T00:00:00Z'`]) {
      const statement = `UPDATE networks_coordination SET ${wrong} WHERE _parent_id = '${id}'`
      await expect(onServer(portal.databaseUrl, statement)).rejects.toMatchObject({ code: '23514' })
    }
  })
})

describe('the plan of a year', () => {
  it('tells every region by when the national rounds are due in it', async () => {
    const coordinator = await portal.as('coordinator')
    const round = { year: '2031', dueOn: '2031-03-31' }
    const { id } = await coordinator.create('rounds', { ...round, plan: 'training-plan' })
    const { id: survey } = await coordinator.create('rounds', {
      ...round,
      dueOn: '2031-11-28',
      survey: 'caseload-return',
    })
    const asked = await editor.post('/api/meetings/year', { region: '08', year: 2031 })
    expect(asked.body.returns).toEqual([
      { id, day: '2031-03-31', plan: 'training-plan', survey: null, of: '2031' },
      { id: survey, day: '2031-11-28', plan: null, survey: 'caseload-return', of: '2031' },
    ])
    const before = await editor.post('/api/meetings/year', { region: '08', year: 2030 })
    expect(before.body.returns).toEqual([])
  })
})
