import { contentSecurityPolicy, strictTransport } from '@kotipesa/web'
import createIntlProxy from 'next-intl/middleware'
import type { NextRequest, NextResponse } from 'next/server'
import { env, isDevelopment } from './env'
import { routing } from './i18n/routing'

const withLanguage = createIntlProxy(routing)

/**
 * Sends an address without a language to the Finnish one and gives every page its content security policy; over https
 * browsers are told to use nothing else from then on.
 * Nothing is authorised here: each page and file decides for itself what the person may see.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const policy = contentSecurityPolicy({ nonce, isDevelopment, anyStyle: false })
  request.headers.set('x-nonce', nonce)
  request.headers.set('content-security-policy', policy)
  const response = withLanguage(request)
  response.headers.set('content-security-policy', policy)
  for (const [name, value] of Object.entries(strictTransport(env().KPI_URL))) response.headers.set(name, value)
  return response
}

export const config = { matcher: ['/((?!api/|_next/|favicon.ico|icon.svg).*)'] }
