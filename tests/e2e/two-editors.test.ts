import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { violations } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'
import { PortalForm } from '../support/portal-form'

const access = inject('access')
let browser: Browser
let first: Page
let second: Page
let address: string

interface Training {
  readonly status: string
  readonly sessions: readonly { date: string; hours: number }[]
  readonly participants: readonly { count: number }[]
}

const headers = { Origin: new URL(access.portal).origin }
const days = ['2024-07-16', '2024-07-17']

beforeAll(async () => {
  browser = await openBrowser()
  first = await newPage(browser)
  second = await newPage(browser)
  for (const page of [first, second]) {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await signInToPortal(page, access, 'editor-08@')
  }
})
afterAll(() => browser.close())

/** A training of two days with five participants, open in both pages. */
beforeEach(async () => {
  const data = {
    region: '08',
    curriculum: 'team-basic',
    status: 'planned',
    sessions: days.map((date) => ({ date, hours: 7 })),
    participants: [{ group: 'social-worker', count: 5 }],
  }
  const made = await first.request.post(`${access.portal}/api/trainings`, { data, headers })
  expect(made.status()).toBe(201)
  const { doc } = (await made.json()) as { doc: { id: string } }
  address = `/collections/trainings/${doc.id}`
  for (const page of [first, second]) {
    await page.goto(`${access.portal}/admin${address}`)
    await page.getByRole('tab', { selected: true }).waitFor()
    await awake(page)
  }
})

/** Saves and waits for the answer. */
async function save(page: Page, button = '#action-save'): Promise<number> {
  const [answer] = await Promise.all([
    page.waitForResponse((each) => each.request().method() === 'PATCH' && each.url().includes('/api/trainings/')),
    page.locator(button).click(),
  ])
  return answer.status()
}

async function addDay(page: Page, day: string): Promise<void> {
  const form = new PortalForm(page)
  await form.tab('Päivät')
  const row = await page.locator('#field-sessions .array-field__row').count()
  await form.addRow('Koulutuskerta', `sessions__${row}__date`)
  await page.locator(`#field-sessions__${row}__date`).fill(day)
}

/** Types how many took part. */
async function typeCount(page: Page, count: string): Promise<void> {
  const form = new PortalForm(page)
  await form.tab('Koulutuksen jälkeen')
  await form.openRow('participants', 0)
  await page.locator('#field-participants__0__count').fill(count)
}

/** How many took part, as the form shows it. */
async function countIn(page: Page): Promise<string> {
  const form = new PortalForm(page)
  await form.tab('Koulutuksen jälkeen')
  await form.openRow('participants', 0)
  return page.locator('#field-participants__0__count').inputValue()
}

/** Waits until the form shows a day as that of the third session. */
async function hasThirdDay(page: Page, day: string): Promise<void> {
  const form = new PortalForm(page)
  await form.tab('Päivät')
  await form.openRow('sessions', 2)
  await expect.poll(() => page.locator('#field-sessions__2__date').inputValue()).toBe(day)
}

async function stored(): Promise<Training> {
  const path = address.replace('/collections', '')
  return (await (await first.request.get(`${access.portal}/api${path}?depth=0`, { headers })).json()) as Training
}

function daysOf({ sessions }: Training): readonly string[] {
  return sessions.map(({ date }) => date.slice(0, 10))
}

/** The choices made for a field: `theirs`, `mine` or `both`; nothing when it is open. */
function choiceOf(page: Page, field: string): Promise<readonly string[]> {
  return page
    .locator(`.conflict [data-field="${field}"] input:checked`)
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
}

describe('two people with one record open', { timeout: 120_000 }, () => {
  it('the second keeps what they typed, is told what changed, and nothing of the first is lost', async () => {
    await typeCount(second, '77')
    await addDay(first, '18.7.2024')
    expect(await save(first)).toBe(200)
    await typeCount(second, '78')
    expect(await save(second)).toBe(409)

    const dialog = second.getByRole('dialog', { name: 'Joku muu on muuttanut samaa tietuetta' })
    await dialog.waitFor()
    const words = (await dialog.textContent()) ?? ''
    for (const said of ['Koulutuskerrat', '18.7.2024', 'Säilyvät sellaisina kuin ne kirjoitit: Osallistujat']) {
      expect(words).toContain(said)
    }
    expect(words).toMatch(/Tallennettu: \S.* \d+\.\d+\.\d{4} /)
    expect(await choiceOf(second, 'sessions')).toEqual(['theirs'])
    expect(await violations(second)).toEqual([])

    await dialog.getByRole('button', { name: 'Takaisin lomakkeelle' }).click()
    await expect.poll(() => countIn(second)).toBe('78')
    expect(await save(second)).toBe(409)
    await dialog.waitFor()
    expect(await save(second, '#conflict-save')).toBe(200)
    const training = await stored()
    expect(daysOf(training)).toEqual([...days, '2024-07-18'])
    expect(training.participants.map(({ count }) => count)).toEqual([78])
    await hasThirdDay(second, '18.7.2024')
    await expect.poll(() => countIn(second)).toBe('78')

    // What is saved next starts from there.
    await typeCount(second, '79')
    expect(await save(second)).toBe(200)
  })

  describe('when both changed the same fields', () => {
    beforeEach(async () => {
      await new PortalForm(first).choose('status', 'Käynnissä')
      await typeCount(first, '10')
      await addDay(first, '18.7.2024')
      expect(await save(first)).toBe(200)
      await new PortalForm(second).choose('status', 'Peruttu')
      await typeCount(second, '20')
      await addDay(second, '19.7.2024')
      expect(await save(second)).toBe(409)
      await second.locator('dialog.conflict').waitFor()
    })

    it('the second has to choose, and may put added rows together', async () => {
      expect(await choiceOf(second, 'sessions')).toEqual(['both'])
      expect([await choiceOf(second, 'status'), await choiceOf(second, 'participants')]).toEqual([[], []])
      await second.locator('#conflict-save').click()
      await second.locator('.conflict [role=alert]', { hasText: 'Valitse vielä' }).waitFor()
      expect(await violations(second)).toEqual([])
      await second.locator('.conflict [data-field=status]').getByLabel('Oma arvosi').check()
      await second.locator('.conflict [data-field=participants]').getByLabel('Tallennettu').check()
      expect(await save(second, '#conflict-save')).toBe(200)
      const training = await stored()
      expect(training.status).toBe('cancelled')
      expect(daysOf(training)).toEqual([...days, '2024-07-18', '2024-07-19'])
      expect(training.participants.map(({ count }) => count)).toEqual([10])
    })

    it.each([
      ['Valitse kaikki omani', 'cancelled', '2024-07-19', 20],
      ['Valitse kaikki toisen tallentamat', 'ongoing', '2024-07-18', 10],
    ])('%s', async (button, status, day, count) => {
      await second.getByRole('button', { name: button }).click()
      expect(await save(second, '#conflict-save')).toBe(200)
      const training = await stored()
      expect([training.status, ...daysOf(training)]).toEqual([status, ...days, day])
      expect(training.participants.map((each) => each.count)).toEqual([count])
      await hasThirdDay(second, `${Number(day.slice(8))}.7.2024`)
    })
  })
})
