import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { DoneLately } from '../../src/saving/done-lately'
import { accounts, type AccountName } from './accounts'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { calendarFeed, oneOfEach, person, trainer } from './records'

const finding = { region: '08', text: 'Pari auttoi.', level: 'worker', effect: 'helped', foundOn: '2024-05-20' }

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.stop())

/** What somebody with an account is told at home of region 08. */
async function done(name: AccountName, now = new Date()): Promise<readonly DoneLately[]> {
  const { payload } = portal
  const { doneLately } = await import('../../src/saving/done-lately')
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: accounts[name].email } } })
  const [account] = docs
  if (account === undefined) throw new Error(`${name} has no account`)
  return doneLately(await createLocalReq({ user: { ...account, collection: 'users' } }, payload), '08', now)
}

it('tells what people added and changed in the region, each record once, the latest first', async () => {
  const editor = await portal.as('editor08')
  const ids = await oneOfEach(editor, '08')
  await oneOfEach(await portal.as('editor03'), '03')
  await editor.patch(`/api/networks/${ids.networks}`, { name: 'Uusi nimi' })
  const { id } = await editor.create('findings', finding)
  const [first, ...rest] = await done('editor08')
  expect(first).toMatchObject({ collection: 'findings', id, isNew: true, who: 'editor08' })
  expect(rest).toHaveLength(7)
  expect(new Set([first, ...rest].map((each) => `${each?.collection} ${each?.id}`)).size).toBe(8)
  const times = rest.map(({ at }) => at)
  expect(times).toEqual(times.toSorted().toReversed())

  await editor.patch(`/api/networks/${ids.networks}`, { name: 'Vielä uudempi nimi' })
  expect((await done('editor08'))[0]).toMatchObject({ title: 'Vielä uudempi nimi', who: 'editor08' })
  await editor.delete(`/api/findings/${id}`)
  expect((await done('editor08')).map((each) => each.id)).not.toContain(id)
  const later = new Date(Date.now() + 15 * 24 * 60 * 60 * 1000)
  expect(await done('editor08', later)).toEqual([])
})

it('names nobody to whoever may not see people, and nothing that came from a file', async () => {
  const editor = await portal.as('editor08')
  const { id } = await editor.create('people', person('08', { name: 'Vasta Lisätty' }))
  const held = (await editor.create('trainers', trainer('08', { person: id }))).id
  await editor.create('calendar-feeds', calendarFeed('08', { trainer: held }))
  const known = (await done('editor08')).filter(({ title }) => title.includes('Vasta Lisätty'))
  expect(known.map(({ collection }) => collection)).toEqual(['calendar-feeds', 'trainers', 'people'])
  const seen = await done('coordinator')
  expect(seen.length).toBeGreaterThan(0)
  expect(JSON.stringify(seen)).not.toContain('Vasta Lisätty')
  expect(seen.map(({ collection }) => collection)).not.toContain('calendar-feeds')
  expect(new Set(seen.map(({ who }) => who))).toEqual(new Set([null]))
  await onServer(portal.databaseUrl, 'DELETE FROM record_changes')
  expect(await done('editor08')).toEqual([])
})
