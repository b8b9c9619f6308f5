import { can, type Action, type Actor, type RegionCode, type ResourceKind } from '@kotipesa/domain'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actsByAddress } from '../../src/audit/acts'
import { accounts, type AccountName } from './accounts'
import type { Client, Reply } from './client'
import { startPortal, type Portal } from './portal'
import { oneOfEach } from './records'

/*
 * Beside the records themselves (access-matrix.test.ts): every address of the portal's own, every page and every view of the
 * admin, generated from the configuration and the file system. An address fails until it has a line: either what the domain's
 * table of permissions must allow for it, and then everybody tries it in two regions, or the test of its own that shows whom
 * it opens to.
 */

/** What the table of permissions must allow: an action on a kind of thing in the region. */
interface May {
  readonly may: readonly [Action, ResourceKind]
  /** Behind the address. */
  readonly query?: (region: string) => string
}

/** Shown by tests of its own, which name the address. */
interface Shown {
  readonly test: string
}

type Line = May | Shown

const readsRecords: Line = { may: ['read', 'region-record'] }
const changesRecords: Line = { may: ['update', 'region-record'] }
const readsPeople: Line = { may: ['read', 'person'] }
const changesPeople: Line = { may: ['update', 'person'] }
function ofRegion(may: May['may']): Line {
  return { may, query: (region) => `?region=${region}` }
}
function shownBy(test: string): Line {
  return { test: `${test}.test.ts` }
}

