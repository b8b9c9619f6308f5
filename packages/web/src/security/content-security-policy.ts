/** What the policy of one page depends on. */
export interface PagePolicy {
  /** A random value made for this answer only; `null` = a page without scripts and style elements. */
  readonly nonce: string | null
  /** The development server evaluates code and injects styles without a nonce. */
  readonly isDevelopment: boolean
  /** Whether style elements need no nonce: some libraries write their own and cannot be told one. */
  readonly anyStyle: boolean
}

/**
 * The content security policy of one page: scripts only with the nonce and what those load, nothing from other origins,
 * no frames. Style attributes are allowed because popovers and React set positions with them.
 */
export function contentSecurityPolicy({ nonce, isDevelopment, anyStyle }: PagePolicy): string {
  return [
    "default-src 'self'",
    nonce === null
      ? "script-src 'none'"
      : `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${anyStyle || isDevelopment ? " 'unsafe-inline'" : nonce === null ? '' : ` 'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
