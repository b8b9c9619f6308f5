import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askedText, findRecords } from '../../src/search/find-records'
import { startPortal, type Portal } from './portal'
import { network, person, team } from './records'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
  const [own, other] = [await portal.as('editor08'), await portal.as('editor03')]
  await own.create('teams', team('08', { name: 'Kuusikko Keskusta' }))
  await own.create('networks', network('08', { name: 'Kuusikon verkosto' }))
  await own.create('people', person('08', { name: 'Kaisa Kuusikko' }))
  await own.create('materials', { region: '08', title: 'Kuusikko-opas', type: 'guideline', validFrom: '2024-01-01' })
  const { id } = await own.create('teams', team('08', { name: 'Kuusikko poistettu' }))
  await own.delete(`/api/teams/${id}`)
  await other.create('teams', team('03', { name: 'Kuusikko muualla' }))
})
afterAll(() => portal.stop())

async function requestOf(name: string): Promise<PayloadRequest> {
  const where = { email: { equals: `${name}@example.org` } }
  const { docs } = await portal.payload.find({ collection: 'users', where, depth: 0, limit: 1 })
  const [user] = docs
  if (user === undefined) throw new Error(`there is no account ${name}`)
  return createLocalReq({ user: { ...user, collection: 'users' } }, portal.payload)
}

async function found(name: string, text: string): Promise<Record<string, readonly string[]>> {
  const lists = await findRecords(await requestOf(name), text)
  return Object.fromEntries(lists.map(({ slug, records }) => [slug, records.map(({ title }) => title)]))
}

describe('the search of all that a region has', () => {
  it('finds what is called so in every list, and nothing in the trash or of another region', async () => {
    expect(await found('editor08', 'kuusik')).toEqual({
      teams: ['Kuusikko Keskusta'],
      people: ['Kaisa Kuusikko'],
      networks: [expect.stringContaining('Kuusikon verkosto')],
      materials: ['Kuusikko-opas'],
    })
    expect(await found('editor03', 'kuusik')).toEqual({ teams: ['Kuusikko muualla'] })
    expect(await found('editor08', 'keskusta kuusikko')).toEqual({ teams: ['Kuusikko Keskusta'] })
  })

  it('finds people for those alone who read of people', async () => {
    expect(Object.keys(await found('coordinator', 'kuusik')).toSorted()).toEqual(['materials', 'networks', 'teams'])
    expect(await found('nowhere', 'kuusik')).toEqual({})
  })

  it('asks for no signs that stand for any letter, and nothing for less than two letters', () => {
    expect([askedText('%_%'), askedText('ku%')]).toEqual([null, 'ku'])
    expect([askedText(' k '), askedText('ku'), askedText(['ku']), askedText('\0\0')]).toEqual([null, 'ku', null, null])
  })
})
