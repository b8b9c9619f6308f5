import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as rules from '../../src/migrations/20261130_025213_experts_development_rules'
import * as tables from '../../src/migrations/20261130_025212_experts_development'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { developmentTeam } from './records'

let portal: Portal
let editor: Client
beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
})
afterAll(() => portal.stop())

async function inFacts(): Promise<readonly Record<string, unknown>[]> {
  return (await portal.program.get('/api/facts')).body.developmentTeams as Record<string, unknown>[]
}

describe('a development team', () => {
  it('is told in the facts with the steps that have come, and nothing else of it', async () => {
    const sessions = [
      { step: 'professionals-invited', date: '2021-03-01', note: 'Salainen muistiinpano', attendees: 12 },
      { step: 'leaders-agree', date: '2099-01-01' },
    ]
    const words = { theme: 'kanta-hame-d', ownTheme: 'Salainen teema', parties: 'Salaiset osapuolet' }
    const { id } = await editor.create('development-teams', developmentTeam('08', { sessions, ...words }))
    expect(await inFacts()).toEqual([
      {
        id,
        region: '08',
        validFrom: '2021-03-01',
        validUntil: null,
        steps: [{ step: 'professionals-invited', date: '2021-03-01' }],
      },
    ])
    await editor.patch(`/api/development-teams/${id}`, { deletedAt: new Date().toISOString() })
    expect(await inFacts()).toEqual([])
  })

  it('leads to an agreement in its name and theme, and that to commitments with their end', async () => {
    const data = developmentTeam('08', { name: 'Sijaishuollon tiimi', theme: 'kanta-hame-d' })
    const { id } = await editor.create('development-teams', data)
    const agreement = await editor.create('agreements', { region: '08', madeOn: '2021-11-02', team: id })
    expect((await editor.get(`/api/agreements/${agreement.id}?depth=0`)).body).toMatchObject({
      developmentTeam: 'Sijaishuollon tiimi',
      theme: 'Kokemusasiantuntijuus kehittämisen ja työskentelyn rakenteisiin',
      title: 'Sopimus · Sijaishuollon tiimi · 2.11.2021',
    })
    const made = { region: '08', madeOn: '2022-02-15', by: 'organisation', agreement: agreement.id }
    const more = { organisation: 'Keskustan koulu', content: 'Yhteinen malli', validUntil: '2023-02-15', kept: 'yes' }
    const commitment = await editor.create('commitments', { ...made, ...more })
    expect((await editor.get(`/api/commitments/${commitment.id}?depth=0`)).body).toMatchObject({
      ...more,
      validUntil: '2023-02-15T12:00:00.000Z',
    })
    const backwards = await editor.post('/api/commitments', { ...made, validUntil: '2022-02-01' })
    expect(backwards.status).toBe(400)
    await editor.patch(`/api/commitments/${commitment.id}`, { by: 'person' })
    expect((await editor.get(`/api/commitments/${commitment.id}?depth=0`)).body.organisation ?? null).toBeNull()
    for (const [collection, of] of [
      ['development-teams', id],
      ['agreements', agreement.id],
    ] as const) {
      const trashed = await editor.patch(`/api/${collection}/${of}`, { deletedAt: new Date().toISOString() })
      expect(trashed.status, collection).toBe(409)
    }
  })

  it('is no other region’s', async () => {
    const other = await portal.as('editor03')
    const { id } = await editor.create('development-teams', developmentTeam('08'))
    const { status } = await other.post('/api/agreements', { region: '03', madeOn: '2021-11-02', team: id })
    expect([status, (await other.get(`/api/development-teams/${id}`)).status >= 403]).toEqual([400, true])
  })
})

describe('a database from before development teams', () => {
  it('makes one of each name in its agreements, and loses no word', async () => {
    const db = portal.tables
    const args = { db, payload: portal.payload, req: {} as Parameters<typeof tables.up>[0]['req'] }
    await onServer(
      portal.databaseUrl,
      'UPDATE agreements SET team_id = NULL; UPDATE commitments SET agreement_id = NULL',
    )
    await rules.down(args)
    await tables.down(args)
    await onServer(
      portal.databaseUrl,
      `DELETE FROM commitments; DELETE FROM agreements;
        INSERT INTO agreements (region_id, title, made_on, development_team, theme) VALUES
          ('08', 'a', '2021-11-02T12:00Z', 'Koulun tiimi', 'Koulu'), ('08', 'b', '2022-11-02T12:00Z', ' Koulun tiimi ', NULL),
          ('03', 'c', '2021-12-02T12:00Z', 'Koulun tiimi', NULL), ('03', 'd', '2021-12-02T12:00Z', '  ', NULL)`,
    )
    await tables.up(args)
    await rules.up(args)
    const found = `SELECT a.title, t.name, t.region_id AS region, to_char(t.valid_from, 'YYYY-MM-DD') AS since, t.own_theme AS theme
      FROM agreements a LEFT JOIN development_teams t ON t.id = a.team_id ORDER BY a.title`
    const first = { name: 'Koulun tiimi', region: '08', since: '2021-11-02', theme: 'Koulu' }
    expect(await onServer(portal.databaseUrl, found)).toEqual([
      { title: 'a', ...first },
      { title: 'b', ...first },
      { title: 'c', name: 'Koulun tiimi', region: '03', since: '2021-12-02', theme: null },
      { title: 'd', name: null, region: null, since: null, theme: null },
    ])
  })
})
