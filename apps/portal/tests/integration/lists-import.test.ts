import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client, Reply } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { person, team, training } from './records'

let portal: Portal
let editor: Client
beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
})
afterAll(() => portal.stop())

type Slug = 'teams' | 'trainers' | 'trainings'

interface Row {
  readonly line: number
  readonly id: string | null
  readonly data: Readonly<Record<string, unknown>>
}

function send(slug: Slug, rows: readonly Row[], confirm = true, client = editor, region = '08'): Promise<Reply> {
  return client.post(`/api/${slug}/import`, { region, rows, confirm })
}

async function count(slug: Slug): Promise<number> {
  return Number((await editor.get(`/api/${slug}/count`)).body.totalDocs)
}

async function stored(slug: Slug, id: string): Promise<Record<string, unknown>> {
  return (await editor.get(`/api/${slug}/${id}?depth=0`)).body
}

const newTeam = { name: 'Tuotu tiimi', municipality: '837', serviceType: 'open-care', validFrom: '2026-01-01' }

describe('a file of teams', () => {
  it('is looked at first, makes and changes what it says, and is taken back', async () => {
    const { id } = await editor.create('teams', team('08', { name: 'Vanha nimi' }))
    const before = await count('teams')
    const rows = [
      { line: 2, id, data: { name: 'Uusi nimi', validUntil: '2030-01-01' } },
      { line: 3, id: null, data: newTeam },
    ]
    expect((await send('teams', rows, false)).body).toEqual({ created: 1, changed: 1, problems: [] })
    expect(await stored('teams', id)).toMatchObject({ name: 'Vanha nimi' })
    const done = await send('teams', rows)
    expect(done.body).toMatchObject({ created: 1, changed: 1, problems: [] })
    expect(await count('teams')).toBe(before + 1)
    expect(await stored('teams', id)).toMatchObject({ name: 'Uusi nimi', validUntil: '2030-01-01T12:00:00.000Z' })
    const undo = { region: '08', steps: done.body.steps }
    expect((await editor.post('/api/teams/undo-import', undo)).body).toEqual({ undone: 2 })
    expect(await stored('teams', id)).toMatchObject({ name: 'Vanha nimi', validUntil: null })
    expect(await count('teams')).toBe(before)
  })

  it('stores all of it or nothing, and is told every problem by row and column', async () => {
    const before = await count('teams')
    const rows = [
      { line: 2, id: null, data: { ...newTeam, name: 'Kelpaa' } },
      { line: 3, id: null, data: { ...newTeam, name: null } },
      { line: 4, id: null, data: { ...newTeam, name: 'Muualta', municipality: '091' } },
      { line: 5, id: null, data: { ...newTeam, name: 'Nurin', validUntil: '2025-01-01' } },
    ]
    const { status, body } = await send('teams', rows)
    expect(status).toBe(400)
    const problems = body.problems as { line: number; column: string }[]
    expect(problems.map(({ line, column }) => `${line} ${column}`)).toEqual([
      '3 name',
      '4 municipality',
      '5 validUntil',
    ])
    expect(await count('teams')).toBe(before)
  })
})

describe('one value for several teams', () => {
  async function three(): Promise<readonly { readonly id: string; readonly updatedAt: string }[]> {
    const made = []
    for (const [index] of ['a', 'b', 'c'].entries()) {
      const { id } = await editor.create('teams', team('08', { municipality: '980', validFrom: `202${index}-01-01` }))
      made.push({ id, updatedAt: String((await stored('teams', id)).updatedAt) })
    }
    return made
  }

  function changeOf(teams: readonly { readonly id: string; readonly updatedAt: string }[], data: object) {
    return teams.map(({ id, updatedAt }, index) => ({ line: index + 1, id, data, seen: updatedAt }))
  }

  it('is stored for all of them, and taken back', async () => {
    const teams = await three()
    const done = await editor.post('/api/teams/change-together', {
      region: '08',
      rows: changeOf(teams, { municipality: '837' }),
      confirm: true,
    })
    expect(done.body).toMatchObject({ created: 0, changed: 3, problems: [] })
    for (const { id } of teams) expect(await stored('teams', id)).toMatchObject({ municipality: '837' })
    const undo = { region: '08', steps: done.body.steps }
    expect((await editor.post('/api/teams/undo-change-together', undo)).body).toEqual({ undone: 3 })
    for (const { id } of teams) expect(await stored('teams', id)).toMatchObject({ municipality: '980' })
  })

  it('is stored for none when somebody has changed one of them since it was looked at, and who did is told', async () => {
    const teams = await three()
    const other = await portal.as('editor08')
    await other.patch(`/api/teams/${teams[1]?.id}`, { serviceType: 'aftercare' })
    for (const confirm of [false, true]) {
      const rows = changeOf(teams, { municipality: '837' })
      const { status, body } = await editor.post('/api/teams/change-together', { region: '08', rows, confirm })
      expect(status).toBe(confirm ? 400 : 200)
      expect(body.problems).toMatchObject([{ line: 2, column: 'id' }])
      expect((body.problems as { message: string }[])[0]?.message).toMatch(/editor08 .*: Palvelu\./)
    }
    for (const { id } of teams) expect(await stored('teams', id)).toMatchObject({ municipality: '980' })
  })

  it('is stored for none when it does not fit one of them', async () => {
    const teams = await three()
    const rows = changeOf(teams, { validUntil: '2021-06-01' })
    const { status, body } = await editor.post('/api/teams/change-together', { region: '08', rows, confirm: true })
    expect([status, (body.problems as { line: number }[]).map(({ line }) => line)]).toEqual([400, [3]])
    for (const { id } of teams) expect(await stored('teams', id)).toMatchObject({ validUntil: null })
  })
})

