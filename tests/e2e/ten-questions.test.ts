import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { newPage, openBrowser, signInToKpi } from '../support/browser'

const access = inject('access')
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await newPage(browser)
  await signInToKpi(page, access, 'manager-08')
})
afterAll(() => browser.close())

/** What is read, without the no-break spaces of numbers. */
async function read(selector: string): Promise<string> {
  return ((await page.locator(selector).first().textContent()) ?? '').replaceAll(/\s/g, ' ').trim()
}

interface Question {
  readonly asked: string
  /** The answers on the first page that tell it. */
  readonly answers: readonly string[]
  readonly told: RegExp
  /** Where the answer leads, and what is read there. */
  readonly path: RegExp
  readonly there: { readonly selector: string; readonly told: RegExp }
}

const questions: readonly Question[] = [
  {
    asked: 'how far, against target and last year',
    answers: ['coverage'],
    told: /% tiimeistä on koulutettu.*(Tavoite|Tavoitetta)/,
    path: /team-training-coverage\/evidence/,
    there: { selector: 'h1', told: /koulut/i },
  },
  {
    asked: 'where',
    answers: ['where'],
    told: /Vähiten koulutettuja: .+, \d+ \/ \d+ tiimiä|Kaikissa kunnissa/,
    path: /\/regions\/08\/where/,
    there: { selector: 'table tbody tr', told: /\d/ },
  },
  {
    asked: 'when are we done, are there trainers enough',
    answers: ['finish', 'pairs'],
    told: /(koulutettu|odottaa koulutusta).*(parit riittävät|puuttuu)/i,
    path: /trainer-capacity\/evidence/,
    there: { selector: 'h1', told: /koulut/i },
  },
  {
    asked: 'what does it cost, what next year',
    answers: ['cost'],
    told: /koulutuksiin on suunniteltu .*Seuraavaksi: Vuonna \d{4}/,
    path: /\/plans/,
    there: { selector: '[aria-labelledby="money"] table', told: /Yhteensä|\d{4}/ },
  },
  {
    asked: 'does it help families',
    answers: ['families'],
    told: /nämä luvut eivät kerro.*asiakkaan, työntekijän ja järjestelmän/,
    path: /meeting-criteria-met\/evidence/,
    there: { selector: 'h1', told: /./ },
  },
  {
    asked: 'are we within the law on caseloads',
    answers: ['cap'],
    told: /enimmäismäärä/i,
    path: /workers-over-cap\/evidence/,
    there: { selector: 'h1', told: /enimmäismäärä/i },
  },
  {
    asked: 'have we the people',
    answers: ['people'],
    told: /läht.*Avoimia työpaikkoja/,
    path: /people-left\/evidence/,
    there: { selector: 'h1', told: /läht/i },
  },
  {
    asked: 'how do we compare',
    answers: ['compare'],
    told: /puolisko|viideltä alueelta/,
    path: /\/indicators\/team-training-coverage/,
    there: { selector: 'h1', told: /koulut/i },
  },
  {
    asked: 'what was decided, what is open',
    answers: ['decided'],
    told: /auki, .*(toteutettu|toteuttamatta).*kirjattiin|ei kirjattu/,
    path: /\/plans/,
    there: { selector: '[aria-labelledby="matters"]', told: /odottaa|ei ole/ },
  },
  {
    asked: 'can we trust the data, who is silent',
    answers: ['silent'],
    told: /raportoi/i,
    path: /reporting-completeness\/evidence/,
    there: { selector: 'h1', told: /raport/i },
  },
]

describe('a director with a minute to spare', { timeout: 60_000 }, () => {
  it.each(questions)('reads from the first page: $asked', async ({ answers, told, path, there }) => {
    const from = performance.now()
    await page.goto(`${access.kpi}/fi`)
    const read1 = await Promise.all(answers.map((id) => read(`[data-answer="${id}"]`)))
    expect(read1.join(' ')).toMatch(told)
    await page.locator(`[data-answer="${answers[0]}"] a`).click()
    await page.waitForURL(path)
    expect(await read(there.selector)).toMatch(there.told)
    expect(performance.now() - from).toBeLessThan(60_000)
  })
})
