import type { PayloadRequest } from 'payload'
import { isServiceClient } from '../access/actor'
import { note } from '../audit/note'
import { env } from '../env'
import { addressOf, forwardedBy } from '../http/client-address'
import { tryToSignIn, type Attempt, type Outcome } from './attempts'
import { passwordOpens, type StoredPassword } from './password-hash'
import { beginSession, type SignedIn } from './sessions'

const longestEmail = 254

/** The e-mail address of an account as it is stored. */
export function storedEmail(typed: string): string {
  return typed.toLowerCase().trim()
}

/** Who tries: the KPI app says for whom it asks, and is believed because it has a service key. */
export function attemptOf(req: PayloadRequest, email: string): Attempt {
  const headers = isServiceClient(req.user) ? (forwardedBy(req.headers) ?? req.headers) : req.headers
  return { address: addressOf(headers, env().TRUSTED_PROXIES), account: storedEmail(email) }
}

interface AccountRow extends StoredPassword {
  readonly id: string
}

async function accountOf(req: PayloadRequest, email: string): Promise<AccountRow | null> {
  // No account has such an address, and PostgreSQL takes no text with a zero in it.
  if (email.length > longestEmail || email.includes('\0')) return null
  const { rows } = await req.payload.db.pool.query<AccountRow>('SELECT id, hash, salt FROM users WHERE email = $1', [
    storedEmail(email),
  ])
  return rows[0] ?? null
}

/** Whether somebody knows the password of the account they use, counted like a try to sign in. */
export async function ownPasswordOpens(req: PayloadRequest, email: string, password: string): Promise<Outcome<true>> {
  return tryToSignIn(attemptOf(req, email), async () =>
    (await passwordOpens(await accountOf(req, email), password)) ? true : null,
  )
}

/** Signs in. A wrong password, an address without an account and an empty form come to the same, in the same time. */
export async function signIn(
  req: PayloadRequest,
  email: string,
  password: string,
): Promise<Outcome<SignedIn & { readonly userId: string }>> {
  return tryToSignIn(attemptOf(req, email), async () => {
    const account = await accountOf(req, email)
    const isRight = await passwordOpens(account, password)
    // Of an address without an account as well, so that both take the same time.
    await note(req, { act: isRight ? 'sign-in' : 'sign-in-refused', account: account?.id ?? null })
    if (!isRight || account === null) return null
    const session = await beginSession(req.payload, account.id, account.hash)
    return session && { ...session, userId: account.id }
  })
}
