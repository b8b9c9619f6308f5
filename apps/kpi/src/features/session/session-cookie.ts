import type { Session } from './session'

/** Attributes of the cookie that holds the sealed session. */
export interface SessionCookieAttributes {
  readonly httpOnly: true
  readonly sameSite: 'lax'
  readonly secure: boolean
  readonly path: '/'
  readonly expires: Date
}

function isSecure(origin: string): boolean {
  return new URL(origin).protocol === 'https:'
}

/** The cookie's name; over https the `__Host-` prefix binds it to this host. */
export function sessionCookieName(origin: string): string {
  return isSecure(origin) ? '__Host-kotipesa-kpi' : 'kotipesa-kpi'
}

/**
 * The cookie's attributes: unreadable to scripts, not sent by other sites' forms, secure over https, gone with the
 * session.
 */
export function sessionCookieAttributes(session: Session, origin: string): SessionCookieAttributes {
  return {
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(origin),
    path: '/',
    expires: new Date(session.expiresAt * 1000),
  }
}
