import { beginPdf } from '../pdf/begin'
import { columnShares, paragraphsOf, type ShownBlock, type ShownDocument } from './shown'

type Table = Extract<ShownBlock, { kind: 'table' }>

/** What the library takes beside what its types know: who hears a cell read hears of which column or row it is. */
type Cell = PDFKit.Mixins.CellOptions & { readonly scope?: 'Row' | 'Column' }

function cellsOf({ columns, rows }: Table): Cell[][] {
  function aligned(at: number): Pick<Cell, 'align'> {
    return { align: { x: columns[at]?.isNumber ? 'right' : 'left', y: 'top' } }
  }
  const bold = { font: { src: 'bold', size: 9 } }
  const regular = { font: { src: 'regular', size: 9 } }
  return [
    columns.map(({ label }, at): Cell => ({ text: label, type: 'TH', scope: 'Column', ...bold, ...aligned(at) })),
    ...rows.map((cells) =>
      cells.map((text, at): Cell =>
        at === 0 ? { text, type: 'TH', scope: 'Row', ...bold, ...aligned(at) } : { text, ...regular, ...aligned(at) },
      ),
    ),
  ]
}

/** A document as a tagged PDF: headings, paragraphs and tables are what they are for those who hear them read. */
export function documentPdf(shown: ShownDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { title, language, region, revision, sections } = shown
  const { document, root, end } = beginPdf(title, language, 57)
  const { left, right, bottom } = document.page.margins
  const width = document.page.width - left - right
  function line(font: 'regular' | 'bold', size: number, text: string, color = '#282828') {
    return () => void document.font(font).fontSize(size).fillColor(color).text(text, left, document.y, { width })
  }
  function add(type: string, draw: () => void, before = 0): void {
    if (before > 0) document.y += before
    root.add(document.struct(type, {}, draw))
  }
  /** A heading does not stand alone at the foot of a page. */
  function keep(height: number): void {
    if (document.y + height > document.page.height - bottom) document.addPage()
  }
  function block(each: ShownBlock): void {
    switch (each.kind) {
      case 'words':
        for (const text of paragraphsOf(each.text)) add('P', line('regular', 11, text), 4)
        break
      case 'nothing':
        add('P', line('regular', 11, each.text, '#5f686d'), 4)
        break
      case 'figures':
        for (const [label, value] of each.figures) add('P', line('regular', 11, `${label}: ${value}`), 4)
        break
      case 'table':
        keep(80)
        if (each.caption !== null) add('P', line('bold', 10, each.caption), 6)
        document.y += 4
        document.font('regular').fontSize(9).fillColor('#282828')
        document.table({
          structParent: root,
          position: { x: left, y: document.y },
          maxWidth: width,
          columnStyles: columnShares(each.columns).map((share) => width * share),
          defaultStyle: {
            border: { top: 0, right: 0, bottom: 0.5, left: 0 },
            borderColor: '#c8cdd0',
            padding: { top: 3, right: 6, bottom: 3, left: 0 },
          },
          data: cellsOf(each),
        } as PDFKit.Mixins.TableOptionsWithData)
        document.y += 6
    }
  }
  add('H1', line('bold', 20, title))
  add('P', line('regular', 10, `${region} · ${revision}`, '#5f686d'), 2)
  for (const { heading, blocks } of sections) {
    keep(90)
    add('H2', line('bold', 14, heading), 16)
    for (const each of blocks) block(each)
  }
  return end()
}
