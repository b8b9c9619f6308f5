import { processingRegister } from '@kotipesa/domain'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Everything } from '../../src/people/everything'
import { accounts } from './accounts'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { membership, person, trainer, training } from './records'

let portal: Portal
let editor: Client
let own: string
let other: string
beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
  own = await newPerson('Oona Oma', 'oona.oma@example.org')
  other = await newPerson('Tuisku Toinen', 'tuisku.toinen@example.org')
})
afterAll(() => portal.stop())

/** A name as the database writes it. */
function snake(name: string): string {
  return name.replaceAll('-', '_').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

async function newPerson(name: string, email: string, more: Record<string, unknown> = {}): Promise<string> {
  return (await editor.create('people', person('08', { name, email, ...more }))).id
}

async function everything(id: string): Promise<{ readonly said: string; readonly all: Everything }> {
  const { status, body, text } = await editor.get(`/api/people/${id}/everything`)
  expect(status, text).toBe(200)
  return { said: text, all: body as unknown as Everything }
}

describe('everything about a person', () => {
  it('has what is of them and where they are named, and nothing of another', async () => {
    const { id: expert } = await editor.create('memberships', membership('08', own, { of: 'experts-by-experience' }))
    await editor.create('memberships', membership('08', other, { of: 'responsible-person' }))
    const { id: entry } = await editor.create('trainers', trainer('08', { person: own, supervisor: other }))
    await editor.create('trainers', trainer('08', { person: other, supervisor: own }))
    const { id: held } = await editor.create(
      'trainings',
      training('08', {
        inCharge: own,
        trainers: [{ trainer: entry, planningDays: 0, trainingDays: 1, consultationDays: 0 }],
      }),
    )
    const registered = { training: held, group: 'social-worker', consentGivenOn: '2026-01-01T12:00:00.000Z' }
    const { id: seat } = await editor.create('registrations', {
      region: '08',
      ...registered,
      name: 'Oona Oma',
      email: 'oona.oma@example.org',
    })
    await editor.create('registrations', {
      region: '08',
      ...registered,
      name: 'Tuisku Toinen',
      email: 'tuisku.toinen@example.org',
    })
    const { said, all } = await everything(own)
    expect(all.person).toMatchObject({ name: 'Oona Oma', email: 'oona.oma@example.org' })
    expect(all.records.map(({ collection, record }) => [collection, record.id]).toSorted()).toEqual(
      [
        ['memberships', expert],
        ['registrations', seat],
        ['trainers', entry],
      ].toSorted(),
    )
    const named = all.namedIn.map(({ collection, field }) => `${collection}.${field}`).toSorted()
    expect(named).toEqual(['trainers.supervisor', 'trainings.inCharge', 'trainings.trainers.trainer'])
    expect(all.attended).toEqual({ [seat]: [] })
    expect(said).not.toMatch(/Tuisku|tuisku/)
    expect(said).not.toContain(other)
  })

  it('has what lies in the trash, texts with the name, the account and what the log says, and nothing of another', async () => {
    const id = await newPerson('Ruut Roskakori', 'ruut@example.org')
    const { id: gone } = await editor.create('memberships', membership('08', id))
    await editor.delete(`/api/memberships/${gone}`)
    const finding = { level: 'worker', effect: 'helped', foundOn: '2024-05-20' }
    await editor.create('findings', {
      ...finding,
      region: '08',
      text: 'Ruut Roskakori kertoi, että pari auttoi.',
    })
    await (
      await portal.as('editor03')
    ).create('findings', {
      ...finding,
      region: '03',
      text: 'Ruut Roskakori täällä.',
    })
    const { id: account } = await portal.userOf('trainer08')
    await (await portal.as('administrator')).patch(`/api/people/${id}`, { account })
    const { all } = await everything(id)
    expect(all.inTrash.map(({ collection, record }) => [collection, record.id])).toEqual([['memberships', gone]])
    expect(all.mentionedIn.map(({ collection, field }) => [collection, field])).toEqual([['findings', 'text']])
    expect(all.account).toMatchObject({ email: accounts.trainer08.email, roles: [{ region: '08', role: 'trainer' }] })
    expect(all.acts.map(({ act, collection }) => `${act} ${collection}`)).toEqual(
      expect.arrayContaining(['trash memberships', 'create memberships', 'create people', 'change people']),
    )
    expect(Object.keys(all.acts[0] ?? {}).toSorted()).toEqual(['act', 'at', 'collection', 'isOwn'])
  })

  it('can be read in the words of the forms, without ids and another’s name', async () => {
    const { everythingInWords } = await import('../../src/people/everything-words')
    const where = { email: { equals: accounts.editor08.email } }
    const [user] = (await portal.payload.find({ collection: 'users', where, depth: 0 })).docs
    const req = await createLocalReq({ user: { ...user, collection: 'users' } as never }, portal.payload)
    req.i18n = { ...req.i18n, language: 'fi' }
    const { all } = await everything(own)
    const words = await everythingInWords(req, all)
    const said = words.records.map(({ title, lines }) => [title, ...lines.map(({ label }) => label)])
    expect(said.map(([title]) => title).toSorted()).toEqual(['Henkilö', 'Ilmoittautuminen', 'Jäsenyys', 'Kouluttaja'])
    expect(words.records[0]?.lines).toContainEqual({ label: 'Nimi', values: ['Oona Oma'] })
    expect(words.records[0]?.lines).toContainEqual({ label: 'Peruste', values: ['Työtehtävä'] })
    expect(words.namedIn).toContain('Kouluttaja · Esihenkilö')
    const text = JSON.stringify({ ...words, records: words.records.map(({ lines }) => lines) })
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|Tuisku|undefined|"label":""/)
  })

  it('is noted in the audit log as taken out', async () => {
    await everything(own)
    const rows = await onServer(
      portal.databaseUrl,
      `SELECT region, way FROM audit_log WHERE act = 'export' AND collection = 'people' AND record = '${own}'`,
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(rows[0]).toEqual({ region: '08', way: 'api' })
  })

  it.each(['editor03', 'reader08', 'coordinator'] as const)('is not for %s', async (who) => {
    const { status, text } = await (await portal.as(who)).get(`/api/people/${own}/everything`)
    expect([403, 404]).toContain(status)
    expect(text).not.toContain('Oona')
  })

  it('is not for somebody who has not signed in, and not of what is no person', async () => {
    expect((await portal.nobody.get(`/api/people/${own}/everything`)).status).toBe(403)
    expect((await editor.get('/api/people/00000000-0000-4000-8000-000000000000/everything')).status).toBe(404)
    expect((await editor.get('/api/people/x/everything')).status).toBe(404)
  })

  it('does not tell a name that is put aside', async () => {
    const consent = { basis: 'consent', purposes: ['contact'], consentGivenOn: '2024-01-01' }
    const gone = await newPerson('Piilo Peruttu', 'piilo@example.org', consent)
    await editor.patch(`/api/people/${gone}`, { consentWithdrawnOn: '2024-02-01' })
    const { said } = await everything(gone)
    expect(said).not.toMatch(/Piilo|Peruttu|piilo@/)
    expect(said).not.toContain('withheld')
  })
})

describe('the record of processing activities', () => {
  it('names every table of its own that refers to people, accounts or registrations, and no table that there is not', async () => {
    const referring = await onServer(
      portal.databaseUrl,
      `SELECT DISTINCT c.conrelid::regclass::text AS name FROM pg_constraint c
        WHERE c.contype = 'f' AND c.confrelid::regclass::text IN ('people', 'users', 'registrations', 'trainers', 'second_factors')`,
    )
    const all = await onServer(portal.databaseUrl, `SELECT relname AS name FROM pg_class WHERE relkind = 'r'`)
    const collections = Object.keys(portal.payload.collections).map((slug) => slug.replaceAll('-', '_'))
    const tables = referring.map(({ name }) => String(name).replaceAll('"', ''))
    const ofTheirOwn = tables.filter(
      (table) => !collections.some((slug) => [slug, `${slug}_rels`, `_${slug}_v`].includes(table)),
    )
    const named = processingRegister.flatMap(({ places }) =>
      places.filter(({ fields }) => fields.length === 0).map(({ where }) => where),
    )
    const fields = processingRegister.flatMap(({ places }) =>
      places.flatMap((place) =>
        place.fields.map((path) => [place.where, path.split('.')[0] ?? ''].map(snake).join('_')),
      ),
    )
    expect(ofTheirOwn.filter((table) => !named.includes(table) && !fields.includes(table))).toEqual([])
    expect(named.filter((table) => !all.some(({ name }) => name === table))).toEqual([])
  })
})
