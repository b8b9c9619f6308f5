import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onServer } from './database'
import { empty, file, provisionIn } from './import-fixtures'
import { startPortal, type Portal } from './portal'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.stop())

const parts = {
  developmentTeam: 'Perheiden tuen tiimi',
  theme: 'Koulu ja lastensuojelu',
  content: 'Yhteiset tapaamiset kuukausittain.',
  quality: 'Sopimus on pitänyt puoli vuotta.',
}

describe('an agreement of a development team', () => {
  it('tells its team, theme, content and quality, is named after the team, and can do with its day alone', async () => {
    const editor = await portal.as('editor08')
    const { id } = await editor.create('agreements', { region: '08', madeOn: '2021-11-02', ...parts })
    const { body } = await editor.get(`/api/agreements/${id}`)
    expect(body).toMatchObject({ ...parts, title: 'Sopimus · Perheiden tuen tiimi · 2.11.2021' })
    const bare = await editor.create('agreements', { region: '08', madeOn: '2021-11-02' })
    expect((await editor.get(`/api/agreements/${bare.id}`)).body.title).toBe('Sopimus · 2.11.2021')
  })

  it('is refused with words that are too long, by form and database', async () => {
    const editor = await portal.as('editor08')
    const { id } = await editor.create('agreements', { region: '08', madeOn: '2021-11-02' })
    for (const [name, column, longest] of [
      ['developmentTeam', 'development_team', 200],
      ['theme', 'theme', 200],
      ['content', 'content', 2000],
      ['quality', 'quality', 2000],
    ] as const) {
      const words = 'a'.repeat(longest)
      expect((await editor.patch(`/api/agreements/${id}`, { [name]: words })).status, name).toBe(200)
      expect((await editor.patch(`/api/agreements/${id}`, { [name]: `${words}a` })).status, name).toBe(400)
      const change = `UPDATE agreements SET ${column} = '${words}a' WHERE id = '${id}'`
      await expect(onServer(portal.databaseUrl, change), name).rejects.toThrow(/violates check/)
    }
  })

  it('is imported with its parts, and none of them is a fact', async () => {
    const facts = { ...empty, agreements: [{ id: 's1', region: '08', madeOn: '2022-03-01' }] }
    await provisionIn(portal, { imports: [file({ facts, details: { s1: { agreement: parts } } })] })
    const { body } = await (await portal.as('editor08')).get('/api/agreements?where[madeOn][greater_than]=2022-01-01')
    expect(body.docs).toMatchObject([{ ...parts, title: 'Sopimus · Perheiden tuen tiimi · 1.3.2022' }])
    const { text } = await portal.program.get('/api/facts')
    for (const words of Object.values(parts)) expect(text).not.toContain(words)
  })
})
