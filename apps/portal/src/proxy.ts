import { NextResponse, type NextRequest } from 'next/server'
import { probe } from './database/probe'
import { env, isDevelopment } from './env'
import { awayPage } from './http/away-page'
import { languageOfHeaders } from './http/unavailable'
import { isForeignChange } from './security/cross-site'
import { answerHeaders } from './security/headers'
import { say } from './text'
import { preferredLanguage } from './text/preferred-language'

export const config = { matcher: ['/admin/:path*', '/api/:path*'] }

/**
 * What holds for every request before anything of it is read: no other site's page makes a browser change something, the
 * headers of the answer, and the language of those who have not chosen one, Finnish, or Swedish for browsers that prefer
 * it. While the database is away it answers instead of the admin pages, which could not tell who asks. Decides nothing
 * else; permissions are checked where the records are.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { PORTAL_URL: origin } = env()
  const isPage = request.nextUrl.pathname.startsWith('/admin')
  const nonce = isPage ? crypto.randomUUID().replaceAll('-', '') : null
  const given = answerHeaders({ origin, nonce, isDevelopment })
  if (isForeignChange(request.method, request.headers, origin)) {
    const message = say({ i18n: { language: languageOfHeaders(request.headers) } }, 'problems.otherSite')
    return NextResponse.json({ errors: [{ message }] }, { status: 403, headers: given })
  }
  if (isPage && request.method === 'GET' && !(await probe().lately())) return awayPage(request)
  const headers = new Headers(request.headers)
  if (!request.cookies.has('payload-lng')) {
    headers.set('Accept-Language', preferredLanguage(request.headers.get('Accept-Language')))
  }
  // Next gives its scripts the nonce it finds here.
  const policy = given['Content-Security-Policy-Report-Only']
  if (policy !== undefined) headers.set('Content-Security-Policy-Report-Only', policy)
  const response = NextResponse.next({ request: { headers } })
  for (const [name, value] of Object.entries(given)) response.headers.set(name, value)
  return response
}
