import { parseFacts } from '@kotipesa/indicators'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { membership, need, person, team, training } from './records'

let portal: Portal
let editor: Client
beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
})
afterAll(() => portal.stop())

const day = '2024-09-01'
let count = 0

/** A new team, with a basic training completed in spring when it is to be trained. */
async function teamOf(isTrained: boolean): Promise<string> {
  count += 1
  const { id } = await editor.create('teams', team('08', { name: `Tiimi ${count}`, validFrom: '2020-01-01' }))
  if (isTrained) {
    const sessions = [{ date: '2024-03-05', hours: 7 }]
    await editor.create('trainings', training('08', { teams: [id], status: 'completed', sessions, trainers: [] }))
  }
  return id
}

function newTeam(name: string) {
  return { name, municipality: null, serviceType: 'open-care' }
}

async function reorganise(from: readonly string[], to: readonly object[], more: object = {}) {
  return editor.post('/api/teams/reorganise', { day, from, to, confirm: true, ...more })
}

async function stored(slug: string, id: string): Promise<Record<string, unknown>> {
  return (await editor.get(`/api/${slug}/${id}?depth=0`)).body
}

interface Told {
  kind: string
  beginning: { id: string; trainedOn: string | null }[]
  following: { collection: string }[]
  open: { collection: string }[]
  before: { teams: number; trained: number }
  after: { teams: number; trained: number }
}

describe('a merger', () => {
  it('ends the teams, begins one that carries them on, and takes over what belongs to them', async () => {
    const [a, b] = [await teamOf(true), await teamOf(true)]
    const { id: personId } = await editor.create('people', person('08'))
    const { id: member } = await editor.create(
      'memberships',
      membership('08', personId, { of: 'team', team: a, share: 0.5 }),
    )
    const { id: waiting } = await editor.create('needs', need('08', { teams: [a, b] }))
    const { status, body } = await reorganise([a, b], [newTeam('Yhdistetty')])
    const told = body as unknown as Told
    expect(status).toBe(200)
    const [{ id, trainedOn } = { id: '', trainedOn: null }] = told.beginning
    expect([told.kind, trainedOn, told.open]).toEqual(['merge', '2024-03-05', []])
    expect(await stored('teams', a)).toMatchObject({ validUntil: `${day}T12:00:00.000Z` })
    expect(await stored('teams', id)).toMatchObject({
      validFrom: `${day}T12:00:00.000Z`,
      carriesOn: [a, b],
      region: '08',
    })
    expect(await stored('needs', waiting)).toMatchObject({ teams: [id] })
    expect(await stored('memberships', member)).toMatchObject({ team: a, validUntil: `${day}T12:00:00.000Z` })
    const { docs } = (await editor.get(`/api/memberships?where[team][equals]=${id}&depth=0`)).body
    expect(docs).toMatchObject([{ person: personId, share: 0.5, validFrom: `${day}T12:00:00.000Z` }])
    expect([told.after.teams, told.after.trained]).toEqual([told.before.teams - 1, told.before.trained - 1])
    const facts = parseFacts((await portal.program.get('/api/facts')).body)
    expect(facts.teams.find((each) => each.id === id)?.carriesOn).toEqual([a, b])
    expect(JSON.stringify((await portal.program.get('/api/facts?facts=1')).body)).not.toContain('carriesOn')
  })

  it('takes over the trainings that go on after the day, and leaves those that lie before it', async () => {
    const [a, b] = [await teamOf(false), await teamOf(false)]
    const [before, across, unset] = await Promise.all(
      [['2024-08-31'], ['2024-08-31', day], []].map(async (days) => {
        const sessions = days.map((date) => ({ date, hours: 7 }))
        const status = days.length === 0 ? 'planned' : 'ongoing'
        const { id } = await editor.create('trainings', training('08', { teams: [a], status, sessions, trainers: [] }))
        return id
      }),
    )
    const told = (await reorganise([a, b], [newTeam('Kesken koulutuksen')])).body as unknown as Told
    expect(told.following).toHaveLength(2)
    const made = told.beginning[0]?.id
    expect(await stored('trainings', before ?? '')).toMatchObject({ teams: [a] })
    expect(await stored('trainings', across ?? '')).toMatchObject({ teams: [made] })
    expect(await stored('trainings', unset ?? '')).toMatchObject({ teams: [made] })
  })

  it('with an untrained team is untrained', async () => {
    const [a, b] = [await teamOf(true), await teamOf(false)]
    const told = (await reorganise([a, b], [newTeam('Puoliksi')])).body as unknown as Told
    expect(told.beginning[0]?.trainedOn).toBeNull()
    expect([told.after.teams, told.after.trained]).toEqual([told.before.teams - 1, told.before.trained - 1])
  })
})

