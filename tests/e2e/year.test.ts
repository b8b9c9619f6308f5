import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'
import { recordsOn } from '../support/records'

const access = inject('access')
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const records = recordsOn(() => page, access.portal)
const region = '08'
const year = new Date().getUTCFullYear() + 2
const twoDaysAgo = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10)

function isWeekday(day: string): boolean {
  return ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
}

/** Drags what is proposed on one day to the first free one of the month after, and finds it in the table. */
async function drags(typed: string): Promise<void> {
  const days = page.locator('.year-calendar__day[data-day]')
  const from = days.and(page.locator('[data-proposed=true]')).last()
  const day = (await from.getAttribute('data-day')) ?? ''
  const free = days.and(page.locator('[data-proposed=false][data-free=false][data-settled=false]')).last()
  const to = (await free.getAttribute('data-day')) ?? ''
  await from.dragTo(free)
  await page.locator(`[data-day="${to}"][data-proposed=true]`).waitFor()
  const [, month, date] = to.split('-')
  const fields = page.locator('.year-plan__day input')
  const values = await fields.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))
  expect(values).toContain(`${Number(date)}.${Number(month)}.${year}`)
  expect(values).toContain(typed)
  expect(day).not.toBe(to)
}

interface Settled {
  readonly bodies: readonly {
    readonly id: string
    readonly meetings: readonly { readonly id: string; readonly day: string }[]
  }[]
}

/** The meetings of the year as they are stored. */
async function meetings(): Promise<readonly { readonly id: string; readonly of: string; readonly day: string }[]> {
  const headers = { Origin: new URL(access.portal).origin }
  const reply = await page.request.post(`${access.portal}/api/meetings/year`, { data: { region, year }, headers })
  const { bodies } = (await reply.json()) as Settled
  return bodies.flatMap(({ id: of, meetings: own }) =>
    own.filter(({ day }) => day.startsWith(`${year}-`)).map(({ id, day }) => ({ id, of, day })),
  )
}

