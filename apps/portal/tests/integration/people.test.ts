import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as peopleRules from '../../src/migrations/20261128_200100_people_rules'
import * as jointRules from '../../src/migrations/20261129_160749_joint_rules'
import * as handoverTables from '../../src/migrations/20261130_022240_handover'
import * as handoverRules from '../../src/migrations/20261130_022241_handover_rules'
import * as supervisors from '../../src/migrations/20261130_024801_supervisors'
import * as supervisorsNamed from '../../src/migrations/20261130_024802_supervisors_named'
import * as supervisorAddresses from '../../src/migrations/20261130_024803_supervisor_addresses'
import * as expertsTables from '../../src/migrations/20261130_025212_experts_development'
import * as expertsRules from '../../src/migrations/20261130_025213_experts_development_rules'
import * as toThlTables from '../../src/migrations/20261130_102759_documents_to_thl'
import * as toThlRules from '../../src/migrations/20261130_102800_documents_to_thl_rules'
import * as requestTables from '../../src/migrations/20261130_095930_information_requests'
import * as requestRules from '../../src/migrations/20261130_095931_information_requests_rules'
import * as workTables from '../../src/migrations/20261130_084620_work_packages'
import * as workRules from '../../src/migrations/20261130_084621_work_packages_rules'
import * as peopleTables from '../../src/migrations/20261128_200000_people'
import { eraseWithheld, withholdEnded } from '../../src/trash/keep-bases'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { membership, network, person, team, trainer, training } from './records'

let portal: Portal
let editor: Client
beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
})
afterAll(() => portal.stop())

function sql(statement: string): Promise<Record<string, unknown>[]> {
  return onServer(portal.databaseUrl, statement)
}

async function newPerson(name: string, more: Record<string, unknown> = {}): Promise<string> {
  return (await editor.create('people', person('08', { name, ...more }))).id
}

describe('a person', () => {
  it('has an e-mail address of their own in a region, however it is written', async () => {
    const id = await newPerson('Yksi', { email: ' Sama@Example.org ' })
    expect((await editor.get(`/api/people/${id}`)).body.email).toBe('sama@example.org')
    const { status, text } = await editor.post('/api/people', person('08', { email: 'SAMA@example.org' }))
    expect([status, text]).toEqual([400, expect.stringContaining('tämä sähköpostiosoite')])
    await (await portal.as('editor03')).create('people', person('03', { email: 'sama@example.org' }))
    await expect(
      sql(`INSERT INTO people (region_id, name, email) VALUES ('08', 'Toinen', 'SAMA@example.org')`),
    ).rejects.toThrow(/people_one_email/)
  })

  it.each([
    ['no day of consent', { basis: 'consent', purposes: ['contact'] }, 'päivä, jona suostumus annettiin'],
    ['a consent to nothing', { basis: 'consent', consentGivenOn: '2024-01-01' }, 'ainakin yksi tarkoitus'],
    [
      'consent withdrawn before it was given',
      { basis: 'consent', purposes: ['contact'], consentGivenOn: '2024-02-01', consentWithdrawnOn: '2024-01-31' },
      'ennen kuin se on annettu',
    ],
    ['a consent to come', { basis: 'consent', purposes: ['contact'], consentGivenOn: '2099-01-01' }, 'vasta tulossa'],
    ['data kept for longer than ten years', { monthsAfterEnd: 121 }, 'liian suuri'],
    ['no e-mail address as one', { email: 'ei osoite' }, 'email'],
  ])('is refused with %s', async (_what, wrong, words) => {
    const { status, text } = await editor.post('/api/people', person('08', wrong))
    expect([status, text]).toEqual([400, expect.stringContaining(words)])
  })

  it('on duty keeps no consent', async () => {
    const consent = { purposes: ['contact'], consentGivenOn: '2024-01-01' }
    const id = await newPerson('Suostunut', { basis: 'consent', ...consent })
    expect((await editor.get(`/api/people/${id}`)).body).toMatchObject({ purposes: ['contact'] })
    await editor.patch(`/api/people/${id}`, { basis: 'duty' })
    expect((await editor.get(`/api/people/${id}`)).body.consentGivenOn ?? null).toBeNull()
  })

  it('is refused by SQL without what the basis needs', async () => {
    const wrong = [
      `basis = 'consent'`,
      `consent_given_on = '2024-02-01T12:00Z', consent_withdrawn_on = '2024-01-01T12:00Z'`,
      `consent_given_on = '2024-02-01T13:00Z'`,
      `name = ' '`,
      'months_after_end = 0.5',
      'months_after_end = 121',
    ]
    const id = await newPerson('Sääntö')
    for (const change of wrong) {
      await expect(sql(`UPDATE people SET ${change} WHERE id = '${id}'`), change).rejects.toThrow(/violates check/)
    }
  })

  it('is given an account by an administrator only', async () => {
    const id = await newPerson('Tunnuksellinen')
    const { id: account } = await portal.userOf('editor08')
    expect((await editor.patch(`/api/people/${id}`, { account })).status).toBe(400)
    const administrator = await portal.as('administrator')
    expect((await administrator.patch(`/api/people/${id}`, { account })).status).toBe(200)
    const second = await newPerson('Toinen tunnuksellinen')
    expect((await administrator.patch(`/api/people/${second}`, { account })).status).toBe(400)
  })
})

