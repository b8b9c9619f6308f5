import { inflateRawSync } from 'node:zlib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { documentDocx } from './docx'
import { documentPage } from './html'
import { documentPdf } from './pdf'
import { shownSections, type ShownDocument } from './shown'

const document: ShownDocument = {
  title: 'Toimintakertomus · 2026',
  language: 'fi',
  region: 'Pirkanmaan hyvinvointialue',
  revision: 'versio 3, tehty 30.11.2026',
  sections: [
    {
      heading: 'Johdanto',
      blocks: [{ kind: 'words', text: 'Ensimmäinen kappale.\n\nToinen <kappale> & loppu,\nuudella rivillä.' }],
    },
    {
      heading: 'Avainluvut',
      blocks: [
        { kind: 'figures', figures: [['Tiimejä', '4 / 9']] },
        { kind: 'nothing', text: 'Jaksolla ei kysytty mitään.' },
        {
          kind: 'table',
          caption: 'Koulutukset',
          columns: [
            { label: 'Koulutus', isNumber: false },
            { label: 'Päiviä', isNumber: true },
          ],
          rows: Array.from({ length: 120 }, (_, index) => [`Koulutus ${index}`, String(index)]),
        },
      ],
    },
  ],
}

/** The parts of a package of Office Open XML, which is a ZIP file, by their names. */
function partsOf(file: Uint8Array): ReadonlyMap<string, string> {
  const bytes = Buffer.from(file)
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  const parts = new Map<string, string>()
  for (let index = 0; index < count; index += 1) {
    const method = bytes.readUInt16LE(at + 10)
    const size = bytes.readUInt32LE(at + 20)
    const nameLength = bytes.readUInt16LE(at + 28)
    const start = bytes.readUInt32LE(at + 42)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
    const packed = bytes.subarray(from, from + size)
    parts.set(name, (method === 8 ? inflateRawSync(packed) : packed).toString('utf8'))
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return parts
}

interface StructureNode {
  readonly role?: string
  readonly children?: readonly StructureNode[]
}

function rolesIn(node: StructureNode): readonly string[] {
  return [...(node.role === undefined ? [] : [node.role]), ...(node.children ?? []).flatMap(rolesIn)]
}

describe('the Word file of a document', () => {
  it('has its words, headings, table with a repeated head, language and page numbers', async () => {
    const parts = partsOf(await documentDocx(document))
    const body = parts.get('word/document.xml') ?? ''
    for (const words of ['Toimintakertomus · 2026', 'Toinen &lt;kappale&gt; &amp; loppu,', 'Koulutus 119', '4 / 9']) {
      expect(body).toContain(words)
    }
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(2)
    expect(body).toContain('<w:pStyle w:val="Title"/>')
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="fi-FI"')
    const footer = [...parts].find(([name]) => name.startsWith('word/footer'))?.[1] ?? ''
    expect(footer).toContain('PAGE')
    expect(footer).toContain('NUMPAGES')
    for (const [name, content] of parts) expect(content.length, name).toBeGreaterThan(0)
  })
})

describe('the PDF of a document', () => {
  it('is tagged, in its language, and goes on over pages', async () => {
    const pdf = await getDocument({ data: await documentPdf(document) }).promise
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: 'Toimintakertomus · 2026', Language: 'fi-FI' })
    const marks = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, unknown>
    expect(marks.get('Marked')).toBe(true)
    expect(pdf.numPages).toBeGreaterThan(2)
    const roles: string[] = []
    let text = ''
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      const tree = await page.getStructTree()
      roles.push(...(tree === null ? [] : rolesIn(tree as StructureNode)))
      const { items } = await page.getTextContent()
      text += items.map((item) => ('str' in item ? item.str : '')).join(' ')
    }
    expect(text).toContain('Koulutus 119')
    expect(text).toContain('uudella rivillä.')
    expect(roles.filter((role) => role === 'H2')).toHaveLength(2)
    expect(roles).toEqual(expect.arrayContaining(['H1', 'P', 'Table', 'TR', 'TH', 'TD']))
  })
})

describe('a table that goes on over pages in a PDF', () => {
  it('has its head on each of them and each row once, below it', async () => {
    const pdf = await getDocument({ data: await documentPdf(document) }).promise
    const rows: string[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      const texts = (await page.getTextContent()).items.flatMap((item) => ('str' in item && item.str ? [item] : []))
      const told = texts.map(({ str }) => str)
      const own = told.filter((text) => /^Koulutus \d+$/u.test(text))
      if (own.length > 0) expect(told.filter((text) => text === 'Päiviä')).toHaveLength(1)
      const heights = new Map(texts.map(({ str, transform }) => [str, Number(transform[5])]))
      for (const each of own) expect(Number(heights.get(each))).toBeLessThan(Number(heights.get('Päiviä')) - 8)
      rows.push(...own)
    }
    expect(rows).toEqual(Array.from({ length: 120 }, (_, index) => `Koulutus ${index}`))
  })
})

describe('the page of a document', () => {
  it('says what is written as it is written, whatever it is', async () => {
    const text = await documentPage(document).text()
    expect(text).toContain('<p>Toinen &#60;kappale&#62; &#38; loppu,<br>uudella rivillä.</p>')
    expect(text).toContain('<th scope="row">Koulutus 119</th><td class="number">119</td>')
    expect(text).not.toContain('<kappale>')
  })
})

describe('a document as it is shown', () => {
  it('names those who may be named, and says of others that they are not', () => {
    const table = {
      kind: 'table' as const,
      key: 't',
      caption: 'Vastuuhenkilöt',
      columns: [{ key: 'p', label: 'Henkilö', isNumber: false }],
      rows: [{ key: 'r', cells: [{ people: ['p1', 'p2'] }] }],
    }
    const content = { sections: [{ part: 'responsible-persons' as const, heading: 'x', blocks: [table] }] }
    const [section] = shownSections(content, new Map([['p1', 'Aino Esimerkki']]), 'fi')
    expect(section?.blocks).toMatchObject([{ rows: [['Aino Esimerkki, henkilö, jonka nimeä ei näytetä']] }])
  })
})