describe.each([
  ['on a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 740 }],
])('the year of meetings, %s,', { timeout: 180_000 }, (_, viewport) => {
  beforeAll(async () => {
    page = await newPage(browser, viewport)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await signInToPortal(page, access, 'editor-08@')
  })
  afterEach(() => records.clear())
  afterAll(() => page.context().close())

  it('comes from nothing to eighteen accepted meetings or more in at most 25 clicks', async () => {
    let clicks = 0
    async function click(target: Locator): Promise<void> {
      clicks += 1
      await target.click()
    }
    const since = { region, validFrom: '2025-01-01' }
    const kinds = [
      'trainers',
      'family-therapists',
      'coordinators',
      'consulting-social-workers',
      'experts-by-experience',
    ]
    const bodies: string[] = []
    for (const kind of kinds) {
      bodies.push(await records.make('networks', { ...since, kind, name: `Vuoden verkosto ${viewport.width} ${kind}` }))
    }
    for (const name of ['ohjausryhmä', 'alatyöryhmä']) {
      const group = { ...since, kind: 'steering-group', name: `Vuoden ${name} ${viewport.width}` }
      bodies.push(await records.make('groups', group))
    }

    await page.goto(`${access.portal}/admin`)
    await page.locator('.home h1').waitFor()
    await awake(page)
    await page.getByRole('heading', { name: 'Seuraavat kahdeksan viikkoa' }).first().waitFor()
    await click(page.locator('.home').getByRole('link', { name: 'Suunnittele vuosi' }).first())
    await page.locator('#year-year').waitFor()
    await awake(page)
    await page.locator('#year-year').selectOption(String(year))
    clicks += 1
    const propose = page.getByRole('button', { name: 'Suunnittele vuosi' })
    await propose.waitFor()
    await click(propose)
    await page.getByRole('heading', { name: 'Ehdotus' }).waitFor()

    // One is moved by a week, one is typed anew, and one is left out.
    const first = page.locator('.year-plan__day').first()
    const before = await first.locator('input').inputValue()
    await click(first.getByRole('button', { name: /viikkoa myöhemmin/i }))
    expect(await first.locator('input').inputValue()).not.toBe(before)
    const second = page.locator('.year-plan__day').nth(1).locator('input')
    await click(second)
    await second.fill('6.12.')
    await page.getByText('Tämä on viikonloppu tai pyhä.').waitFor()
    await second.fill('olematon')
    await page.getByText('Kirjoita päivä, esimerkiksi 3.9.').waitFor()
    expect(await page.getByRole('button', { name: /^Hyväksy vuosi/ }).isDisabled()).toBe(true)
    const typed = Array.from({ length: 9 }, (__, index) => `${year}-02-0${index + 1}`).find(isWeekday)
    await second.fill(typed ?? '')
    if (viewport.width > 767) await drags(await second.inputValue())
    const boxes = page.getByRole('checkbox', { name: /^Mukana: / })
    const proposed = await boxes.count()
    await click(boxes.last())
    for (const kind of ['huhtikuun', 'lokakuun']) {
      await click(page.getByRole('checkbox', { name: new RegExp(`^${kind} raportointi`, 'i') }))
    }
    expect(await barriers(page)).toEqual([])
    await click(page.getByRole('button', { name: `Hyväksy vuosi (${proposed - 1})` }))
    await page.getByText(`Vuosi on hyväksytty: kokouksia ${proposed - 1},`).waitFor()

    const made = await meetings()
    for (const { id } of made) records.adopt('meetings', id)
    expect(made.filter(({ of }) => bodies.includes(of)).length).toBeGreaterThanOrEqual(17)
    expect(made).toHaveLength(proposed - 1)
    expect(made.length).toBeGreaterThanOrEqual(18)
    expect(made.filter(({ day }) => !isWeekday(day))).toEqual([])
    expect(clicks).toBeLessThanOrEqual(25)
    await page.getByRole('button', { name: 'Tulosta' }).waitFor()
    expect(await barriers(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.year-plan__form').first().isVisible()).toBe(false)
    expect(await page.locator('.year-plan__months').isVisible()).toBe(true)
    const printed = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(printed.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1)
    await page.emulateMedia({ media: 'screen' })
  })

  it('takes over the days of the year before, on the same weekdays, and stores nothing by proposing them', async () => {
    const name = `Kopioitava verkosto ${viewport.width}`
    const network = await records.make('networks', { region, kind: 'trainers', validFrom: '2025-01-01', name })
    const before = ['02', '09'].map(
      (month) => Array.from({ length: 9 }, (__, index) => `${year - 1}-${month}-0${index + 1}`).find(isWeekday) ?? '',
    )
    for (const heldOn of before) {
      await records.make('meetings', { region, network, state: 'planned', heldOn, hours: 2 })
    }
    await page.goto(`${access.portal}/admin/year`)
    await page.locator('#year-year').waitFor()
    await awake(page)
    await page.locator('#year-year').selectOption(String(year))
    await page.getByRole('button', { name: 'Kopioi viime vuoden päivät' }).click()
    const boxes = page.getByRole('checkbox', { name: new RegExp(`^Mukana: ${name} `) })
    await boxes.first().waitFor()
    const copied = await boxes.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''))
    const weekdays = copied.map((label) => {
      const [day, month, its] = (/(\d+)\.(\d+)\.(\d{4})$/u.exec(label) ?? []).slice(1).map(Number)
      return new Date(Date.UTC(its ?? 0, (month ?? 0) - 1, day)).getUTCDay()
    })
    expect(weekdays).toEqual(before.map((day) => new Date(`${day}T00:00:00Z`).getUTCDay()))
    expect((await meetings()).filter(({ of }) => of === network)).toEqual([])
  })

  it('asks of a meeting whose day has passed to be recorded, which takes a button and a number', async () => {
    const network = await records.make('networks', {
      region,
      kind: 'trainers',
      validFrom: '2025-01-01',
      name: `Kirjattava verkosto ${viewport.width}`,
    })
    const meeting = { region, network, state: 'planned', heldOn: twoDaysAgo, hours: 2 }
    const id = await records.make('meetings', meeting)
    await page.goto(`${access.portal}/admin`)
    await page.getByRole('heading', { name: 'Kirjattavat kokoukset' }).waitFor()
    await page.goto(`${access.portal}/admin/collections/meetings/${id}`)
    await page.getByRole('button', { name: 'Merkitse pidetyksi' }).waitFor()
    await awake(page)
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Merkitse pidetyksi' }).click()
    await page.getByLabel(/^Osallistujia/).fill('9')
    const saved = page.waitForResponse(
      (reply) => reply.request().method() === 'PATCH' && reply.url().includes(`/api/meetings/${id}`),
    )
    await page.locator('#action-save').click()
    expect((await saved).status()).toBe(200)
    expect(await records.stored('meetings', id)).toMatchObject({ state: 'held', attendees: 9 })
  })
})
