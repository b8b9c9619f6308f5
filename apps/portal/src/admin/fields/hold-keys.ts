const rowSelector = '.array-field__row'
const fieldSelector = 'input, textarea, select'
const stopSelector = 'input, textarea, select, button, [tabindex="0"]'

/** When a row has not come by then, the keys go where they always go. */
const longest = 15_000

function isReachable(element: Element): element is HTMLElement {
  return (
    element instanceof HTMLElement &&
    !element.matches(':disabled, [tabindex="-1"], [type="hidden"]') &&
    element.getClientRects().length > 0
  )
}

/** Types into what has the focus, as a person would: the browser tells the page of each change. */
function type(text: string): void {
  if (text !== '') document.execCommand('insertText', false, text)
}

/** Types what was held into the row, going from field to field at each tab. */
function release(row: Element, first: HTMLElement, keys: readonly string[]): void {
  const stops = [...row.querySelectorAll(stopSelector)].filter(isReachable)
  let position = stops.indexOf(first)
  first.focus()
  for (const [index, part] of keys.join('').split('\t').entries()) {
    if (index > 0) {
      position += 1
      stops[position]?.focus()
    }
    type(part)
  }
}

/**
 * Holds what is typed until the rows have one more with a field in it, then gives that field the focus and the keys.
 *
 * @param rows the element in which the new row will appear
 */
export function holdKeys(rows: Element): void {
  const before = rows.querySelectorAll(rowSelector).length
  const held: string[] = []

  function hold(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (event.key === 'Backspace') held.pop()
    else if (event.key === 'Tab' && !event.shiftKey) held.push('\t')
    else if (event.key.length === 1) held.push(event.key)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  function stop(): void {
    observer.disconnect()
    clearTimeout(timer)
    document.removeEventListener('keydown', hold, true)
    document.removeEventListener('pointerdown', stop, true)
  }
  function look(): void {
    const all = rows.querySelectorAll(rowSelector)
    const row = all[all.length - 1]
    if (all.length <= before || row === undefined) return
    const first = [...row.querySelectorAll(fieldSelector)].find(isReachable)
    if (first === undefined) return
    stop()
    release(row, first, held)
  }

  const observer = new MutationObserver(look)
  observer.observe(rows, { childList: true, subtree: true, attributes: true })
  const timer = setTimeout(stop, longest)
  document.addEventListener('keydown', hold, true)
  // Whoever points elsewhere meanwhile types there.
  document.addEventListener('pointerdown', stop, true)
}
