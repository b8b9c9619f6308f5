import { NextResponse, type NextRequest } from 'next/server'
import { preferredLanguage } from './text/preferred-language'

export const config = { matcher: ['/admin/:path*', '/api/:path*'] }

/**
 * Chooses the language of those who have not chosen one: Finnish, or Swedish for browsers that prefer it. Decides
 * nothing else; permissions are checked where the records are.
 */
export function proxy(request: NextRequest): NextResponse {
  if (request.cookies.has('payload-lng')) return NextResponse.next()
  const headers = new Headers(request.headers)
  headers.set('Accept-Language', preferredLanguage(request.headers.get('Accept-Language')))
  return NextResponse.next({ request: { headers } })
}
