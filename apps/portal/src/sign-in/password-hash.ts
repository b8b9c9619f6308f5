import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(pbkdf2)

/** A password as Payload 3.90 stores it: PBKDF2 with SHA-256, 600,000 rounds, marked by this prefix. */
const prefix = 'pbkdf2-sha256-v1:'
const rounds = 600_000
const keyLength = 32

export interface StoredPassword {
  readonly hash: string
  readonly salt: string
}

/** What is checked when there is no account: it costs the same and opens with nothing. */
const nobody: StoredPassword = { hash: `${prefix}${'0'.repeat(keyLength * 2)}`, salt: '0'.repeat(64) }

/**
 * Whether a password opens an account. It costs the same whether the account exists, so that the time of an answer does
 * not tell.
 *
 * @param stored `null` for an account that is not there or has no password
 */
export async function passwordOpens(stored: StoredPassword | null, password: string): Promise<boolean> {
  const { hash, salt } = stored?.hash.startsWith(prefix) ? stored : nobody
  const derived = await derive(password, salt, rounds, keyLength, 'sha256')
  const expected = Buffer.from(hash.slice(prefix.length), 'hex')
  return stored !== null && derived.length === expected.length && timingSafeEqual(derived, expected)
}
