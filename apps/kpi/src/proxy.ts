import { contentSecurityPolicy, strictTransport } from '@kotipesa/web'
import createIntlProxy from 'next-intl/middleware'
import { type NextRequest, NextResponse } from 'next/server'
import { env, isDevelopment } from './env'
import { answerWhole } from './features/whole-pages/whole-page'
import { routing } from './i18n/routing'

const withLanguage = createIntlProxy(routing)

/**
 * Answers with a page that was made before, or has Next make one: sends an address without a language to the Finnish one
 * and gives every page its content security policy. Over https browsers are told to use nothing else from then on.
 * Nothing is authorised here: each page and file decides for itself what the person may see.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const response = (await answerWhole(request)) ?? madeByNext(request)
  for (const [name, value] of Object.entries(strictTransport(env().KPI_URL))) response.headers.set(name, value)
  return response
}

/** The files of open data are the same in every language. */
const openFiles = /^\/open-data\/./

function madeByNext(request: NextRequest): Response {
  if (openFiles.test(request.nextUrl.pathname)) return NextResponse.next()
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const policy = contentSecurityPolicy({ nonce, isDevelopment, anyStyle: false })
  request.headers.set('x-nonce', nonce)
  request.headers.set('content-security-policy', policy)
  const response = withLanguage(request)
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = { matcher: ['/((?!api/|_next/|favicon.ico|icon.svg).*)'] }
