import { z } from 'zod'
import { env } from '../../env'
import { request } from '../../http/request'

/** What the portal's last second computation of the figures came to; null when there was none since it started. */
const crossCheckSchema = z
  .object({
    checkedAt: z.iso.datetime(),
    figures: z.number().int().min(0),
    differences: z.array(z.object({ indicator: z.string(), region: z.string(), period: z.string() })),
  })
  .nullable()

export type CrossCheck = NonNullable<z.infer<typeof crossCheckSchema>>

/** How long, in milliseconds, an answer is believed, and how long the portal may take. */
const [believedFor, patience] = [60_000, 2_000]

let last: { readonly at: number; readonly check: Promise<CrossCheck | null> } | null = null

async function ask(): Promise<CrossCheck | null> {
  const headers = new Headers({ authorization: `service-clients API-Key ${env().KPI_SERVICE_KEY}` })
  try {
    const answer = await request(new URL('/api/cross-check', env().PORTAL_URL).href, { headers }, patience)
    return answer.status === 200 ? crossCheckSchema.parse(JSON.parse(answer.body)) : null
  } catch {
    return null
  }
}

/** The portal's last cross-check, as of a minute ago at most. Null also when the portal does not say. */
export async function latestCrossCheck(): Promise<CrossCheck | null> {
  if (last === null || performance.now() - last.at > believedFor) last = { at: performance.now(), check: ask() }
  return await last.check
}
