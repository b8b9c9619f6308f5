import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountName } from './accounts'
import { startPortal, type Portal } from './portal'
import { oneOfEach, team, trainer } from './records'
import { regionOwnedSlugs } from './slugs'

let portal: Portal
let in08: Record<string, string>

beforeAll(async () => {
  portal = await startPortal()
  in08 = await oneOfEach(await portal.as('editor08'), '08')
})
afterAll(() => portal.stop())

it('has every region-owned collection in the list the isolation tests run over', async () => {
  const { regionOwned } = await import('../../src/collections')
  expect(regionOwned.map(({ slug }) => slug).sort()).toEqual([...regionOwnedSlugs].sort())
})

it('asks for the region once for each rule, however many collections there are', async () => {
  const { body } = await (await portal.as('editor08')).get('/api/access')
  const rights = body.collections as Record<string, { read: { where?: unknown } }>
  for (const slug of regionOwnedSlugs) {
    const conditions = JSON.stringify(rights[slug]?.read.where ?? {}).match(/"in":/g) ?? []
    // Our own rule and the tenancy plugin's.
    expect(conditions.length, slug).toBeLessThanOrEqual(2)
  }
})

describe('an editor', () => {
  it('creates, changes and deletes records of the own region', async () => {
    const client = await portal.as('editor08')
    const { id } = await client.create('teams', team('08', { name: 'Uusi' }))
    expect((await client.patch(`/api/teams/${id}`, { name: 'Toinen' })).status).toBe(200)
    expect((await client.delete(`/api/teams/${id}`)).status).toBe(200)
  })

  it('need not name the region when there is only one to choose', async () => {
    const { region, ...withoutRegion } = team('08', { name: 'Ilman aluetta' })
    const created = await (await portal.as('editor08')).create('teams', withoutRegion)
    expect([region, created.region]).toEqual(['08', '08'])
  })

  it('of one region and reader of another writes only in the first', async () => {
    const client = await portal.as('both')
    const own = await client.create('trainers', trainer('08'))
    expect((await client.patch(`/api/trainers/${own.id}`, { timeShare: 0.5 })).status).toBe(200)
    expect((await client.delete(`/api/trainers/${own.id}`)).status).toBe(200)
    expect((await client.post('/api/trainers', trainer('03'))).status).toBe(403)
  })

  it('reads but does not set targets, nor the notice', async () => {
    const client = await portal.as('editor08')
    expect((await client.get('/api/targets')).status).toBe(200)
    const target = { indicator: 'team-training-coverage', region: '08', period: '2024', value: 0.8 }
    expect((await client.post('/api/targets', target)).status).toBe(403)
    expect((await client.get('/api/globals/notice')).status).toBe(200)
    expect((await client.post('/api/globals/notice', { text: 'x' })).status).toBe(403)
  })
})

describe.each(['manager08', 'reader08'] as const)('%s', (name) => {
  it.each(regionOwnedSlugs)('reads %s of the region and changes none', async (slug) => {
    const client = await portal.as(name)
    expect((await client.get(`/api/${slug}/${in08[slug]}`)).status).toBe(200)
    expect((await client.patch(`/api/${slug}/${in08[slug]}`, {})).status).toBe(403)
    expect((await client.delete(`/api/${slug}/${in08[slug]}`)).status).toBe(403)
  })
})

