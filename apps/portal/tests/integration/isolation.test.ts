import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { regionOwnedSlugs, versionedSlugs } from './slugs'
import { startPortal, type Portal } from './portal'
import type { AccountName } from './accounts'
import type { Client, Reply } from './client'
import {
  agendaItem,
  decision,
  element,
  event,
  meeting,
  membership,
  memo,
  need,
  network,
  oneOfEach,
  person,
  question,
  registration,
  report,
  team,
  trainer,
  training,
} from './records'

let portal: Portal
let in03: Record<string, string>
let in08: Record<string, string>

beforeAll(async () => {
  portal = await startPortal()
  in03 = await oneOfEach(await portal.as('editor03'), '03')
  in08 = await oneOfEach(await portal.as('editor08'), '08')
})
afterAll(() => portal.stop())

function ids({ body }: Reply): string[] {
  const docs = Array.isArray(body.docs) ? (body.docs as { id: string }[]) : []
  return docs.map(({ id }) => id)
}

const outsiders: AccountName[] = ['editor08', 'manager08', 'reader08', 'trainer08', 'nowhere']
/** Those who read no records of a region at all. */
const strangers: readonly AccountName[] = ['trainer08', 'nowhere']

describe.each(regionOwnedSlugs)('%s of another region', (slug) => {
  it.each(outsiders)('are not in the list, the count or under their address for %s', async (name) => {
    const client = await portal.as(name)
    expect(ids(await client.get(`/api/${slug}?limit=0&depth=2`))).not.toContain(in03[slug])
    const expected = strangers.includes(name) ? 0 : 1
    const count = await client.get(`/api/${slug}/count`)
    expect(count.status === 200 ? count.body.totalDocs : 0).toBe(expected)
    expect((await client.get(`/api/${slug}/${in03[slug]}`)).status).toBeGreaterThanOrEqual(403)
  })

  it('are not found by asking for their region', async () => {
    const client = await portal.as('editor08')
    expect(ids(await client.get(`/api/${slug}?where[region][equals]=03`))).toEqual([])
    expect(ids(await client.get(`/api/${slug}?where[region.code][equals]=03`))).toEqual([])
    expect(
      ids(await client.get(`/api/${slug}?where[or][0][region][equals]=03&where[or][1][region][equals]=08`)),
    ).toEqual([in08[slug]])
  })

  it.each(['editor08', 'both', 'reader08', 'manager08', 'coordinator'] as const)(
    'cannot be changed or deleted by %s',
    async (name) => {
      const client = await portal.as(name)
      expect(
        (await client.patch(`/api/${slug}/${in03[slug]}`, { source: { document: 'x' } })).status,
      ).toBeGreaterThanOrEqual(403)
      const many = await client.patch(`/api/${slug}?where[id][equals]=${in03[slug]}`, { source: { document: 'x' } })
      expect(ids(many)).toEqual([])
      expect((await client.delete(`/api/${slug}/${in03[slug]}`)).status).toBeGreaterThanOrEqual(403)
      await client.delete(`/api/${slug}?where[id][equals]=${in03[slug]}`)
      const kept = await (await portal.as('editor03')).get(`/api/${slug}/${in03[slug]}?depth=0`)
      expect(kept.status).toBe(200)
      expect((kept.body.source as { document: unknown } | undefined)?.document ?? null).toBeNull()
    },
  )

  it('cannot be taken over by moving, nor given one’s own', async () => {
    const client = await portal.as('editor08')
    expect((await client.patch(`/api/${slug}/${in08[slug]}`, { region: '03' })).status).toBe(403)
    expect((await client.patch(`/api/${slug}/${in08[slug]}`, { region: null })).status).toBeGreaterThanOrEqual(400)
    const both = await portal.as('both')
    expect((await both.patch(`/api/${slug}/${in08[slug]}`, { region: '03' })).status).toBe(403)
    const own = await client.get(`/api/${slug}/${in08[slug]}?depth=0`)
    expect(own.body.region).toBe('08')
  })

  it('are hidden from everybody who has not signed in, and from service clients', async () => {
    for (const client of [portal.nobody, portal.program]) {
      expect((await client.get(`/api/${slug}`)).status).toBe(403)
      expect((await client.get(`/api/${slug}/${in03[slug]}`)).status).toBe(403)
      expect((await client.get(`/api/${slug}/count`)).status).toBe(403)
      expect((await client.post(`/api/${slug}`, { region: '03' })).status).toBe(403)
      expect((await client.patch(`/api/${slug}/${in03[slug]}`, {})).status).toBe(403)
      expect((await client.delete(`/api/${slug}/${in03[slug]}`)).status).toBe(403)
    }
  })

  it('show nothing of earlier versions and cannot be copied', async () => {
    const client = await portal.as('editor08')
    const { status, text } = await client.get(`/api/${slug}/versions?limit=0&depth=2`)
    expect(text).not.toContain(in03[slug])
    expect(status).toBe((versionedSlugs as readonly string[]).includes(slug) ? 200 : 404)
    expect((await client.post(`/api/${slug}/${in03[slug]}/duplicate`, {})).status).toBeGreaterThanOrEqual(400)
    expect((await client.post(`/api/${slug}?duplicateFromID=${in03[slug]}`, {})).status).toBeGreaterThanOrEqual(400)
  })
})

