import { helsinkiDay } from '@kotipesa/domain'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { mostFileBytes, mostFiles } from '../../src/attachments/limits'
import { env } from '../../src/env'
import { daysInTrash } from '../../src/trash/days'
import { forgetOld } from '../../src/trash/purge'
import type { Client, Reply } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { meeting, network } from './records'

const pdf = Buffer.from('%PDF-1.7\n% Esityslista\n%%EOF')

let portal: Portal
let editor: Client
let meetingId: string

beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
  const alsoRegions = [{ region: '02' }, { region: '05', leavesOn: helsinkiDay(new Date()) }]
  const { id } = await editor.create('networks', network('08', { alsoRegions }))
  meetingId = (await editor.create('meetings', meeting('08', { network: id }))).id
})
afterAll(() => portal.stop())

function upload(client: Client, body: BodyInit, name = 'esityslista.pdf', of = meetingId): Promise<Reply> {
  const query = new URLSearchParams({ meeting: of, name })
  return client.send('POST', `/api/attachments?${query.toString()}`, body, {
    'Content-Type': 'application/octet-stream',
  })
}

interface File {
  readonly id: string
  readonly name: string
  readonly size: number
}

function files({ body }: Reply): readonly File[] {
  return body.files as readonly File[]
}

async function emptied(): Promise<void> {
  await onServer(portal.databaseUrl, 'DELETE FROM meeting_attachments')
}

async function attached(name = 'esityslista.pdf'): Promise<string> {
  const reply = await upload(editor, pdf, name)
  expect(reply.status).toBe(201)
  return files(reply)[0]?.id ?? ''
}

describe('a file at a meeting', () => {
  it('is given back as it was, to be kept and never to be run', async () => {
    const id = await attached('Esityslista "syksy" äö.pdf')
    const { status, headers, text } = await editor.get(`/api/attachments/${id}`)
    expect([status, text]).toEqual([200, pdf.toString()])
    expect(headers.get('Content-Type')).toBe('application/pdf')
    expect(headers.get('Content-Disposition')).toBe(
      `attachment; filename="Esityslista syksy __.pdf"; filename*=UTF-8''Esityslista%20syksy%20%C3%A4%C3%B6.pdf`,
    )
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Content-Security-Policy')).toContain('sandbox')
    expect(headers.get('Cache-Control')).toBe('no-store')
    await emptied()
  })

  it('is of the kind that its content tells, whatever its name says', async () => {
    const sheet = await writeXlsxFile([[{ value: 'Nimi' }]], {}).toBuffer()
    expect(files(await upload(editor, new Uint8Array(sheet), 'taulukko')).map(({ name }) => name)).toEqual([
      'taulukko.xlsx',
    ])
    const page = '<!doctype html><script>alert(1)</script>'
    for (const [body, name] of [
      [page, 'muistio.pdf'],
      ['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'kuva.png'],
      [new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), 'ohjelma.docx'],
      [new Uint8Array(Buffer.concat([sheet, Buffer.from('vbaProject.bin')])), 'makro.xlsx'],
    ] as const) {
      const refused = await upload(editor, body, name)
      expect([refused.status, refused.text], name).toEqual([415, expect.stringContaining('sisältö')])
    }
    await emptied()
  })

  it('has a name without a path or signs that mislead', async () => {
    for (const [given, kept] of [
      ['../../etc/passwd', 'passwd.pdf'],
      ['C:\\Temp\\lista.PDF', 'lista.PDF'],
      ['lista\u202Efdp.exe', 'listafdp.exe.pdf'],
      ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie x.pdf'],
    ] as const) {
      expect(files(await upload(editor, pdf, given)).map(({ name }) => name)).toEqual([kept])
      await emptied()
    }
    for (const name of ['', '  ', '/', 'x'.repeat(201)]) expect((await upload(editor, pdf, name)).status).toBe(400)
  })

  it('is neither empty nor too large, and there are not too many', async () => {
    expect((await upload(editor, '')).status).toBe(400)
    const large = new Uint8Array(mostFileBytes + 1)
    large.set(pdf)
    expect((await upload(editor, large)).status).toBe(413)
    expect((await upload(editor, large.slice(0, mostFileBytes))).status).toBe(201)
    const others = `INSERT INTO meeting_attachments (meeting_id, name, type, size, content)
      SELECT '${meetingId}', 'x' || n || '.pdf', 'application/pdf', 1, 'x' FROM generate_series(2, ${mostFiles}) n`
    await onServer(portal.databaseUrl, others)
    const refused = await upload(editor, pdf)
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining(String(mostFiles))])
    await emptied()
  })

  it('goes to the trash, comes back, and is gone for good after some days', async () => {
    const id = await attached()
    const removed = (await editor.delete(`/api/attachments/${id}`)).body
    expect(removed).toMatchObject({ files: [], removed: [{ id, name: 'esityslista.pdf', size: pdf.length }] })
    expect((await editor.get(`/api/attachments/${id}`)).status).toBe(404)
    const reader = await portal.as('reader08')
    expect((await reader.get(`/api/attachments?meeting=${meetingId}`)).body).toMatchObject({ files: [], removed: [] })
    expect((await editor.post(`/api/attachments/${id}`, {})).body).toMatchObject({ files: [{ id }], removed: [] })
    expect((await editor.get(`/api/attachments/${id}`)).status).toBe(200)
    await editor.delete(`/api/attachments/${id}`)
    const now = new Date()
    function stored(): Promise<Record<string, unknown>[]> {
      return onServer(portal.databaseUrl, 'SELECT id FROM meeting_attachments')
    }
    function lain(days: number): Promise<void> {
      return forgetOld(portal.payload.db.pool, new Date(now.getTime() + days * 24 * 60 * 60 * 1000))
    }
    await lain(daysInTrash - 1)
    expect(await stored()).toHaveLength(1)
    await lain(daysInTrash + 1)
    expect(await stored()).toEqual([])
  })
})

