import { chromium, type Browser, type Page } from 'playwright-core'
import { browserArguments, installedBrowser } from '../../scripts/test/browser.mjs'
import type { Access } from './start'

/** Opens the browser that npm test found, or an installed one. */
export function openBrowser(): Promise<Browser> {
  // Names of files have letters beyond ASCII, which a browser without a locale of its own does not keep.
  const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' } as Record<string, string>
  return chromium.launch({
    executablePath: process.env.CHROME_PATH ?? installedBrowser(),
    args: browserArguments,
    env,
  })
}

/**
 * A new page of a person of their own, in Finnish. Its problems are errors in the page's own scripts, and what the
 * content security policy has refused.
 */
export async function newPage(
  browser: Browser,
  viewport = { width: 1280, height: 900 },
): Promise<Page & { problems: string[] }> {
  const context = await browser.newContext({ viewport, locale: 'fi-FI' })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) problems.push(message.text())
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, sample }) => {
      console.error(`Content Security Policy: ${violatedDirective} ${blockedURI} ${sourceFile ?? ''} ${sample}`)
    })
  })
  return Object.assign(page, { problems })
}

/** The demo account whose address begins so, e.g. "editor-08@". */
export function accountOf({ accounts }: Access, beginning: string): { email: string; password: string } {
  const account = accounts.find(({ email }) => email.startsWith(beginning))
  if (account === undefined) throw new Error(`no account begins with ${beginning}`)
  return account
}

/** Waits until the page's buttons and fields are React's: what is typed or pressed before that may be lost. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('button, input:not([type=hidden])')].every((each) =>
      Object.keys(each).some((key) => key.startsWith('__reactProps')),
    ),
  )
}

/** Fills the portal's form for signing in, which is a page without script. */
async function fillSignIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.getByLabel('Sähköpostiosoite').fill(email)
  await page.getByLabel('Salasana').fill(password)
  await page.getByRole('button', { name: 'Kirjaudu sisään' }).click()
}

/** Signs in to the portal through its form. */
export async function signInToPortal(page: Page, access: Access, beginning: string): Promise<void> {
  await page.goto(`${access.portal}/admin`)
  await page.locator('input[name=password]').waitFor()
  await fillSignIn(page, accountOf(access, beginning))
  await page.waitForURL((url) => url.pathname === '/admin')
  // Leaving before the home page is whole would be an error in its scripts.
  await page.locator('.home h1').waitFor()
  await page.waitForLoadState('load')
  await awake(page)
}

/** Chooses the language of the own account, as the portal's page of the account does. */
export async function speak(page: Page, { portal }: Access, language: 'fi' | 'sv' | 'en'): Promise<void> {
  const headers = { Origin: new URL(portal).origin }
  const answer = await page.request.get(`${portal}/api/users/me`, { headers })
  const { user } = (await answer.json()) as { user: { id: string } }
  const changed = await page.request.patch(`${portal}/api/users/${user.id}`, { data: { language }, headers })
  if (!changed.ok()) throw new Error(`the language stays: ${changed.status()}`)
}

/** Signs in to the KPI app, which leads to the portal's form unless the browser has signed in there already. */
export async function signInToKpi(page: Page, access: Access, beginning: string): Promise<void> {
  const kpi = new URL(access.kpi).host
  await page.goto(access.kpi)
  await page.getByRole('link', { name: 'Kirjaudu sisään' }).click()
  await page.waitForURL((url) => url.pathname === '/kirjaudu' || !url.pathname.includes('sign-in'))
  if (new URL(page.url()).host !== kpi) await fillSignIn(page, accountOf(access, beginning))
  await page.waitForURL((url) => url.host === kpi && !url.pathname.includes('sign-in'))
  await page.waitForLoadState('load')
}
