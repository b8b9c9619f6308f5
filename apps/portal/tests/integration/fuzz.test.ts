import fc from 'fast-check'
import type { SanitizedCollectionConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { arbitraryBody, arbitraryQuery } from './arbitrary-requests'
import type { Client, Reply } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { oneOfEach } from './records'
import { regionOwnedSlugs } from './slugs'

/*
 * Requests made from the collections' own fields, as a new collection has them by itself. Nothing that anybody sends may
 * fail in the server, and nothing may reach further than a request without a filter would.
 */

let portal: Portal
let editor: Client
let ids: Record<string, string>
let foreign: readonly string[]

beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
  ids = await oneOfEach(editor, '08')
  foreign = Object.values(await oneOfEach(await portal.as('editor03'), '03'))
})
afterAll(() => portal.stop())

const slugs = [...regionOwnedSlugs, 'targets', 'rounds', 'users'] as const
/** More than a request of this size ever needs on a busy machine: a search without end would still be found. */
const patience = 20_000

function configOf(slug: string): SanitizedCollectionConfig {
  const collection = Object.values(portal.payload.collections).find(({ config }) => config.slug === slug)
  if (!collection) throw new Error(`there is no collection ${slug}`)
  return collection.config
}

function within(reply: Promise<Reply>): Promise<Reply> {
  const late = new Promise<never>((_resolve, reject) =>
    setTimeout(() => reject(new Error('no answer')), patience).unref(),
  )
  return Promise.race([reply, late])
}

function idsIn({ body }: Reply): string[] {
  return Array.isArray(body.docs) ? (body.docs as { id: string }[]).map(({ id }) => id) : []
}

async function countsOf(slug: string): Promise<unknown> {
  const table = slug.replaceAll('-', '_')
  const [row] = await onServer(portal.databaseUrl, `SELECT count(*)::int AS n FROM ${table}`)
  return row?.n
}

describe.each(slugs)('whatever is sent to %s', (slug) => {
  it('a query gives what it asks for or is refused, and never more than the asker may see', async () => {
    const all = new Set(idsIn(await editor.get(`/api/${slug}?limit=0&depth=0`)))
    await fc.assert(
      fc.asyncProperty(arbitraryQuery(configOf(slug), ids), async (query) => {
        const reply = await within(editor.get(`/api/${slug}?${query}`))
        expect([200, 400], `${query}: ${reply.text}`).toContain(reply.status)
        expect(idsIn(reply).filter((id) => !all.has(id))).toEqual([])
        for (const id of foreign) expect(reply.text).not.toContain(id)
      }),
      { numRuns: 25 },
    )
  })

  it('a delete or change of many touches only what it names', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryQuery(configOf(slug), ids),
        fc.constantFrom('DELETE', 'PATCH'),
        async (query, method) => {
          const before = await countsOf(slug)
          const path = `/api/${slug}?${query}`
          const reply = await within(
            method === 'DELETE' ? editor.delete(path) : editor.patch(path, { source: { document: 'x' } }),
          )
          expect(reply.status, `${query}: ${reply.text}`).toBeLessThan(500)
          const namesOwn = /(id\]\[(in|equals)\])/.test(decodeURIComponent(query))
          if (!namesOwn)
            expect([reply.status, await countsOf(slug)]).toEqual([
              expect.toSatisfy((each) => each === 400 || each === 403),
              before,
            ])
        },
      ),
      { numRuns: 10 },
    )
  })

  it('a body is stored as it is or refused, and what was there stays whole', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryBody(configOf(slug), ids), fc.boolean(), async (body, isNew) => {
        const target = ids[slug]
        const path = `/api/${slug}${isNew || target === undefined ? '' : `/${target}`}?depth=0`
        const reply = await within(isNew || target === undefined ? editor.post(path, body) : editor.patch(path, body))
        expect(reply.status, `${JSON.stringify(body)}: ${reply.text}`).toBeLessThan(500)
      }),
      { numRuns: 25 },
    )
    expect((await portal.program.get('/api/facts')).status).toBe(200)
  })

  it('a list that is sent as nothing is emptied or refused', async () => {
    const lists = configOf(slug).flattenedFields.filter(({ type }) => type === 'array')
    for (const { name } of ids[slug] === undefined ? [] : lists) {
      const reply = await editor.patch(`/api/${slug}/${ids[slug]}?depth=0`, { [name]: null })
      expect([name, reply.status], reply.text).toEqual([name, expect.toSatisfy((each) => [200, 400].includes(each))])
      const stored = (await editor.get(`/api/${slug}/${ids[slug]}?depth=0`)).body[name]
      if (reply.status === 200) expect([name, stored]).toEqual([name, []])
    }
  })
})

it('an address of any kind is answered, by something else than an error of the server', async () => {
  const part = fc.oneof(
    fc.constantFrom(
      'teams',
      'users',
      'globals',
      'notice',
      'versions',
      'access',
      'count',
      'duplicate',
      'payload-preferences',
      'payload-migrations',
      'payload-jobs',
      'me',
      'init',
      'verify',
      'x',
      '__proto__',
      'constructor',
      '..',
      '%00',
      '%ff',
      'a'.repeat(300),
    ),
    fc.string({ maxLength: 8 }).map(encodeURIComponent),
  )
  const method = fc.constantFrom('GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS')
  await fc.assert(
    fc.asyncProperty(
      fc.array(part, { minLength: 1, maxLength: 4 }),
      method,
      fc.boolean(),
      async (parts, verb, signedIn) => {
        const client = signedIn ? editor : portal.nobody
        const body = verb === 'GET' || verb === 'OPTIONS' ? undefined : '{}'
        const reply = await within(
          client.send(verb, `/api/${parts.join('/')}`, body, { 'Content-Type': 'application/json' }),
        )
        expect(reply.status === 501 ? 404 : reply.status, `${verb} ${parts.join('/')}: ${reply.text}`).toBeLessThan(500)
      },
    ),
    { numRuns: 150 },
  )
})
