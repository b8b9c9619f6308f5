import { helsinkiDay } from '@kotipesa/domain'
import { getPayload, type CollectionSlug, type PayloadRequest } from 'payload'
import { forPortal } from '../src/database/row-rules/scope'
import config from '../src/payload.config'

/*
 * What the rules for rows cost a list: the first page of each collection of regions with what it refers to, as an editor of
 * one region asks for it, with the rules and without, in turn, in one process. Run it on the demonstration set:
 * DATABASE_URL, PAYLOAD_SECRET, PORTAL_URL and KPI_URL as the portal has them.
 */

const rounds = 30

const payload = await getPayload({ config })
const region = process.argv[2] ?? '08'
const user = {
  id: '00000000-0000-4000-8000-000000000000',
  collection: 'users',
  nationalRole: null,
  regions: [{ region, role: 'editor' }],
}
const slugs = (Object.keys(payload.collections) as CollectionSlug[]).filter(
  (slug) => payload.collections[slug].config.custom?.rows === 'region-record',
)

async function page(collection: CollectionSlug): Promise<number> {
  const asked = { collection, limit: 25, depth: 1, where: { region: { equals: region } }, sort: '-updatedAt' } as const
  const { docs } = await payload.find({ ...asked, overrideAccess: false, user: { ...user } as PayloadRequest['user'] })
  return docs.length
}

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

console.log(`${helsinkiDay(new Date())}, region ${region}, median of ${rounds}, ms: with the rules, without, ratio`)
const ratios: number[] = []
for (const slug of slugs) {
  const count = await page(slug)
  await forPortal(() => page(slug))
  const withRules: number[] = []
  const without: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    withRules.push(await timed(() => page(slug)))
    without.push(await timed(() => forPortal(() => page(slug))))
  }
  const ratio = median(withRules) / median(without)
  ratios.push(ratio)
  console.log(
    `${slug.padEnd(22)} ${String(count).padStart(3)} rows ${median(withRules).toFixed(1).padStart(7)} ${median(without).toFixed(1).padStart(7)} ${ratio.toFixed(2)}`,
  )
}
console.log(`median of the ratios ${median(ratios).toFixed(2)}, largest ${Math.max(...ratios).toFixed(2)}`)
await payload.destroy()
process.exit(0)
