import type { Locator, Page } from 'playwright-core'

/** So many presses of the tab key reach anything on a page of the portal. */
const mostTabs = 150

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement).catch(() => false)
}

/** Goes to an element with the tab key alone, and fails when it cannot be reached or is not seen to have the focus. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor()
  for (let presses = 0; presses < mostTabs && !(await isFocused(target)); presses += 1) await page.keyboard.press(key)
  if (!(await isFocused(target))) throw new Error(`the keyboard does not reach ${target.toString()}`)
  await page.waitForFunction(isMarked).catch(() => {
    throw new Error(`nothing shows that ${target.toString()} has the focus`)
  })
}

/** Whether what has the focus, or what stands around it, is drawn with a ring. Runs in the page. */
function isMarked(): boolean {
  const around: Element[] = []
  for (let part = document.activeElement; part && around.length < 7; part = part.parentElement) around.push(part)
  const beside = document.activeElement?.nextElementSibling
  return [...around, ...(beside ? [beside] : [])].some((part) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part)
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow.includes('0px 0px 0px')
  })
}