describe('creating in another region', () => {
  const attempts: readonly [string, () => Record<string, unknown>][] = [
    ['teams', () => team('03')],
    ['team-reports', () => report('03', in03.teams ?? '')],
    ['trainers', () => trainer('03')],
    ['people', () => person('03', { name: 'Toinen' })],
    ['memberships', () => membership('03', in03.people ?? '')],
    ['needs', () => need('03')],
    ['trainings', () => training('03')],
    ['events', () => event('03')],
    ['registrations', () => registration('03', { event: in03.events }, { email: 'toinen@example.org' })],
    ['networks', () => network('03')],
    ['meetings', () => meeting('03', { network: in03.networks })],
    ['questions', () => question('03', in03.networks ?? '')],
    ['agenda-items', () => agendaItem('03')],
    ['decisions', () => decision('03')],
    ['memos', () => memo('03', [in03.decisions ?? ''])],
    ['element-statuses', () => element('03', { since: '2020-01-01' })],
  ]
  it.each(attempts)('is refused in %s, for one who only reads there as well', async (slug, data) => {
    for (const name of ['editor08', 'both', 'manager08', 'coordinator', 'nowhere'] as const) {
      expect((await (await portal.as(name)).post(`/api/${slug}`, data())).status, name).toBe(403)
    }
  })

  it('is refused to whoever hides the region in a cookie', async () => {
    const { region, ...withoutRegion } = team('03')
    const reply = await (
      await portal.as('both')
    ).post('/api/teams?depth=0', withoutRegion, { Cookie: 'payload-tenant=03' })
    expect([region, (reply.body.doc as { region: string }).region]).toEqual(['03', '08'])
  })
})

