import type { FlattenedField } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { meeting, memo, network, oneOfEach } from './records'
import { versionedSlugs } from './slugs'

interface Version {
  readonly id: string
  readonly version: Readonly<Record<string, unknown>>
}

type Fields = Readonly<Record<string, unknown>>
type Slug = (typeof versionedSlugs)[number]

/** Where the long text of each collection stands: a field of its own, or the words of a part. */
const longText: Readonly<Record<Slug, { readonly field: string } | { readonly part: string }>> = {
  meetings: { field: 'agenda' },
  decisions: { field: 'text' },
  memos: { field: 'text' },
  plans: { part: 'training-plan-training-needs' },
  documents: { part: 'introduction' },
  materials: { field: 'description' },
}

/** What a record is given so that its long text is this. */
function saying(slug: Slug, text: string): Fields {
  const place = longText[slug]
  return 'field' in place ? { [place.field]: text } : { parts: [{ part: place.part, text }] }
}

/** The long text of a record. */
function said(slug: Slug, record: Fields): unknown {
  const place = longText[slug]
  if ('field' in place) return record[place.field]
  const parts = (record.parts ?? []) as readonly Fields[]
  return parts.find(({ part }) => part === place.part)?.text ?? null
}

let portal: Portal
let editor: Client
let ids: Record<string, string>

beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
  ids = await oneOfEach(editor, '08')
})
afterAll(() => portal.stop())

async function versions(client: Client, slug: Slug, id: string): Promise<readonly Version[]> {
  const { body } = await client.get(
    `/api/${slug}/versions?where[parent][equals]=${id}&sort=-updatedAt&depth=0&limit=50`,
  )
  return Array.isArray(body.docs) ? (body.docs as Version[]) : []
}

async function texts(slug: Slug): Promise<readonly unknown[]> {
  return (await versions(editor, slug, ids[slug] ?? '')).map(({ version }) => said(slug, version))
}

describe.each(versionedSlugs)('what %s said earlier', (slug) => {
  it('can be looked up and brought back', async () => {
    const address = `/api/${slug}/${ids[slug]}`
    const written = said(slug, (await editor.get(address)).body) ?? null
    for (const text of ['Toinen sanamuoto', 'Kolmas sanamuoto']) {
      expect((await editor.patch(address, saying(slug, text))).status).toBe(200)
    }
    expect(await texts(slug)).toEqual(['Kolmas sanamuoto', 'Toinen sanamuoto', written])

    const [, second] = await versions(editor, slug, ids[slug] ?? '')
    const back = await editor.post(`/api/${slug}/versions/${second?.id}`, {})
    expect([back.status, back.text]).toEqual([200, expect.any(String)])
    expect(said(slug, (await editor.get(address)).body)).toBe('Toinen sanamuoto')
    expect(await texts(slug)).toEqual(['Toinen sanamuoto', 'Kolmas sanamuoto', 'Toinen sanamuoto', written])
  })

  it('is told with who wrote it and when, the latest first', async () => {
    const { body } = await editor.get(`/api/${slug}/${ids[slug]}/history`)
    const history = body as unknown as readonly { at: string; who: string | null; record: Record<string, unknown> }[]
    expect(history.map(({ record }) => said(slug, record))).toEqual(await texts(slug))
    expect(history.slice(0, 3).map(({ who }) => who)).toEqual(['editor08', 'editor08', 'editor08'])
    expect(
      history
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    ).toEqual(history.map(({ at }) => at))
  })

  it('is kept of a record that came without versions, as a file or an older release brings it', async () => {
    await onServer(portal.databaseUrl, `DELETE FROM _${slug}_v`)
    expect((await editor.patch(`/api/${slug}/${ids[slug]}`, saying(slug, 'Neljäs sanamuoto'))).status).toBe(200)
    expect(await texts(slug)).toEqual(['Neljäs sanamuoto', 'Toinen sanamuoto'])
  })

  it('is brought back only to what the asker has seen: who changed the record since is told', async () => {
    const address = `/api/${slug}/${ids[slug]}`
    const seen = String((await editor.get(address)).body.updatedAt)
    const oldest = (await versions(editor, slug, ids[slug] ?? '')).at(-1)
    await editor.patch(address, saying(slug, 'Toisen sanamuoto'))
    const back = `/api/${slug}/versions/${oldest?.id}`
    const outdated = await editor.post(back, {}, { 'If-Match': `"${seen}"` })
    expect([outdated.status, outdated.text]).toEqual([409, expect.stringContaining('editor08')])
    expect(said(slug, (await editor.get(address)).body)).toBe('Toisen sanamuoto')
    const now = String((await editor.get(address)).body.updatedAt)
    expect((await editor.post(back, { region: '03' }, { 'If-Match': `"${now}"` })).status).toBe(400)
    expect((await editor.post(back, {}, { 'If-Match': `"${now}"` })).status).toBe(200)
    expect(said(slug, (await editor.get(address)).body)).toBe(said(slug, oldest?.version ?? {}))
    await onServer(portal.databaseUrl, `DELETE FROM _${slug}_v`)
    for (const text of ['Toinen sanamuoto', 'Neljäs sanamuoto']) await editor.patch(address, saying(slug, text))
    await onServer(
      portal.databaseUrl,
      `DELETE FROM _${slug}_v WHERE id NOT IN (SELECT id FROM _${slug}_v ORDER BY updated_at DESC LIMIT 2)`,
    )
  })

  it('is read by whoever reads the region, and brought back by whoever may change it', async () => {
    const [latest] = await versions(editor, slug, ids[slug] ?? '')
    const address = `/api/${slug}/versions/${latest?.id}`
    for (const name of ['reader08', 'manager08'] as const) {
      const client = await portal.as(name)
      expect(await versions(client, slug, ids[slug] ?? '')).toHaveLength(2)
      expect((await client.get(`/api/${slug}/${ids[slug]}/history`)).body).toHaveLength(2)
      expect((await client.get(address)).status).toBe(200)
      expect((await client.post(address, {})).status).toBe(403)
    }
    for (const client of [await portal.as('editor03'), await portal.as('nowhere'), portal.nobody, portal.program]) {
      expect(await versions(client, slug, ids[slug] ?? '')).toEqual([])
      expect((await client.get(`/api/${slug}/${ids[slug]}/history`)).text).not.toContain('sanamuoto')
      expect((await client.get(address)).status).toBeGreaterThanOrEqual(403)
      expect((await client.post(address, {})).status).toBeGreaterThanOrEqual(403)
    }
    const asked = `/api/${slug}/versions?where[or][0][version.region][equals]=08&where[or][1][parent][exists]=true`
    expect((await (await portal.as('editor03')).get(asked)).text).not.toContain(ids[slug])
  })
})

