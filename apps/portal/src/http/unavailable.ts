import { say, type Language } from '../text'
import { preferredLanguage } from '../text/preferred-language'
import { problem } from './problem'

/** After how many seconds it is worth asking again. */
export const retryAfter = 5

/** The language of somebody whose account cannot be looked up: their choice in this browser, or the browser's. */
export function languageOfHeaders(headers: Headers): Language {
  const chosen = /(?:^|;\s*)payload-lng=(fi|sv|en)(?:;|$)/.exec(headers.get('Cookie') ?? '')?.[1]
  return (chosen as Language | undefined) ?? preferredLanguage(headers.get('Accept-Language'))
}

/** 503 for programs: the database is away. Nobody is signed out by it. */
export function unavailable(request: Request): Response {
  const detail = sentence(request)
  return withRetry(problem(503, 'Service Unavailable', detail))
}

/** The same in the shape in which Payload's forms read their messages. */
export function unavailableForForms(request: Request): Response {
  return withRetry(Response.json({ errors: [{ message: sentence(request) }] }, { status: 503 }))
}

function sentence(request: Request): string {
  return say({ i18n: { language: languageOfHeaders(request.headers) } }, 'problems.databaseAway')
}

function withRetry(answer: Response): Response {
  answer.headers.set('Retry-After', String(retryAfter))
  answer.headers.set('Cache-Control', 'no-store')
  return answer
}
