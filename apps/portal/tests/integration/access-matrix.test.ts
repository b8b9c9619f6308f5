import {
  addDays,
  can,
  helsinkiDay,
  resourceKinds,
  type Action,
  type Actor,
  type RegionCode,
  type RegionRoleId,
  type ResourceKind,
} from '@kotipesa/domain'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accounts, type AccountName } from './accounts'
import type { Client, Reply } from './client'
import { startPortal, type Portal } from './portal'
import { oneOfEach } from './records'
import { regionOwnedSlugs } from './slugs'

/*
 * Every collection × operation × actor × region over HTTP. What is expected comes from the domain's table of permissions
 * alone: `can` says yes, and the answer is no refusal; `can` says no, and it is one, in whose words the record does not
 * even exist. A new collection enters by itself, and fails until it says what permissions call its records.
 */

/** What permissions call the records of collections that belong to no region. Those of regions say it themselves. */
const nationalKinds: Readonly<Record<string, ResourceKind>> = {
  users: 'user',
  'service-clients': 'service-client',
  messages: 'message',
  rounds: 'round',
}

/** Collections that are read as something else allows: each has tests of its own, named here. */
const ownTests: Readonly<Record<string, string>> = {
  feedback: 'feedback.test.ts',
  regions: 'accounts.test.ts',
  targets: 'targets.test.ts',
}

/** Nobody writes these by hand: the portal makes them, or acts of their own do. */
const notWrittenByHand: readonly string[] = ['messages']

interface Asker {
  readonly name: string
  /** In the domain's words; `null` for nobody and for programs. */
  readonly actor: Actor | null
  readonly client: Client
}

const regions = ['03', '08'] as const satisfies readonly RegionCode[]
type Region = (typeof regions)[number]

let portal: Portal
let askers: readonly Asker[]
const records = {} as Record<Region, Record<string, string>>

function actorOf({ nationalRole, regions: held }: (typeof accounts)[AccountName]): Actor {
  return { nationalRole, regions: held.map(({ code, role }) => ({ region: code, role })) }
}

async function withRole(name: string, role: RegionRoleId, ends: string, actor: Actor): Promise<Asker> {
  return { name, actor, client: await portal.newAccount([{ region: '08', role, validUntil: `${ends}T12:00:00.000Z` }]) }
}

beforeAll(async () => {
  portal = await startPortal()
  const named = Object.entries(accounts) as [AccountName, (typeof accounts)[AccountName]][]
  const today = helsinkiDay(new Date())
  const removed = await portal.newAccount([{ region: '08', role: 'editor' }])
  const { body } = await removed.get('/api/users/me')
  await (await portal.as('administrator')).delete(`/api/users/${(body.user as { id: string }).id}`)
  askers = [
    ...(await Promise.all(
      named.map(async ([name, account]) => ({ name, actor: actorOf(account), client: await portal.as(name) })),
    )),
    await withRole('an editor whose role has ended', 'editor', today, { nationalRole: null, regions: [] }),
    await withRole('an editor until tomorrow', 'editor', addDays(today, 1), {
      nationalRole: null,
      regions: [{ region: '08', role: 'editor' }],
    }),
    { name: 'somebody whose account is gone', actor: null, client: removed },
    { name: 'nobody', actor: null, client: portal.nobody },
    { name: 'a program', actor: null, client: portal.program },
  ]
  for (const region of regions) records[region] = await oneOfEach(await portal.as(`editor${region}`), region)
})
afterAll(() => portal.stop())

/** What permissions call the records of a collection of regions, as the collection says it itself. */
function kindOf(slug: CollectionSlug): ResourceKind {
  return portal.payload.collections[slug].config.custom?.rows as ResourceKind
}

it('has a line for every collection', () => {
  const slugs = portal.payload.config.collections.map(({ slug }) => slug).filter((slug) => !slug.startsWith('payload-'))
  const known = [...regionOwnedSlugs, ...Object.keys(nationalKinds), ...Object.keys(ownTests)]
  expect(slugs.toSorted()).toEqual(known.toSorted())
  expect(regionOwnedSlugs.filter((slug) => !(resourceKinds as readonly unknown[]).includes(kindOf(slug)))).toEqual([])
})

function isRefusal({ status }: Reply): boolean {
  return status === 401 || status === 403 || status === 404
}

function holds({ body }: Reply, id: string | undefined): boolean {
  const docs = Array.isArray(body.docs) ? (body.docs as { id: unknown }[]) : []
  return docs.some((doc) => doc.id === id)
}

function idsIn({ body }: Reply): unknown[] {
  return Array.isArray(body.docs) ? (body.docs as { id: unknown }[]).map(({ id }) => id) : []
}

/** Says of every asker and region whether an operation was answered as the table has it; gives what was not. */
async function compare(
  slug: CollectionSlug,
  action: Action,
  isDone: (asker: Asker, region: Region) => Promise<boolean>,
): Promise<readonly string[]> {
  const wrong: string[] = []
  for (const asker of askers) {
    for (const region of regions) {
      const expected = can(asker.actor, action, { kind: kindOf(slug), region })
      const done = await isDone(asker, region)
      if (done !== expected) wrong.push(`${asker.name} in ${region}: ${done ? 'did' : 'was refused'}`)
    }
  }
  return wrong
}

