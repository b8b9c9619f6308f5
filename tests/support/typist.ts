import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { regionOwnedSlugs } from '../../apps/portal/tests/integration/slugs'

/** A text shorter than this says too little to be told from another that happens to be the same. */
const shortText = 5

/** Types as a person does, and finds out of each value whether the portal knew it already. */
export interface Typist {
  /** Fills in a field with something that no record of the region says yet. */
  type(field: Locator, value: string): Promise<void>
  /** All that was typed, in its order. */
  readonly typed: readonly string[]
}

/** Every text and number in some records, days as people write them among them. */
function valuesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(valuesIn)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(valuesIn)
  if (typeof value === 'number') return [String(value).replace('.', ',')]
  if (typeof value !== 'string') return []
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)T/.exec(value) ?? []
  return [value, ...(day === undefined ? [] : [`${Number(day)}.${Number(month)}.${year}`])]
}

/**
 * @param page somebody who may read all records of the region
 * @param region of which the records are looked through before each value
 */
export function typistIn(page: () => Page, portal: string, region: string): Typist {
  const headers = { Origin: new URL(portal).origin }
  const typed: string[] = []

  async function recordsThatSay(value: string): Promise<readonly string[]> {
    // Somebody may ask the portal fifty things in a second.
    await page().waitForTimeout(1_100)
    const found = await Promise.all(
      regionOwnedSlugs.map(async (slug) => {
        const address = `${portal}/api/${slug}?limit=0&depth=0&where[region][equals]=${region}`
        const reply = await page().request.get(address, { headers })
        if (!reply.ok()) throw new Error(`${slug} could not be read: ${reply.status()}`)
        const { docs } = (await reply.json()) as { docs: readonly unknown[] }
        const says = valuesIn(docs).some((each) =>
          value.length < shortText || /^[\d.,]+$/.test(value) ? each === value : each.includes(value),
        )
        return says ? [slug] : []
      }),
    )
    return found.flat()
  }

  return {
    typed,
    async type(field, value) {
      expect([value, await recordsThatSay(value)], 'typed again').toEqual([value, []])
      await field.fill(value)
      typed.push(value)
      await page().waitForTimeout(1_100)
    },
  }
}