describe('a membership', () => {
  it('is of what it says, and of nothing else', async () => {
    const id = await newPerson('Jäsen')
    const { id: teamId } = await editor.create('teams', team('08'))
    const { status, text } = await editor.post('/api/memberships', membership('08', id, { of: 'team' }))
    expect([status, text]).toEqual([400, expect.stringContaining('Valitse, minkä jäsen')])
    const made = await editor.create('memberships', membership('08', id, { of: 'team', team: teamId, isContact: true }))
    await editor.patch(`/api/memberships/${made.id}`, { of: 'experts-by-experience', tasks: ['testing'] })
    const { body } = await editor.get(`/api/memberships/${made.id}?depth=0`)
    expect(body).toMatchObject({ tasks: ['testing'], isContact: false })
    expect(body.team ?? null).toBeNull()
    expect(body.title).toBe('Jäsen · Kokemusasiantuntijat')
    await expect(sql(`UPDATE memberships SET "of" = 'group' WHERE id = '${made.id}'`)).rejects.toThrow(/of_group/)
    await expect(sql(`UPDATE memberships SET is_contact = true WHERE id = '${made.id}'`)).rejects.toThrow(/contact_of/)
  })

  it('is held once at a time, also when ten are made at the same moment', async () => {
    const id = await newPerson('Kerran')
    const first = membership('08', id, { validUntil: '2022-01-01' })
    await editor.create('memberships', first)
    const { status, text } = await editor.post('/api/memberships', membership('08', id, { validFrom: '2021-12-31' }))
    expect([status, text]).toEqual([400, expect.stringContaining('on jo tämä jäsenyys')])
    const later = membership('08', id, { validFrom: '2022-01-01' })
    const replies = await Promise.all(Array.from({ length: 10 }, () => editor.post('/api/memberships', later)))
    expect(replies.filter((reply) => reply.status === 201)).toHaveLength(1)
    for (const reply of replies) expect([201, 400, 409]).toContain(reply.status)
  })

  it('takes the person’s new name, and the network’s', async () => {
    const id = await newPerson('Entinen Nimi')
    const { id: networkId } = await editor.create('networks', network('08', { name: 'Koordinaattorit' }))
    const made = await editor.create('memberships', membership('08', id, { of: 'network', network: networkId }))
    await editor.patch(`/api/people/${id}`, { name: 'Uusi Nimi' })
    await editor.patch(`/api/networks/${networkId}`, { name: 'Verkko' })
    expect((await editor.get(`/api/memberships/${made.id}`)).body.title).toBe('Uusi Nimi · Verkko')
  })
})