describe('a file of trainers', () => {
  it('makes trainers of people of the region, and changes what it says of them', async () => {
    const { id: who } = await editor.create('people', person('08', { name: 'Tuotu Kouluttaja' }))
    const data = {
      person: who,
      profession: 'social-worker',
      qualifiedOn: '2024-05-31',
      timeShare: 0.5,
      validFrom: '2024-06-01',
      permanentPost: 'yes',
      municipalitiesServed: ['837'],
    }
    const done = await send('trainers', [{ line: 2, id: null, data }])
    expect(done.body).toMatchObject({ created: 1, problems: [] })
    const [step] = done.body.steps as { id: string }[]
    expect(await stored('trainers', step?.id ?? '')).toMatchObject({
      person: who,
      timeShare: 0.5,
      permanentPost: 'yes',
    })
    const change = [{ line: 2, id: step?.id ?? '', data: { timeShare: 0.25, permanentPost: null } }]
    expect((await send('trainers', change)).body).toMatchObject({ changed: 1, problems: [] })
    expect(await stored('trainers', step?.id ?? '')).toMatchObject({ timeShare: 0.25, permanentPost: null })
  })

  it('takes nobody of another region, and nobody twice', async () => {
    const theirs = await (await portal.as('editor03')).create('people', person('03'))
    const data = { person: theirs.id, profession: 'social-worker', qualifiedOn: '2024-05-31', timeShare: 0.5 }
    const { body } = await send('trainers', [{ line: 2, id: null, data: { ...data, validFrom: '2024-06-01' } }])
    expect((body.problems as { column: string }[]).map(({ column }) => column)).toContain('person')
  })
})

describe('a file of trainings', () => {
  it('gives a new one its days, and leaves those of a stored one to its form', async () => {
    const { id: own } = await editor.create('teams', team('08'))
    const data = { curriculum: 'refresher', status: 'planned', teams: [own], hours: 6, place: 'Sali' }
    const days = ['2031-02-03', '2031-02-10']
    const done = await send('trainings', [{ line: 2, id: null, data: { ...data, days } }])
    expect(done.body).toMatchObject({ created: 1, problems: [] })
    const id = (done.body.steps as { id: string }[])[0]?.id ?? ''
    const { sessions, teams } = (await stored('trainings', id)) as { sessions: object[]; teams: string[] }
    expect(sessions).toMatchObject(days.map((day) => ({ date: `${day}T12:00:00.000Z`, hours: 6, place: 'Sali' })))
    expect(teams).toEqual([own])
    const same = await send('trainings', [{ line: 2, id, data: { ...data, days, curriculum: 'team-basic' } }])
    expect(same.body).toMatchObject({ changed: 1, problems: [] })
    expect((await stored('trainings', id)).sessions).toEqual(sessions)
    const moved = await send('trainings', [{ line: 2, id, data: { days: ['2031-03-03'] } }])
    expect(moved.body.problems).toMatchObject([{ line: 2, column: 'days' }])
    expect((await stored('trainings', id)).sessions).toEqual(sessions)
  })

  it('tells a day that is too long at the hours of the file', async () => {
    const data = { curriculum: 'refresher', status: 'planned', days: ['2031-02-03'], hours: 30 }
    const { body } = await send('trainings', [{ line: 2, id: null, data }])
    expect((body.problems as { column: string }[]).every(({ column }) => column.startsWith('sessions'))).toBe(true)
    expect(body.problems).not.toEqual([])
  })

  it('tells nobody anything while it is only looked at', async () => {
    const sessions = [{ date: '2031-05-05', hours: 7 }]
    const { id } = await editor.create('trainings', training('08', { status: 'planned', sessions }))
    const seat = {
      region: '08',
      training: id,
      name: 'Esittely Ilmo',
      email: 'ilmo@kotipesa.example',
      group: 'supervisor',
    }
    await editor.create('registrations', seat)
    async function messages(): Promise<unknown> {
      return (await onServer(portal.databaseUrl, 'SELECT count(*) AS count FROM messages'))[0]?.count
    }
    const before = await messages()
    const row = { line: 2, id, data: { status: 'cancelled' } }
    expect((await send('trainings', [row], false)).body).toMatchObject({ changed: 1, problems: [] })
    expect(await messages()).toBe(before)
    expect((await send('trainings', [row])).body).toMatchObject({ changed: 1, problems: [] })
    expect(await messages()).not.toBe(before)
  })
})

describe.each(['teams', 'trainers', 'trainings'] as const)('a file of %s', (slug) => {
  it.each(['editor03', 'reader08', 'manager08', 'coordinator', 'trainer08', 'nowhere'] as const)(
    'is taken in by nobody who may not write there: %s',
    async (name) => {
      const other = await portal.as(name)
      const row = { line: 2, id: null, data: {} }
      expect((await send(slug, [row], true, other)).status).toBe(403)
      expect((await other.post(`/api/${slug}/undo-import`, { region: '08', steps: [] })).status).not.toBe(200)
    },
  )

  it('says nothing of fields that it does not know', async () => {
    const row = { line: 2, id: null, data: { region: '03', createdAt: '2020-01-01' } }
    expect((await send(slug, [row])).status).toBe(400)
  })
})