describe('what the notice said earlier', () => {
  it('is brought back only to what the asker has seen', async () => {
    const administrator = await portal.as('administrator')
    const address = '/api/globals/notice'
    for (const text of ['Ensimmäinen', 'Toinen']) await administrator.post(address, { text })
    const seen = (await administrator.get(address)).headers.get('ETag') ?? ''
    await administrator.post(address, { text: 'Kolmas' })
    const { body } = await administrator.get(`${address}/versions?sort=createdAt&limit=1&depth=0`)
    const back = `${address}/versions/${(body.docs as { id: string }[])[0]?.id}`
    expect((await administrator.post(back, {}, { 'If-Match': seen })).status).toBe(409)
    expect((await administrator.get(address)).body.text).toBe('Kolmas')
    const now = (await administrator.get(address)).headers.get('ETag') ?? ''
    expect((await administrator.post(back, {}, { 'If-Match': now })).status).toBe(200)
    expect((await administrator.get(address)).body.text).toBe('Ensimmäinen')
  })
})

describe('earlier versions', () => {
  it('are not shown to a region that takes part in what is joint', async () => {
    const alsoRegions = [{ region: '03' }]
    const joint = (await editor.create('networks', network('08', { kind: 'trainers', name: 'Yhteinen', alsoRegions })))
      .id
    const { id } = await editor.create('meetings', meeting('08', { network: joint }, { agenda: 'Ensin näin' }))
    await editor.patch(`/api/meetings/${id}`, { agenda: 'Sitten näin' })
    const other = await portal.as('editor03')
    expect((await other.get(`/api/meetings/${id}`)).body.agenda).toBe('Sitten näin')
    expect(await versions(other, 'meetings', id)).toEqual([])
    expect((await other.get(`/api/meetings/${id}/history`)).text).not.toContain('Ensin')
    expect(await versions(editor, 'meetings', id)).toHaveLength(2)
  })

  it('do not say again when a memo was sent', async () => {
    const { id } = await editor.create('memos', memo('08', [ids.decisions ?? '']))
    await editor.patch(`/api/memos/${id}`, { text: 'Muutettu' })
    await onServer(portal.databaseUrl, `UPDATE memos SET sent_on = '2024-02-12T12:00:00Z' WHERE id = '${id}'`)
    const first = (await versions(editor, 'memos', id)).at(-1)
    expect((await editor.post(`/api/memos/versions/${first?.id}`, {})).status).toBe(200)
    const { body } = await editor.get(`/api/memos/${id}?depth=0`)
    expect(body).toMatchObject({ text: 'Päätettiin laatia kooste.', sentOn: '2024-02-12T12:00:00.000Z' })
  })

  it('are not brought back to a record in the trash, which is said in the reader’s language', async () => {
    const { id } = await editor.create('memos', memo('08', [ids.decisions ?? '']))
    await editor.patch(`/api/memos/${id}`, { text: 'Muutettu' })
    const first = (await versions(editor, 'memos', id)).at(-1)
    await editor.delete(`/api/memos/${id}`)
    const reply = await editor.post(`/api/memos/versions/${first?.id}`, {})
    expect([reply.status, reply.text]).toEqual([409, expect.stringContaining('roskakorissa')])
  })

  it('are offered of a record that has none yet, to whoever reads its region and not to one that takes part', async () => {
    const alsoRegions = [{ region: '03' }]
    const joint = (await editor.create('networks', network('08', { kind: 'coordinators', alsoRegions }))).id
    const { id } = await editor.create('meetings', meeting('08', { network: joint }))
    await onServer(portal.databaseUrl, `DELETE FROM _meetings_v WHERE parent_id = '${id}'`)
    for (const [name, isOffered] of [
      ['editor08', true],
      ['reader08', true],
      ['editor03', false],
    ] as const) {
      const { body } = await (await portal.as(name)).post(`/api/meetings/access/${id}`, {})
      expect([name, Boolean(body.readVersions)]).toEqual([name, isOffered])
    }
    expect((await editor.get(`/api/meetings/${id}/history`)).body).toEqual([])
    expect((await editor.get(`/api/meetings/versions?where[parent][equals]=${id}`)).body.totalDocs).toBe(0)
  })

  it('go with their record, and keep nothing else', async () => {
    const { id } = await editor.create('memos', memo('08', [ids.decisions ?? '']))
    await editor.patch(`/api/memos/${id}`, { text: 'Muutettu' })
    await editor.delete(`/api/memos/${id}`)
    await onServer(portal.databaseUrl, `DELETE FROM memos WHERE id = '${id}'`)
    expect(await onServer(portal.databaseUrl, `SELECT id FROM _memos_v WHERE parent_id = '${id}'`)).toEqual([])

    const alone = (await editor.create('networks', network('08', { kind: 'trainers', name: 'Lyhyt' }))).id
    const held = (await editor.create('meetings', meeting('08', { network: alone }))).id
    await editor.patch(`/api/meetings/${held}`, { agenda: 'Muutettu' })
    await editor.patch(`/api/meetings/${held}`, { network: ids.networks })
    await editor.delete(`/api/networks/${alone}`)
    await expect(onServer(portal.databaseUrl, `DELETE FROM networks WHERE id = '${alone}'`)).resolves.toEqual([])
  })

  it('of a plan are not brought back once it is adopted: it stays as it was adopted', async () => {
    const { id } = await editor.create('plans', { region: '08', type: 'evaluation-plan', year: '2027' })
    const { parts } = (await editor.get(`/api/plans/${id}`)).body as { parts: { part: string }[] }
    for (const text of ['Ensin', 'Sitten']) {
      const written = parts.map(({ part }) => ({ part, text }))
      expect((await editor.patch(`/api/plans/${id}`, { parts: written })).status).toBe(200)
    }
    const manager = await portal.as('manager08')
    const [, second] = await versions(editor, 'plans', id)
    const moved = await manager.post(`/api/plans/${id}/move`, { move: 'adopt' })
    expect(moved.status).toBeLessThan(300)
    const reply = await editor.post(`/api/plans/versions/${second?.id}`, {})
    expect(reply.status).toBe(400)
    const stored = (await editor.get(`/api/plans/${id}`)).body as { state: string; parts: { text: string }[] }
    expect([stored.state, stored.parts[0]?.text]).toEqual(['adopted', 'Sitten'])
  })

  it('are kept of every record with a text of more than 2,000 characters, also in a row', () => {
    // Written once and never changed; or sent and forgotten.
    const unchanged = ['element-declines', 'messages']
    function hasLongText(fields: readonly FlattenedField[]): boolean {
      return fields.some(
        (field) =>
          ('maxLength' in field && (field.maxLength ?? 0) > 2000) ||
          ('flattenedFields' in field && hasLongText(field.flattenedFields)),
      )
    }
    const long = portal.payload.config.collections.flatMap(({ slug, flattenedFields }) =>
      hasLongText(flattenedFields) && !unchanged.includes(slug) ? [slug] : [],
    )
    const kept = [...long, 'materials'].toSorted()
    expect(kept).toEqual([...versionedSlugs].toSorted())
    expect(
      portal.payload.config.collections
        .filter(({ versions }) => versions)
        .map(({ slug }) => slug)
        .toSorted(),
    ).toEqual(kept)
  })
})
