import { addDays, helsinkiDay } from '@kotipesa/domain'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayText } from '../../src/fields/day-text'
import type { Client, Reply } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { event, registration, training } from './records'
import { registering, type Registering } from './registering'

const today = helsinkiDay(new Date())
const [first, last] = [addDays(today, -40), addDays(today, -39)]

let portal: Portal
let editor: Client
let visitor: Registering

beforeAll(async () => {
  process.env.TRUSTED_PROXIES = '1'
  portal = await startPortal()
  editor = await portal.as('editor08')
  visitor = registering(portal)
})
afterAll(async () => {
  delete process.env.TRUSTED_PROXIES
  await portal.stop()
})

interface Person {
  readonly subject: string
  readonly id: string
  readonly session: string
  /** The own link. */
  readonly link: string
}

async function noted({ subject, id, session }: Person, isThere = true): Promise<number> {
  const body = { registration: id, session, isThere }
  return (await editor.post(`/api/${subject}/attendance`, body)).status
}

/** Somebody who registered for two days that are over, and was at the first. */
async function person(of: 'trainings' | 'events', more: Record<string, unknown> = {}): Promise<Person> {
  const sessions = [
    { date: first, hours: 7 },
    { date: last, hours: 3.5 },
  ]
  const data = of === 'trainings' ? training('08', { sessions, ...more }) : event('08', { sessions, ...more })
  const made = await editor.create(of, data)
  const subject = { [of === 'trainings' ? 'training' : 'event']: made.id }
  const { id } = await editor.create('registrations', registration('08', subject, { name: 'Žanna  Österlöf' }))
  const { registrationLink } = await import('../../src/registrations/link')
  const one = {
    subject: `${of}/${made.id}`,
    id,
    session: (made.sessions as { id: string }[])[0]?.id ?? '',
    link: new URL(registrationLink(portal.payload, id)).pathname,
  }
  expect(await noted(one)).toBe(200)
  return one
}

async function download({ link }: Person, language = 'fi'): Promise<{ answer: Response; bytes: Uint8Array }> {
  const answer = await fetch(`${portal.origin}${link}/todistus?lang=${language}`)
  return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) }
}

interface Printed {
  readonly words: string
  readonly roles: readonly string[]
  readonly language: unknown
  readonly title: unknown
  readonly isMarked: unknown
}

interface Node {
  readonly role?: string
  readonly children?: readonly Node[]
}

function rolesIn({ role, children = [] }: Node): readonly string[] {
  return [...(role === undefined ? [] : [role]), ...children.flatMap(rolesIn)]
}

async function printed(data: Uint8Array): Promise<Printed> {
  const document = await getDocument({ data }).promise
  const page = await document.getPage(1)
  const { items } = await page.getTextContent()
  const { info } = (await document.getMetadata()) as { info: Record<string, unknown> }
  const marks = (await document.getMarkInfo()) as unknown as ReadonlyMap<string, unknown>
  return {
    words: items.map((item) => ('str' in item ? item.str : '')).join(' '),
    roles: rolesIn((await page.getStructTree()) as Node),
    language: info.Language,
    title: info.Title,
    isMarked: marks.get('Marked'),
  }
}

async function proofOf(one: Person): Promise<string> {
  return /\/todistus\/[\w-]{43}/.exec((await printed((await download(one)).bytes)).words)?.[0] ?? ''
}

function compare(proof: string, name: string): Promise<Reply> {
  return visitor.send(`${proof}?lang=fi`, { name })
}

describe('a certificate', () => {
  it('is a tagged PDF in three languages, with its language, title, structure and letters', async () => {
    const one = await person('trainings')
    for (const [language, tag, title] of [
      ['fi', 'fi-FI', 'Todistus osallistumisesta'],
      ['sv', 'sv-FI', 'Intyg över deltagande'],
      ['en', 'en-GB', 'Certificate of participation'],
    ] as const) {
      const page = await portal.nobody.get(`${one.link}?lang=${language}`)
      expect(page.text).toContain(`${one.link}/todistus?lang=${language}`)
      const { answer, bytes } = await download(one, language)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
      expect(answer.headers.get('cache-control')).toBe('no-store')
      const paper = await printed(bytes)
      expect([paper.language, paper.title, paper.isMarked]).toEqual([tag, title, true])
      expect(paper.words).toContain('Žanna Österlöf')
      expect(paper.words).toContain(`${dayText(first)}–${dayText(last)}`)
      expect(paper.words).toMatch(language === 'en' ? /7 \/ 10\.5/ : /7 \/ 10,5/)
      const items = Array.from({ length: 5 }, () => ['LI', 'Lbl', 'LBody']).flat()
      const parts = ['Root', 'Document', 'H1', 'P', 'P', 'L', ...items, 'P', 'P']
      expect(paper.roles).toEqual([...parts, 'Link'])
    }
  })

  it('is of events as well, and of nothing that was not completed or attended', async () => {
    expect((await download(await person('events'))).answer.status).toBe(200)
    for (const one of [
      await person('events', { isCancelled: true }),
      await person('trainings', { status: 'ongoing' }),
      await person('trainings', {
        sessions: [
          { date: first, hours: 7 },
          { date: addDays(today, 1), hours: 7 },
        ],
        status: 'ongoing',
      }),
    ]) {
      expect((await download(one)).answer.status).toBe(404)
    }
    const absent = await person('events')
    await noted(absent, false)
    expect((await download(absent)).answer.status).toBe(404)
    expect((await portal.nobody.get(absent.link)).text).toContain('Todistusta ei vielä ole.')
  })
})