describe('somebody who leaves', () => {
  async function leaver(): Promise<Record<string, string>> {
    const id = await newPerson('Lähtevä')
    const { id: teamId } = await editor.create('teams', team('08', { name: `Yhteystiimi ${id}` }))
    const contact = await editor.create(
      'memberships',
      membership('08', id, { of: 'team', team: teamId, isContact: true }),
    )
    const ahead = await editor.create(
      'memberships',
      membership('08', id, { of: 'experts-by-experience', validFrom: '2090-01-01' }),
    )
    const { id: trainerId } = await editor.create('trainers', trainer('08', { person: id }))
    const days = { planningDays: 1, trainingDays: 2, consultationDays: 0 }
    const sessions = [
      { date: '2026-01-12', hours: 7 },
      { date: '2026-03-02', hours: 7 },
    ]
    const { id: trainingId } = await editor.create(
      'trainings',
      training('08', { status: 'planned', sessions, trainers: [{ trainer: trainerId, ...days }] }),
    )
    return { id, teamId, trainerId, trainingId, contact: contact.id, ahead: ahead.id }
  }
  const lastDay = '2026-02-01'

  it('is shown what ends and what stays open, and nothing is changed before it is confirmed', async () => {
    const ids = await leaver()
    const { status, body } = await editor.post(`/api/people/${ids.id}/leave`, { lastDay })
    expect(status).toBe(200)
    expect((body.ending as { id: string }[]).map(({ id }) => id)).toEqual([ids.contact, ids.trainerId])
    expect((body.neverBegun as { id: string }[]).map(({ id }) => id)).toEqual([ids.ahead])
    expect(body).toMatchObject({
      trainings: [{ id: ids.trainingId, days: ['2026-03-02'] }],
      teams: [{ id: ids.teamId }],
      trainingsElsewhere: 0,
      hasAccount: false,
      erasedOn: '2027-02-02',
    })
    expect((await editor.get(`/api/memberships/${ids.contact}`)).body.validUntil ?? null).toBeNull()
  })

  it('belongs to nothing after the last day, and done twice is done once', async () => {
    const ids = await leaver()
    for (const count of [2, 0]) {
      const { status, body } = await editor.post(`/api/people/${ids.id}/leave`, { lastDay, confirm: true })
      expect([status, (body.ending as unknown[]).length]).toEqual([200, count])
    }
    for (const path of [`memberships/${ids.contact}`, `trainers/${ids.trainerId}`]) {
      expect((await editor.get(`/api/${path}`)).body.validUntil).toBe('2026-02-02T12:00:00.000Z')
    }
    expect((await editor.get(`/api/memberships/${ids.ahead}`)).status).toBe(404)
  })

  it('leaves as a whole or not at all', async () => {
    const ids = await leaver()
    // The trainer's entry cannot go, as it would never have begun and a training refers to it.
    const { status } = await editor.post(`/api/people/${ids.id}/leave`, { lastDay: '2017-05-31', confirm: true })
    expect(status).toBe(409)
    expect((await editor.get(`/api/memberships/${ids.contact}`)).body.validUntil ?? null).toBeNull()
    expect((await editor.get(`/api/memberships/${ids.ahead}`)).status).toBe(200)
  })

  it('is nobody’s business who may not change the person', async () => {
    const ids = await leaver()
    for (const name of ['editor03', 'reader08', 'manager08', 'coordinator', 'nowhere'] as const) {
      const client = await portal.as(name)
      const { status, text } = await client.post(`/api/people/${ids.id}/leave`, { lastDay, confirm: true })
      expect([name, status, text.includes('Yhteystiimi')]).toEqual([name, 403, false])
    }
    for (const client of [portal.nobody, portal.program]) {
      expect((await client.post(`/api/people/${ids.id}/leave`, { lastDay })).status).toBe(403)
    }
    expect((await editor.post(`/api/people/${ids.id}/leave`, { lastDay: '2026-02-30' })).status).toBe(400)
    expect((await editor.get(`/api/memberships/${ids.contact}`)).body.validUntil ?? null).toBeNull()
  })

  it('leaves trainings of regions that the editor may not see as a number', async () => {
    const id = await newPerson('Lainattu')
    const { id: trainerId } = await editor.create('trainers', trainer('08', { person: id }))
    const days = { planningDays: 1, trainingDays: 1, consultationDays: 0 }
    const sessions = [{ date: '2026-03-02', hours: 7 }]
    const administrator = await portal.as('administrator')
    const elsewhere = training('03', { status: 'planned', sessions, trainers: [{ trainer: trainerId, ...days }] })
    const { id: trainingId } = await administrator.create('trainings', elsewhere)
    const { body, text } = await editor.post(`/api/people/${id}/leave`, { lastDay })
    expect([body.trainings, body.trainingsElsewhere, text.includes(trainingId)]).toEqual([[], 1, false])
  })
})

