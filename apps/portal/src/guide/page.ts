import guide from '../generated/guide.json'
import { plainPage } from '../http/plain-page'
import { refusalPage } from '../registrations/page'

type Pages = Readonly<Record<string, { readonly title: string; readonly html: string }>>

/** Its pictures are the portal's own. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'"

const style = `
  h2 { font-size: 1.25rem; font-weight: 600; margin: 2rem 0 .5rem }
  li { margin: .5rem 0 }
  .picture { display: block; padding: 0 }
  .picture img { display: block; max-width: 100%; height: auto; border: 1px solid #cfd4d7 }
  code { background: #f7f7f8; padding: 0 .25rem }
  @media print { nav { display: none } }`

/** A page of the editors' guide, which is in Finnish; `index` is the list of all. Anybody may read it. */
export function guidePage(name: string): Response {
  const page = Object.hasOwn(guide, name) ? (guide as Pages)[name] : undefined
  if (page === undefined) return refusalPage('fi', 404)
  const back = name === 'index' ? '' : `<nav><a href="/fi/opas">${guide.index.title}</a></nav>`
  return plainPage({
    language: 'fi',
    title: page.title,
    content: `${back}${page.html}`,
    status: 200,
    style,
    headers: { 'Content-Security-Policy': policy },
  })
}