/** By collection, method and path; a path that several collections have may stand without the collection. */
const lines: Readonly<Record<string, Line>> = {
  'post /list-table': shownBy('lists-as-files'),
  'post /import': shownBy('lists-import'),
  'post /undo-import': shownBy('lists-import'),
  'post /change-together': shownBy('change-together'),
  'post /undo-change-together': shownBy('change-together'),
  'get /:id/history': shownBy('versions'),
  'post /reorganise': shownBy('reorganisation'),
  'get /:id/trail': readsRecords,
  'post /:id/act': shownBy('chain'),
  'report-rounds get /:id/progress': readsRecords,
  'report-rounds post /:id/open': changesRecords,
  'report-rounds post /:id/teams/:team/link': changesRecords,
  'report-rounds post /:id/teams/:team/close': changesRecords,
  'needs post /plan': shownBy('training-plan'),
  'needs post /:id/move': changesRecords,
  'needs post /:id/training': changesRecords,
  'trainings post /pairs': shownBy('trainer-questions'),
  'trainings post /moved-days': shownBy('session-trainers'),
  'trainings get /:id/questions': readsRecords,
  'trainings post /:id/ask': changesRecords,
  'trainings post /:id/trainers/:trainer/link': shownBy('trainer-questions'),
  'trainings post /:id/trainers/:trainer/answer': shownBy('trainer-questions'),
  'trainings get /:id/asked-regions': readsRecords,
  'trainings post /:id/asked-regions': changesRecords,
  'trainings post /:id/asked-regions/take-back': changesRecords,
  'trainings post /:id/own-teams': shownBy('guest-teams'),
  'trainings post /:id/own-teams/team-link': shownBy('guest-teams'),
  'trainings post /:id/own-teams/team-link/send': shownBy('guest-teams'),
  'trainings post /:id/own-teams/team-link/close': shownBy('guest-teams'),
  'get /:id/registrations': readsPeople,
  'get /:id/feedback': readsPeople,
  'post /:id/attendance': shownBy('registrations'),
  'post /:id/team-link': shownBy('team-links'),
  'post /:id/team-link/send': shownBy('team-links'),
  'post /:id/team-link/close': shownBy('team-links'),
  'post /:id/participants': changesRecords,
  'events post /:id/told': changesRecords,
  'trainers get /:id/days': readsPeople,
  'people post /:id/leave': changesPeople,
  'people get /:id/handover': changesPeople,
  'people post /:id/handover': changesPeople,
  'people get /:id/overview': readsPeople,
  'people get /:id/everything': changesPeople,
  'expert-occasions get /board': ofRegion(['read', 'person']),
  'expert-occasions get /addressees': ofRegion(['read', 'person']),
  'meetings post /year': shownBy('meeting-invitations'),
  'meetings post /year/accept': shownBy('meeting-invitations'),
  'meetings get /:id/invitations': readsRecords,
  'meetings post /:id/invitations': changesRecords,
  'meetings get /:id/matters': readsRecords,
  'meetings post /:id/memo': changesRecords,
  'calendar-feeds post /:id/key': changesPeople,
  'element-statuses post /board': readsRecords,
  'element-statuses post /accept': shownBy('model'),
  'element-statuses post /decline': shownBy('model'),
  'element-statuses post /evidence': shownBy('model'),
  'support-tallies get /board': ofRegion(['read', 'region-record']),
  'support-tallies post /tap': changesRecords,
  'plans get /:id/progress': readsRecords,
  'plans post /:id/move': shownBy('plans'),
  'plans post /:id/agenda': shownBy('plans'),
  'plans post /:id/copy': changesRecords,
  'plans post /:id/work': shownBy('work-packages'),
  'prices get /money.xlsx': shownBy('money'),
  'documents post /make': shownBy('documents'),
  'documents get /choices': shownBy('documents'),
  'documents get /:id/state': readsRecords,
  'documents get /:id/changes': readsRecords,
  'documents post /:id/revise': changesRecords,
  'documents post /:id/adopt': shownBy('documents'),
  'documents post /:id/send': changesRecords,
  'documents post /:id/send-back': shownBy('documents'),
  'documents get /:id/page': readsRecords,
  'documents get /:id/file': { may: ['read', 'region-record'], query: () => '?format=docx' },
  'documents get /:id/rows': readsRecords,
  'documents post /:id/leave-out': shownBy('documents'),
  'materials get /:id/induction': readsRecords,
  'materials post /:id/induction': shownBy('induction'),
  'rounds post /:id/open': shownBy('plans'),
  'rounds get /:id/opening': shownBy('return-rounds'),
  'rounds get /reminders': shownBy('return-rounds'),
  'rounds post /reminders': shownBy('return-rounds'),
  'targets post /year': shownBy('targets-table'),
  'regions get /open-data/state': shownBy('open-data'),
  'regions get /open-data/releases/:number': shownBy('open-data'),
  'regions post /open-data/switch': shownBy('open-data'),
  'regions post /open-data/releases': shownBy('open-data'),
  'regions get /:id/given-figures': { may: ['read', 'figures'] },
  'regions get /:id/given-figures/:given': shownBy('figures'),
  'regions post /:id/given-figures': { may: ['create', 'figures'] },
  'regions get /:id/figure-notes': { may: ['read', 'figures'] },
  'regions post /:id/figure-notes': { may: ['create', 'figures'] },
  'regions get /:id/figure-sharing': { may: ['read', 'figures'] },
  'regions post /:id/figure-sharing': { may: ['update', 'figures'] },
  'regions get /municipalities': shownBy('municipality-keys'),
  'regions post /municipality-key': shownBy('municipality-keys'),
  'regions get /populate-tenant-options': shownBy('surfaces'),
  'users post /handed-session': shownBy('second-factor'),
  'users post /:id/reset-second-factor': shownBy('second-factor'),
  'users get /region-roles': ofRegion(['read', 'region-role']),
  'users post /invite': { may: ['create', 'region-role'] },
  'users post /revoke-invitation': { may: ['delete', 'region-role'] },
  'users post /take-role': { may: ['delete', 'region-role'] },
  'users get /own-training': shownBy('own-training'),
  'users post /own-away': shownBy('own-training'),
  'users get /own-attendance': shownBy('own-training'),
  'users post /own-attendance': shownBy('own-training'),
  'users post /own-calendar': shownBy('own-training'),
  'service-clients post /:id/key': shownBy('service-clients'),
  'service-clients post /:id/end-earlier-key': shownBy('service-clients'),
}

