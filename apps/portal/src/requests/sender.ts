import { createHash } from 'node:crypto'
import { jwtVerify } from 'jose'
import { env } from '../env'
import { addressOf } from '../http/client-address'

/** Who sends a request, as far as it can be told without asking the database. */
export interface Sender {
  readonly kind: 'person' | 'program' | 'stranger'
  /** What their requests are counted by. */
  readonly key: string
}

function tokenIn(headers: Headers): string | undefined {
  const sent = /^(?:JWT|Bearer) (\S+)$/.exec(headers.get('Authorization') ?? '')?.[1]
  return sent ?? /(?:^|;\s*)payload-token=([^;\s]+)/.exec(headers.get('Cookie') ?? '')?.[1]
}

/** Payload signs sessions with this. */
function signingKey(): Uint8Array {
  const hash = createHash('sha256').update(env().PAYLOAD_SECRET).digest('hex')
  return new TextEncoder().encode(hash.slice(0, 32))
}

/** The account whose session is sent along; whether it still stands is asked where the records are. */
async function accountIn(headers: Headers): Promise<string | null> {
  const token = tokenIn(headers)
  if (token === undefined) return null
  try {
    const { payload } = await jwtVerify(token, signingKey(), { algorithms: ['HS256'] })
    return typeof payload.id === 'string' ? payload.id : null
  } catch {
    return null
  }
}

/**
 * Tells by whom a request is to be counted: a person by their account wherever they are, others by their address, since
 * whatever else they send can be made up. A program's key is looked up later; it only makes the allowance larger.
 */
export async function senderOf(headers: Headers): Promise<Sender> {
  const account = await accountIn(headers)
  if (account !== null) return { kind: 'person', key: `person ${account}` }
  const kind = /^service-clients API-Key \S/.test(headers.get('Authorization') ?? '') ? 'program' : 'stranger'
  return { kind, key: `${kind} ${addressOf(headers, env().TRUSTED_PROXIES)}` }
}
