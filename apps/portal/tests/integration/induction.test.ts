import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'

let portal: Portal
let editor: Client
beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
})
afterAll(() => portal.stop())

let count = 0
async function material(more: Record<string, unknown> = {}, client = editor): Promise<string> {
  count += 1
  const data = { region: '08', title: `Aineisto ${count}`, type: 'guideline', validFrom: '2024-01-01', ...more }
  return (await client.create('materials', data)).id
}

/** A package of new materials, in their order. */
async function packageOf(titles: readonly string[]): Promise<{ readonly id: string; readonly contents: string[] }> {
  const contents: string[] = []
  for (const title of titles) contents.push(await material({ title }))
  const id = await material({ title: 'Uuden työntekijän paketti', type: 'induction-material' })
  const kept = await editor.post(`/api/materials/${id}/induction`, { contents, seen: [] })
  expect(kept.status).toBe(201)
  return { id, contents }
}

/** What stands in the link of a package after its last slash. */
async function tokenOf(id: string): Promise<string> {
  const { body } = await editor.get(`/api/materials/${id}/induction`)
  return new URL(String(body.address)).pathname.slice('/perehdytys/'.length)
}

async function finish(id: string, unit: string, client: Client = portal.nobody) {
  return client.send('POST', `/perehdytys/${await tokenOf(id)}?lang=fi`, new URLSearchParams({ unit }).toString(), {
    'Content-Type': 'application/x-www-form-urlencoded',
  })
}

describe('an induction package', () => {
  it('is its materials in their order, for whoever has the link, and counts by unit who has gone through it', async () => {
    const { id } = await packageOf(['Ensimmäinen', 'Toinen', 'Kolmas'])
    const { text, status } = await portal.nobody.get(`/perehdytys/${await tokenOf(id)}?lang=fi`)
    const places = ['Ensimmäinen', 'Toinen', 'Kolmas'].map((title) => text.indexOf(title))
    expect([status, places.includes(-1), places]).toEqual([200, false, places.toSorted((a, b) => a - b)])
    for (const unit of ['Keskusta', ' keskusta ', 'Länsi']) {
      expect((await finish(id, unit)).text).toContain('Läpikäynti on kirjattu')
    }
    expect((await finish(id, '   ')).status).toBe(400)
    const { body } = await editor.get(`/api/materials/${id}/induction`)
    expect(body.units).toEqual([
      { unit: 'Keskusta', count: 2 },
      { unit: 'Länsi', count: 1 },
    ])
    expect(String(body.address)).toMatch(new RegExp(`/perehdytys/${id}\\.[\\w-]{43}$`))
  })

  it('is changed by whoever may change the region’s material, not over what somebody else has done meanwhile', async () => {
    const { id, contents } = await packageOf(['Yksi', 'Kaksi'])
    const address = `/api/materials/${id}/induction`
    const turned = contents.toReversed()
    expect((await editor.post(address, { contents: turned, seen: contents })).status).toBe(201)
    expect((await editor.post(address, { contents: [], seen: contents })).status).toBe(409)
    for (const name of ['reader08', 'manager08', 'editor03', 'coordinator'] as const) {
      const status = (await (await portal.as(name)).post(address, { contents: [], seen: turned })).status
      expect([name, status]).toEqual([name, 403])
    }
    expect((await portal.nobody.get(address)).status).toBeGreaterThanOrEqual(401)
    expect((await (await portal.as('editor03')).get(address)).status).toBe(403)
    expect((await editor.get(address)).body.contents).toEqual(turned)
  })

  it('holds no material of another region, none twice and not itself, whoever writes', async () => {
    const { id, contents } = await packageOf(['Oma'])
    const foreign = await material({ region: '03' }, await portal.as('editor03'))
    for (const wrong of [[foreign], [id], [contents[0], contents[0]], ['0f0f0f0f-0000-4000-8000-000000000000']]) {
      const reply = await editor.post(`/api/materials/${id}/induction`, { contents: wrong, seen: contents })
      expect(reply.status).toBe(400)
    }
    const insert = `INSERT INTO induction_contents (package_id, material_id, region_id, place) VALUES ('${id}', '${foreign}', '08', 2)`
    await expect(onServer(portal.databaseUrl, insert)).rejects.toThrow('induction_contents_material')
  })

  it('leads nowhere when it is empty, no induction material, in the trash or out of use', async () => {
    const empty = await material({ type: 'induction-material' })
    const { id, contents } = await packageOf(['Jäljellä', 'Poistuva'])
    await editor.patch(`/api/materials/${contents[1]}`, { validUntil: '2025-01-01' })
    const token = await tokenOf(id)
    const { text } = await portal.nobody.get(`/perehdytys/${token}`)
    expect([text.includes('Jäljellä'), text.includes('Poistuva')]).toEqual([true, false])
    for (const wrong of [await tokenOf(empty), await tokenOf(contents[0] ?? ''), 'x']) {
      expect((await portal.nobody.get(`/perehdytys/${wrong}`)).status).toBe(404)
    }
    await editor.delete(`/api/materials/${id}`)
    expect((await portal.nobody.get(`/perehdytys/${token}`)).status).toBe(404)
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
    expect((await portal.nobody.send('POST', `/perehdytys/${token}`, 'unit=Keskusta', form)).status).toBe(404)
  })

  it('is not opened by its id, which facts and other programs know, nor with the seal of another package', async () => {
    const { id } = await packageOf(['Vain linkillä'])
    const other = (await tokenOf((await packageOf(['Toinen paketti'])).id)).split('.')[1]
    const [, seal = ''] = (await tokenOf(id)).split('.')
    for (const wrong of [
      id,
      `${id}.`,
      `${id}.${other}`,
      `${id}.${seal.slice(1)}`,
      `${id}.${seal}.`,
      `${id}.${seal}x`,
    ]) {
      expect([wrong, (await portal.nobody.get(`/perehdytys/${wrong}`)).status]).toEqual([wrong, 404])
    }
  })

  it('shows what is written in it as text', async () => {
    const { id } = await packageOf(['<img src=x onerror=alert(1)>'])
    const { text, headers } = await portal.nobody.get(`/perehdytys/${await tokenOf(id)}`)
    expect(text).not.toMatch(/<img|<script/)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('cache-control')).toBe('no-store')
  })
})