const change = { source: { document: 'Taulukko' } }

describe.each(regionOwnedSlugs)('%s', (slug) => {
  function idOf(region: Region): string {
    const id = records[region][slug]
    if (id === undefined) throw new Error(`${slug} has no record in ${region}: add it to oneOfEach`)
    return id
  }

  it('are listed, counted and read', async () => {
    const list = await compare(slug, 'read', async ({ client }, region) =>
      holds(await client.get(`/api/${slug}?limit=0&depth=0`), idOf(region)),
    )
    const filtered = await compare(slug, 'read', async ({ client }, region) =>
      holds(await client.get(`/api/${slug}?where[region][equals]=${region}&depth=0`), idOf(region)),
    )
    const counted = await compare(slug, 'read', async ({ client }, region) => {
      const { body } = await client.get(`/api/${slug}/count?where[id][equals]=${idOf(region)}`)
      return body.totalDocs === 1
    })
    const one = await compare(
      slug,
      'read',
      async ({ client }, region) => !isRefusal(await client.get(`/api/${slug}/${idOf(region)}`)),
    )
    expect({ list, filtered, counted, one }).toEqual({ list: [], filtered: [], counted: [], one: [] })
  })

  it('are made', async () => {
    // Without what a record must have nothing is made; whoever may is told what is missing.
    const wrong = await compare(
      slug,
      'create',
      async ({ client }, region) => !isRefusal(await client.post(`/api/${slug}`, { region })),
    )
    expect(wrong).toEqual([])
  })

  it('are changed, one and many', async () => {
    const one = await compare(
      slug,
      'update',
      async ({ client }, region) => !isRefusal(await client.patch(`/api/${slug}/${idOf(region)}`, change)),
    )
    const many = await compare(slug, 'update', async ({ client }, region) => {
      const reply = await client.patch(`/api/${slug}?where[id][equals]=${idOf(region)}`, change)
      return idsIn(reply).includes(idOf(region)) || (!isRefusal(reply) && (reply.body.errors as unknown[])?.length > 0)
    })
    expect({ one, many }).toEqual({ one: [], many: [] })
  })

  it('are moved by nobody who may not change them there and make them here', async () => {
    const wrong: string[] = []
    const kind = kindOf(slug)
    for (const { name, actor, client } of askers) {
      for (const from of regions) {
        const to = from === '03' ? '08' : '03'
        const may = can(actor, 'update', { kind, region: from }) && can(actor, 'create', { kind, region: to })
        if (may) continue
        const reply = await client.patch(`/api/${slug}/${idOf(from)}`, { region: to })
        if (reply.status < 400) wrong.push(`${name} from ${from}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('go to the trash and come back, are removed for good and copied', async () => {
    const administrator = await portal.as('administrator')
    const back = { deletedAt: null }
    const trashed = await compare(slug, 'delete', async ({ client }, region) => {
      const reply = await client.delete(`/api/${slug}/${idOf(region)}`)
      if (reply.status === 200) await administrator.patch(`/api/${slug}/${idOf(region)}?trash=true`, back)
      return !isRefusal(reply)
    })
    const erased: string[] = []
    for (const { name, actor, client } of askers) {
      for (const region of regions) {
        if (can(actor, 'erase', { kind: kindOf(slug), region })) continue
        const reply = await client.delete(`/api/${slug}/${idOf(region)}?trash=true`)
        const gone = await administrator.get(`/api/${slug}/${idOf(region)}?trash=true&depth=0`)
        if (gone.status !== 200) erased.push(`${name} in ${region} (${reply.status})`)
        else if (gone.body.deletedAt) await administrator.patch(`/api/${slug}/${idOf(region)}?trash=true`, back)
      }
    }
    const copied = await compare(slug, 'create', async ({ client }, region) => {
      const reply = await client.post(`/api/${slug}/${idOf(region)}/duplicate`, {})
      return !isRefusal(reply) && reply.status !== 405
    }).then((wrong) => wrong.filter((line) => line.endsWith(': did')))
    expect({ trashed, erased, copied }).toEqual({ trashed: [], erased: [], copied: [] })
  })
})

describe.each(Object.entries(nationalKinds))('%s, to permissions a %s', (slug, kind) => {
  it('are listed, made, changed and removed', async () => {
    const wrong: string[] = []
    for (const { name, actor, client } of askers) {
      function note(action: Action, reply: Reply): void {
        const may =
          can(actor, action, { kind, region: null }) && (action === 'read' || !notWrittenByHand.includes(slug))
        const isSelf = kind === 'user' && (action === 'read' || action === 'update') && actor !== null
        if (isRefusal(reply) === (may || isSelf)) wrong.push(`${name}: ${action} ${reply.status}`)
      }
      note('read', await client.get(`/api/${slug}?limit=1&depth=0`))
      note('create', await client.post(`/api/${slug}`, {}))
    }
    expect(wrong).toEqual([])
  })
})