/** What Payload itself offers for each collection, or for signing in: in access-matrix.test.ts, sign-in.test.ts and sessions.test.ts. */
const ofPayload =
  /^(?:patch|delete) |^(?:get|post) (?:\/|\/:id|\/count|\/:id\/duplicate|\/versions(?:\/:id\??)?|\/access\/:id\?|\/access|\/login|\/logout|\/refresh-token|\/init|\/me|\/unlock|\/forgot-password|\/reset-password|\/verify\/:id|\/first-register|\/:key)$/

/** Posts whose statements a save tells of, or that change nothing; the others are in `actsByAddress`. */
const savesOrReads: readonly string[] = [
  '/list-table',
  '/change-together',
  '/undo-change-together',
  '/import',
  '/undo-import',
  '/reorganise',
  '/plan',
  '/:id/training',
  '/pairs',
  '/moved-days',
  '/:id/participants',
  '/:id/told',
  '/:id/leave',
  '/:id/handover',
  '/year',
  '/year/accept',
  '/:id/memo',
  '/:id/act',
  '/board',
  '/accept',
  '/decline',
  '/evidence',
  '/:id/agenda',
  '/:id/copy',
  '/:id/work',
  '/make',
  '/:id/send-back',
  '/own-away',
  '/handed-session',
  '/:id/reset-second-factor',
]

interface Address {
  readonly slug: string
  readonly method: string
  readonly path: string
}

interface Asker {
  readonly name: string
  readonly actor: Actor | null
  readonly client: Client
}

const regions = ['03', '08'] as const satisfies readonly RegionCode[]
let portal: Portal
let askers: readonly Asker[]
let addresses: readonly Address[]
const records: Record<string, Record<string, string>> = {}

beforeAll(async () => {
  portal = await startPortal()
  const named = Object.entries(accounts) as [AccountName, (typeof accounts)[AccountName]][]
  askers = [
    ...(await Promise.all(
      named.map(async ([name, { nationalRole, regions: held }]) => {
        const actor = { nationalRole, regions: held.map(({ code, role }) => ({ region: code, role })) }
        return { name, actor, client: await portal.as(name) }
      }),
    )),
    { name: 'nobody', actor: null, client: portal.nobody },
    { name: 'a program', actor: null, client: portal.program },
  ]
  const known = portal.payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
  addresses = known.flatMap(({ slug, endpoints }) =>
    (endpoints === false ? [] : endpoints)
      .filter(({ method, path: at }) => !ofPayload.test(`${method} ${at}`))
      .map(({ method, path: at }) => ({ slug, method, path: at })),
  )
  for (const region of regions) records[region] = await oneOfEach(await portal.as(`editor${region}`), region)
})
afterAll(() => portal.stop())

function nameOf({ slug, method, path: at }: Address): string {
  return `${slug} ${method} ${at}`
}

function lineOf(address: Address): Line | undefined {
  return lines[nameOf(address)] ?? lines[`${address.method} ${address.path}`]
}

function isRefusal({ status }: Reply): boolean {
  return status === 401 || status === 403 || status === 404
}

async function askedAt(
  { slug, method, path: at }: Address,
  { query }: May,
  client: Client,
  region: string,
): Promise<Reply> {
  const of = records[region] ?? {}
  const filled = at
    .replace(':id', slug === 'regions' ? region : (of[slug] ?? 'x'))
    .replace(':trainer', of.trainers ?? 'x')
    .replace(':team', of.teams ?? 'x')
  const address = `/api/${slug}${filled}${query?.(region) ?? ''}`
  // With too little for anything to be done: whoever may is told what is missing.
  return method === 'get' ? client.get(address) : client.post(address, { region })
}

