import { helsinkiDay } from '@kotipesa/domain'
import { dayText } from '../fields/day-text'
import { beginPdf } from '../pdf/begin'
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

/**
 * The certificate on one page, with its title, language and structure for those who hear it read, and its typeface in it.
 * What is printed is real text: headings, paragraphs and a list.
 */
export function certificatePdf({ certificate, name, address, language }: Printed): Promise<Uint8Array<ArrayBuffer>> {
  function words(path: TextPath, values: Record<string, string> = {}): string {
    return say({ i18n: { language } }, path, values)
  }
  const { document, root, end } = beginPdf(words('certificates.title'), language, 72)
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
  return end()
}
