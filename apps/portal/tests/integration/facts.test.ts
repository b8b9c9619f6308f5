import { addDays, helsinkiDay, regionCodes } from '@kotipesa/domain'
import { parseFacts } from '@kotipesa/indicators'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountName } from './accounts'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { element, event, oneOfEach, report, training } from './records'

let portal: Portal
let in03: Record<string, string>
let in08: Record<string, string>

beforeAll(async () => {
  portal = await startPortal()
  in03 = await oneOfEach(await portal.as('editor03'), '03')
  in08 = await oneOfEach(await portal.as('editor08'), '08')
})
afterAll(() => portal.stop())

async function facts(client: Client) {
  const reply = await client.get('/api/facts')
  expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8'])
  return parseFacts(reply.body)
}

const ofPeople = {
  people: 6,
  trainedPeople: 4,
  joined: 0,
  left: 2,
  meetingRhythm: 'every-second-week',
  managementSupport: 'fully',
  partnersInformed: 'partly',
  knowledgeAdopted: 'not-yet',
  workGuidedByDiscussion: null,
}

describe('the facts', () => {
  it('are valid and complete for what the collections hold', async () => {
    const all = await facts(portal.program)
    const ids = Object.values(all).flatMap((table) =>
      Array.isArray(table) ? table.flatMap((row: object) => ('id' in row ? [row.id] : [])) : [],
    )
    // Statuses of elements and prices have no ids in the facts; what was declined, own objectives, agendas, memos, calendars what people belong to and saved views are no facts.
    const ofModel = ['prices', 'element-statuses', 'element-declines', 'objectives', 'partners', 'findings']
    const records = [...ofModel, 'support-tallies', 'agenda-items', 'memos', 'calendar-feeds', 'report-rounds']
    const ofPlans = ['work-packages', 'documents']
    const others = [
      ...records,
      ...ofPlans,
      'information-requests',
      'people',
      'memberships',
      'expert-occasions',
      'registrations',
      'saved-views',
    ]
    const kept = [in03, in08].flatMap((made) => Object.entries(made).filter(([slug]) => !others.includes(slug)))
    expect(ids.sort()).toEqual(kept.map(([, id]) => id).sort())
    expect([all.elements.length, all.prices?.length]).toEqual([2, 2])
    expect(ids.every((id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(id)))).toBe(true)
  })

  it('say each thing in the words of the contract', async () => {
    const client = await portal.as('editor08')
    const { id } = await client.create('team-reports', {
      ...report('08', in08.teams ?? '', { reportedOn: '2024-10-09' }),
      members: { 'consulting-social-worker': 1, 'social-worker': 3, 'family-therapist': 0.5, coordinator: 0 },
      children: 74,
      caseHolders: 2.5,
      workersOverCap: 0,
      meetingsPlanned: 24,
      meetingsHeld: 19,
      criteria: { 'consultant-leads': 'fully', 'documentation-transparent': 'not-yet' },
      sharedResponsibility: 'partly',
      faceToFaceShare: 0.35,
      ...ofPeople,
    })
    const reports = (await facts(client)).teamReports
    const inVersion1 = {
      id,
      team: in08.teams,
      reportedOn: '2024-10-09',
      members: { 'consulting-social-worker': 1, 'social-worker': 3, 'family-therapist': 0.5, coordinator: 0 },
      children: 74,
      caseHolders: 2.5,
      workersOverCap: 0,
      meetingsPlanned: 24,
      meetingsHeld: 19,
      criteria: {
        'principles-structure-discussion': null,
        'consultant-leads': 'fully',
        'therapist-supports-reflection': null,
        'cases-long-and-often-enough': null,
        'documentation-transparent': 'not-yet',
      },
      sharedResponsibility: 'partly',
      faceToFaceShare: 0.35,
    }
    expect(reports.find((each) => each.id === id)).toEqual({ ...inVersion1, ...ofPeople })
    const before = parseFacts((await client.get('/api/facts?facts=1')).body)
    expect(before.teamReports.find((each) => each.id === id)).toEqual(inVersion1)
  })

  it('tell consultations apart from days, partners by sector, and events that have been held', async () => {
    const client = await portal.as('editor08')
    const participants = [
      { group: 'partner', sector: 'psychiatry', count: 4 },
      { group: 'partner', sector: null, count: 1 },
    ]
    const sessions = [
      { date: '2017-09-26', hours: 7, startsAt: '9', endsAt: '16.00', place: 'Kaupungintalo' },
      { date: '2018-02-12', hours: 3, kind: 'consultation' },
      { date: '2018-03-12', hours: 2, kind: 'supervision' },
    ]
    const { id } = await client.create('trainings', training('08', { sessions, participants }))
    const days = [
      { date: '2024-05-20', hours: 3 },
      { date: '2024-05-21', hours: 2.5 },
    ]
    const held = await client.create('events', event('08', { sessions: days, participants, expertsByExperience: true }))
    await client.create('events', event('08', { isCancelled: true }))
    await client.create('events', event('08', { sessions: [{ date: addDays(helsinkiDay(new Date()), 1), hours: 3 }] }))
    const { trainings, events = [] } = await facts(client)
    expect(trainings.find((each) => each.id === id)).toMatchObject({
      sessions: [{ date: '2017-09-26', hours: 7 }],
      consultations: [{ date: '2018-02-12', hours: 3 }],
      participants,
    })
    expect(events.filter((each) => each.id !== in08.events)).toEqual([
      {
        id: held.id,
        region: '08',
        alsoRegions: [],
        kind: 'dialogue',
        heldOn: '2024-05-21',
        hours: 5.5,
        participants,
        expertsByExperience: true,
      },
    ])
    const before = parseFacts((await client.get('/api/facts?facts=1')).body).trainings.find((each) => each.id === id)
    expect(before).toMatchObject({
      sessions: [{ date: '2017-09-26', hours: 7 }],
      participants: [
        { group: 'partner', count: 4 },
        { group: 'partner', count: 1 },
      ],
    })
  })

  it.each([
    ['program', regionCodes],
    ['administrator', regionCodes],
    ['coordinator', regionCodes],
    ['editor08', ['08']],
    ['reader08', ['08']],
    ['manager08', ['08']],
    ['both', ['03', '08']],
  ] as const)('for %s are of the regions they may read', async (name, codes) => {
    const client = name === 'program' ? portal.program : await portal.as(name satisfies AccountName)
    const own = await facts(client)
    expect(own.regions.map(({ code }) => code)).toEqual(codes)
    const held = own.teams.map(({ region }) => region).filter((region, index, all) => all.indexOf(region) === index)
    expect(held).toEqual(['03', '08'].filter((region) => (codes as readonly string[]).includes(region)))
  })

  it('are none for somebody of no region, of which they would have to tell', async () => {
    expect((await (await portal.as('nowhere')).get('/api/facts')).status).toBe(403)
  })

  it('leave out references to records of regions outside the bundle', async () => {
    const days = { planningDays: 1, trainingDays: 6, consultationDays: 1.5 }
    const borrowed = {
      teams: [in08.teams],
      trainers: [
        { trainer: in08.trainers, ...days },
        { trainer: in03.trainers, ...days },
      ],
    }
    const { id } = await (await portal.as('both')).create('trainings', training('08', borrowed))
    async function find(client: Client) {
      return (await facts(client)).trainings.find((each) => each.id === id)
    }
    const own = await find(await portal.as('editor08'))
    expect([own?.teams, own?.trainers.map(({ trainer }) => trainer)]).toEqual([[in08.teams], [in08.trainers]])
    const full = await find(portal.program)
    expect([full?.teams, full?.trainers.map(({ trainer }) => trainer)]).toEqual([
      borrowed.teams,
      [in08.trainers, in03.trainers],
    ])
    expect((await facts(await portal.as('editor03'))).trainings.map((each) => each.id)).not.toContain(id)
  })

  it('are not given to nobody, nor for a wrong key', async () => {
    const reply = await portal.nobody.get('/api/facts')
    expect([reply.status, reply.headers.get('content-type'), reply.body.status]).toEqual([
      401,
      'application/problem+json; charset=utf-8',
      401,
    ])
    for (const Authorization of [
      'service-clients API-Key wrong',
      'users API-Key x',
      'JWT x',
      'Bearer x',
      'service-clients API-Key ',
    ]) {
      expect((await portal.nobody.get('/api/facts', { Authorization })).status, Authorization).toBe(401)
    }
  })

  it('carry the notice', async () => {
    const coordinator = await portal.as('coordinator')
    await coordinator.post('/api/globals/notice', { text: '  Esittelyaineisto  ' })
    const words = 'Esittelyaineisto'
    expect((await facts(portal.program)).notice).toEqual({ fi: words, sv: words, en: words })
    expect((await portal.program.get('/api/facts?facts=1')).body.notice).toBe(words)
    await coordinator.post('/api/globals/notice', { textSv: 'Demonstrationsmaterial', textEn: 'Demonstration data' })
    const translated = { fi: words, sv: 'Demonstrationsmaterial', en: 'Demonstration data' }
    expect((await facts(portal.program)).notice).toEqual(translated)
    expect((await portal.program.get('/api/facts?facts=1')).body.notice).toBe(words)
    await coordinator.post('/api/globals/notice', { text: ' ', textSv: '', textEn: '' })
    expect((await facts(portal.program)).notice).toBeNull()
  })
})

