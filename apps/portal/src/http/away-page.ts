import { say, type TextPath } from '../text'
import { languageOfHeaders, retryAfter } from './unavailable'

/** The page needs nothing but itself, and no script. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'"

/** 503 for people: a page in their language that says what is the matter, with a link to the same page. */
export function awayPage(request: Request): Response {
  const language = languageOfHeaders(request.headers)
  function words(path: TextPath): string {
    return say({ i18n: { language } }, path)
  }
  const body = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words('problems.awayTitle')} – Kotipesä</title>
<style>
  body { font: 1.125rem/1.5 "Source Sans 3", "Source Sans Pro", "Helvetica Neue", Arial, sans-serif; color: #282828; background: #fff; margin: 0 }
  main { max-width: 40rem; margin: 0 auto; padding: 4rem 1rem }
  h1 { font-size: 2rem; line-height: 1.25; font-weight: 600 }
  a { color: #2a6ebb; display: inline-block; padding: .25rem 0 }
</style>
</head>
<body>
<main>
<h1>${words('problems.awayTitle')}</h1>
<p>${words('problems.databaseAway')}</p>
<p><a href="">${words('problems.awayAgain')}</a></p>
</main>
</body>
</html>
`
  return new Response(body, {
    status: 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': policy,
      'Retry-After': String(retryAfter),
    },
  })
}