describe('somebody for whom the basis of keeping the data has ended', () => {
  const contact = { email: 'salainen@example.org', organisation: 'Salainen yhdistys' }

  async function everythingOf(client: Client): Promise<string> {
    const paths = ['people', 'memberships', 'trainers', 'calendar-feeds'].map(
      (each) => `/api/${each}?limit=500&depth=1`,
    )
    return (await Promise.all(paths.map(async (path) => (await client.get(path)).text))).join()
  }

  async function withConsent(name: string): Promise<{ person: string; member: string; trainerId: string }> {
    const consent = { basis: 'consent', purposes: ['contact'], consentGivenOn: '2024-01-01' }
    const id = await newPerson(name, { ...contact, ...consent })
    const member = await editor.create('memberships', membership('08', id))
    const { id: trainerId } = await editor.create('trainers', trainer('08', { person: id }))
    await editor.create('calendar-feeds', { region: '08', trainer: trainerId, holder: 'Puhelin', language: 'fi' })
    return { person: id, member: member.id, trainerId }
  }

  it('is named nowhere from the moment on at which consent is withdrawn, and found by no filter', async () => {
    const { person: id, member, trainerId } = await withConsent('Salainen Vetäytyvä')
    expect(await everythingOf(editor)).toContain('Salainen Vetäytyvä')
    expect((await editor.patch(`/api/people/${id}`, { consentWithdrawnOn: '2024-02-01' })).status).toBe(200)
    for (const name of ['editor08', 'administrator', 'reader08'] as const) {
      const text = await everythingOf(await portal.as(name))
      for (const word of ['Vetäytyvä', ...Object.values(contact)]) expect(text, name).not.toContain(word)
    }
    const { body } = await editor.get(`/api/people/${id}`)
    expect([body.name, body.email ?? null, body.organisation ?? null, body.withheld]).toEqual([
      'Nimi ei näkyvissä',
      null,
      null,
      undefined,
    ])
    expect((await editor.get(`/api/memberships/${member}`)).body.title).toBe('Nimi ei näkyvissä · Alueen vastuuhenkilö')
    expect((await editor.get(`/api/trainers/${trainerId}`)).body.title).toContain('Kouluttaja')
    for (const field of ['name', 'email', 'organisation', 'withheld', 'withheld.name']) {
      const { text } = await editor.get(`/api/people?where[${field}][like]=Sala`)
      expect(text, field).not.toContain(id)
    }
  })

  it('takes no other name, and is named again when the basis is put right within 30 days', async () => {
    const { person: id, member } = await withConsent('Salainen Palaava')
    await editor.patch(`/api/people/${id}`, { consentWithdrawnOn: '2024-02-01' })
    await editor.patch(`/api/people/${id}`, { name: 'Salainen Toinen', email: contact.email })
    expect(await everythingOf(editor)).not.toMatch(/Salainen (Palaava|Toinen)|salainen@/)
    expect((await editor.patch(`/api/people/${id}`, { consentWithdrawnOn: null })).status).toBe(200)
    expect((await editor.get(`/api/people/${id}`)).body).toMatchObject({ name: 'Salainen Palaava', ...contact })
    expect((await editor.get(`/api/memberships/${member}`)).body.title).toContain('Salainen Palaava')
    await editor.patch(`/api/people/${id}`, { consentWithdrawnOn: '2024-02-01' })
    await sql(`UPDATE people SET withheld = jsonb_set(withheld, '{on}', '"2024-02-01"') WHERE id = '${id}'`)
    expect(await eraseWithheld(portal.payload, new Date())).toBe(1)
    await editor.patch(`/api/people/${id}`, { consentWithdrawnOn: null })
    expect((await editor.get(`/api/people/${id}`)).body.name).toBe('Nimi ei näkyvissä')
    await editor.patch(`/api/people/${id}`, { name: 'Salainen Kolmas' })
    expect((await editor.get(`/api/people/${id}`)).body.name).toBe('Salainen Kolmas')
  })

  it('is named until the months after the last membership are over, and again when that is put right', async () => {
    const id = await newPerson('Salainen Lähtenyt', { monthsAfterEnd: 1 })
    const member = await editor.create('memberships', membership('08', id, { validFrom: '2020-01-01' }))
    await editor.patch(`/api/memberships/${member.id}`, { validUntil: '2024-01-01' })
    expect((await editor.get(`/api/people/${id}`)).body.name).toBe('Nimi ei näkyvissä')
    await editor.patch(`/api/memberships/${member.id}`, { validUntil: '2098-01-01' })
    expect((await editor.get(`/api/people/${id}`)).body.name).toBe('Salainen Lähtenyt')
    // As if the day had come by itself.
    await sql(`UPDATE memberships SET valid_until = '2024-01-01T12:00Z' WHERE id = '${member.id}'`)
    await withholdEnded(portal.payload)
    expect((await editor.get(`/api/people/${id}`)).body.name).toBe('Nimi ei näkyvissä')
    expect(await everythingOf(editor)).not.toContain('Lähtenyt')
  })

  it('is no business of the national coordinator’s at any time: nor is who trains or fetches a calendar', async () => {
    const { trainerId } = await withConsent('Salainen Kouluttaja')
    const coordinator = await portal.as('coordinator')
    expect(await everythingOf(coordinator)).not.toContain('Salainen')
    expect((await coordinator.get(`/api/trainers/${trainerId}`)).status).not.toBe(200)
  })
})