describe('personal data', () => {
  it('is nowhere in the facts, whatever column it stands in', async () => {
    const secret = 'Salainen-Henkilö-7391'
    const columns = await onServer(
      portal.databaseUrl,
      `SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'
       AND data_type = 'character varying' AND table_name NOT LIKE 'payload%' AND table_name NOT LIKE 'audit%' AND table_name NOT IN ('notice', 'trainings_rels', 'teams_rels')
       AND column_name NOT LIKE '%id' AND column_name NOT IN ('code', 'municipality', 'indicator', 'period', 'term', 'year', 'list', 'hash', 'salt', 'key_hash', 'earlier_key_hash', 'made_by', 'session', 'starts_at', 'ends_at')`,
    )
    /* A team's, network's and group's own name is no person's and belongs to the facts. */
    const named = ['teams', 'networks', 'groups']
    const personal = columns.filter(
      ({ table_name, column_name }) => !(column_name === 'name' && named.includes(String(table_name))),
    )
    expect(personal.length).toBeGreaterThan(40)
    await onServer(portal.databaseUrl, `UPDATE users_regions SET valid_until = '2098-01-01T12:00Z'`)
    for (const { table_name, column_name } of personal) {
      const value =
        column_name === 'email' || column_name === 'name'
          ? `'${secret}' || id`
          : `'${column_name === 'link' ? `https://${secret}` : secret}'`
      await onServer(portal.databaseUrl, `UPDATE "${String(table_name)}" SET "${String(column_name)}" = ${value}`)
    }
    const { text, status } = await portal.program.get('/api/facts')
    expect(status).toBe(200)
    expect(text).not.toContain(secret)
    expect(text).not.toContain('@')
  })
})

