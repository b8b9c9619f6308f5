import { regionCodes } from '@kotipesa/domain'
import { parseFacts, type Facts } from '@kotipesa/indicators'
import fc from 'fast-check'
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { arbitraryFacts } from './arbitrary-facts'
import { onServer } from './database'
import { clearRecords, empty, file, fileOf, provisionIn, untidy } from './import-fixtures'
import { startPortal, type Portal } from './portal'
import { signIn } from './client'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.stop())

interface Outcome {
  readonly code: number
  readonly stderr: string
}

/** The command an operator runs. */
function command(input: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile('pnpm', ['provision'], (error, _stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stderr })
    })
    child.stdin?.end(input)
  })
}

function provision(input: unknown): Promise<string> {
  return provisionIn(portal, input)
}

function isEmpty(table: unknown): boolean {
  return Array.isArray(table) && table.length === 0
}

/** Tables are compared as sets of records: facts keep no order but that of entries of one day. */
function comparable(facts: Facts): unknown {
  const tables = Object.entries(facts)
    .filter(([key, table]) => key !== 'generatedAt' && key !== 'notice' && key !== 'regions' && !isEmpty(table))
    .map(([key, table]) => [key, Array.isArray(table) ? table.map((row) => JSON.stringify(sorted(row))).sort() : table])
  return Object.fromEntries(tables)
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      // A missing key equals null.
      .filter(([, one]) => one !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  )
}

function clear(): Promise<void> {
  return clearRecords(portal)
}

describe('ids that are no UUID', () => {
  it('are taken, the same at each import, and refer to one another as before', async () => {
    await clear()
    const path = file({ facts: untidy, details: { t1: { name: 'Salainen Nimi' } } })
    expect(await provision({ imports: [path] })).toContain('teams 1/1, team_reports 2/2')
    expect(await provision({ imports: [path] })).toContain('teams 0/1, team_reports 0/2')
    const { body } = await portal.program.get('/api/facts')
    const stored = parseFacts(body)
    const [team, trainer, network] = [stored.teams[0]?.id, stored.trainers[0]?.id, stored.networks[0]?.id]
    expect(new Set([team, trainer, network]).size).toBe(3)
    expect(stored.trainings[0]).toMatchObject({ teams: [team], trainers: [{ trainer }] })
    expect(stored.meetings[0]?.of).toBe(network)
    expect(stored.teamReports.map((report) => report.team)).toEqual([team, team])
    const [named] = await onServer(
      portal.databaseUrl,
      'SELECT p.name FROM trainers JOIN people p ON p.id = trainers.person_id',
    )
    expect(named).toEqual({ name: 'Salainen Nimi' })
  })

  it('are those of a trainer’s pair as well, of whom the bank says how they stand', async () => {
    await clear()
    const [trainer] = untidy.trainers
    const conditions = { coversOthers: true, shareInWriting: false, clientWorkKept: true, dutiesLightened: false }
    const bank = { modulesPassed: 3, permanentPost: true, ...conditions, pairPartner: 't2' }
    const facts = { ...untidy, trainers: [trainer, { ...trainer, id: 't2' }] }
    await provision({ imports: [file({ facts, details: { t1: { bank } } })] })
    const rows = await onServer(
      portal.databaseUrl,
      `SELECT p.modules_passed::int AS modules, p.permanent_post AS post, p.share_in_writing AS share, o.id IS NOT NULL AS paired
        FROM trainers p LEFT JOIN trainers o ON o.id = p.pair_partner_id ORDER BY paired DESC`,
    )
    expect(rows).toEqual([
      { modules: 3, post: 'yes', share: 'no', paired: true },
      { modules: null, post: null, share: null, paired: false },
    ])
  })

  it('leave of two reports of one day the one that counts: that of the greater id', async () => {
    const { body } = await portal.program.get('/api/facts')
    const children = parseFacts(body).teamReports.map((report) => report.children)
    expect(children.sort()).toEqual([1, 9])
  })
})

