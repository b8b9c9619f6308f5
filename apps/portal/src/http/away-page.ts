import { say, type TextPath } from '../text'
import { escaped, plainPage } from './plain-page'
import { languageOfHeaders, retryAfter } from './unavailable'

/** 503 for people: a page in their language that says what is the matter, with a link to the same page. */
export function awayPage(request: Request): Response {
  const language = languageOfHeaders(request.headers)
  function words(path: TextPath): string {
    return say({ i18n: { language } }, path)
  }
  return plainPage({
    language,
    title: words('problems.awayTitle'),
    content: `<p>${escaped(words('problems.databaseAway'))}</p>
<p><a href="">${escaped(words('problems.awayAgain'))}</a></p>`,
    status: 503,
    headers: { 'Retry-After': String(retryAfter) },
  })
}
