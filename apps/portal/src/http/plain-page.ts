import type { Language } from '../text'

/** The page needs nothing but itself, and no script. Browsers hold to `form-action` where a form's answer leads as well. */
function policyOf(formsTo: readonly string[]): string {
  const forms = ["'self'", ...formsTo].join(' ')
  return `default-src 'none'; style-src 'unsafe-inline'; form-action ${forms}; frame-ancestors 'none'; base-uri 'none'`
}

const style = `
  body { font: 1.125rem/1.5 "Source Sans 3", "Source Sans Pro", "Helvetica Neue", Arial, sans-serif; color: #282828; background: #fff; margin: 0 }
  main { max-width: 40rem; margin: 0 auto; padding: 4rem 1rem }
  .brand { margin: 0; color: #2a6ebb; font-size: 1.375rem; font-weight: 600 }
  h1 { font-size: 2rem; line-height: 1.25; font-weight: 600 }
  a { color: #2a6ebb; display: inline-block; padding: .25rem .5rem .25rem 0 }
  label { display: block; font-weight: 600; margin-top: 1.25rem }
  .help { margin: 0; color: #5f686d }
  input { font: inherit; box-sizing: border-box; width: 100%; padding: .5rem; border: 1px solid #5f686d; border-radius: 2px }
  button { font: inherit; font-weight: 600; margin-top: 1.5rem; padding: .5rem 1.5rem; border: 0; border-radius: 2px; color: #fff; background: #2a6ebb }
  :focus-visible { outline: 3px solid hsl(212, 63%, 37%); outline-offset: 2px }
  .problem { border-left: 4px solid #c13832; padding: .25rem 1rem; margin: 1.5rem 0 }
  .problem ul { margin: .5rem 0; padding-left: 1.25rem }`

/** A text as it may stand in HTML, between tags and in quoted attributes. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0) ?? 0};`)
}

interface PlainPage {
  readonly language: Language
  readonly title: string
  /** HTML below the heading. */
  readonly content: string
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** What the page's content needs of style beside that of every page. */
  readonly style?: string
  /** Other origins to which the answer to a form may lead. */
  readonly formsTo?: readonly string[]
  /** Whether the product's name stands above the heading. */
  readonly hasBrand?: boolean
}

/** A page that stands on its own: for what is shown when Payload's pages cannot be, or to people without an account. */
export function plainPage({
  language,
  title,
  content,
  status,
  headers = {},
  style: more = '',
  formsTo = [],
  hasBrand = false,
}: PlainPage): Response {
  const body = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – Kotipesä</title>
<style>${style}${more}
</style>
</head>
<body>
<main>
${hasBrand ? '<p class="brand">Kotipesä</p>\n' : ''}<h1>${escaped(title)}</h1>
${content}
</main>
</body>
</html>
`
  return new Response(body, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': policyOf(formsTo),
      'Referrer-Policy': 'no-referrer',
      ...headers,
    },
  })
}
