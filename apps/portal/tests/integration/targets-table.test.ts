import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client, Reply } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { decision } from './records'

let portal: Portal
let manager: Client
let decided: string

beforeAll(async () => {
  portal = await startPortal()
  manager = await portal.as('manager08')
  const editor = await portal.as('editor08')
  decided = (await editor.create('decisions', decision('08', { origin: 'proposal', agendaItem: null }))).id
})
afterAll(() => portal.stop())

interface Cell {
  readonly indicator: string
  readonly period: string
  readonly id: string | null
  readonly updatedAt: string | null
  readonly value: unknown
}

const [coverage, participants] = ['team-training-coverage', 'training-participants'] as const

function cell(indicator: string, period: string, value: unknown, stored?: Partial<Cell>): Cell {
  return { indicator, period, id: stored?.id ?? null, updatedAt: stored?.updatedAt ?? null, value }
}

function save(client: Client, year: number, cells: readonly Cell[], more: object = {}): Promise<Reply> {
  return client.post('/api/targets/year', { region: '08', year, cells, ...more })
}

function cellsIn({ body }: Reply): readonly (Cell & { decision: string | null })[] {
  return (body.table as { cells: readonly (Cell & { decision: string | null })[] }).cells
}

describe('the table of a year’s targets', () => {
  it('is stored together, with its half-years and the decision by which they were set', async () => {
    const given = [cell(coverage, '2031', 0.8), cell(coverage, '2031-H1', 0.7), cell(participants, '2031', 120)]
    const reply = await save(manager, 2031, given, { decision: decided })
    expect([reply.status, reply.body.changed]).toEqual([200, 3])
    expect(cellsIn(reply).map(({ indicator, period, value, decision: by }) => [indicator, period, value, by])).toEqual([
      [coverage, '2031', 0.8, decided],
      [participants, '2031', 120, decided],
      [coverage, '2031-H1', 0.7, decided],
    ])
    expect((reply.body.table as { changedBy: string }).changedBy).toMatch(/\d/)
  })

  it('is stored in no part while a cell is wrong, and each wrong cell is told at once', async () => {
    const given = [
      cell(coverage, '2032', 8),
      cell(participants, '2032', 'noin sata'),
      cell('pillar-1-in-use', '2032', 0.5),
    ]
    const reply = await save(manager, 2032, given)
    expect(reply.status).toBe(422)
    expect(reply.body.problems).toEqual({
      [`${coverage} 2032`]: expect.stringContaining('800 % on yli 100 %'),
      [`${participants} 2032`]: expect.stringContaining('noin sata'),
    })
    expect(cellsIn(reply)).toEqual([])
  })

  it('tells a cell that somebody else changed meanwhile, and stores the own value once that was seen', async () => {
    const first = await save(manager, 2033, [cell(coverage, '2033', 0.5)])
    const [seen] = cellsIn(first)
    const second = await save(manager, 2033, [cell(coverage, '2033', 0.6, seen)])
    expect(second.status).toBe(200)
    const late = await save(manager, 2033, [cell(coverage, '2033', 0.9, seen), cell(participants, '2033', 5)])
    expect([late.status, late.text.includes('Nyt 60 %')]).toEqual([422, true])
    expect(cellsIn(late)).toHaveLength(1)
    const blind = await save(manager, 2033, [cell(coverage, '2033', 0.9)])
    expect(blind.status).toBe(422)
    const again = await save(manager, 2033, [cell(coverage, '2033', 0.9, cellsIn(late)[0])])
    expect([again.status, cellsIn(again)[0]?.value]).toEqual([200, 0.9])
    const made = await Promise.all([7, 8, 9].map((value) => save(manager, 2033, [cell(participants, '2033', value)])))
    expect(made.map(({ status }) => status).toSorted()).toEqual([200, 422, 422])
  })

  it('takes a target away where the value is deleted, to the trash', async () => {
    const made = await save(manager, 2034, [cell(coverage, '2034', 0.5)])
    const [stored] = cellsIn(made)
    const emptied = await save(manager, 2034, [cell(coverage, '2034', null, stored)])
    expect([emptied.status, cellsIn(emptied)]).toEqual([200, []])
    const [{ deleted_at: deletedAt } = {}] = await onServer(
      portal.databaseUrl,
      `SELECT deleted_at FROM targets WHERE id = '${String(stored?.id)}'`,
    )
    expect(deletedAt).not.toBeNull()
  })

  it('is set by who may: a manager in the own region, the coordinator for the country, and nobody else', async () => {
    const given = [cell(coverage, '2035', 0.8)]
    const [editor, elsewhere, coordinator] = [
      await portal.as('editor08'),
      await portal.as('editor03'),
      await portal.as('coordinator'),
    ]
    for (const client of [editor, elsewhere, coordinator, portal.nobody]) {
      expect((await save(client, 2035, given)).status).toBe(403)
    }
    expect((await save(manager, 2035, given, { region: '03' })).status).toBe(403)
    expect((await save(manager, 2035, given, { region: null })).status).toBe(403)
    expect((await save(coordinator, 2035, given, { region: null })).status).toBe(200)
    const decidedNationally = await save(coordinator, 2036, [cell(coverage, '2036', 0.8)], {
      region: null,
      decision: decided,
    })
    expect(decidedNationally.status).toBe(400)
  })

  it('refuses what is no table: periods of other years, a cell twice, unknown indicators', async () => {
    for (const cells of [
      [cell(coverage, '2036', 0.5)],
      [cell(coverage, '2035', 0.5), cell(coverage, '2035', 0.6)],
      [cell('unknown', '2035', 0.5)],
    ]) {
      expect((await save(manager, 2035, cells)).status).toBe(400)
    }
    expect((await manager.post('/api/targets/year', null)).status).toBe(400)
  })
})

describe('the decision of a target', () => {
  it('is of its own region, whoever writes, and is not thrown away while a target names it', async () => {
    const other = await portal.as('editor03')
    const foreign = await other.create('decisions', decision('03', { origin: 'proposal', agendaItem: null }))
    const target = { indicator: coverage, region: '08', period: '2037', value: 0.8, decision: foreign.id }
    expect((await manager.post('/api/targets', target)).status).toBe(400)
    const { id } = await manager.create('targets', { ...target, decision: decided })
    const stored = onServer(portal.databaseUrl, `UPDATE targets SET decision_id = '${foreign.id}' WHERE id = '${id}'`)
    await expect(stored).rejects.toThrow(/same_region/)
    const editor = await portal.as('editor08')
    expect((await editor.delete(`/api/decisions/${decided}`)).status).toBe(409)
  })
})