describe('a split and a move', () => {
  it('leave to a person what goes on where, when several begin', async () => {
    const a = await teamOf(true)
    const { id: waiting } = await editor.create('needs', need('08', { teams: [a] }))
    const told = (await reorganise([a], [newTeam('Itä'), newTeam('Länsi')])).body as unknown as Told
    expect([told.kind, told.beginning.length, told.following]).toEqual(['split', 2, []])
    expect(told.open).toMatchObject([{ collection: 'needs', id: waiting }])
    expect(told.beginning.every(({ trainedOn }) => trainedOn === '2024-03-05')).toBe(true)
    expect(await stored('needs', waiting)).toMatchObject({ teams: [a] })
  })

  it('may keep the name, for the old team has ended', async () => {
    const a = await teamOf(true)
    const { name } = await stored('teams', a)
    const told = (await reorganise([a], [newTeam(String(name))])).body as unknown as Told
    expect([told.kind, told.after]).toEqual(['move', told.before])
  })
})

describe('looking ahead', () => {
  it('tells what will be and changes nothing', async () => {
    const [a, b] = [await teamOf(true), await teamOf(true)]
    const before = await stored('teams', a)
    const teams = await onServer(portal.databaseUrl, 'SELECT id FROM teams')
    const { body } = await reorganise([a, b], [newTeam('Vasta suunnitteilla')], { confirm: false })
    expect(body).toMatchObject({ kind: 'merge', day })
    expect(await stored('teams', a)).toEqual(before)
    expect(await onServer(portal.databaseUrl, 'SELECT id FROM teams')).toHaveLength(teams.length)
  })
})

describe('what is refused', () => {
  it('is told in words, and nothing is changed', async () => {
    const [a, b] = [await teamOf(false), await teamOf(false)]
    const { id: later } = await editor.create('teams', team('08', { name: 'Alkaa silloin', validFrom: day }))
    for (const [from, to, more, words] of [
      [[a, b], [newTeam('x'), newTeam('y')], {}, 'joko useita tiimejä'],
      [[a], [newTeam(' ')], {}, 'nimi ja palvelu'],
      [[a], [{ ...newTeam('x'), municipality: '999' }], {}, 'Kunta'],
      [[later], [newTeam('x')], {}, 'Alkaa silloin'],
      [[a], [newTeam('x')], { day: '2024-02-30' }, 'päivä'],
    ] as const) {
      const { status, text } = await reorganise(from, to, more)
      expect([status, text], words).toEqual([400, expect.stringContaining(words)])
    }
    expect((await reorganise([a, a], [newTeam('x')])).status).toBe(403)
    expect(await stored('teams', a)).toMatchObject({ validUntil: null })
  })

  it('is another region’s team, and whoever may not change teams', async () => {
    const a = await teamOf(false)
    const { id: of03 } = await (await portal.as('editor03')).create('teams', team('03'))
    expect((await reorganise([a, of03], [newTeam('x')])).status).toBe(403)
    expect((await reorganise([of03], [newTeam('x')])).status).toBe(403)
    for (const name of ['editor03', 'reader08', 'manager08', 'coordinator', 'nowhere'] as const) {
      const client = await portal.as(name)
      const sent = { day, from: [a], to: [newTeam('x')], confirm: true }
      expect((await client.post('/api/teams/reorganise', sent)).status, name).toBe(403)
    }
  })

  it('is a circle, in the form and in the database', async () => {
    const [a, b] = [await teamOf(false), await teamOf(false)]
    expect((await editor.patch(`/api/teams/${b}`, { carriesOn: [a] })).status).toBe(200)
    const circle = await editor.patch(`/api/teams/${a}`, { carriesOn: [b] })
    expect([circle.status, circle.text]).toEqual([400, expect.stringContaining('jatkaisi omaa työtään')])
    expect((await editor.patch(`/api/teams/${a}`, { carriesOn: [a] })).status).toBe(400)
    const insert = `INSERT INTO teams_rels ("order", parent_id, path, teams_id) VALUES (1, '${a}', 'carriesOn', '${b}')`
    await expect(onServer(portal.databaseUrl, insert)).rejects.toThrow(/no circle/)
    expect((await editor.delete(`/api/teams/${a}`)).status).toBe(409)
    await expect(onServer(portal.databaseUrl, `UPDATE teams SET deleted_at = now() WHERE id = '${a}'`)).rejects.toThrow(
      /trash/,
    )
  })
})
