import type { Page } from 'playwright-core'

type Fields = Readonly<Record<string, unknown>>

/** Records of the portal, as whoever has signed in on a page makes, reads and throws them away over its API. */
export interface Records {
  /** Makes a record; its id. */
  create(collection: string, data: Fields): Promise<string>
  /** The same, and `clear` throws it away. */
  make(collection: string, data: Fields): Promise<string>
  /** `clear` throws away a record too that the page made; after `referredBy`, a record that refers to it. */
  adopt(collection: string, id: string, referredBy?: string): void
  stored(collection: string, id: string): Promise<Record<string, unknown>>
  change(collection: string, id: string, data: Fields): Promise<void>
  trash(collection: string, id: string): Promise<void>
  /** Throws away what was made with `make`, the last first. */
  clear(): Promise<void>
}

/** @param page gives the page that has signed in */
export function recordsOn(page: () => Page, portal: string): Records {
  const headers = { Origin: new URL(portal).origin }
  const made: (readonly [collection: string, id: string])[] = []

  async function create(collection: string, data: Fields): Promise<string> {
    const reply = await page().request.post(`${portal}/api/${collection}?depth=0`, { data, headers })
    const { doc } = (await reply.json()) as { doc?: { id: string } }
    if (!doc) throw new Error(`${collection} was refused: ${await reply.text()}`)
    return doc.id
  }

  async function trash(collection: string, id: string): Promise<void> {
    const reply = await page().request.delete(`${portal}/api/${collection}/${id}`, { headers })
    if (!reply.ok()) throw new Error(`${collection} could not be thrown away: ${await reply.text()}`)
  }

  return {
    create,
    trash,
    async make(collection, data) {
      const id = await create(collection, data)
      made.unshift([collection, id])
      return id
    },
    adopt(collection, id, referredBy) {
      made.splice(made.findIndex(([, each]) => each === referredBy) + 1, 0, [collection, id])
    },
    async stored(collection, id) {
      const reply = await page().request.get(`${portal}/api/${collection}/${id}?depth=0`, { headers })
      return (await reply.json()) as Record<string, unknown>
    },
    async change(collection, id, data) {
      const reply = await page().request.patch(`${portal}/api/${collection}/${id}`, { data, headers })
      if (!reply.ok()) throw new Error(`${collection} could not be changed: ${await reply.text()}`)
    },
    async clear() {
      for (const [collection, id] of made.splice(0)) await trash(collection, id)
    },
  }
}