describe('importing facts and asking for them', () => {
  it('gives the same facts, whatever they are', async () => {
    const { inTransaction } = await import('../../src/import/client')
    const { importBundle } = await import('../../src/import/import-bundle')
    const { factsOf } = await import('../../src/facts/facts-of')
    const { pool } = portal.payload.db
    await fc.assert(
      fc.asyncProperty(arbitraryFacts, async (facts) => {
        await clear()
        await inTransaction(pool, (client) => importBundle(client, { facts, details: {} }, new Date()))
        const { body } = await factsOf(pool, regionCodes, new Date())
        expect(comparable(parseFacts(JSON.parse(body)))).toEqual(comparable(facts))
      }),
      { numRuns: 60 },
    )
  })

  it('keeps the order of staff counts of one day, of which the later one counts', async () => {
    const { importBundle } = await import('../../src/import/import-bundle')
    const { inTransaction } = await import('../../src/import/client')
    await clear()
    const staff = Array.from({ length: 20 }, (_, count) => ({
      id: randomUUID(),
      region: '08',
      reportedOn: '2024-01-01',
      role: 'supervisor',
      count,
    }))
    const facts = parseFacts({ ...empty, staff })
    await inTransaction(portal.payload.db.pool, (client) => importBundle(client, { facts, details: {} }, new Date()))
    const { body } = await portal.program.get('/api/facts')
    expect((body.staff as { count: number }[]).map(({ count }) => count)).toEqual(staff.map(({ count }) => count))
  })
})

const teamId = 'a3c1f7f0-94f4-4f39-9d35-0e7c0a6a5b11'
const oneTeam = {
  facts: {
    ...empty,
    notice: 'Koe',
    teams: [
      {
        id: teamId,
        name: 'Sastamala',
        region: '08',
        municipality: '790',
        serviceType: 'open-care',
        validFrom: '2017-08-01',
      },
    ],
  },
  details: {
    [teamId]: {
      source: { document: 'Pirkanmaa LAPE 2018', place: 'slide 4', wording: 'syksy 2017', bound: '1.8.2017' },
    },
  },
}

