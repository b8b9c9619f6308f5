import { escaped, plainPage } from '../http/plain-page'
import { paragraphsOf, type ShownBlock, type ShownDocument } from './shown'

const style = `
  main { max-width: 60rem; padding: 2rem 1rem 4rem }
  .about { color: #5f686d; margin: 0 0 2rem }
  h2 { font-size: 1.375rem; font-weight: 600; line-height: 1.25; margin: 2.5rem 0 .75rem; break-after: avoid }
  p { margin: 0 0 .75rem; overflow-wrap: anywhere }
  .nothing { color: #5f686d }
  .scroll { overflow-x: auto; margin: 0 0 1rem }
  .scroll:focus-visible { outline-offset: 0 }
  table { border-collapse: collapse; width: 100%; font-size: 1rem; line-height: 1.375 }
  caption { text-align: left; font-weight: 600; padding: 0 0 .5rem }
  th, td { text-align: left; vertical-align: top; padding: .375rem .75rem .375rem 0; border-bottom: 1px solid #c8cdd0 }
  th { font-weight: 600 }
  .number { text-align: right; white-space: nowrap }
  th.number { white-space: normal }
  thead { display: table-header-group }
  tr { break-inside: avoid }
  dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .25rem 1.5rem; margin: 0 0 1rem }
  dt { font-weight: 600 }
  dd { margin: 0; overflow-wrap: anywhere }
  @page { size: A4; margin: 20mm }
  @media print {
    body { font-size: 10pt }
    main { max-width: none; padding: 0 }
    h1 { font-size: 18pt; margin-top: 0 }
    h2 { font-size: 13pt; margin-top: 1.5rem }
    table { font-size: 9pt }
    .scroll { overflow: visible }
  }
  @media (max-width: 40rem) { dl { grid-template-columns: 1fr } dd { margin-bottom: .5rem } }`

function lines(text: string): string {
  return escaped(text).replaceAll('\n', '<br>')
}

function block(shown: ShownBlock, heading: string): string {
  switch (shown.kind) {
    case 'words':
      return paragraphsOf(shown.text)
        .map((paragraph) => `<p>${lines(paragraph)}</p>`)
        .join('\n')
    case 'nothing':
      return `<p class="nothing">${escaped(shown.text)}</p>`
    case 'figures':
      return `<dl>${shown.figures.map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`
    case 'table': {
      const head = shown.columns
        .map(({ label, isNumber }) => `<th scope="col"${isNumber ? ' class="number"' : ''}>${escaped(label)}</th>`)
        .join('')
      const body = shown.rows
        .map((cells) => {
          const told = cells.map((cell, at) => {
            const kind = shown.columns[at]?.isNumber ? ' class="number"' : ''
            return at === 0 ? `<th scope="row">${lines(cell)}</th>` : `<td${kind}>${lines(cell)}</td>`
          })
          return `<tr>${told.join('')}</tr>`
        })
        .join('\n')
      const called = `aria-label="${escaped(shown.caption ?? heading)}"`
      const caption = shown.caption === null ? '' : `<caption>${escaped(shown.caption)}</caption>`
      return `<div class="scroll" tabindex="0" role="region" ${called}><table ${called}>${caption}<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`
    }
  }
}

/** A document as a page that needs no script and prints as it is. */
export function documentPage({ title, language, region, revision, sections }: ShownDocument): Response {
  const content = sections
    .map(
      ({ heading, blocks }) =>
        `<section><h2>${escaped(heading)}</h2>\n${blocks.map((each) => block(each, heading)).join('\n')}</section>`,
    )
    .join('\n')
  return plainPage({
    language,
    title,
    content: `<p class="about">${escaped(region)} · ${escaped(revision)}</p>\n${content}`,
    status: 200,
    style,
  })
}
