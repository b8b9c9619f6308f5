import { addDays, helsinkiDay, type RegionCode } from '@kotipesa/domain'
import { parseFacts } from '@kotipesa/indicators'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entriesOf } from '../../src/feeds/entries'
import type { AskedRegions } from '../../src/guest-teams/asked-region'
import { accounts } from './accounts'
import type { Client, Reply } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { team, training } from './records'

const today = helsinkiDay(new Date())
const ahead = addDays(today, 40)

let portal: Portal
let host: Client
let guest: Client
let ours = ''
let kept = ''
let own = ''

beforeAll(async () => {
  portal = await startPortal()
  host = await portal.as('editor08')
  guest = await portal.as('editor03')
  own = (await host.create('teams', team('08', { name: 'Akaan tiimi', municipality: '020' }))).id
  ours = (await guest.create('teams', team('03', { name: 'Espoon tiimi' }))).id
  kept = (await guest.create('teams', team('03', { name: 'Kirkkonummen tiimi' }))).id
})
afterAll(() => portal.stop())

async function planned(days: readonly string[] = [ahead], status = 'planned'): Promise<string> {
  const sessions = days.map((date) => ({ date, hours: 7 }))
  return (await host.create('trainings', training('08', { status, sessions, teams: [own] }))).id
}

async function askedOf(id: string): Promise<AskedRegions> {
  return (await host.get(`/api/trainings/${id}/asked-regions`)).body as unknown as AskedRegions
}

function answer(client: Client, id: string, teams: readonly string[], region = '03') {
  return client.post(`/api/trainings/${id}/own-teams`, { region, teams })
}

async function held(): Promise<string> {
  const id = await planned()
  await host.post(`/api/trainings/${id}/asked-regions`, { region: '03' })
  await answer(guest, id, [ours])
  return id
}

describe('a training that asks another region for teams', () => {
  it('has them once that region has said yes and chosen them, and shows their names only', async () => {
    const id = await planned()
    expect((await answer(guest, id, [ours])).status).toBe(404)
    expect((await host.post(`/api/trainings/${id}/asked-regions`, { region: '03' })).status).toBe(200)
    expect((await askedOf(id)).asked).toMatchObject([{ region: '03', answer: null, teams: [] }])
    expect((await answer(guest, id, [ours])).body).toEqual({ answer: 'yes' })
    const after = await askedOf(id)
    expect(after.asked).toEqual([
      {
        region: '03',
        askedAt: expect.any(String),
        answer: 'yes',
        answeredAt: expect.any(String),
        teams: ['Espoon tiimi'],
      },
    ])
    expect(JSON.stringify(after)).not.toContain(ours)
    const record = await host.get(`/api/trainings/${id}?depth=2`)
    expect(record.text).not.toContain(ours)
    expect(record.text).not.toContain('Espoon')
  })

  it('gives nothing of them away by relation, sort, filter or join', async () => {
    const id = await held()
    for (const query of [
      `where[teams][equals]=${ours}`,
      'where[teams.name][equals]=Espoon tiimi',
      'where[teams.region][equals]=03',
    ]) {
      const { body } = await host.get(`/api/trainings?${query}`)
      expect([query, body.docs ?? []]).toEqual([query, []])
    }
    expect((await host.get(`/api/teams/${ours}`)).status).toBeGreaterThanOrEqual(403)
    expect((await host.get('/api/teams?sort=name&limit=0')).text).not.toContain('Espoon')
    expect((await host.patch(`/api/trainings/${id}`, { teams: [own, ours] })).status).toBe(400)
    expect((await guest.get(`/api/trainings/${id}`)).status).toBeGreaterThanOrEqual(403)
    expect((await guest.get(`/api/trainings/${id}/asked-regions`)).status).toBeGreaterThanOrEqual(403)
  })

  it('is asked by its own editors, answered by the other region’s, and seen by nobody else', async () => {
    const id = await planned()
    const path = `/api/trainings/${id}/asked-regions`
    for (const name of ['editor03', 'reader08', 'nowhere'] as const) {
      expect((await (await portal.as(name)).post(path, { region: '03' })).status).toBeGreaterThanOrEqual(403)
    }
    expect((await portal.nobody.post(path, { region: '03' })).status).toBeGreaterThanOrEqual(401)
    for (const region of ['08', '99', null]) expect((await host.post(path, { region })).status).toBe(400)
    await host.post(path, { region: '03' })
    await host.post(path, { region: '03' })
    expect((await askedOf(id)).asked).toHaveLength(1)
    for (const name of ['editor08', 'reader08', 'manager08', 'nowhere'] as const) {
      expect((await answer(await portal.as(name), id, [ours])).status).toBe(403)
    }
    expect((await answer(portal.nobody, id, [ours])).status).toBeGreaterThanOrEqual(401)
    expect((await answer(guest, id, [own])).status).toBe(400)
    expect((await answer(guest, id, ['x'])).status).toBe(400)
    expect((await answer(guest, id, [own], '08')).status).toBe(403)
    expect((await (await portal.as('reader08')).get(path)).status).toBe(200)
    expect((await (await portal.as('nowhere')).get(path)).status).toBeGreaterThanOrEqual(403)
  })

  it('loses them when the yes is taken back, or the question, until it begins', async () => {
    const id = await held()
    expect((await answer(guest, id, [])).body).toEqual({ answer: 'no' })
    expect((await askedOf(id)).asked).toMatchObject([{ answer: 'no', teams: [] }])
    await answer(guest, id, [ours, kept])
    expect((await askedOf(id)).asked[0]?.teams).toEqual(['Espoon tiimi', 'Kirkkonummen tiimi'])
    expect((await host.post(`/api/trainings/${id}/asked-regions/take-back`, { region: '03' })).body.asked).toEqual([])
    expect((await answer(guest, id, [ours])).status).toBe(404)
    const begun = await held()
    expect((await host.patch(`/api/trainings/${begun}`, { status: 'ongoing' })).status).toBe(200)
    expect((await answer(guest, begun, [])).status).toBe(409)
    expect((await answer(guest, begun, [kept])).status).toBe(409)
    expect((await answer(guest, begun, [ours, kept])).status).toBe(200)
    expect((await host.post(`/api/trainings/${begun}/asked-regions/take-back`, { region: '03' })).status).toBe(409)
  })
})

