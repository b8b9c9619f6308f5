import { newestMunicipalityKey } from '@kotipesa/domain'
import { parseFacts } from '@kotipesa/indicators'
import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { municipalityField } from '../../src/collections/team/municipality'
import { teamMoves } from '../../src/municipality-keys/stored'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { team } from './records'

let portal: Portal
let administrator: Client
let teamId = ''
beforeAll(async () => {
  portal = await startPortal()
  administrator = await portal.as('administrator')
  const editor = await portal.as('editor08')
  teamId = (await editor.create('teams', team('08', { municipality: '887' }))).id
})
afterAll(() => portal.stop())

const key = newestMunicipalityKey()
const year = key.year + 1

/** The key of the coming year, in which Urjala (887) is no more and Akaa is called otherwise. */
function table({ of = year, without = '887' } = {}): (string | number)[][] {
  return [
    ['year', 'municipality_code', 'name_fi', 'name_sv', 'hva_code'],
    ...key.municipalities
      .filter(({ code }) => code !== without)
      .map(({ code, name, area }) => [of, code, code === '020' ? 'Uusi Akaa' : name.fi, name.sv, area]),
  ]
}

function send(client: Client, { table: rows, ...data }: Record<string, unknown>) {
  return client.post('/api/regions/municipality-key', { table: JSON.stringify(rows), ...data })
}

describe('the key of a coming year', () => {
  it('is an administrator’s to take in', async () => {
    for (const name of ['editor08', 'coordinator', 'manager08'] as const) {
      expect((await send(await portal.as(name), { table: table() })).status).toBe(403)
    }
    expect((await send(portal.nobody, { table: table() })).status).toBe(403)
  })

  it('is shown before it is taken in: what ceases with its teams, and who may go on', async () => {
    const { status, body } = await send(administrator, { table: table() })
    expect([status, body.year, body.last, body.isKept, body.founded, body.moved]).toEqual([
      200,
      year,
      key.year,
      false,
      [],
      [],
    ])
    const [ceased] = body.ceased as readonly { code: string; teams: { id: string }[]; possible: { code: string }[] }[]
    expect([ceased?.code, ceased?.teams.map(({ id }) => id)]).toEqual(['887', [teamId]])
    expect(ceased?.possible.map(({ code }) => code)).toContain('020')
    expect(body.renamed).toEqual([expect.objectContaining({ code: '020', before: 'Akaa' })])
    expect(await onServer(portal.databaseUrl, 'SELECT year FROM municipality_keys')).toEqual([])
  })

  it.each([
    ['of another year', { table: table({ of: year + 1 }) }, 422],
    ['without a successor', { table: table(), confirm: true }, 422],
    ['with a successor that ceases itself', { table: table(), successors: { '887': '887' }, confirm: true }, 422],
    ['with a municipality twice', { table: [...table(), table().at(-1)], confirm: true }, 400],
    ['that is no key', { table: [['a'], ['b']], confirm: true }, 400],
    ['with more than it knows', { table: table(), more: 1 }, 400],
  ])('is refused %s, and nothing is kept', async (_, data, status) => {
    expect((await send(administrator, data)).status).toBe(status)
    expect(await onServer(portal.databaseUrl, 'SELECT year FROM municipality_keys')).toEqual([])
  })

  it('says where in the file the problems are', async () => {
    const wrong = table()
    wrong[4] = [year, '018', 'Askola', 'Askola', '77']
    const { status, body } = await send(administrator, { table: wrong })
    expect([status, body.problems]).toEqual([200, [{ line: 5, column: 'hva_code' }]])
  })

  it('is taken in once, also when two do it at the same moment, stays, and proposes the moves of teams', async () => {
    const data = { table: table(), successors: { '887': '020' }, confirm: true }
    const statuses = (await Promise.all([send(administrator, data), send(administrator, data)])).map(
      ({ status }) => status,
    )
    expect(statuses.toSorted((a, b) => a - b)[0]).toBe(201)
    expect(statuses.toSorted((a, b) => a - b)[1]).toBeGreaterThanOrEqual(400)
    const { pool } = portal.payload.db
    expect(await teamMoves(pool, ['08'])).toEqual([
      expect.objectContaining({
        team: teamId,
        on: `${year}-01-01`,
        from: expect.objectContaining({ fi: 'Urjala' }),
        to: expect.objectContaining({ fi: 'Uusi Akaa' }),
      }),
    ])
    expect(await teamMoves(pool, ['03'])).toEqual([])
    const changed = onServer(portal.databaseUrl, `UPDATE municipality_keys SET successors = '{}'`)
    await expect(changed).rejects.toThrow(/stays/)
    // The next is that of the year after.
    expect((await send(administrator, { table: table() })).status).toBe(422)
    expect((await send(administrator, { table: table({ of: year + 1 }) })).status).toBe(200)
  })
})