describe('every address of the portal’s own', () => {
  it('has a line, and no line is of an address that there is not', () => {
    expect(addresses.length).toBeGreaterThan(80)
    expect(addresses.filter((address) => lineOf(address) === undefined).map(nameOf)).toEqual([])
    const used = new Set(addresses.flatMap((address) => [nameOf(address), `${address.method} ${address.path}`]))
    expect(Object.keys(lines).filter((name) => !used.has(name))).toEqual([])
  })

  it('opens to whom the table of permissions says, in both regions', async () => {
    const wrong: string[] = []
    for (const address of addresses) {
      const line = lineOf(address)
      if (line === undefined || 'test' in line) continue
      for (const { name, actor, client } of askers) {
        for (const region of regions) {
          const [action, kind] = line.may
          const expected = can(actor, action, { kind, region })
          const reply = await askedAt(address, line, client, region)
          if (isRefusal(reply) === expected || reply.status >= 500) {
            wrong.push(`${nameOf(address)}: ${name} in ${region} got ${reply.status}`)
          }
        }
      }
    }
    expect(wrong).toEqual([])
  }, 600_000)

  it('has the test that is said to show it, which names it', () => {
    const missing = addresses.filter((address) => {
      const line = lineOf(address)
      if (line === undefined || 'may' in line) return false
      const file = path.join(import.meta.dirname, line.test)
      const last = address.path.split('/').findLast((part) => part !== '' && !part.startsWith(':')) ?? ''
      return !existsSync(file) || !readFileSync(file, 'utf8').includes(last)
    })
    expect(missing.map(nameOf)).toEqual([])
  })

  it('is noted in the audit log: where it is saved, or as what it does', () => {
    const posts = [...new Set(addresses.filter(({ method }) => method === 'post').map(({ path: at }) => at))]
    expect(posts.filter((at) => !(at in actsByAddress) && !savesOrReads.includes(at))).toEqual([])
    expect(Object.keys(actsByAddress).filter((at) => !posts.includes(at))).toEqual([])
  })
})

/** Pages and files by their route, each with tests that show whom it opens to. */
const pages: Readonly<Record<string, string>> = {
  'api/attachments': 'attachments.test.ts',
  'api/attachments/[id]': 'attachments.test.ts',
  'api/cross-check': 'cross-check.test.ts',
  'api/facts': 'isolation.test.ts',
  'api/health': 'surfaces.test.ts',
  'api/me': 'surfaces.test.ts',
  'api/og': 'surfaces.test.ts',
  'api/ready': 'ready.test.ts',
  'api/[...slug]': 'access-matrix.test.ts',
  'admin/[[...segments]]': '../../../../tests/e2e/isolation.test.ts',
  'client-config/[file]': '../../../../tests/e2e/security-policy.test.ts',
  'en/materials': 'materials.test.ts',
  'en/trainings': 'registrations.test.ts',
  'en/trainings/[id]': 'registrations.test.ts',
  'feeds/[file]': 'calendar-feeds.test.ts',
  'fi/aineistot': 'materials.test.ts',
  'fi/koulutukset': 'registrations.test.ts',
  'fi/koulutukset/[id]': 'registrations.test.ts',
  'fi/opas': '../../src/guide/page.test.ts',
  'fi/opas/[page]': '../../src/guide/page.test.ts',
  'first-administrator': 'first-administrator.test.ts',
  'i/[token]': 'registrations.test.ts',
  'i/[token]/todistus': 'certificates.test.ts',
  'k/[token]': 'trainer-questions.test.ts',
  'kirjaudu/[[...step]]': 'second-factor.test.ts',
  'kutsu/[token]': 'account-invitations.test.ts',
  'perehdytys/[token]': 'induction.test.ts',
  'r/[token]': 'report-rounds.test.ts',
  salasana: 'forgotten-password.test.ts',
  'salasana/[token]': 'forgotten-password.test.ts',
  'sv/material': 'materials.test.ts',
  'sv/utbildningar': 'registrations.test.ts',
  'sv/utbildningar/[id]': 'registrations.test.ts',
  't/[token]': 'team-links.test.ts',
  'todistus/[token]': 'certificates.test.ts',
  'tunnus/[[...step]]': 'sessions.test.ts',
  'v/[token]': 'messages-of-people.test.ts',
}

it('every page has a line with a test that there is', () => {
  const folder = path.resolve(import.meta.dirname, '../../src/app')
  const routes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|\/)(?:page\.tsx|route\.ts)$/.test(file))
    .map((file) => path.dirname(file).replaceAll(/\(\w+\)\/?/g, ''))
  expect(routes.toSorted()).toEqual(Object.keys(pages).toSorted())
  const absent = Object.values(pages).filter((file) => !existsSync(path.resolve(import.meta.dirname, file)))
  expect(absent).toEqual([])
})
