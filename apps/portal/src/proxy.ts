import { NextResponse, type NextRequest } from 'next/server'
import { probe } from './database/probe'
import { awayPage } from './http/away-page'
import { preferredLanguage } from './text/preferred-language'

export const config = { matcher: ['/admin/:path*', '/api/:path*'] }

/**
 * Chooses the language of those who have not chosen one: Finnish, or Swedish for browsers that prefer it. While the
 * database is away it answers instead of the admin pages, which could not tell who asks. Decides nothing else;
 * permissions are checked where the records are.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const isPage = request.method === 'GET' && request.nextUrl.pathname.startsWith('/admin')
  if (isPage && !(await probe().lately())) return awayPage(request)
  if (request.cookies.has('payload-lng')) return NextResponse.next()
  const headers = new Headers(request.headers)
  headers.set('Accept-Language', preferredLanguage(request.headers.get('Accept-Language')))
  return NextResponse.next({ request: { headers } })
}
