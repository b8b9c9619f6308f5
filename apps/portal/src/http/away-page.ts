import { say, type TextPath } from '../text'
import { escaped, plainPage } from './plain-page'
import { languageOfHeaders, retryAfter } from './unavailable'

interface Pause {
  readonly status: number
  readonly title: TextPath
  readonly words: TextPath
  readonly headers: Readonly<Record<string, string>>
}

/** A page in the reader's language that says why it is not the one that was asked for, with a link to that one. */
function pausePage(request: Request, { status, title, words, headers }: Pause): Response {
  const language = languageOfHeaders(request.headers)
  function text(path: TextPath): string {
    return say({ i18n: { language } }, path)
  }
  return plainPage({
    language,
    title: text(title),
    content: `<p>${escaped(text(words))}</p>
<p><a href="">${escaped(text('problems.awayAgain'))}</a></p>`,
    status,
    headers,
  })
}

/** 503 for people: the database is away. */
export function awayPage(request: Request): Response {
  const headers = { 'Retry-After': String(retryAfter) }
  return pausePage(request, { status: 503, title: 'problems.awayTitle', words: 'problems.databaseAway', headers })
}

/** 429 for people: more was asked for than one person may in a second. */
export function tooManyPage(request: Request, headers: Readonly<Record<string, string>>): Response {
  return pausePage(request, { status: 429, title: 'problems.tooManyTitle', words: 'problems.tooMany', headers })
}