describe('a database from before people', () => {
  it('loses no name and no fact', async () => {
    const { payload } = portal
    const db = portal.tables
    const args = { db, payload, req: {} as Parameters<typeof peopleTables.up>[0]['req'] }
    async function named(query: string): Promise<string> {
      return JSON.stringify(await sql(query))
    }
    async function facts(): Promise<unknown> {
      const { generatedAt: _at, ...rest } = (await portal.program.get('/api/facts')).body
      return rest
    }
    const before = await named(
      'SELECT t.id, p.name FROM trainers t LEFT JOIN people p ON p.id = t.person_id ORDER BY t.id',
    )
    await toThlRules.down(args)
    await toThlTables.down(args)
    await requestRules.down(args)
    await requestTables.down(args)
    await workRules.down(args)
    await workTables.down(args)
    await expertsRules.down(args)
    await expertsTables.down(args)
    await supervisorAddresses.down(args)
    await supervisorsNamed.down(args)
    await supervisors.down(args)
    await handoverRules.down(args)
    await handoverTables.down(args)
    await jointRules.down(args)
    await peopleRules.down(args)
    await peopleTables.down(args)
    // Facts ask of these tables, which refer to people and came after them: empty here.
    await sql(`CREATE TABLE expert_occasions (meeting_id uuid, training_id uuid, event_id uuid, deleted_at timestamptz);
      CREATE TABLE development_teams (id uuid, region_id text, valid_from timestamptz, valid_until timestamptz,
        created_at timestamptz, deleted_at timestamptz);
      CREATE TABLE development_teams_sessions (_parent_id uuid, _order int, step text, date timestamptz)`)
    const old = 'SELECT id, name FROM trainers ORDER BY id'
    expect(await named(old)).toBe(before)
    await sql(`INSERT INTO trainers (region_id, title, name, profession, qualified_on, valid_from, time_share, deleted_at)
      SELECT region, coalesce(name, 'Kouluttaja'), name, 'social-worker', '2017-05-31T12:00Z', '2017-06-01T12:00Z', 0.3, gone
      FROM (VALUES ('08', 'Sama Nimi', NULL), ('08', 'Sama Nimi', NULL), ('03', NULL, NULL), ('03', '  ', NULL),
        ('08', 'Roskiin Mennyt', now())) rows (region, name, gone)`)
    const names = await named(`SELECT id, nullif(btrim(name), '') AS name FROM trainers ORDER BY id`)
    const said = await facts()
    await sql('DROP TABLE expert_occasions, development_teams, development_teams_sessions')
    await peopleTables.up(args)
    await peopleRules.up(args)
    await jointRules.up(args)
    await handoverTables.up(args)
    await handoverRules.up(args)
    await supervisors.up(args)
    await supervisorsNamed.up(args)
    await supervisorAddresses.up(args)
    await expertsTables.up(args)
    await expertsRules.up(args)
    expect(
      await named('SELECT t.id, p.name FROM trainers t LEFT JOIN people p ON p.id = t.person_id ORDER BY t.id'),
    ).toBe(names)
    expect(await facts()).toEqual(said)
    expect(await sql(`SELECT deleted_at IS NULL AS live FROM people WHERE name = 'Roskiin Mennyt'`)).toEqual([
      { live: false },
    ])
    expect(
      await sql('SELECT FROM people p JOIN trainers t ON t.person_id = p.id WHERE t.region_id <> p.region_id'),
    ).toEqual([])
  })
})