describe('relations to another region', () => {
  async function refusal(client: Client, slug: string, data: Record<string, unknown>): Promise<string> {
    const { status, text } = await client.post(`/api/${slug}`, data)
    expect(status).toBe(400)
    return text.replaceAll(/[0-9a-f-]{36}/g, 'ID')
  }

  it('are refused in the same words as relations to nothing', async () => {
    const client = await portal.as('editor08')
    const nothing = '00000000-0000-4000-8000-000000000000'
    expect(await refusal(client, 'team-reports', report('08', in03.teams ?? ''))).toBe(
      await refusal(client, 'team-reports', report('08', nothing)),
    )
    expect(await refusal(client, 'meetings', meeting('08', { network: in03.networks }))).toBe(
      await refusal(client, 'meetings', meeting('08', { network: nothing })),
    )
    expect(await refusal(client, 'questions', question('08', in03.networks ?? ''))).toBe(
      await refusal(client, 'questions', question('08', nothing)),
    )
    expect(await refusal(client, 'decisions', decision('08', { agendaItem: in03['agenda-items'] }))).toBe(
      await refusal(client, 'decisions', decision('08', { agendaItem: nothing })),
    )
    expect(await refusal(client, 'memos', memo('08', [in03.decisions ?? '']))).toBe(
      await refusal(client, 'memos', memo('08', [nothing])),
    )
    expect(await refusal(client, 'memberships', membership('08', in03.people ?? ''))).toBe(
      await refusal(client, 'memberships', membership('08', nothing)),
    )
    expect(await refusal(client, 'trainers', trainer('08', { person: in03.people }))).toBe(
      await refusal(client, 'trainers', trainer('08', { person: nothing })),
    )
    expect(await refusal(client, 'needs', need('08', { teams: [in03.teams] }))).toBe(
      await refusal(client, 'needs', need('08', { teams: [nothing] })),
    )
    expect(await refusal(client, 'registrations', registration('08', { event: in03.events }))).toBe(
      await refusal(client, 'registrations', registration('08', { event: nothing })),
    )
    expect(await refusal(client, 'needs', need('08', { training: in03.trainings }))).toBe(
      await refusal(client, 'needs', need('08', { training: nothing })),
    )
    expect(await refusal(client, 'trainings', training('08', { teams: [in03.teams] }))).toBe(
      await refusal(client, 'trainings', training('08', { teams: [nothing] })),
    )
    const days = { planningDays: 1, trainingDays: 1, consultationDays: 0 }
    expect(
      await refusal(client, 'trainings', training('08', { trainers: [{ trainer: in03.trainers, ...days }] })),
    ).toBe(await refusal(client, 'trainings', training('08', { trainers: [{ trainer: nothing, ...days }] })))
  })

  it('are refused where both must be of one region, even to those who may read both', async () => {
    for (const name of ['both', 'administrator'] as const) {
      const client = await portal.as(name)
      const words = [
        await refusal(client, 'team-reports', report('08', in03.teams ?? '')),
        await refusal(client, 'meetings', meeting('08', { network: in03.networks })),
        await refusal(client, 'meetings', meeting('08', { group: in03.groups })),
        await refusal(client, 'memberships', membership('08', in03.people ?? '')),
        await refusal(client, 'trainers', trainer('08', { person: in03.people })),
      ]
      for (const word of words) expect(word, name).toContain('kuuluu toiselle alueelle')
    }
  })

  it('are possible where a trainer is borrowed from a neighbour whose records one reads, and survive an edit by others', async () => {
    const days = { planningDays: 1, trainingDays: 1, consultationDays: 0 }
    const lender = await portal.as('editor03')
    expect((await lender.patch(`/api/trainers/${in03.trainers}`, { person: in03.people })).status).toBe(200)
    const { id } = await (
      await portal.as('both')
    ).create('trainings', training('08', { trainers: [{ trainer: in03.trainers, ...days }] }))
    const editor = await portal.as('editor08')
    const seen = await editor.get(`/api/trainings/${id}?depth=2`)
    expect(seen.text).not.toContain('Salainen Nimi')
    expect((await editor.patch(`/api/trainings/${id}`, { status: 'ongoing' })).status).toBe(200)
    const kept = await (await portal.as('both')).get(`/api/trainings/${id}?depth=0`)
    expect((kept.body.trainers as { trainer: string }[]).map(({ trainer: who }) => who)).toEqual([in03.trainers])
  })

  it('show nothing of another region by filters over them', async () => {
    const client = await portal.as('editor08')
    const queries = [
      'team-reports?where[team.region][equals]=03',
      'team-reports?where[team.name][like]=03',
      'meetings?where[network.kind][equals]=family-therapists&where[network.region][equals]=03',
      'trainings?where[trainers.trainer.title][equals]=Salainen%20Nimi&where[trainers.trainer.region][equals]=03',
      'trainings?where[teams.region][equals]=03',
      'memberships?where[person.name][equals]=Salainen%20Nimi&where[person.region][equals]=03',
      'trainers?where[person.name][like]=Salainen&where[region][equals]=03',
    ]
    for (const query of queries) {
      const { text } = await client.get(`/api/${query}`)
      for (const id of Object.values(in03)) expect(text).not.toContain(id)
    }
  })
})
