import type { Actor, RegionCode } from '@kotipesa/domain'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { doneLately, type DoneLately } from '../../src/saving/done-lately'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { oneOfEach, person } from './records'

const finding = { region: '08', text: 'Pari auttoi.', level: 'worker', effect: 'helped', foundOn: '2024-05-20' }

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.stop())

function actorIn(region: RegionCode, role: 'editor' | 'manager'): Actor {
  return { nationalRole: null, regions: [{ region, role }] }
}

function done(region: RegionCode, actor: Actor | null, now = new Date()): Promise<readonly DoneLately[]> {
  return doneLately(portal.payload.db.pool, portal.payload, { actor, region, now })
}

it('tells what people added and changed in the region, each record once, the latest first', async () => {
  const editor = await portal.as('editor08')
  const ids = await oneOfEach(editor, '08')
  await oneOfEach(await portal.as('editor03'), '03')
  await editor.patch(`/api/networks/${ids.networks}`, { name: 'Uusi nimi' })
  const { id } = await editor.create('findings', finding)
  const [first, ...rest] = await done('08', actorIn('08', 'editor'))
  expect(first).toMatchObject({ collection: 'findings', id, isNew: true, who: 'editor08' })
  expect(rest).toHaveLength(7)
  expect(new Set([first, ...rest].map((each) => `${each?.collection} ${each?.id}`)).size).toBe(8)
  const times = rest.map(({ at }) => at)
  expect(times).toEqual(times.toSorted().toReversed())

  await editor.patch(`/api/networks/${ids.networks}`, { name: 'Vielä uudempi nimi' })
  expect((await done('08', actorIn('08', 'editor')))[0]).toMatchObject({ title: 'Vielä uudempi nimi', who: 'editor08' })
  await editor.delete(`/api/findings/${id}`)
  expect((await done('08', actorIn('08', 'editor'))).map((each) => each.id)).not.toContain(id)
  const later = new Date(Date.now() + 15 * 24 * 60 * 60 * 1000)
  expect(await done('08', actorIn('08', 'editor'), later)).toEqual([])
})

it('names nobody to whoever may not see people, and nothing that came from a file', async () => {
  const editor = await portal.as('editor08')
  const { id } = await editor.create('people', person('08', { name: 'Vasta Lisätty' }))
  expect((await done('08', actorIn('08', 'editor')))[0]).toMatchObject({ id, title: 'Vasta Lisätty' })
  const seen = await done('08', null)
  expect(JSON.stringify(seen)).not.toContain('Vasta Lisätty')
  expect(new Set(seen.map(({ who }) => who))).toEqual(new Set([null]))
  await onServer(portal.databaseUrl, 'DELETE FROM record_changes')
  expect(await done('08', actorIn('08', 'editor'))).toEqual([])
})
