/** The HTML of pages by what they were made from. */
export interface KeptPages {
  find(key: string): Uint8Array | undefined
  keep(key: string, page: Uint8Array): void
}

/**
 * Keeps pages in memory; the least recently used go first.
 *
 * @param most how many bytes all of them may take
 */
export function createKeptPages(most: number): KeptPages {
  const pages = new Map<string, Uint8Array>()
  let size = 0

  function drop(key: string): void {
    const page = pages.get(key)
    if (page === undefined) return
    pages.delete(key)
    size -= page.byteLength
  }

  function keep(key: string, page: Uint8Array): void {
    drop(key)
    pages.set(key, page)
    size += page.byteLength
    for (const oldest of pages.keys()) {
      if (size <= most) return
      drop(oldest)
    }
  }

  return {
    find: (key) => {
      const page = pages.get(key)
      if (page !== undefined) keep(key, page)
      return page
    },
    keep,
  }
}