describe('a file of another region', () => {
  it('is not seen, kept, removed or brought back', async () => {
    const id = await attached()
    for (const client of [
      await portal.as('editor03'),
      await portal.newAccount([{ region: '05', role: 'editor' }]),
      portal.nobody,
      portal.program,
    ]) {
      expect((await client.get(`/api/attachments?meeting=${meetingId}`)).status).toBe(404)
      const { status, text } = await client.get(`/api/attachments/${id}`)
      expect([status, text.includes('PDF')]).toEqual([404, false])
      expect((await upload(client, pdf)).status).toBe(404)
      expect((await client.delete(`/api/attachments/${id}`)).status).toBe(404)
      expect((await client.post(`/api/attachments/${id}`, {})).status).toBe(404)
    }
    expect(files(await editor.get(`/api/attachments?meeting=${meetingId}`))).toHaveLength(1)
    await emptied()
  })

  it('is read where the meeting is joint, and by whoever only reads, and not changed', async () => {
    const id = await attached()
    for (const client of [
      await portal.newAccount([{ region: '02', role: 'editor' }]),
      await portal.as('reader08'),
      await portal.as('manager08'),
    ]) {
      expect((await client.get(`/api/attachments?meeting=${meetingId}`)).body).toMatchObject({
        files: [{ id }],
        mayChange: false,
      })
      expect((await client.get(`/api/attachments/${id}`)).status).toBe(200)
      expect((await upload(client, pdf)).status).toBe(403)
      expect((await client.delete(`/api/attachments/${id}`)).status).toBe(403)
      expect((await client.post(`/api/attachments/${id}`, {})).status).toBe(403)
    }
    await emptied()
  })

  it('goes with its meeting into the trash', async () => {
    const id = await attached()
    await editor.delete(`/api/meetings/${meetingId}`)
    expect((await editor.get(`/api/attachments/${id}`)).status).toBe(404)
    expect((await upload(editor, pdf)).status).toBe(404)
    await editor.patch(`/api/meetings/${meetingId}?trash=true`, { deletedAt: null })
    expect((await editor.get(`/api/attachments/${id}`)).status).toBe(200)
    for (const address of ['x', '00000000-0000-4000-8000-000000000000', `${id}'`]) {
      expect((await editor.get(`/api/attachments/${address}`)).status).toBe(404)
    }
    await emptied()
  })
})

describe('with a virus scanner', () => {
  /** Speaks as clamd does: says of a file with a word in it that it is infected, and hangs up while it is away. */
  function scanner(state: { isAway: boolean }): Server {
    return createServer((socket) => {
      let said = ''
      socket.on('error', () => undefined)
      socket.on('data', (bytes: Buffer) => {
        if (state.isAway) return socket.destroy()
        said += bytes.toString('latin1')
        if (said.endsWith('\0\0\0\0')) socket.end(`stream: ${said.includes('EICAR') ? 'Eicar FOUND' : 'OK'}\0`)
      })
    })
  }

  it('an infected file and one that nobody could look at are refused, and nothing of them is kept', async () => {
    const state = { isAway: false }
    const server = scanner(state)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    // The settings are read once.
    env().CLAMD_URL = `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`
    try {
      expect((await upload(editor, pdf)).status).toBe(201)
      const infected = await upload(editor, Buffer.concat([pdf, Buffer.from('EICAR')]), 'saastunut.pdf')
      expect([infected.status, infected.text]).toEqual([422, expect.stringContaining('haittaohjelman')])
      state.isAway = true
      const unseen = await upload(editor, pdf, 'tutkimaton.pdf')
      expect([unseen.status, unseen.text]).toEqual([503, expect.stringContaining('virustorjunta ei nyt vastaa')])
      const rows = await onServer(portal.databaseUrl, 'SELECT name FROM meeting_attachments')
      expect(rows).toEqual([{ name: 'esityslista.pdf' }])
    } finally {
      delete env().CLAMD_URL
      server.close()
      await emptied()
    }
  })
})
