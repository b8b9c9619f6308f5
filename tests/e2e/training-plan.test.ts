import type { Browser, Page } from 'playwright-core'
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

const trainer = { region: '08', qualifiedOn: '2024-05-31', validFrom: '2024-06-01', timeShare: 0.5 }

describe.each([
  ['on a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 740 }],
])('the training plan, %s,', { timeout: 180_000 }, (_, viewport) => {
  beforeAll(async () => {
    page = await newPage(browser, viewport)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await signInToPortal(page, access, 'editor-08@')
  })
  afterEach(() => records.clear())
  afterAll(() => page.context().close())

  it('leads from a proposal to a training whose trainers are asked by a link and answer', async () => {
    const people = [
      await records.make('people', { region: '08', name: 'Esittely Aino', basis: 'duty', monthsAfterEnd: 12 }),
      await records.make('people', { region: '08', name: 'Esittely Eero', basis: 'duty', monthsAfterEnd: 12 }),
    ]
    const one = await records.make('trainers', {
      ...trainer,
      person: people[0],
      profession: 'social-worker',
      modulesPassed: 2,
    })
    const therapist = { ...trainer, person: people[1], profession: 'family-therapist', pairPartner: one }
    const other = await records.make('trainers', therapist)
    const need = await records.make('needs', {
      region: '08',
      curriculum: 'team-basic',
      openedOn: '2026-01-07',
      unit: `Suunnitelman esittely ${viewport.width}`,
    })

    await page.goto(`${access.portal}/admin/collections/trainers/${one}`)
    const standing = page.locator('.standing')
    await standing.getByText('2/3 moduulia').waitFor()
    await standing.getByText('Esittely Eero: Pari on sosiaalityöntekijä ja perheterapeutti.').waitFor()
    expect(await standing.locator('table').count()).toBe(2)
    expect(await barriers(page)).toEqual([])

    await page.goto(`${access.portal}/admin/training-plan`)
    await page.getByRole('button', { name: 'Ehdota suunnitelmaa' }).waitFor()
    await awake(page)
    await page.getByRole('button', { name: 'Ehdota suunnitelmaa' }).focus()
    await page.keyboard.press('Enter')
    const title = new RegExp(`^Hyväksytään: .*Suunnitelman esittely ${viewport.width}`)
    await page.getByRole('checkbox', { name: title }).waitFor()
    expect(await barriers(page)).toEqual([])
    // A need is moved to another term by the keyboard: the choice stays.
    const term = page.getByRole('combobox', { name: new RegExp(`^Kausi: .*Suunnitelman esittely ${viewport.width}`) })
    const [last = ''] = await term
      .locator('option')
      .evaluateAll((options) => options.slice(-1).map((option) => (option as HTMLOptionElement).value))
    await term.focus()
    await page.keyboard.press('End')
    const kept = page.getByRole('checkbox', {
      name: new RegExp(`^Pidetään: .*Suunnitelman esittely ${viewport.width}`),
    })
    await kept.and(page.locator(':checked')).waitFor()
    await page.waitForFunction(
      () => !document.querySelector<HTMLButtonElement>('.training-plan__propose button')?.disabled,
    )
    expect(await term.inputValue()).toBe(last)
    // And to the one before by dragging.
    const proposed = page.locator('.training-plan__proposed', { hasText: `Suunnitelman esittely ${viewport.width}` })
    const target = page.locator(`.training-plan__term:not([data-term="${last}"])`).last()
    await proposed.dragTo(target)
    await target.locator(proposed).waitFor()
    expect(await term.inputValue()).toBe(await target.getAttribute('data-term'))
    await page.waitForFunction(
      () => !document.querySelector<HTMLButtonElement>('.training-plan__propose button')?.disabled,
    )
    // A pair that is not there yet is tried out.
    await page.getByRole('button', { name: 'Lisää kokeiltava pari' }).click()
    await page.getByRole('combobox', { name: 'Uusi pari 1: kummankin osuus työajasta' }).selectOption('1')
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Poista Uusi pari 1' }).click()
    const boxes = page.getByRole('checkbox', { name: /^Hyväksytään: / })
    for (const box of await boxes.all()) {
      const name = (await box.getAttribute('aria-label')) ?? ''
      if (!title.test(name)) await box.uncheck()
    }
    await page.getByRole('button', { name: 'Hyväksy ja tee koulutukset (1)' }).click()
    await page.getByText('Koulutuksia tehty: 1/1.').waitFor()
    const training = String((await records.stored('needs', need)).training)
    records.adopt('trainings', training, need)
    expect((await records.stored('trainings', training)).trainers).toHaveLength(2)

    await page.goto(`${access.portal}/admin/collections/trainings/${training}#trainers`)
    // Who was asked is fetched by the form itself: from then on its buttons do something.
    await page.locator('.asked-trainers').waitFor()
    await awake(page)
    await page.getByRole('button', { name: 'Ehdota pareja' }).click()
    await page.locator('.pair-list > li').first().waitFor()
    expect(await page.locator('.pair-list > li').count()).toBeGreaterThan(0)
    expect(await barriers(page)).toEqual([])
    await page
      .getByRole('button', { name: 'Valitse pari Esittely Aino ja Esittely Eero' })
      .or(page.getByRole('button', { name: 'Valitse pari Esittely Eero ja Esittely Aino' }))
      .click()
    await page.getByText(/on lomakkeella\. Tallenna koulutus\.$/).waitFor()
    await page.waitForFunction(() => document.querySelectorAll('#field-trainers .array-field__row').length === 2)
    const saved = page.waitForResponse(
      (reply) => reply.request().method() === 'PATCH' && reply.url().includes(`/api/trainings/${training}`),
    )
    await page.locator('#action-save').click()
    expect((await saved).status()).toBe(200)
    const rows = (await records.stored('trainings', training)).trainers as { trainer: string; planningDays: number }[]
    expect(rows.map((row) => row.trainer).toSorted()).toEqual([one, other].toSorted())
    expect(rows.map(({ planningDays }) => planningDays)).toEqual([5.5, 5.5])

    await page.getByRole('button', { name: 'Kysy kouluttajilta' }).click()
    await page.getByText('Kysyttyjä lisää: 2. Lähetettyjä viestejä: 0.').waitFor()
    await page.getByRole('button', { name: 'Näytä linkki: Esittely Aino' }).click()
    const link = await page.locator('.asked-trainers code').innerText()
    const phone = await newPage(browser, viewport)
    await phone.goto(link)
    await phone.getByRole('heading', { level: 1 }).waitFor()
    expect(await barriers(phone)).toEqual([])
    await phone.getByRole('button', { name: 'Kyllä, pidän' }).click()
    await phone.getByText(/^Vastasit kyllä /).waitFor()
    expect(await barriers(phone)).toEqual([])
    await phone.context().close()
    await page.reload()
    await page.locator('.asked-trainers li[data-answer=yes] strong', { hasText: 'Esittely Aino' }).waitFor()
    expect(await barriers(page)).toEqual([])
  })
})
