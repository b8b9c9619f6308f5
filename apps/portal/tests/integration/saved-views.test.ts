import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listChoices } from '../../src/collections/list/list-names'
import type { Client } from './client'
import { startPortal, type Portal } from './portal'
import { regionOwnedSlugs } from './slugs'

let portal: Portal
let editor: Client
beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
})
afterAll(() => portal.stop())

let count = 0
function view(more: object = {}): Record<string, unknown> {
  count += 1
  return { region: '08', name: `Näkymä ${count}`, list: 'needs', query: 'sort=-openedOn', ...more }
}

describe('a saved view', () => {
  it('can be of every list of a region, but of views themselves', () => {
    const lists = listChoices.map(({ id }) => id)
    expect(lists.toSorted()).toEqual(regionOwnedSlugs.filter((slug) => slug !== 'saved-views').toSorted())
  })

  it('keeps what its list understands', async () => {
    const query = '?where[or][0][and][0][curriculum][equals]=team-basic&sort=-openedOn&search=Kangas&limit=50'
    const { id } = await editor.create('saved-views', view({ query }))
    expect((await editor.get(`/api/saved-views/${id}`)).body.query).toBe(query.slice(1))
    await editor.create('saved-views', view({ query: '' }))
  })

  it.each([
    ['a field that is not there', 'where[secret][equals]=1'],
    ['a field of another record', 'sort=teams.name'],
    ['an operator that is not there', 'where[name][within]=x'],
    ['an address elsewhere', 'https://example.org'],
    ['another wish', 'depth=9'],
    ['the same twice', 'sort=title&sort=-title'],
    ['objects of JavaScript', 'where[__proto__][equals]=1'],
    ['a text that is too long', `search=${'a'.repeat(3000)}`],
  ])('refuses %s', async (_, query) => {
    expect((await editor.post('/api/saved-views', view({ query }))).status).toBe(400)
  })

  it('has one name in its list, also when ten come at the same moment', async () => {
    const wanted = view()
    const replies = await Promise.all(Array.from({ length: 10 }, () => editor.post('/api/saved-views', wanted)))
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1)
    const { status, text } = await editor.post('/api/saved-views', wanted)
    expect([status, text]).toEqual([400, expect.stringContaining('samanniminen')])
    await editor.create('saved-views', { ...wanted, list: 'teams', query: 'sort=name' })
  })

  it('is of its region alone: others neither see nor change it, and readers change nothing', async () => {
    const { id } = await editor.create('saved-views', view())
    for (const name of ['editor03', 'coordinator'] as const) {
      const client = await portal.as(name)
      const seen = await client.get('/api/saved-views?limit=0')
      expect(JSON.stringify(seen.body)).not.toContain(id)
      expect((await client.patch(`/api/saved-views/${id}`, { name: 'Toisen' })).status).toBeGreaterThan(400)
    }
    const reader = await portal.as('reader08')
    expect((await reader.get(`/api/saved-views/${id}`)).status).toBe(200)
    expect((await reader.patch(`/api/saved-views/${id}`, { name: 'Lukijan' })).status).toBe(403)
    expect((await reader.post('/api/saved-views', view())).status).toBe(403)
  })
})