describe('pnpm provision', () => {
  const account = {
    email: 'Uusi@example.org',
    password: 'salasana-jota-ei-arvaa',
    name: 'Uusi',
    nationalRole: null,
    regions: [{ code: '08', role: 'editor' }],
  }

  it('brings regions, accounts, keys, records and the notice, and may be repeated', async () => {
    await clear()
    const instructions = JSON.stringify({
      accounts: [account],
      serviceClients: [{ name: 'toinen', apiKey: 'k'.repeat(32) }],
      imports: [file(oneTeam)],
      notice: null,
    })
    const first = await command(instructions)
    expect([first.code, first.stderr]).toEqual([0, expect.stringContaining('teams 1/1')])
    const editor = await signIn(portal.origin, account)
    await editor.patch(`/api/teams/${teamId}`, { name: 'Sastamala ja Punkalaidun' })
    const second = await command(instructions)
    expect([second.code, second.stderr]).toEqual([0, expect.stringContaining('teams 0/1')])
    const { body } = await editor.get(`/api/teams/${teamId}?depth=0`)
    expect([body.name, body.source]).toEqual(['Sastamala ja Punkalaidun', oneTeam.details[teamId]?.source])
    const facts = await editor.get('/api/facts?facts=1')
    expect([facts.body.notice, (await editor.get('/api/regions?limit=0')).body.totalDocs]).toEqual(['Koe', 22])
  })

  it('refuses in one message, with an exit code', async () => {
    const { code, stderr } = await command('hello')
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('Provisioning failed: standard input is not one JSON object'),
    ])
    expect(stderr).not.toContain('    at ')
  })

  it('sets the given password and roles on an existing account', async () => {
    const changed = { ...account, password: 'toinen-salasana-kokonaan', regions: [{ code: '03', role: 'reader' }] }
    await provision({ accounts: [changed] })
    const client = await signIn(portal.origin, changed)
    expect((await client.get('/api/me')).body.regions).toEqual([{ code: '03', role: 'reader' }])
  })

  it('leaves the notice alone unless it is given one', async () => {
    await provision({ notice: 'Oma huomautus' })
    await provision({ notice: null })
    await provision({})
    expect((await portal.program.get('/api/facts?facts=1')).body.notice).toBe('Oma huomautus')
    const inEach = { fi: 'Keksittyä', sv: 'Påhittat', en: 'Invented' }
    await provision({ notice: inEach })
    expect((await portal.program.get('/api/facts')).body.notice).toEqual(inEach)
  })

  it.each([
    [
      'an unknown region',
      { accounts: [{ ...account, regions: [{ code: '22', role: 'editor' }] }] },
      'accounts[0].regions[0].code',
    ],
    ['a short password', { accounts: [{ ...account, password: 'x' }] }, 'accounts[0].password'],
    ['an unknown wish', { wishes: 1 }, 'wishes'],
    ['a file that is not there', { imports: ['/nowhere/at-all.json'] }, '/nowhere/at-all.json cannot be read'],
  ])('refuses %s', async (_what, input, words) => {
    await expect(provision(input)).rejects.toThrow(words)
  })

  it('takes a file with a byte-order mark', async () => {
    await clear()
    expect(await provision({ imports: [fileOf(`\uFEFF${JSON.stringify(oneTeam)}`)] })).toContain('teams 1/1')
  })

  const text = JSON.stringify({ facts: { ...oneTeam.facts, notice: 'Säkylä' } })
  it.each([
    ['in Latin-1', Buffer.from(text, 'latin1'), 'expected UTF-8, got the byte E4'],
    ['in UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'expected UTF-8, got UTF-16 (little endian)'],
    ['with a key given twice', text.replace('"teams"', '"staff"'), 'facts.staff: expected each key once'],
    ['with a number too large', text.replace('"facts":1', '"facts":1e400'), 'facts.facts: expected a number up to'],
    ['nested too deep', `${'['.repeat(65)}${']'.repeat(65)}`, 'expected at most 64 lists and objects in one another'],
  ])('refuses a file %s, and says so', async (_what, bytes, words) => {
    await clear()
    const path = fileOf(bytes)
    const refused = await provision({ imports: [path] }).catch(String)
    expect(refused).toContain(`${path} cannot be read as JSON: `)
    expect(refused).toContain(words)
    expect((await portal.program.get('/api/facts')).body.teams).toEqual([])
  })

  it('brings an event to come with its day, and with a public page to register on', async () => {
    await clearRecords(portal)
    const session = { startsAt: '12:30', endsAt: '15:30', place: 'Kirjasto' }
    const event = {
      id: randomUUID(),
      region: '08',
      kind: 'seminar',
      name: 'Keväinen seminaari',
      day: '2099-03-05',
      hours: 3,
      capacity: 40,
      openUntil: '2099-02-28',
      audience: 'Kaikille',
      ...session,
    }
    await provision({ imports: [file({ facts: empty, plannedEvents: [event] })] })
    const editor = await portal.as('editor08')
    const { body } = await editor.get(`/api/events/${event.id}?depth=0`)
    expect(body).toMatchObject({ name: event.name, capacity: 40, isPublic: true, sessions: [{ hours: 3, ...session }] })
    expect((await portal.nobody.get(`/fi/koulutukset/${event.id}`)).text).toContain(event.name)
    expect((await portal.program.get('/api/facts')).text).not.toContain(event.id)
  })

  it('takes nothing of a bundle that is not valid throughout', async () => {
    await clear()
    const wrong = {
      ...oneTeam,
      facts: { ...oneTeam.facts, agreements: [{ id: randomUUID(), region: '08', madeOn: '2021-02-30' }] },
    }
    await expect(provision({ imports: [file(wrong)] })).rejects.toThrow('agreements[0].madeOn')
    expect((await portal.program.get('/api/facts')).body.teams).toEqual([])
  })

  it('takes nothing of a bundle with a team of another’s name at the same time, and says which', async () => {
    await clear()
    const [team] = oneTeam.facts.teams
    const namesake = { ...team, id: 'toinen', name: ` ${team?.name} ` }
    const both = { facts: { ...oneTeam.facts, teams: [team, namesake] } }
    const refusal = /nothing of it was taken:\nteams\[1\] \(id toinen\): another team of region 08 has this name/
    await expect(provision({ imports: [file(both)] })).rejects.toThrow(refusal)
    expect((await portal.program.get('/api/facts')).body.teams).toEqual([])
    await provision({ imports: [file(oneTeam)] })
    await expect(provision({ imports: [file({ facts: { ...empty, teams: [namesake] } })] })).rejects.toThrow(
      'teams[0] (id toinen)',
    )
  })

  it('takes a team of another’s name after the other has ended', async () => {
    await clear()
    const [team] = oneTeam.facts.teams
    const former = { ...team, id: 'entinen', validFrom: '2015-01-01', validUntil: team?.validFrom }
    expect(await provision({ imports: [file({ facts: { ...oneTeam.facts, teams: [former, team] } })] })).toContain(
      'teams 2/2',
    )
  })

  it('takes an event with the regions that hold it together', async () => {
    await clear()
    const dialogue = {
      id: 'e1',
      region: '08',
      alsoRegions: ['03'],
      kind: 'dialogue',
      heldOn: '2024-05-20',
      hours: 3,
      participants: [],
      expertsByExperience: true,
    }
    const facts = { ...oneTeam.facts, facts: 2, notice: null, regions: [{ code: '03' }, { code: '08' }] }
    await provision({ imports: [file({ facts: { ...facts, events: [dialogue] } })] })
    const { events } = (await portal.program.get('/api/facts?facts=2')).body as { events: unknown[] }
    expect(events).toMatchObject([{ region: '08', alsoRegions: ['03'], heldOn: '2024-05-20' }])
  })

  it('names what version 2 holds and the portal cannot store, and takes nothing of it', async () => {
    await clear()
    const [team] = oneTeam.facts.teams
    const wrong = {
      ...oneTeam.facts,
      facts: 2,
      notice: { fi: 'Koe', sv: 'Prov', en: 'Trial' },
      regions: [{ code: '08' }, { code: '03' }],
      teams: [team, { ...team, id: 't2', name: 'Toinen', carriesOn: [teamId] }],
      trainings: [
        {
          ...untidy.trainings[0],
          teams: ['t2'],
          consultations: [{ date: '2021-02-01', hours: 3 }],
          trainers: [],
          participants: [{ group: 'partner', sector: 'psychiatry', count: 4 }],
        },
      ],
      meetings: [{ ...untidy.meetings[0], of: null }],
    }
    const refused = await provision({ imports: [file({ facts: wrong })] }).catch(String)
    expect(refused.split('\n').slice(1)).toEqual(['meetings[0].of: null'])
    expect((await portal.program.get('/api/facts')).body.teams).toEqual([])
  })

  it('takes nothing of a bundle that the database refuses in part', async () => {
    await clear()
    const id = randomUUID()
    const wrong = {
      facts: { ...oneTeam.facts, agreements: [{ id, region: '08', madeOn: '2021-02-01' }] },
      details: { [id]: { source: { document: 'no text in PostgreSQL has a \u0000', place: '1' } } },
    }
    await expect(provision({ imports: [file(wrong)] })).rejects.toThrow(
      `nothing of it was taken:\nagreements[0] (id ${id}): the database refuses it (22P05)`,
    )
    expect((await portal.program.get('/api/facts')).body.teams).toEqual([])
  })

  it('takes 12,000 reports at once, and gives the facts of them', async () => {
    await clear()
    function team(index: number) {
      return {
        id: randomUUID(),
        name: `Tiimi ${index}`,
        region: '08',
        municipality: null,
        serviceType: 'open-care',
        validFrom: '2015-01-01',
      }
    }
    const teams = Array.from({ length: 600 }, (_, index) => team(index))
    const teamReports = teams.flatMap(({ id }) =>
      Array.from({ length: 20 }, (_, index) => ({
        id: randomUUID(),
        team: id,
        reportedOn: `${2015 + Math.floor(index / 2)}-${index % 2 === 0 ? '04' : '10'}-15`,
        members: { 'social-worker': 3, coordinator: 0.5 },
        children: 60,
        caseHolders: 3,
        criteria: { 'consultant-leads': 'fully' },
        faceToFaceShare: 0.4,
      })),
    )
    const path = file({ facts: { ...empty, teams, teamReports } })
    const { code, stderr } = await command(JSON.stringify({ imports: [path] }))
    expect([code, stderr]).toEqual([0, expect.stringContaining('team_reports 12000/12000')])
    const { body } = await portal.program.get('/api/facts')
    expect(body.teamReports).toHaveLength(12_000)
  })
})
