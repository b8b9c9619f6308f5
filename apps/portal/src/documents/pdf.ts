import { beginPdf } from '../pdf/begin'
import { columnShares, paragraphsOf, type ShownBlock, type ShownDocument } from './shown'

/** The room around the text of a cell. */
const padding = { top: 3, right: 6, bottom: 3, left: 0 }

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
  const { left, right, top, bottom } = document.page.margins
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
  function widthsOf({ columns }: Table): number[] {
    return columnShares(columns).map((share) => width * share)
  }
  /** The columns of a table with what each leaves for its text. */
  function headOf(table: Table) {
    const widths = widthsOf(table)
    return table.columns.map(({ label, isNumber }, at) => ({
      label,
      x: left + widths.slice(0, at).reduce((sum, each) => sum + each, 0) + padding.left,
      options: {
        width: (widths[at] ?? 0) - padding.left - padding.right,
        align: isNumber ? ('right' as const) : ('left' as const),
      },
    }))
  }
  function headHeight(table: Table): number {
    document.font('bold').fontSize(9)
    const heights = headOf(table).map(({ label, options }) => document.heightOfString(label, options))
    return Math.max(...heights) + padding.top + padding.bottom
  }
  /** The head at the top of a page on which a table goes on: who hears the table read has heard it already. */
  function drawHead(table: Table, height: number): void {
    document.markContent('Artifact', { type: 'Layout' })
    document.font('bold').fontSize(9).fillColor('#282828')
    for (const { label, x, options } of headOf(table)) document.text(label, x, top + padding.top, options)
    document.lineWidth(0.5).strokeColor('#c8cdd0')
    document
      .moveTo(left, top + height)
      .lineTo(left + width, top + height)
      .stroke()
    document.endMarkedContent()
  }
  /** Draws a table; the library begins its rows at the upper margin of a new page, so the head is given room there. */
  function withRepeatedHead(table: Table, draw: () => void): void {
    const height = headHeight(table)
    function makeRoom(): void {
      document.page.margins.top = top + height
    }
    function goOn(): void {
      drawHead(table, height)
      makeRoom()
    }
    makeRoom()
    document.on('pageAdded', goOn)
    draw()
    document.off('pageAdded', goOn)
    document.page.margins.top = top
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
        keep(headHeight(each) + 60)
        if (each.caption !== null) add('P', line('bold', 10, each.caption), 6)
        document.y += 4
        withRepeatedHead(each, () => {
          document.font('regular').fontSize(9).fillColor('#282828')
          document.table({
            structParent: root,
            position: { x: left, y: document.y },
            maxWidth: width,
            columnStyles: widthsOf(each),
            defaultStyle: { border: { top: 0, right: 0, bottom: 0.5, left: 0 }, borderColor: '#c8cdd0', padding },
            data: cellsOf(each),
          } as PDFKit.Mixins.TableOptionsWithData)
        })
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
