/**
 * The content security policy of one answer: scripts only with the nonce and what those load, nothing from other
 * origins, no frames. Style elements are allowed without a nonce, because the admin's choosers and its editor of dates
 * write some.
 *
 * @param nonce a random value made for this answer only
 * @param isDevelopment the development server evaluates code
 */
export function contentSecurityPolicy(nonce: string, isDevelopment: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
