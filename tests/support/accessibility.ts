import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axeModule from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2, levels A and AA. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Milliseconds without a change after which a page counts as drawn. */
const quiet = 250

/** Waits until nothing on the page moves or changes: what is half drawn, nobody reads. */
export function atRest(page: Page): Promise<void> {
  return page.evaluate(
    (pause) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(look, pause)
        const changes = new MutationObserver(again)
        changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
        function again(): void {
          clearTimeout(timer)
          timer = setTimeout(look, pause)
        }
        function look(): void {
          const moving = document
            .getAnimations()
            .filter(
              ({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
            )
          if (moving.length > 0) return void Promise.allSettled(moving.map(({ finished }) => finished)).then(again)
          changes.disconnect()
          resolve()
        }
      }),
    quiet,
  )
}

/** The rules that a page breaks once it is drawn, with the elements that do. */
export async function violations(page: Page): Promise<string[]> {
  await atRest(page)
  // A page is given it once: it is large, and the page stays as it is while its width or its parts change.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const results = await page.evaluate(
    (tags) =>
      (window as unknown as { axe: typeof axeModule }).axe.run(document, {
        runOnly: tags,
        resultTypes: ['violations'],
      }),
    rules,
  )
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html.slice(0, 160))
        .slice(0, 3)
        .join(' ')}`,
  )
}

/** By how many pixels the page is wider than the window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** What bars somebody's way on the page as it stands, once it is drawn: rules that it breaks, and a need to scroll sideways. */
export async function barriers(page: Page): Promise<string[]> {
  await page.locator('.shimmer-effect').first().waitFor({ state: 'hidden' })
  // While the language changes, the page has no title for a moment.
  await page.waitForFunction(() => document.title !== '')
  const wider = await overflow(page)
  return [...(await violations(page)), ...(wider > 0 ? [`${wider} pixels wider than the window`] : [])]
}
