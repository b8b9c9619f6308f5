import type { Page } from 'playwright-core'
import { awake } from './browser'
import { expect } from 'vitest'

/** Fills in one form of the portal's admin pages the way a person does. */
export class PortalForm {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Opens the form for a new record. */
  async open(portal: string, collection: string): Promise<void> {
    await this.#page.goto(`${portal}/admin/collections/${collection}/create`)
    await this.#page.locator('#action-save').waitFor()
    await awake(this.#page)
  }

  async type(field: string, text: string): Promise<void> {
    await this.#page.locator(`#field-${field}`).fill(text)
  }

  /** Chooses from a list, which may be a list of other records. */
  async choose(field: string, option: string): Promise<void> {
    await this.#page.locator(`#field-${field} .rs__control`).click()
    await this.#page.locator(`#field-${field} .rs__option`, { hasText: option }).first().click()
  }

  /** Types a date as Finns write it, e.g. "6.2.2025". */
  async day(field: string, day: string): Promise<void> {
    await this.#page.locator(`#field-${field}`).fill(day)
  }

  /** Opens a part of a long form, e.g. "Kouluttajat". */
  async tab(name: string): Promise<void> {
    await this.#page.getByRole('tab', { name }).click()
    await this.#page.getByRole('tabpanel', { name }).waitFor()
  }

  /** Opens a row of a list of rows, unless it is open. */
  async openRow(rows: string, index: number): Promise<void> {
    const row = this.#page.locator(`#${rows}-row-${index}`)
    await row.waitFor()
    const closed = row.locator('.array-field__row > .collapsible__toggle-wrap > .collapsible__toggle--collapsed')
    const fields = row.locator('.array-field__fields')
    // A row that was drawn just now may still be closed by its form: it is opened until it is open.
    await expect
      .poll(
        async () => {
          if ((await closed.count()) > 0) {
            await closed.click()
            // A second click before the first has done anything would close it again.
            await closed.waitFor({ state: 'detached', timeout: 3_000 }).catch(() => undefined)
          }
          return fields.isVisible()
        },
        { timeout: 20_000 },
      )
      .toBe(true)
  }

  /** Adds an empty row to a list of rows, e.g. "Koulutuspäivä". */
  async addRow(rowName: string, firstField: string): Promise<void> {
    await this.#page.getByRole('button', { name: `Lisää: ${rowName}` }).click()
    await this.#page.locator(`#field-${firstField}`).waitFor()
  }

  /** Saves and gives the new record's id. */
  async save(collection: string): Promise<string> {
    await this.#page.locator('#action-save').click()
    await this.#page.waitForURL(new RegExp(`/collections/${collection}/[0-9a-f-]{36}`))
    return new URL(this.#page.url()).pathname.split('/').at(-1) ?? ''
  }
}