describe('a guest team’s link', () => {
  async function linkOf(client: Client, id: string, of = ours): Promise<{ status: number; link: unknown }> {
    const { status, body } = await client.post(`/api/trainings/${id}/own-teams/team-link`, { team: of })
    return { status, link: body.link }
  }
  function opened(link: unknown): Promise<Reply> {
    return portal.nobody.get(new URL(String(link)).pathname)
  }

  it('is given out by its own region only, and for a team that takes part only', async () => {
    const id = await held()
    expect((await linkOf(guest, id)).link).toMatch(/\/t\/[\w-]+$/)
    expect((await linkOf(guest, id, kept)).status).toBe(404)
    expect((await linkOf(host, id)).status).toBe(404)
    expect((await linkOf(await portal.as('nowhere'), id)).status).toBe(404)
    expect((await host.post(`/api/trainings/${id}/team-link`, { team: ours })).status).toBe(404)
    const link = `/api/trainings/${id}/own-teams/team-link`
    for (const act of [`${link}/send`, `${link}/close`]) {
      for (const client of [
        host,
        await portal.as('nowhere'),
        await portal.as('reader08'),
        portal.nobody,
        portal.program,
      ]) {
        expect([act, (await client.post(act, { team: ours })).status]).toEqual([act, expect.toBeOneOf([403, 404])])
      }
      expect([act, (await guest.post(act, { team: kept })).status]).toEqual([act, 404])
      expect([act, (await guest.post(act, { team: ours })).status]).toEqual([act, 200])
    }
  })

  it('opens the training’s page for that team, until the team takes part no more', async () => {
    const id = await held()
    const { link } = await linkOf(guest, id)
    const page = await opened(link)
    expect([page.status, page.text.includes('Espoon tiimi'), page.text.includes('Akaan tiimi')]).toEqual([
      200,
      true,
      false,
    ])
    await answer(guest, id, [])
    expect((await opened(link)).status).toBe(404)
  })
})

describe('the editors', () => {
  async function subjects(id: string): Promise<readonly (readonly [recipient: string, subject: string])[]> {
    const rows = (await onServer(
      portal.databaseUrl,
      `SELECT recipient, subject FROM messages WHERE key LIKE 'teams-%:${id}:%' ORDER BY created_at, recipient`,
    )) as { recipient: string; subject: string }[]
    return rows.map(({ recipient, subject }) => [recipient, subject])
  }

  it('of the region that is asked hear of it once, and those of the region that asks of each new answer', async () => {
    const id = await planned()
    for (const _ of [1, 2]) await host.post(`/api/trainings/${id}/asked-regions`, { region: '03' })
    const asked = await subjects(id)
    const ofEditor = asked.filter(([to]) => to === accounts.editor03.email)
    expect(ofEditor).toEqual([[accounts.editor03.email, expect.stringContaining('pyytää teiltä tiimejä') as string]])
    expect(asked.filter(([to]) => to === accounts.editor08.email)).toEqual([])
    for (const _ of [1, 2]) await answer(guest, id, [ours])
    const told = (await subjects(id)).filter(([to]) => to === accounts.editor08.email)
    expect(told).toEqual([[accounts.editor08.email, expect.stringContaining('vastasi pyyntöön') as string]])
    await answer(guest, id, [])
    expect((await subjects(id)).filter(([to]) => to === accounts.editor08.email)).toHaveLength(2)
  })
})

