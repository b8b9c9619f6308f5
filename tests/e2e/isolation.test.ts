import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { newPage, openBrowser, signInToKpi, signInToPortal } from '../support/browser'
import { fetchFacts } from '../support/facts'

const access = inject('access')
let browser: Browser
let editor: Page
let foreignTeam: { id: string, name: string }

beforeAll(async () => {
  browser = await openBrowser()
  editor = await newPage(browser)
  await signInToPortal(editor, access, 'editor-08@')
  const { teams } = await fetchFacts(access)
  const team = teams.find(({ region, name }) => region === '03' && name !== null)
  if (team === undefined) throw new Error('the source documents hold teams of 03')
  foreignTeam = { id: team.id, name: team.name ?? '' }
})
afterAll(() => browser.close())

describe('an editor of Pirkanmaa', () => {
  it("does not get another region's record by its address", async () => {
    await editor.goto(`${access.portal}/admin/collections/teams/${foreignTeam.id}`)
    await editor.waitForLoadState('networkidle')
    expect(await editor.locator('#action-save').count()).toBe(0)
    expect(await editor.content()).not.toContain(foreignTeam.name)
    expect((await editor.request.get(`${access.portal}/api/teams/${foreignTeam.id}`)).status()).toBe(404)
  })

  it("does not get another region's records by a search", async () => {
    const address = `${access.portal}/api/teams?where[name][equals]=${encodeURIComponent(foreignTeam.name)}`
    expect(await (await editor.request.get(address)).json()).toMatchObject({ docs: [], totalDocs: 0 })
  })

  it('gets the facts of the own region alone', async () => {
    const facts = await (await editor.request.get(`${access.portal}/api/facts`)).json() as { regions: unknown, teams: { region: string }[] }
    expect(facts.regions).toEqual([{ code: '08' }])
    expect(new Set(facts.teams.map(({ region }) => region))).toEqual(new Set(['08']))
  })
})

describe('a manager of Pirkanmaa', () => {
  it("does not get another region's figures in the KPI app", async () => {
    const manager = await newPage(browser)
    await signInToKpi(manager, access, 'manager-08')
    const page = await manager.goto(`${access.kpi}/fi/regions/03`)
    expect([403, 404]).toContain(page?.status())
    const file = await manager.request.get(`${access.kpi}/fi/indicators/team-training-coverage/csv?region=03&period=2018`)
    expect(await file.text()).not.toContain(';03;')
  })
})

describe('somebody who has not signed in', () => {
  it('gets no figure, no file and no record', async () => {
    const stranger = await newPage(browser)
    await stranger.goto(`${access.kpi}/fi/indicators/team-training-coverage`)
    expect(new URL(stranger.url()).pathname).toBe('/fi/sign-in')
    const file = await stranger.request.get(`${access.kpi}/fi/indicators/team-training-coverage/csv`, { maxRedirects: 0 })
    expect(await file.text()).not.toContain('2018')
    expect((await stranger.request.get(`${access.portal}/api/teams`)).status()).toBe(403)
  })
})
