const closed = '.collapsible--style-error > .collapsible__toggle-wrap > .collapsible__toggle--collapsed'
const wrong = '[aria-invalid="true"], .field-error'

/** Milliseconds between two looks, and how often there is one: what was not on the page yet is drawn meanwhile. */
const pause = 50
const mostLooks = 60

function isSeen(element: Element): boolean {
  return element.getClientRects().length > 0
}

/** Opens what is closed over the first wrong field of a part of the page, and gives that field the focus. */
export function showFirstWrong(id: string): void {
  let looks = 0
  const timer = setInterval(() => {
    looks += 1
    const part = document.getElementById(id)
    part?.querySelector<HTMLElement>(closed)?.click()
    const found = [...(part?.querySelectorAll<HTMLElement>(wrong) ?? [])].find(isSeen)
    if (found !== undefined || looks === mostLooks) clearInterval(timer)
    found?.scrollIntoView({ block: 'center' })
    found?.focus({ preventScroll: true })
  }, pause)
}