describe('the database', () => {
  async function run(statement: string): Promise<string> {
    return onServer(portal.databaseUrl, statement).then(
      () => 'done',
      (error: unknown) => String((error as { constraint?: string }).constraint),
    )
  }

  it('refuses a team without its region’s yes, of another region, or of the training’s own', async () => {
    const id = await planned()
    function place(region: string, of: string): Promise<string> {
      return run(`INSERT INTO guest_teams (training_id, region_id, team_id) VALUES ('${id}', '${region}', '${of}')`)
    }
    expect(await place('03', ours)).toBe('guest_teams_only_with_yes')
    await host.post(`/api/trainings/${id}/asked-regions`, { region: '03' })
    expect(await place('03', ours)).toBe('guest_teams_only_with_yes')
    await run(`UPDATE asked_regions SET answer = 'yes', answered_at = now() WHERE training_id = '${id}'`)
    expect(await place('03', own)).toBe('guest_teams_of_region')
    expect(await place('03', ours)).toBe('done')
    expect(await run(`UPDATE asked_regions SET answer = 'no' WHERE training_id = '${id}'`)).toBe(
      'guest_teams_only_with_yes',
    )
    expect(await run(`INSERT INTO asked_regions (training_id, region_id) VALUES ('${id}', '08')`)).toBe(
      'asked_region_is_another',
    )
    expect(await run(`UPDATE teams SET deleted_at = now() WHERE id = '${ours}'`)).toBe('guest_teams_kept')
    expect((await guest.delete(`/api/teams/${ours}`)).status).toBeGreaterThanOrEqual(400)
  })
})

describe('the days of a training elsewhere', () => {
  it('stand in the calendar of the region whose teams take part, and only as long as they do', async () => {
    const id = await held()
    async function found(region: RegionCode): Promise<boolean> {
      const entries = await entriesOf(portal.payload.db.pool, { region, trainer: null, network: null, group: null })
      return entries.some(({ record }) => record === id)
    }
    expect([await found('03'), await found('08'), await found('09')]).toEqual([true, true, false])
    await answer(guest, id, [])
    expect(await found('03')).toBe(false)
  })
})

describe('a team that was trained in another region', () => {
  interface Told {
    readonly id: string
    readonly region: string
    readonly teams: readonly string[]
    readonly participants: readonly unknown[]
  }

  it('counts as trained in its own, whoever asks, and the training is told once', async () => {
    const day = addDays(today, -30)
    const id = await planned([day])
    await host.post(`/api/trainings/${id}/asked-regions`, { region: '03' })
    await answer(guest, id, [ours])
    const participants = [{ group: 'social-worker', count: 5 }]
    expect((await host.patch(`/api/trainings/${id}`, { status: 'completed', participants })).status).toBe(200)
    expect((await answer(guest, id, [ours, kept])).status).toBe(404)
    async function told(client: Client): Promise<readonly Told[]> {
      const { text } = await client.get('/api/facts')
      parseFacts(JSON.parse(text))
      const all = (JSON.parse(text) as { trainings: Told[] }).trainings
      return all.filter((each) => each.id === id)
    }
    expect(await told(guest)).toMatchObject([{ region: '08', teams: [ours], participants: [] }])
    expect(await told(host)).toMatchObject([{ region: '08', teams: [own], participants }])
    const [whole, ...more] = await told(await portal.as('administrator'))
    expect([new Set(whole?.teams), more]).toEqual([new Set([own, ours]), []])
    expect((await host.get('/api/facts')).text).not.toContain(ours)
    expect((await guest.get('/api/facts')).text).not.toContain(own)
  })

  it('gives its place to the team that carries it on', async () => {
    const before = (await guest.create('teams', team('03', { name: 'Liedon tiimi' }))).id
    const id = await planned()
    await host.post(`/api/trainings/${id}/asked-regions`, { region: '03' })
    await answer(guest, id, [before])
    const reply = await guest.post('/api/teams/reorganise', {
      day: addDays(today, 10),
      from: [before],
      to: [{ name: 'Aurajoen tiimi', municipality: null, serviceType: 'open-care' }],
      confirm: true,
    })
    expect([reply.status, (await askedOf(id)).asked[0]?.teams]).toEqual([200, ['Aurajoen tiimi']])
  })
})
