import { contentSecurityPolicy } from './content-security-policy'

/** A year. Only this host: whatever else stands below the name is not the portal's to decide. */
const strictTransport = 'max-age=31536000'

/** What holds for every page. The whole policy with its nonce is told to browsers, and not yet enforced. */
const pagePolicy = "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

interface Answered {
  /** The portal's own origin. Over https browsers are told to use nothing else from then on. */
  readonly origin: string
  /** The nonce of a page's scripts, `null` for an answer that is no page. */
  readonly nonce: string | null
  readonly isDevelopment: boolean
}

/**
 * The headers that are made per answer; those that never change stand in `next.config.ts`. Nothing is kept by browsers or
 * by what stands between, since most answers hold somebody's data; what may be asked for anew by its mark says so itself.
 */
export function answerHeaders({ origin, nonce, isDevelopment }: Answered): Record<string, string> {
  return {
    'Cache-Control': 'no-store',
    ...(nonce === null
      ? { 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" }
      : {
          'Content-Security-Policy': pagePolicy,
          'Content-Security-Policy-Report-Only': contentSecurityPolicy(nonce, isDevelopment),
        }),
    ...(origin.startsWith('https:') ? { 'Strict-Transport-Security': strictTransport } : {}),
  }
}
