import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { startPortal, type Portal } from './portal'
import { oneOfEach, team, trainer, workPackage } from './records'
import { regionOwnedSlugs } from './slugs'

let portal: Portal
let editor: Client
let other: Client
let in08: Readonly<Record<string, string>>
beforeAll(async () => {
  portal = await startPortal()
  ;[editor, other] = await Promise.all([portal.as('editor08'), portal.as('editor03')])
  in08 = await oneOfEach(editor, '08')
  await oneOfEach(other, '03')
})
afterAll(() => portal.stop())

interface Table {
  readonly columns: readonly { readonly heading: string; readonly isDay: boolean }[]
  readonly rows: readonly (readonly unknown[])[]
}

async function listed(slug: string, asked: object, client = editor) {
  const { status, body } = await client.post(`/api/${slug}/list-table`, { columns: ['id', 'region'], ...asked })
  return { status, table: body as unknown as Table }
}

describe('a list taken out to a file', () => {
  it.each(regionOwnedSlugs)('holds of %s what the list shows, of the own region alone', async (slug) => {
    const { status, table } = await listed(slug, {})
    const { body } = await editor.get(`/api/${slug}?depth=0&limit=0`)
    expect([status, table.rows.length]).toEqual([200, body.totalDocs])
    const at = table.columns.findIndex(({ heading }) => heading === 'Alue')
    expect(new Set(table.rows.map((row) => row[at])), JSON.stringify(table)).toEqual(
      new Set(['Pirkanmaan hyvinvointialue']),
    )
    const elsewhere = await listed(slug, { where: { id: { equals: in08[slug] } } }, other)
    expect([elsewhere.status, elsewhere.table.rows]).toEqual([200, []])
    for (const client of [portal.nobody]) expect((await listed(slug, {}, client)).status).toBe(403)
  })

  it('has the columns that are asked for, in words, days, per cent and names', async () => {
    const planId = (await editor.create('plans', { region: '08', type: 'training-plan', year: '2031' })).id
    const work = { name: 'Listattu', doneShare: 0.125, netTime: 12.5, start: '2031-02-03', responsible: 'trainers' }
    const { id } = await editor.create('work-packages', workPackage('08', planId, { ...work, end: null }))
    const columns = ['doneShare', 'name', 'plan', 'branch', 'start', 'end', 'netTime', 'responsible']
    const { table } = await listed('work-packages', { columns, where: { id: { equals: id } } })
    expect(table.columns.map(({ heading, isDay }) => `${heading}${isDay ? ' *' : ''}`)).toEqual([
      'Valmiina, %',
      'Nimi',
      'Suunnitelma',
      'Osituksen haara',
      'Alkaa *',
      'Päättyy *',
      'Nettotyöaika, suunniteltu',
      'Vastuutaho',
    ])
    expect(table.rows).toEqual([
      [
        12.5,
        'Listattu',
        'Koulutussuunnitelma · 2031',
        'Maakuntatason koulutussuunnitelma',
        '2031-02-03',
        null,
        12.5,
        'Kouluttajat',
      ],
    ])
    const ended = await editor.create('teams', team('08', { name: 'Päättynyt', validUntil: '2024-01-01' }))
    const teams = await listed('teams', { columns: ['validUntil'], where: { id: { equals: ended.id } } })
    expect(teams.table.rows).toEqual([['2023-12-31']])
  })

  it('is narrowed by the list’s filter and words, and has its order', async () => {
    for (const name of ['Haettava B', 'Haettava A', 'Muu']) await editor.create('teams', team('08', { name }))
    const columns = ['name']
    const found = await listed('teams', { columns, search: 'haettava', sort: '-name' })
    expect(found.table.rows).toEqual([['Haettava B'], ['Haettava A']])
    const filtered = await listed('teams', { columns, where: { or: [{ and: [{ name: { equals: 'Muu' } }] }] } })
    expect(filtered.table.rows).toEqual([['Muu']])
  })

  it('tells nothing that the reader may not read, and refuses what would ask about it', async () => {
    const { id } = await editor.create('people', {
      region: '08',
      name: 'Salainen Nimi',
      basis: 'duty',
      monthsAfterEnd: 12,
    })
    await editor.create('trainers', trainer('08', { person: id }))
    const coordinator = await portal.as('coordinator')
    const told = await coordinator.post('/api/trainers/list-table', { columns: ['id', 'person', 'title'] })
    expect(told.text).not.toContain('Salainen')
    expect((await coordinator.post('/api/people/list-table', { columns: ['name'] })).text).not.toContain('Salainen')
    for (const asked of [
      { where: { password: { equals: 'x' } } },
      { where: { 'person.name': { like: 'S' } } },
      { where: { profession: { near: 'x' } } },
      { sort: 'person.name' },
      { columns: [] },
      { more: 1 },
    ]) {
      expect((await listed('trainers', asked)).status, JSON.stringify(asked)).toBe(400)
    }
    const unknown = await listed('trainers', { columns: ['hash', '__proto__', 'requestKey', 'profession'] })
    expect(unknown.table.columns.map(({ heading }) => heading)).toEqual(['Ammatti'])
  })
})
