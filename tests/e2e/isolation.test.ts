import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { newPage, openBrowser, signInToKpi, signInToPortal } from '../support/browser'
import { fetchFacts, type Facts } from '../support/facts'

const access = inject('access')
let browser: Browser
let editor: Page
let foreignTeam: { id: string; name: string }

/** Asks the portal as the signed-in page itself would: other senders' cookies do not count. */
function ask(address: string): Promise<{ status: number; body: unknown }> {
  return editor.evaluate(async (path) => {
    const response = await fetch(path)
    return { status: response.status, body: (await response.json()) as unknown }
  }, address)
}

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
    await expect.poll(() => editor.locator('#action-save').count()).toBe(0)
    expect(await editor.content()).not.toContain(foreignTeam.name)
    expect(await ask(`/api/teams/${foreignTeam.id}`)).toMatchObject({ status: 404 })
  })

  it("does not get another region's records by a search", async () => {
    const answer = await ask(`/api/teams?where[name][equals]=${encodeURIComponent(foreignTeam.name)}`)
    expect(answer).toMatchObject({ status: 200, body: { docs: [], totalDocs: 0 } })
  })

  it('gets the facts of the own region alone', async () => {
    const { status, body } = await ask('/api/facts')
    expect(status).toBe(200)
    const { regions, teams } = body as Facts
    expect(regions).toEqual([{ code: '08' }])
    expect(new Set(teams.map(({ region }) => region))).toEqual(new Set(['08']))
  })
})

describe('a manager of Pirkanmaa', () => {
  let manager: Page
  beforeAll(async () => {
    manager = await newPage(browser)
    await signInToKpi(manager, access, 'manager-08')
  })

  it("does not get another region's figures in the KPI app", async () => {
    const page = await manager.goto(`${access.kpi}/fi/regions/03`)
    expect([403, 404]).toContain(page?.status())
    const file = await manager.request.get(
      `${access.kpi}/fi/indicators/team-training-coverage/csv?region=03&period=2018`,
    )
    expect([file.status(), await file.text()]).toEqual([403, ''])
  })

  it.each([
    ['/fi?region=03', 403],
    ['/fi/indicators?region=03', 403],
    ['/fi/indicators/agreements/evidence?region=03', 403],
    ['/fi/indicators/agreements/evidence?region=08&list=denominator', 404],
    ['/fi/indicators/team-training-coverage/evidence?region=08&list=denominator&page=2', 404],
    ['/fi/indicators/no-such-indicator/evidence', 404],
    ['/fi/teams?region=03', 403],
    ['/fi/teams?region=FI', 404],
    ['/fi/teams?sort=members', 404],
    ['/fi/trainers?region=03', 403],
    ['/fi/trainers?region=FI', 404],
    ['/fi/trainers?pairs=21', 404],
    ['/fi/plans?region=03', 403],
    ['/fi/plans?region=FI', 403],
    ['/fi/plans?region=08&period=2024-Q1', 404],
    ['/fi/plans/xlsx?region=03', 403],
    ['/fi/plans/csv?region=FI&table=plans', 403],
    ['/fi/plans/csv?region=08&table=prices', 404],
    ['/fi/plans/csv?region=08&table=places', 200],
    ['/fi/given?region=03', 403],
    ['/fi/given?region=FI', 404],
    ['/fi/given/03/5a1e4f0c-8d6b-4c3e-9a57-0f3f0c7b7a11', 403],
    ['/fi/given/08/5a1e4f0c-8d6b-4c3e-9a57-0f3f0c7b7a11', 404],
    ['/fi/given/08/none', 404],
    ['/fi/comparison?region=03', 403],
    ['/fi/comparison?region=99', 404],
    ['/fi/files?of=%2Fregions%2F03', 403],
    ['/fi/files/xlsx?of=%2Fregions%2F03', 403],
    ['/fi/files/csv?of=%2F%3Fregion%3D03', 403],
    ['/fi/files?of=%2Fsign-in', 404],
    ['/fi/data?region=03', 403],
    ['/fi/data?region=FI', 403],
    ['/fi?region=99', 404],
    ['/fi?period=2024-Q1', 404],
    ['/fi?map=agreements', 404],
    ['/fi/regions/08?period=2024-H3', 404],
    ['/fi/regions/03/where', 403],
    ['/fi/regions/08/where?indicator=trainer-capacity', 404],
    ['/fi/regions/FI/where', 404],
    ['/fi/indicators/agreements?period=2024-W05', 404],
    ['/fi/indicators/agreements/csv?period=2024-Q1', 404],
    ['/fi/indicators/agreements?region=FI&period=2024-H1', 200],
  ])('is told at %s that it cannot be shown, and not shown something else (%i)', async (address, status) => {
    expect((await manager.request.get(`${access.kpi}${address}`)).status()).toBe(status)
  })
})

describe('somebody who has not signed in', () => {
  it('gets no figure, no file and no record', async () => {
    const stranger = await newPage(browser)
    await stranger.goto(`${access.kpi}/fi/indicators/team-training-coverage`)
    expect(new URL(stranger.url()).pathname).toBe('/fi/sign-in')
    const file = await stranger.request.get(`${access.kpi}/fi/indicators/team-training-coverage/csv`, {
      maxRedirects: 0,
    })
    expect(await file.text()).not.toContain('2018')
    expect((await stranger.request.get(`${access.portal}/api/teams`)).status()).toBe(403)
  })
})
