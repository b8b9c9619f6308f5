import PdfDocument from 'pdfkit'
import type { Language } from '../text'
import { languageTags } from '../text/language-tags'
import { fontFile } from './font-file'

async function whole(document: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Buffer[] = []
  for await (const part of document) parts.push(part as Buffer)
  return new Uint8Array(Buffer.concat(parts))
}

interface Begun {
  readonly document: PDFKit.PDFDocument
  /** What the whole document's structure hangs on. */
  readonly root: PDFKit.PDFStructureElement
  /** Ends the document and gives its bytes. */
  end(): Promise<Uint8Array<ArrayBuffer>>
}

/**
 * Begins a PDF of pages in A4 with a title, a language and a structure for those who hear it read (PDF/UA), its typefaces
 * `regular` and `bold` in it.
 */
export function beginPdf(title: string, language: Language, margin: number): Begun {
  const [regular, bold] = [fontFile('Regular'), fontFile('Bold')]
  const document = new PdfDocument({
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    // A conformance that the library knows and its types do not.
    subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets,
    tagged: true,
    displayTitle: true,
    lang: languageTags[language],
    font: regular as unknown as string,
    info: { Title: title, Creator: 'Kotipesä', Producer: 'Kotipesä' },
  })
  const [first, second] = [regular, bold] as unknown as [PDFKit.Mixins.PDFFontSource, PDFKit.Mixins.PDFFontSource]
  document.registerFont('regular', first).registerFont('bold', second)
  const finished = whole(document)
  const root = document.struct('Document')
  document.addStructure(root)
  return {
    document,
    root,
    end() {
      root.end()
      document.end()
      return finished
    },
  }
}
