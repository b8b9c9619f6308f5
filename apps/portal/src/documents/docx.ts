import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { languageTags } from '../text/language-tags'
import { columnShares, paragraphsOf, type ShownBlock, type ShownDocument } from './shown'

/** The width of the text on an A4 page with margins of 20 mm, in twentieths of a point. */
const textWidth = 9638

function paragraph(
  text: string,
  options: { isMuted?: boolean; isBold?: boolean; isRight?: boolean; isCell?: boolean } = {},
): Paragraph {
  const { isMuted = false, isBold = false, isRight = false, isCell = false } = options
  const runs = text.split('\n').map(
    (line, at) =>
      new TextRun({
        text: line,
        bold: isBold,
        ...(isMuted ? { color: '5F686D' } : {}),
        ...(isCell ? { size: 18 } : {}),
        ...(at > 0 ? { break: 1 } : {}),
      }),
  )
  const spacing = isCell ? { spacing: { after: 0, line: 240 } } : {}
  return new Paragraph({ children: runs, ...spacing, ...(isRight ? { alignment: AlignmentType.RIGHT } : {}) })
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const line = { style: BorderStyle.SINGLE, size: 4, color: 'C8CDD0' }

function table({ columns, rows }: Extract<ShownBlock, { kind: 'table' }>): Table {
  const widths = columnShares(columns).map((share) => Math.floor(textWidth * share))
  function cell(text: string, at: number, isHead: boolean): TableCell {
    return new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [
        paragraph(text, { isBold: isHead || at === 0, isRight: columns[at]?.isNumber === true, isCell: true }),
      ],
    })
  }
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: none, left: none, right: none, insideVertical: none, bottom: line, insideHorizontal: line },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ label }, at) => cell(label, at, true)),
      }),
      ...rows.map(
        (cells) => new TableRow({ cantSplit: true, children: cells.map((text, at) => cell(text, at, false)) }),
      ),
    ],
  })
}

function block(shown: ShownBlock): readonly (Paragraph | Table)[] {
  switch (shown.kind) {
    case 'words':
      return paragraphsOf(shown.text).map((text) => paragraph(text))
    case 'nothing':
      return [paragraph(shown.text, { isMuted: true })]
    case 'figures':
      return shown.figures.map(
        ([label, value]) =>
          new Paragraph({ children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(value)] }),
      )
    case 'table':
      // A table needs something after it, or the next one grows together with it.
      return [
        ...(shown.caption === null
          ? []
          : [new Paragraph({ children: [new TextRun({ text: shown.caption, bold: true })], keepNext: true })]),
        table(shown),
        new Paragraph({ children: [] }),
      ]
  }
}

/** A document as a file for word processors (Office Open XML), with its headings, language and page numbers. */
export async function documentDocx(shown: ShownDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { title, language, region, revision, sections } = shown
  const file = new Document({
    title,
    creator: 'Kotipesä',
    lastModifiedBy: 'Kotipesä',
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 22, language: { value: languageTags[language] } },
          paragraph: { spacing: { after: 120, line: 276 } },
        },
        title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 120 } } },
        heading1: {
          run: { size: 28, bold: true },
          paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          paragraph(`${region} · ${revision}`, { isMuted: true }),
          ...sections.flatMap(({ heading, blocks }) => [
            new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
            ...blocks.flatMap(block),
          ]),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}
