import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { newPage, openBrowser, signInToKpi, signInToPortal } from '../support/browser'
import { fetchFacts } from '../support/facts'
import { PortalForm } from '../support/portal-form'

const access = inject('access')
const team = 'Sastamalan lastensuojelutiimi'
let browser: Browser
let editor: Page
let manager: Page
let form: PortalForm

beforeAll(async () => {
  browser = await openBrowser()
  editor = await newPage(browser)
  manager = await newPage(browser)
  form = new PortalForm(editor)
})
afterAll(() => browser.close())

/** What the manager reads on an indicator's page: the value of a year and what it is made of. */
async function figure(indicator: string, year: string): Promise<string> {
  await manager.goto(`${access.kpi}/fi/indicators/${indicator}?region=08&period=${year}`)
  const row = manager
    .locator('table')
    .first()
    .locator('tbody tr', { has: manager.locator('th', { hasText: new RegExp(`^${year}$`) }) })
  const cells = await row.locator('td').allTextContents()
  return cells.map((cell) => cell.replaceAll(/\s/g, ' ').trim()).join(' | ')
}

describe('from the form to the figure', { timeout: 120_000 }, () => {
  it('shows the manager of Pirkanmaa the six trainings of 2017–2018 from the source documents', async () => {
    await signInToKpi(manager, access, 'manager-08')
    expect(await figure('team-training-coverage', '2018')).toMatch(/^100 % \| laskettu \| (\d+) \| \1 \|/)
    expect(await figure('reporting-completeness', '2025')).toMatch(/^0 % \| laskettu \| 0 \| 8 \|/)
    expect(await figure('experts-by-experience-involved', '2025')).toMatch(
      /^– \| ei laskettavaa \| 0 \| 0 \||^ei laskettavaa/,
    )
  })

  it('lets an editor sign in in Finnish and shows only the records of the own region', async () => {
    await signInToPortal(editor, access, 'editor-08@')
    await editor.locator('#nav-team-reports', { hasText: 'Tiimien raportit' }).waitFor({ state: 'attached' })
    const facts = await fetchFacts(access)
    for (const [collection, column, expected] of [
      ['teams', 'name', facts.teams.filter(({ region }) => region === '08').length],
      ['trainings', 'title', facts.trainings.filter(({ region }) => region === '08').length],
      ['networks', 'title', facts.networks.filter(({ region }) => region === '08').length],
    ] as const) {
      await editor.goto(`${access.portal}/admin/collections/${collection}?limit=100`)
      await editor.locator(`td.cell-${column}`).first().waitFor()
      await expect.poll(() => editor.locator(`td.cell-${column}`).count()).toBe(expected)
    }
  })

  it('adds a trainer through the admin pages', async () => {
    await form.open(access.portal, 'trainers')
    await form.choose('profession', 'perheterapeutti')
    await form.day('qualifiedOn', '31.5.2024')
    await form.type('timeShare', '30')
    await form.day('validFrom', '1.6.2024')
    const id = await form.save('trainers')
    const { trainers } = await fetchFacts(access)
    expect(trainers.find((trainer) => trainer.id === id)).toEqual({
      id,
      region: '08',
      profession: 'family-therapist',
      qualifiedOn: '2024-05-31',
      validFrom: '2024-06-01',
      validUntil: null,
      timeShare: 0.3,
    })
  })

  it('adds a training with its days', async () => {
    await form.open(access.portal, 'trainings')
    await form.choose('curriculum', 'asiakastyö, peruskoulutus')
    await form.choose('status', 'toteutettu')
    for (const [index, day] of ['4.2.2025', '5.2.2025'].entries()) {
      await form.addRow('Koulutuskerta', `sessions__${index}__date`)
      await form.day(`sessions__${index}__date`, day)
      await form.type(`sessions__${index}__hours`, '7')
    }
    await form.tab('Tiimit ja ilmoittautuminen')
    await form.choose('teams', team)
    const id = await form.save('trainings')
    const { trainings } = await fetchFacts(access)
    expect(trainings.find((training) => training.id === id)).toMatchObject({
      region: '08',
      curriculum: 'team-basic',
      status: 'completed',
      sessions: [
        { date: '2025-02-04', hours: 7 },
        { date: '2025-02-05', hours: 7 },
      ],
    })
  })

  it('adds a meeting of a network', async () => {
    await form.open(access.portal, 'meetings')
    await form.choose('network', '')
    await form.day('heldOn', '6.2.2025')
    await form.type('hours', '1.5')
    await form.tab('Läsnäolo ja muistio')
    await form.type('attendees', '12')
    await editor.getByLabel('Kokemusasiantuntija mukana').check()
    const id = await form.save('meetings')
    const { meetings } = await fetchFacts(access)
    expect(meetings.find((meeting) => meeting.id === id)).toMatchObject({
      region: '08',
      heldOn: '2025-02-06',
      hours: 1.5,
      attendees: 12,
      expertsByExperience: true,
    })
  })

  it("adds a team's report", async () => {
    await form.open(access.portal, 'team-reports')
    await form.choose('team', team)
    await form.day('reportedOn', '9.4.2025')
    await form.type('members__consulting-social-worker', '1')
    await form.type('members__social-worker', '3')
    await form.type('members__family-therapist', '0.5')
    await form.type('children', '74')
    await form.type('caseHolders', '3')
    const id = await form.save('team-reports')
    const { teamReports } = await fetchFacts(access)
    expect(teamReports.find((report) => report.id === id)).toMatchObject({
      reportedOn: '2025-04-09',
      children: 74,
      caseHolders: 3,
      meetingsPlanned: null,
      members: { 'consulting-social-worker': 1, 'social-worker': 3, 'family-therapist': 0.5 },
    })
  })

  it('changes the figures that the manager sees at the next load', async () => {
    expect(await figure('reporting-completeness', '2025')).toMatch(/^13 % \| laskettu \| 1 \| 8 \|/)
    expect(await figure('children-per-case-holder', '2025')).toMatch(/^24,7 \| laskettu \| 74 \| 3 \|/)
    expect(await figure('experts-by-experience-involved', '2025')).toMatch(
      /^50 % \| laskettu määritelmä muuttunut \| 1 \| 2 \|/,
    )
  })

  it('meets no error in the pages', () => {
    expect([
      ...(editor as Page & { problems: string[] }).problems,
      ...(manager as Page & { problems: string[] }).problems,
    ]).toEqual([])
  })
})
