import fc from 'fast-check'
import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { beforeAll, expect, it, vi } from 'vitest'
import { arbitraryBody, arbitraryQuery } from '../integration/arbitrary-requests'
import { anonymous, signIn, type Client, type Reply } from '../integration/client'
import { regionOwnedSlugs } from '../integration/slugs'
import { Tally } from './tally'

/*
 * The started portal with the demonstration set is asked for minutes what fast-check makes of the collections' own fields:
 * right, at the edge and broken. Nothing may fail in the server, tell of another region or of the server's inside, or take
 * longer than two seconds. `npm run test:endurance -- fuzz` starts it.
 */

const { FUZZ_PORTAL = '', FUZZ_PASSWORDS = '{}', FUZZ_MINUTES = '10', FUZZ_SEED = String(Date.now()) } = process.env
const passwords = JSON.parse(FUZZ_PASSWORDS) as Record<string, string>
const seed = Number(FUZZ_SEED)
const mostMilliseconds = 2_000
const slugs = [...regionOwnedSlugs, 'targets', 'rounds', 'users'] as const
type Slug = (typeof slugs)[number]

/** What only the server's inside says. */
const inside = /node_modules|payload-token|\bat \S+ \(|INSERT INTO|select "|duplicate key|violates |"stack"/i
const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

let configs: ReadonlyMap<Slug, SanitizedCollectionConfig>
let clients: readonly Client[]
let ids: Record<string, string>
/** Of records of another region that nobody here may know of. */
let foreign: ReadonlySet<string>
const tally = new Tally()

async function idsOf(client: Client): Promise<ReadonlyMap<Slug, readonly string[]>> {
  const found = new Map<Slug, readonly string[]>()
  for (const slug of regionOwnedSlugs) {
    const { body } = await client.get(`/api/${slug}?limit=0&depth=0`)
    found.set(
      slug,
      ((body.docs ?? []) as { id: string }[]).map(({ id }) => id),
    )
  }
  return found
}

beforeAll(async () => {
  // The shape of the configuration needs neither secrets nor a database.
  vi.stubEnv('NEXT_PHASE', 'phase-production-build')
  const { default: config } = (await import('@payload-config')) as { default: Promise<SanitizedConfig> }
  const { collections } = await config
  configs = new Map(
    collections.filter(({ slug }) => slugs.includes(slug as Slug)).map((each) => [each.slug as Slug, each]),
  )
  function as(email: string): Promise<Client> {
    return signIn(FUZZ_PORTAL, { email, password: passwords[email] ?? '' })
  }
  const editor = await as('editor-08@kotipesa.example')
  clients = [editor, editor, editor, await as('manager-08@kotipesa.example'), anonymous(FUZZ_PORTAL)]
  const own = await idsOf(editor)
  ids = Object.fromEntries([...own].flatMap(([slug, [first]]) => (first === undefined ? [] : [[slug, first]])))
  // Whatever a plain list tells the editor is theirs to know: joint records and what others share stand in it.
  const known = new Set<string>()
  for (const slug of regionOwnedSlugs) {
    const { text } = await editor.get(`/api/${slug}?limit=0&depth=1`)
    for (const [id] of text.matchAll(uuids)) known.add(id)
  }
  const others = await idsOf(await as('administrator@kotipesa.example'))
  foreign = new Set([...others.values()].flat().filter((id) => !known.has(id)))
  expect(foreign.size).toBeGreaterThan(100)
})

async function look(what: string, send: () => Promise<Reply>): Promise<void> {
  const begin = performance.now()
  const { status, text } = await send()
  const milliseconds = performance.now() - begin
  tally.note(status, milliseconds)
  const told = text.slice(0, 500)
  if (status >= 500) throw new Error(`${what} was answered ${status}: ${told}`)
  if (milliseconds > mostMilliseconds) throw new Error(`${what} took ${milliseconds.toFixed(0)} ms (${status})`)
  if (status >= 400 && inside.test(text)) throw new Error(`${what} tells of the server: ${told}`)
  const leaked = [...text.matchAll(uuids)].find(([id]) => foreign.has(id) && !what.includes(id))
  if (leaked !== undefined) throw new Error(`${what} tells of ${leaked[0]} of another region: ${told}`)
}

/** Anything to ask of one collection, and who asks. */
function question(slug: Slug): fc.Arbitrary<() => Promise<void>> {
  const config = configs.get(slug) as SanitizedCollectionConfig
  const foreignIds = fc.constantFrom(...[...foreign].slice(0, 500))
  const target = fc.oneof(
    { weight: 4, arbitrary: fc.constant(ids[slug] ?? '') },
    { weight: 1, arbitrary: foreignIds },
    { weight: 1, arbitrary: fc.string({ maxLength: 12 }).map(encodeURIComponent) },
  )
  const parts = fc.record({
    client: fc.constantFrom(...clients),
    id: target,
    query: arbitraryQuery(config, ids),
    body: arbitraryBody(config, ids),
    method: fc.constantFrom('GET', 'GET', 'COUNT', 'ONE', 'POST', 'PATCH', 'PATCH MANY', 'DELETE MANY'),
  })
  return parts.map(({ client, id, query, body, method }) => () => {
    const list = `/api/${slug}`
    const one = `${list}/${id}`
    const ask: Readonly<Record<typeof method, () => Promise<Reply>>> = {
      GET: () => client.get(`${list}?${query}`),
      COUNT: () => client.get(`${list}/count?${query}`),
      ONE: () => client.get(`${one}?${query}`),
      POST: () => client.post(`${list}?depth=0`, body),
      PATCH: () => client.patch(`${one}?depth=0`, body),
      'PATCH MANY': () => client.patch(`${list}?${query}`, body),
      'DELETE MANY': () => client.delete(`${list}?${query}`),
    }
    const told = method === 'POST' || method === 'PATCH' ? JSON.stringify(body) : query
    return look(`${method} ${one} ${told}`, ask[method])
  })
}

it(`answers for ${FUZZ_MINUTES} minutes whatever it is asked (seed ${seed})`, async () => {
  const end = Date.now() + Number(FUZZ_MINUTES) * 60_000
  const failed = new Map<string, string>()
  for (let round = 0; Date.now() < end; round++) {
    for (const slug of slugs) {
      const left = end - Date.now()
      if (left <= 0) break
      const details = await fc.check(
        fc.asyncProperty(question(slug), (ask) => ask()),
        { seed: seed + round, numRuns: 40, interruptAfterTimeLimit: left, endOnFailure: true },
      )
      if (details.failed && details.errorInstance !== null) {
        // One of each kind is enough to know of.
        const said =
          details.errorInstance instanceof Error ? details.errorInstance.message : String(details.errorInstance)
        failed.set(`${slug} ${said.replaceAll(/^\S+ \S+ .*? (?=was answered|took|tells)/gs, '').slice(0, 60)}`, said)
      }
    }
  }
  process.stdout.write(`✓ ${tally.summary()}\n`)
  expect([...failed.values()]).toEqual([])
})
