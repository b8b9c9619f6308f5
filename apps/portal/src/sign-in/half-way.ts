import { createHash, hkdfSync } from 'node:crypto'
import { errors, jwtVerify, SignJWT } from 'jose'
import type { Payload } from 'payload'
import { env } from '../env'
import { accountById, type AccountRow } from './sign-in'

const cookieName = 'kotipesa-half-way'
const seconds = 600
const audience = 'second-step'

/** Another key than that of sessions, so that neither is taken for the other. */
function keyOf({ secret }: Payload): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, 'kotipesa', 'half way signed in', 32))
}

function markOf({ hash }: AccountRow): string {
  return createHash('sha256').update(hash).digest('base64url')
}

function cookieWith(value: string, age: number): string {
  const secure = env().PORTAL_URL.startsWith('https:') ? '; Secure' : ''
  return `${cookieName}=${value}; Path=/kirjaudu; HttpOnly; SameSite=Lax; Max-Age=${age}${secure}`
}

/** The cookie of somebody whose password was right and who has to show more within ten minutes. It opens nothing. */
export async function halfWayCookie(payload: Payload, account: AccountRow): Promise<string> {
  const token = await new SignJWT({ mark: markOf(account) })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(account.id)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(`${seconds}s`)
    .sign(keyOf(payload))
  return cookieWith(token, seconds)
}

/** What makes a browser forget that somebody was half way. */
export function noHalfWayCookie(): string {
  return cookieWith('', 0)
}

/** Whose password was right a moment ago; `null` when nobody's, or when it has changed since. */
export async function accountHalfWay(payload: Payload, request: Request): Promise<AccountRow | null> {
  const cookies = (request.headers.get('Cookie') ?? '').split(/;\s*/)
  const token = cookies.find((each) => each.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1) ?? ''
  try {
    const { payload: claims } = await jwtVerify(token, keyOf(payload), { audience, algorithms: ['HS256'] })
    const account = await accountById({ payload }, claims.sub ?? '')
    return account !== null && claims.mark === markOf(account) ? account : null
  } catch (error) {
    if (error instanceof errors.JOSEError) return null
    throw error
  }
}
