import type { PayloadRequest } from 'payload'
import { programThat } from '../access/actor'
import { note } from '../audit/note'
import { env } from '../env'
import { addressOf, forwardedBy } from '../http/client-address'
import { tryToSignIn, type Attempt, type Outcome } from './attempts'
import { needsSecondFactor } from '../second-factor/required'
import { secondFactorOf, useCode, type Proof } from '../second-factor/store'
import { tryCode } from '../second-factor/tries'
import type { Language } from '../text'
import { passwordOpens, type StoredPassword } from './password-hash'
import { beginSession, type SignedIn } from './sessions'
import { whereOf } from './where'

const longestEmail = 254

/** The e-mail address of an account as it is stored. */
export function storedEmail(typed: string): string {
  return typed.toLowerCase().trim()
}

/** Who tries: the KPI app says for whom it asks, and is believed because it has a service key. */
export function attemptOf(req: PayloadRequest, email: string): Attempt {
  const headers = programThat('isKpiApp', req.user) ? (forwardedBy(req.headers) ?? req.headers) : req.headers
  return { address: addressOf(headers, env().TRUSTED_PROXIES), account: storedEmail(email) }
}

/** An account as signing in needs it. */
export interface AccountRow extends StoredPassword {
  readonly id: string
  readonly email: string
  readonly nationalRole: string | null
  readonly language: Language
  /** Whether it belongs to somebody of an OpenID provider: then no password opens it. */
  readonly isOfProvider: boolean
}

const columns = `id::text, hash, salt, email, national_role::text AS "nationalRole", language::text AS language,
  EXISTS (SELECT FROM openid_accounts o WHERE o.account = users.id) AS "isOfProvider"`

async function accountOf(req: PayloadRequest, email: string): Promise<AccountRow | null> {
  // No account has such an address, and PostgreSQL takes no text with a zero in it.
  if (email.length > longestEmail || email.includes('\0')) return null
  const { rows } = await req.payload.db.pool.query<AccountRow>(`SELECT ${columns} FROM users WHERE email = $1`, [
    storedEmail(email),
  ])
  return rows[0] ?? null
}

/** The account with this id; `null` when there is none. */
export async function accountById(
  { payload }: Pick<PayloadRequest, 'payload'>,
  id: string,
): Promise<AccountRow | null> {
  const { rows } = await payload.db.pool.query<AccountRow>(`SELECT ${columns} FROM users WHERE id::text = $1`, [id])
  return rows[0] ?? null
}

/** Whether somebody knows the password of the account they use, counted like a try to sign in. */
export async function ownPasswordOpens(req: PayloadRequest, email: string, password: string): Promise<Outcome<true>> {
  return tryToSignIn(attemptOf(req, email), async () =>
    (await passwordOpens(await accountOf(req, email), password)) ? true : null,
  )
}

/**
 * The account that a password opens. A wrong password, an address without an account and an empty form come to the same,
 * in the same time.
 */
export async function accountOpenedBy(
  req: PayloadRequest,
  email: string,
  password: string,
): Promise<Outcome<AccountRow>> {
  return tryToSignIn(attemptOf(req, email), async () => {
    const account = await accountOf(req, email)
    if (await passwordOpens(account?.isOfProvider ? null : account, password)) return account
    // Of an address without an account as well, so that both take the same time.
    await note(req, { act: 'sign-in-refused', account: account?.id ?? null })
    return null
  })
}

/** What an account still has to show once its password was right: a code, that it sets codes up, or nothing. */
export async function nextStep(req: PayloadRequest, account: AccountRow): Promise<'code' | 'set-up' | 'none'> {
  if ((await secondFactorOf(req.payload.db.pool, account.id)) !== null) return 'code'
  return needsSecondFactor(account.nationalRole) ? 'set-up' : 'none'
}

/** Tries a code of an account, counted like a try to sign in, and notes how it ended. */
export async function tryCodeOf(req: PayloadRequest, account: string, typed: string): Promise<Outcome<Proof>> {
  return tryCode(attemptOf(req, '').address, account, async () => {
    const proof = await useCode(req.payload, req.payload.db.pool, account, typed)
    if (proof !== 'code') {
      await note(req, { act: proof === null ? 'second-factor-refused' : 'recovery-code', account })
    }
    return proof
  })
}

/** Begins a session for somebody who has shown all that is asked; `null` when the password has changed meanwhile. */
export async function openSession(
  req: PayloadRequest,
  account: AccountRow,
): Promise<(SignedIn & { readonly userId: string }) | null> {
  const session = await beginSession(req.payload, account.id, account.hash)
  if (session === null) return null
  const { device, address } = whereOf(req.headers, attemptOf(req, '').address)
  await req.payload.db.pool.query(
    'INSERT INTO sign_ins (session, account, device, address) VALUES ($1, $2::uuid, $3, $4)',
    [session.session, account.id, device, address],
  )
  await note(req, { act: 'sign-in', account: account.id })
  return { ...session, userId: account.id }
}