describe('a municipality that came with the key', () => {
  const newYear = `${year + 1}-01-01`
  /** The codes that a form offers for a record on a day. */
  function offeredOn(day: string, record: Readonly<Record<string, unknown>>): readonly string[] {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00+02:00`) })
    try {
      const { filterOptions, options } = municipalityField
      const req = { payload: portal.payload } as PayloadRequest
      const found = filterOptions?.({ options, data: record, siblingData: record, req }) ?? []
      return found.map((option) => (typeof option === 'string' ? option : option.value))
    } finally {
      vi.useRealTimers()
    }
  }

  it('is taken in with the key of its year, with the teams to move', async () => {
    const rows = [
      ...table({ of: year + 1 }).filter(([, code]) => code !== '020'),
      [year + 1, '999', 'Uusi-Akaa', 'Nya Akaa', '08'],
    ]
    const sent = { table: rows, successors: { '020': '999' }, confirm: true }
    expect((await send(administrator, sent)).status).toBe(201)
    const editor = await portal.as('editor08')
    const { body } = await editor.get('/api/regions/municipalities')
    expect(body.docs).toEqual([expect.objectContaining({ code: '999', area: '08', from: newYear })])
    expect((await portal.nobody.get('/api/regions/municipalities')).status).toBeGreaterThanOrEqual(401)
  })

  it('is chosen from its first day, in its own county, and before it only for what begins then', async () => {
    expect(offeredOn(`${year}-12-31`, { region: '08' })).not.toContain('999')
    expect(offeredOn(newYear, { region: '08' })).toContain('999')
    expect(offeredOn(newYear, { region: '03' })).not.toContain('999')
    expect(offeredOn(`${year}-12-31`, { region: '08', validFrom: newYear })).toContain('999')
    expect(offeredOn(`${year}-12-31`, { region: '08', validFrom: `${year}-12-31` })).not.toContain('999')

    const editor = await portal.as('editor08')
    const stands = team('08', { municipality: '999', name: 'Uusi tiimi' })
    expect((await editor.post('/api/teams', stands)).status).toBe(400)
    const begins = team('08', { municipality: '999', name: 'Alkava tiimi', validFrom: newYear })
    expect((await editor.post('/api/teams', begins)).status).toBe(201)
    const need = { region: '08', curriculum: 'team-basic', municipality: '999', teamCount: 1, openedOn: '2026-01-05' }
    expect((await editor.post('/api/needs', need)).status).toBe(400)
    const unknown = team('08', { municipality: '998', name: 'Ei missään', validFrom: newYear })
    expect((await editor.post('/api/teams', unknown)).status).toBe(400)
  })

  it('is where teams are moved by the act, on its first day, before the year has begun', async () => {
    const editor = await portal.as('editor08')
    const { id } = await editor.create('teams', team('08', { municipality: '020', name: 'Akaan tiimi' }))
    const act = {
      day: newYear,
      from: [id],
      to: [{ name: 'Uuden-Akaan tiimi', municipality: '999', serviceType: 'open-care' }],
      confirm: true,
    }
    expect((await editor.post('/api/teams/reorganise', act)).status).toBe(200)
    const { body } = await editor.get('/api/teams?where[name][equals]=Uuden-Akaan tiimi&depth=0')
    expect(body.docs).toEqual([expect.objectContaining({ municipality: '999' })])
  })

  it('counts in facts as the one that merged into it: whoever reads them knows the codes of the product', async () => {
    const { body } = await portal.program.get('/api/facts')
    const { teams } = parseFacts(body)
    expect(new Set(teams.map(({ municipality }) => municipality))).toEqual(new Set(['887', '020']))
  })
})