describe('the versions', () => {
  it('are 2, and 1 for whoever asks for it, of the same records', async () => {
    const [newest, first, second] = await Promise.all(
      ['/api/facts', '/api/facts?facts=1', '/api/facts?facts=2'].map((path) => portal.program.get(path)),
    )
    expect([newest?.body.facts, first?.body.facts, second?.body.facts]).toEqual([2, 1, 2])
    const inVersion1 = parseFacts(first?.body).teams.map((each) => ({ ...each, carriesOn: [] }))
    expect(parseFacts(newest?.body).teams).toEqual(inVersion1)
    expect([first?.body.prices, parseFacts(newest?.body).prices?.length]).toEqual([undefined, 2])
    expect(second?.headers.get('etag')).toBe(newest?.headers.get('etag'))
  })

  it('have tags of their own, each with its 304', async () => {
    const tags = await Promise.all(
      [1, 2].map(
        async (version) => (await portal.program.get(`/api/facts?facts=${version}`)).headers.get('etag') ?? '',
      ),
    )
    async function status(version: number, tag: string | undefined): Promise<number> {
      return (await portal.program.get(`/api/facts?facts=${version}`, { 'If-None-Match': tag ?? '' })).status
    }
    expect([await status(1, tags[0]), await status(2, tags[1])]).toEqual([304, 304])
    expect([await status(1, tags[1]), await status(2, tags[0])]).toEqual([200, 200])
  })

  it.each(['facts=3', 'facts=', 'facts=01', 'facts=1&facts=1'])('are no other: %s', async (query) => {
    const reply = await portal.program.get(`/api/facts?${query}`)
    expect([reply.status, reply.headers.get('content-type'), reply.body.detail]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
      'facts: expected one of 1, 2, the version of the facts.',
    ])
  })
})

