import { helsinkiDay } from '@kotipesa/domain'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import PdfDocument from 'pdfkit'
import { dayText } from '../fields/day-text'
import { say, type Language, type TextPath } from '../text'
import type { Certificate } from './certificate'
import { statementOf } from './statement'

/** What stands on the certificate beside what is certified. */
interface Printed {
  readonly certificate: Certificate
  /** The holder's name, as the holder wrote it. */
  readonly name: string
  readonly address: string
  readonly language: Language
}

const tags: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }

/** A typeface with every letter of the country's languages; its files lie among the portal's packages, not in a bundle. */
function fontFile(weight: 'Regular' | 'Bold'): Promise<Buffer> {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'))
  return readFile(resolve(`roboto-fontface/fonts/roboto/Roboto-${weight}.woff`))
}

async function whole(document: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Buffer[] = []
  for await (const part of document) parts.push(part as Buffer)
  return new Uint8Array(Buffer.concat(parts))
}

/**
 * The certificate on one page, with its title, language and structure for those who hear it read, and its typeface in it.
 * What is printed is real text: headings, paragraphs and a list.
 */
export async function certificatePdf({
  certificate,
  name,
  address,
  language,
}: Printed): Promise<Uint8Array<ArrayBuffer>> {
  function words(path: TextPath, values: Record<string, string> = {}): string {
    return say({ i18n: { language } }, path, values)
  }
  const [regular, bold] = await Promise.all([fontFile('Regular'), fontFile('Bold')])
  const document = new PdfDocument({
    size: 'A4',
    margin: 72,
    pdfVersion: '1.7',
    // A conformance that the library knows and its types do not.
    subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets,
    tagged: true,
    displayTitle: true,
    lang: tags[language],
    font: regular as unknown as string,
    info: { Title: words('certificates.title'), Creator: 'Kotipesä', Producer: 'Kotipesä' },
  })
  document.registerFont('regular', regular).registerFont('bold', bold)
  const finished = whole(document)
  const root = document.struct('Document')
  document.addStructure(root)
  function line(font: 'regular' | 'bold', size: number, text: string, options: PDFKit.Mixins.TextOptions = {}) {
    return () => void document.font(font).fontSize(size).text(text, options)
  }
  root.add(document.struct('H1', {}, line('bold', 28, words('certificates.title'))))
  document.moveDown(1.5)
  root.add(document.struct('P', {}, line('bold', 20, name)))
  document.moveDown(0.25)
  root.add(document.struct('P', {}, line('regular', 12, words('certificates.tookPart'))))
  document.moveDown(1)
  const list = document.struct('L')
  root.add(list)
  for (const [what, which] of statementOf(certificate, language)) {
    const item = document.struct('LI')
    list.add(item)
    const body = line('regular', 12, which)
    item.add(document.struct('Lbl', {}, line('bold', 12, `${what}: `, { continued: true })))
    item.add(document.struct('LBody', {}, body))
    item.end()
    document.moveDown(0.5)
  }
  list.end()
  document.moveDown(1)
  root.add(
    document.struct(
      'P',
      {},
      line('regular', 12, words('certificates.givenOn', { day: dayText(helsinkiDay(new Date())) })),
    ),
  )
  document.moveDown(3)
  root.add(document.struct('P', {}, line('regular', 10, words('certificates.provedAt'))))
  const link = document.struct(
    'Link',
    { alt: address },
    line('regular', 10, address, { link: address, underline: true }),
  )
  root.add(link)
  root.end()
  document.end()
  return finished
}