describe('the address of a certificate', () => {
  it('proves what it says and names nobody, but tells whether a name is the one on it', async () => {
    const one = await person('trainings')
    const proof = await proofOf(one)
    for (const [language, title] of [
      ['fi', 'Todistus osallistumisesta on aito'],
      ['sv', 'Intyget över deltagande är äkta'],
      ['en', 'The certificate of participation is genuine'],
    ] as const) {
      const page = await portal.nobody.get(`${proof}?lang=${language}`)
      expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store'])
      for (const said of [`<h1>${title}</h1>`, '1 / 2', `${dayText(first)}–${dayText(last)}`]) {
        expect(page.text).toContain(said)
      }
      for (const secret of ['Žanna', 'Österlöf', 'osallistuja@example.org', '<script', one.id]) {
        expect(page.text).not.toContain(secret)
      }
    }
    expect((await compare(proof, ' žanna ÖSTERLÖF ')).text).toContain('Todistus on annettu tälle nimelle')
    const other = await compare(proof, '<b>Toinen</b>')
    expect(other.text).toContain('Todistusta ei ole annettu tälle nimelle: &#60;b&#62;Toinen')
    expect(other.text).not.toContain('Žanna')
  })

  it('leads nowhere before a certificate was given, after a mistake was mended, and with the own link’s secret', async () => {
    const one = await person('trainings')
    const { proofAddress } = await import('../../src/certificates/certificate')
    const proof = new URL(proofAddress(portal.payload, one.id)).pathname
    expect((await portal.nobody.get(proof)).status).toBe(404)
    expect(await proofOf(one)).toBe(proof)
    expect((await portal.nobody.get(proof)).status).toBe(200)
    expect((await portal.nobody.get(proof.replace('/todistus/', '/i/'))).status).toBe(404)
    expect((await portal.nobody.get(one.link.replace('/i/', '/todistus/'))).status).toBe(404)
    await noted(one, false)
    expect((await portal.nobody.get(proof)).status).toBe(404)
    await noted(one)
    expect((await portal.nobody.get(proof)).status).toBe(200)
    expect((await editor.delete(`/api/registrations/${one.id}`)).status).toBe(200)
    expect((await portal.nobody.get(proof)).status).toBe(404)
  })

  it('proves the same when the registration has become a count, and nothing of it is a name', async () => {
    const [given, notGiven] = [await person('trainings'), await person('events', { name: 'Keväänavaus' })]
    const named = await person('events', { name: 'Kevätdialogi' })
    const [proof, ofNamed] = [await proofOf(given), await proofOf(named)]
    const before = await portal.nobody.get(proof)
    const beforeNamed = await portal.nobody.get(ofNamed)
    expect(beforeNamed.text).toContain('Kevätdialogi')
    await onServer(portal.databaseUrl, `UPDATE regions SET registration_months = 1 WHERE id = '08'`)
    const { eraseRegistrations } = await import('../../src/registrations/erase')
    expect(await eraseRegistrations(portal.payload, new Date())).toBeGreaterThanOrEqual(3)
    await onServer(portal.databaseUrl, `UPDATE regions SET registration_months = 6 WHERE id = '08'`)
    for (const one of [given, notGiven, named]) expect((await portal.nobody.get(one.link)).status).toBe(404)
    expect((await portal.nobody.get(proof)).text).toBe(before.text)
    expect((await portal.nobody.get(ofNamed)).text).toBe(beforeNamed.text)
    expect((await compare(proof, 'Žanna Österlöf')).text).toContain('Todistus on annettu tälle nimelle')
    expect((await compare(proof, 'Joku Muu')).text).toContain('Todistusta ei ole annettu tälle nimelle')
    const kept = JSON.stringify(await onServer(portal.databaseUrl, 'SELECT * FROM certificates'))
    expect(kept).not.toMatch(/Žanna|Österlöf|example\.org/)
    expect(kept).not.toContain('Keväänavaus')
  })

  it('is kept whole by the database', async () => {
    const hash = 'a'.repeat(64)
    for (const statement of [
      `INSERT INTO certificates (key_hash) VALUES ('${hash}')`,
      `INSERT INTO certificates (key_hash, registration_id, term) SELECT '${hash}', id, 'x' FROM registrations LIMIT 1`,
      `UPDATE certificates SET sessions = of_sessions + 1 WHERE registration_id IS NULL`,
      `UPDATE certificates SET hours = of_hours + 1 WHERE registration_id IS NULL`,
      `UPDATE certificates SET first_day = last_day + 1 WHERE registration_id IS NULL`,
      `UPDATE certificates SET name_hash = 'Žanna' WHERE registration_id IS NULL`,
    ]) {
      await person('events')
      await expect(onServer(portal.databaseUrl, statement)).rejects.toThrow(/constraint/)
    }
  })

  it('cannot be guessed: only 20 wrong ones a minute, counted with the other links', async () => {
    const statuses: number[] = []
    for (let time = 0; time < 22; time += 1) {
      statuses.push((await portal.nobody.get(`/todistus/${'b'.repeat(43)}`)).status)
    }
    expect([statuses[0], statuses.at(-1)]).toEqual([404, 429])
  })
})