describe('targets', () => {
  function target(region: string | null, period: string) {
    return {
      indicator: 'team-training-coverage',
      region,
      period,
      value: 0.8,
    }
  }

  it('of a region are its manager’s, national ones the coordinator’s', async () => {
    const manager = await portal.as('manager08')
    const coordinator = await portal.as('coordinator')
    const own = await manager.create('targets', target('08', '2024'))
    const national = await coordinator.create('targets', target(null, '2024'))
    expect((await manager.post('/api/targets', target('03', '2024'))).status).toBe(403)
    expect((await manager.post('/api/targets', target(null, '2025'))).status).toBe(403)
    expect((await coordinator.post('/api/targets', target('08', '2025'))).status).toBe(403)
    expect((await coordinator.patch(`/api/targets/${own.id}`, { value: 0.1 })).status).toBe(403)
    expect((await manager.patch(`/api/targets/${national.id}`, { value: 0.1 })).status).toBe(403)
    expect((await manager.patch(`/api/targets/${own.id}`, { region: '03' })).status).toBe(403)
    expect((await manager.patch(`/api/targets/${own.id}`, { region: null })).status).toBe(403)
    expect((await coordinator.patch(`/api/targets/${national.id}`, { region: '03' })).status).toBe(403)
    expect((await manager.patch(`/api/targets/${own.id}`, { value: 0.9 })).status).toBe(200)
    expect((await coordinator.patch(`/api/targets/${national.id}`, { value: 0.7 })).status).toBe(200)
  })

  it('are read by the region and by all when national', async () => {
    async function seen(name: AccountName): Promise<unknown[]> {
      const { body } = await (await portal.as(name)).get('/api/targets?depth=0&sort=title')
      return (body.docs as { region: string | null }[]).map(({ region }) => region)
    }
    expect(await seen('reader08')).toEqual(expect.arrayContaining(['08', null]))
    expect(await seen('editor03')).toEqual([null])
  })

  it('are one per indicator, region and period, also the national ones', async () => {
    const coordinator = await portal.as('coordinator')
    const reply = await coordinator.post('/api/targets', target(null, '2024'))
    expect([reply.status, reply.text]).toEqual([400, expect.stringContaining('on jo tavoite')])
  })
})

describe('the national coordinator', () => {
  it('reads every region’s records but those of people, and changes none', async () => {
    const client = await portal.as('coordinator')
    for (const slug of regionOwnedSlugs) {
      const isSeen = ![
        'people',
        'memberships',
        'trainers',
        'registrations',
        'calendar-feeds',
        'expert-occasions',
        'saved-views',
      ].includes(slug)
      const { status } = await client.get(`/api/${slug}/${in08[slug]}`)
      expect(isSeen ? status : status >= 403, slug).toBe(isSeen ? 200 : true)
      expect((await client.patch(`/api/${slug}/${in08[slug]}`, {})).status, slug).toBe(403)
      expect((await client.delete(`/api/${slug}/${in08[slug]}`)).status, slug).toBe(403)
    }
    expect((await client.post('/api/teams', team('08'))).status).toBe(403)
  })

  it('writes the notice', async () => {
    expect((await (await portal.as('coordinator')).post('/api/globals/notice', { text: 'Huomio' })).status).toBe(200)
  })
})

describe('an administrator', () => {
  it('writes everywhere, and moves what nothing else is tied to', async () => {
    const client = await portal.as('administrator')
    const { id } = await client.create('teams', team('19', { name: 'Siirtyvä' }))
    expect((await client.patch(`/api/teams/${id}`, { region: '17' })).status).toBe(200)
    expect((await client.delete(`/api/teams/${id}`)).status).toBe(200)
  })

  it('cannot move a team away from its reports', async () => {
    const client = await portal.as('administrator')
    const reply = await client.patch(`/api/teams/${in08.teams}`, { region: '03' })
    expect([reply.status, reply.text]).toEqual([409, expect.stringContaining('toinen tieto viittaa siihen')])
  })
})

describe('regions', () => {
  it('are listed to everybody who has signed in, to nobody else', async () => {
    const list = await (await portal.as('nowhere')).get('/api/regions?limit=0')
    expect((list.body.docs as unknown[]).length).toBe(22)
    expect((await portal.nobody.get('/api/regions')).status).toBe(403)
  })

  it('are never made or deleted through the portal, and their codes stay', async () => {
    const client = await portal.as('administrator')
    expect((await client.delete('/api/regions/08')).status).toBe(403)
    expect((await client.delete('/api/regions?where[id][exists]=true')).status).toBe(403)
    expect((await client.post('/api/regions', { id: '99', code: '99', name: 'Uusi' })).status).toBe(403)
    await client.patch('/api/regions/08', { code: '99' })
    expect((await client.get('/api/regions/08')).body.code).toBe('08')
    expect((await (await portal.as('editor08')).patch('/api/regions/08', { name: 'Oma' })).status).toBe(403)
  })
})
