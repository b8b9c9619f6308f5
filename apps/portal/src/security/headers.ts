import { contentSecurityPolicy, strictTransport } from '@kotipesa/web'

interface Answered {
  /** The portal's own origin. Over https browsers are told to use nothing else from then on. */
  readonly origin: string
  /** The nonce of a page's scripts, `null` for an answer that is no page; left out for a page that brings its policy. */
  readonly nonce?: string | null
  readonly isDevelopment: boolean
}

function policyOf(nonce: string | null, isDevelopment: boolean): string {
  if (nonce === null) return "default-src 'none'; frame-ancestors 'none'"
  // The admin's choosers and its editor of dates write style elements of their own.
  return contentSecurityPolicy({ nonce, isDevelopment, anyStyle: true })
}

/**
 * The headers that are made per answer; those that never change stand in `next.config.ts`. Nothing is kept by browsers or
 * by what stands between, since most answers hold somebody's data; what may be asked for anew by its mark says so itself.
 */
export function answerHeaders({ origin, nonce, isDevelopment }: Answered): Record<string, string> {
  return {
    'Cache-Control': 'no-store',
    ...(nonce === undefined ? {} : { 'Content-Security-Policy': policyOf(nonce, isDevelopment) }),
    ...strictTransport(origin),
  }
}
