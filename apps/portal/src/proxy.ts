import { NextResponse, type NextRequest } from 'next/server'
import { probe } from './database/probe'
import { env, isDevelopment } from './env'
import { awayPage, tooManyPage } from './http/away-page'
import { languageOfHeaders } from './http/unavailable'
import { refuseLargeBody } from './requests/guard-route'
import { mostBytesAt } from './requests/limits'
import { answerRefusal, RequestRefusal } from './requests/problem'
import { countRequest } from './requests/rate'
import { senderOf } from './requests/sender'
import { isForeignChange, isOpenedByLink } from './security/cross-site'
import { answerHeaders } from './security/headers'
import { say } from './text'
import { preferredLanguage } from './text/preferred-language'

// What pages have in common (`client-config`) and the pictures of the guide are nobody's, cost nothing and are kept by
// browsers, like Next's own files.
export const config = { matcher: ['/((?!_next/|client-config/|guide/).*)'] }

/** Monitors ask often, and their answers cost little. */
const uncounted: readonly string[] = ['/api/health', '/api/ready']

/** Refuses what is too large or too much before anything of it is read. */
async function refuseUnread(request: NextRequest, isPage: boolean): Promise<Response | null> {
  try {
    refuseLargeBody(request, mostBytesAt(request.method, request.nextUrl.pathname))
    if (!uncounted.includes(request.nextUrl.pathname)) await countRequest(await senderOf(request.headers))
    return null
  } catch (error) {
    if (!(error instanceof RequestRefusal)) throw error
    if (error.status === 429 && isPage && request.method === 'GET') return tooManyPage(request, error.headers)
    return answerRefusal({ i18n: { language: languageOfHeaders(request.headers) } }, error)
  }
}

/** The pages for people without an account: reports, registrations, certificates, trainers’ answers, chosen messages, invitations and new passwords by link, and what is public. */
const withoutAccount = /^\/(?:(?:[rikvt]|todistus|kutsu|fi|sv|en)\/|(?:salasana|kirjaudu|tunnus)(?:$|\/))/

/** A document as it is read and printed: a page without script. */
const documentPage = /^\/api\/documents\/[0-9a-f-]{36}\/page$/

/** Pages of Payload need a nonce; pages without script, such as those of people without an account, bring a policy of their own. */
function nonceFor(pathname: string): string | null | undefined {
  if (pathname === '/first-administrator' || withoutAccount.test(pathname) || documentPage.test(pathname)) {
    return undefined
  }
  return pathname.startsWith('/admin') ? crypto.randomUUID().replaceAll('-', '') : null
}

/** The portal's own page for signing in takes the place of Payload's: it asks for codes, and leads to other applications. */
function toSignIn({ nextUrl }: NextRequest): Response {
  const address = new URL('/kirjaudu', env().PORTAL_URL)
  const next = nextUrl.searchParams.get('redirect')
  if (next !== null) address.searchParams.set('next', next)
  return NextResponse.redirect(address)
}

/** The answer to what goes no further than this, if that is all. */
async function answerAtOnce(request: NextRequest, isPage: boolean): Promise<Response | null> {
  if (isForeignChange(request.method, request.headers, env().PORTAL_URL)) {
    const message = say({ i18n: { language: languageOfHeaders(request.headers) } }, 'problems.otherSite')
    return NextResponse.json({ errors: [{ message }] }, { status: 403 })
  }
  const refusal = await refuseUnread(request, isPage)
  if (refusal !== null) return refusal
  if (!isPage || request.method !== 'GET') return null
  if (!(await probe().lately())) return awayPage(request)
  return request.nextUrl.pathname === '/admin/login' ? toSignIn(request) : null
}

/**
 * What holds for every request before anything of it is read: no other site's page makes a browser change something,
 * nobody sends too much, the headers of the answer, and the language of those who have not chosen one, Finnish, or
 * Swedish for browsers that prefer it. While the database is away it answers instead of the admin pages, which could not
 * tell who asks. Decides nothing else; permissions are checked where the records are.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl
  const isPage = pathname.startsWith('/admin')
  const given = answerHeaders({ origin: env().PORTAL_URL, nonce: nonceFor(pathname), isDevelopment })
  const answer = await answerAtOnce(request, isPage)
  if (answer !== null) {
    for (const [name, value] of Object.entries(given)) if (!answer.headers.has(name)) answer.headers.set(name, value)
    return answer
  }
  const headers = new Headers(request.headers)
  if (!request.cookies.has('payload-lng')) {
    headers.set('Accept-Language', preferredLanguage(request.headers.get('Accept-Language')))
  }
  // Payload takes no cookie with what another site asks for; a page that is opened by a link there changes nothing.
  if (isPage && isOpenedByLink(request)) headers.set('Sec-Fetch-Site', 'none')
  // Next gives its scripts the nonce it finds here.
  const policy = given['Content-Security-Policy']
  if (policy !== undefined) headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  for (const [name, value] of Object.entries(given)) response.headers.set(name, value)
  return response
}