describe('the version tag', () => {
  it('stays while nothing changes and gives 304', async () => {
    const first = await portal.program.get('/api/facts')
    const etag = first.headers.get('etag') ?? ''
    const second = await portal.program.get('/api/facts', { 'If-None-Match': etag })
    expect([second.status, second.text, second.headers.get('etag')]).toEqual([304, '', etag])
    const weak = await portal.program.get('/api/facts', { 'If-None-Match': `"other", W/${etag}` })
    expect(weak.status).toBe(304)
    expect(first.body.generatedAt).not.toBe((await portal.program.get('/api/facts')).body.generatedAt)
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
  })

  it('changes with any fact, and with nothing else', async () => {
    async function tag(): Promise<string> {
      return (await portal.program.get('/api/facts')).headers.get('etag') ?? ''
    }
    const before = await tag()
    await onServer(portal.databaseUrl, `UPDATE people SET name = 'Toinen', updated_at = now()`)
    expect(await tag()).toBe(before)
    await onServer(portal.databaseUrl, `UPDATE meetings SET attendees = attendees + 1 WHERE id = '${in08.meetings}'`)
    expect(await tag()).not.toBe(before)
  })

  it('differs between people who see different regions', async () => {
    const tags = await Promise.all(
      ['editor03', 'both', 'editor08'].map(async (name) =>
        (await (await portal.as(name as AccountName)).get('/api/facts')).headers.get('etag'),
      ),
    )
    expect(new Set(tags).size).toBe(3)
  })

  it('changes at midnight in Helsinki, when another period may have ended', async () => {
    const { factsOf } = await import('../../src/facts/facts-of')
    async function at(instant: string): Promise<string> {
      return (await factsOf(portal.payload.db.pool, ['08'], new Date(instant))).etag
    }
    expect(await at('2026-06-30T00:00:00+03:00')).toBe(await at('2026-06-30T23:59:59+03:00'))
    expect(await at('2026-06-30T23:59:59+03:00')).not.toBe(await at('2026-07-01T00:00:00+03:00'))
    expect(addDays(helsinkiDay('2026-06-30T20:59:59Z'), 1)).toBe(helsinkiDay('2026-06-30T21:00:00Z'))
  })
})

describe('the status of an element', () => {
  it('keeps its history', async () => {
    const client = await portal.as('editor03')
    await client.create(
      'element-statuses',
      element('03', { element: 'trainer-bank', status: 'agreed', since: '2020-01-01' }),
    )
    await client.create(
      'element-statuses',
      element('03', { element: 'trainer-bank', status: 'in-use', since: '2021-01-01' }),
    )
    const { elements } = await facts(client)
    expect(elements.filter(({ element: id }) => id === 'trainer-bank')).toEqual([
      { region: '03', element: 'trainer-bank', status: 'agreed', since: '2020-01-01', evidence: [] },
      { region: '03', element: 'trainer-bank', status: 'in-use', since: '2021-01-01', evidence: [] },
    ])
  })
})
