import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { startPortal, type Portal } from './portal'
import { meeting, network, person, report, team, trainer, training } from './records'

let portal: Portal
let client: Client
beforeAll(async () => {
  portal = await startPortal()
  client = await portal.as('editor08')
})
afterAll(() => portal.stop())

async function titleIn(language: string, slug: string, id: string): Promise<unknown> {
  return (await client.get(`/api/${slug}/${id}?depth=0`, { Cookie: `payload-lng=${language}` })).body.title
}

describe('a record is found by words', () => {
  it('a report by its team and day, also when the team gets another name', async () => {
    const { id: teamId } = await client.create('teams', team('08', { name: 'Sastamala' }))
    const { id, title } = await client.create('team-reports', report('08', teamId))
    expect(title).toBe('Sastamala 9.4.2024')
    await client.patch(`/api/teams/${teamId}`, { name: 'Sastamala ja Punkalaidun' })
    expect(await titleIn('fi', 'team-reports', id)).toBe('Sastamala ja Punkalaidun 9.4.2024')
  })

  it('a training by its curriculum and first day, in the reader’s language', async () => {
    const sessions = [
      { date: '2017-10-23', hours: 7 },
      { date: '2017-09-26', hours: 7 },
    ]
    const { id, startsOn } = await client.create('trainings', training('08', { sessions }))
    expect(startsOn).toBe('2017-09-26T12:00:00.000Z')
    expect(await titleIn('fi', 'trainings', id)).toMatch(/ · 26\.9\.2017$/)
    expect(await titleIn('sv', 'trainings', id)).toMatch(/ · 26\.9\.2017$/)
    expect(await titleIn('sv', 'trainings', id)).not.toBe(await titleIn('fi', 'trainings', id))
    const planned = await client.create('trainings', training('08', { status: 'planned', sessions: [] }))
    expect(await titleIn('en', 'trainings', planned.id)).toMatch(/ · Planned$/)
  })

  it('a meeting by its network and day, in Finnish in the database whoever saves it', async () => {
    const { id: networkId } = await client.create('networks', network('08'))
    const reply = await client.post('/api/meetings?depth=0', meeting('08', { network: networkId }), {
      'Accept-Language': 'sv',
    })
    const { id } = reply.body.doc as { id: string }
    const [finnish, swedish] = [await titleIn('fi', 'meetings', id), await titleIn('sv', 'meetings', id)]
    expect(finnish).not.toBe(swedish)
    await client.patch(`/api/networks/${networkId}`, { name: 'Läntinen verkosto' })
    expect(await titleIn('sv', 'meetings', id)).toBe('Läntinen verkosto · 6.2.2024')
    await client.patch(`/api/networks/${networkId}`, { name: null })
    expect(await titleIn('fi', 'meetings', id)).toBe(finnish)
  })

  it('a trainer by name, or by profession when no name is kept', async () => {
    const { id: personId } = await client.create('people', person('08', { name: 'Aino Esimerkki' }))
    const { id } = await client.create('trainers', trainer('08', { person: personId }))
    expect(await titleIn('fi', 'trainers', id)).toBe('Aino Esimerkki')
    await client.patch(`/api/people/${personId}`, { name: 'Aino Toinen' })
    expect(await titleIn('fi', 'trainers', id)).toBe('Aino Toinen')
    await client.patch(`/api/trainers/${id}`, { person: null })
    expect(await titleIn('en', 'trainers', id)).toBe('Trainer · Social worker')
  })

  it('and never by words of one’s own', async () => {
    const made = await client.post('/api/networks', network('08', { title: 'Oma otsikko' }))
    expect([made.status, made.text]).toEqual([400, expect.stringContaining('title')])
    const { id, title } = await client.create('networks', network('08'))
    expect((await client.patch(`/api/networks/${id}`, { title: 'Oma otsikko' })).status).toBe(400)
    expect((await client.patch(`/api/networks/${id}`, { title })).status).toBe(200)
  })
})
