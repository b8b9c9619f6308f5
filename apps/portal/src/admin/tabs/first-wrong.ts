const closed = '.collapsible--style-error > .collapsible__toggle-wrap > .collapsible__toggle--collapsed'

/** Milliseconds between two looks, and how many there are: what was not on the page yet is drawn meanwhile. */
const pause = 50
const looksForField = 30
const mostLooks = 60

function seen(part: Element | null, selector: string): HTMLElement | undefined {
  return [...(part?.querySelectorAll<HTMLElement>(selector) ?? [])].find((each) => each.getClientRects().length > 0)
}

/**
 * Opens what is closed over the first wrong field of a part of the page, and gives that field the focus. Where none is
 * wrong but a list of rows as a whole, its message is shown and gets the focus.
 */
export function showFirstWrong(id: string): void {
  let looks = 0
  const timer = setInterval(() => {
    looks += 1
    const part = document.getElementById(id)
    seen(part, closed)?.click()
    const field = seen(part, '[aria-invalid="true"]')
    const found = field ?? (looks > looksForField ? seen(part, '.field-error') : undefined)
    if (found !== undefined || looks === mostLooks) clearInterval(timer)
    if (found === undefined) return
    if (field === undefined) found.tabIndex = -1
    found.scrollIntoView({ block: 'center' })
    found.focus({ preventScroll: true })
  }, pause)
}