describe('a file of material', () => {
  const octets = { 'Content-Type': 'application/octet-stream' }
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')

  async function attach(id: string, content: Buffer = pdf, name = 'opas.pdf') {
    return editor.send('POST', `/api/attachments?material=${id}&name=${name}`, new Uint8Array(content), octets)
  }

  async function fileOf(id: string): Promise<string> {
    const { body } = await attach(id)
    return String((body.files as { id: string }[])[0]?.id)
  }

  async function statuses(address: string): Promise<readonly number[]> {
    const clients = [
      portal.nobody,
      await portal.as('editor03'),
      await portal.as('trainer08'),
      await portal.as('reader08'),
    ]
    const found: number[] = []
    for (const client of clients) found.push((await client.get(address)).status)
    return found
  }

  it('is opened by whoever sees the material: everybody, every region, the region’s trainers, or the region', async () => {
    const expected = {
      public: [200, 200, 200, 200],
      'all-regions': [404, 200, 200, 200],
      trainers: [404, 404, 200, 200],
      region: [404, 404, 404, 200],
    }
    for (const [visibility, seen] of Object.entries(expected)) {
      const file = await fileOf(await material({ visibility }))
      expect([visibility, await statuses(`/api/attachments/${file}`)]).toEqual([visibility, seen])
    }
  })

  it('is kept and never shown as a page, and offered where the material is found', async () => {
    const id = await material({ title: 'Ladattava huoneentaulu', visibility: 'public' })
    const file = await fileOf(id)
    const reply = await portal.nobody.get(`/api/attachments/${file}`)
    expect(reply.headers.get('content-disposition')).toContain('attachment')
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
    expect(reply.headers.get('content-security-policy')).toContain('sandbox')
    const { text } = await portal.nobody.get(`/fi/aineistot?q=ladattava`)
    expect(text).toContain(`href="/api/attachments/${file}"`)
  })

  it('is opened by the link of a package that it is in, and of no other', async () => {
    const { id, contents } = await packageOf(['Paketissa'])
    const file = await fileOf(contents[0] ?? '')
    const other = await packageOf(['Toisessa paketissa'])
    expect((await portal.nobody.get(`/api/attachments/${file}`)).status).toBe(404)
    const [token, foreign] = [await tokenOf(id), await tokenOf(other.id)]
    expect((await portal.nobody.get(`/api/attachments/${file}?via=${token}`)).status).toBe(200)
    for (const wrong of [foreign, id]) {
      expect((await portal.nobody.get(`/api/attachments/${file}?via=${wrong}`)).status).toBe(404)
    }
    expect((await portal.nobody.get(`/perehdytys/${token}`)).text).toContain(`/api/attachments/${file}?via=${token}`)
    await editor.delete(`/api/attachments/${file}`)
    expect((await portal.nobody.get(`/api/attachments/${file}?via=${token}`)).status).toBe(404)
  })

  it('is refused by its content and its size, whatever it is called', async () => {
    const id = await material()
    expect((await attach(id, Buffer.from('<script>alert(1)</script>'))).status).toBe(415)
    expect((await attach(id, Buffer.concat([pdf, Buffer.alloc(8_100_000)]))).status).toBe(413)
    const own = await portal.as('editor03')
    const foreign = await own.send('POST', `/api/attachments?material=${id}&name=a.pdf`, new Uint8Array(pdf), octets)
    expect(foreign.status).toBe(404)
  })
})
