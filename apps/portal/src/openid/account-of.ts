import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { Refusal as Refused } from '../access/refusal'
import { createFromProvider, setRolesFromProvider } from '../access/gateway'
import { note } from '../audit/note'
import { rightsOf } from '../collections/person/end-sessions'
import { env } from '../env'
import { inOneTransaction } from '../saving/in-one-transaction'
import { queriesIn } from '../saving/transaction'
import { accountById, storedEmail, type AccountRow } from '../sign-in/sign-in'
import type { Language } from '../text'
import type { Identity } from './provider'
import { rolesOfGroups, type RolesOfAccount } from './roles'

/** Why somebody whom the provider knows does not get in. */
export type Refusal = 'noRole' | 'noAddress' | 'addressTaken'

const nothing: RolesOfAccount = { nationalRole: null, regions: [] }

async function linked(req: PayloadRequest, { issuer, subject }: Identity): Promise<string | null> {
  const { rows } = await queriesIn(req).query(
    'SELECT account::text FROM openid_accounts WHERE issuer = $1 AND subject = $2',
    [issuer, subject],
  )
  return rows[0] === undefined ? null : String(rows[0].account)
}

async function link(req: PayloadRequest, { issuer, subject }: Identity, account: string): Promise<void> {
  await queriesIn(req).query('INSERT INTO openid_accounts (issuer, subject, account) VALUES ($1, $2, $3::uuid)', [
    issuer,
    subject,
    account,
  ])
}

/** Gives an account the roles of the groups, and nothing but them. Sessions end where that changes what it may do. */
async function follow(req: PayloadRequest, account: string, roles: RolesOfAccount): Promise<void> {
  const stored = await setRolesFromProvider(req, account, (now) =>
    rightsOf(now) === rightsOf({ ...roles }) ? null : roles,
  )
  if (stored) await note(req, { act: 'roles-from-groups', account })
}

/** The account with the identity's address, made now if there is none. */
async function accountByAddress(
  req: PayloadRequest,
  identity: Identity,
  roles: RolesOfAccount,
  language: Language,
): Promise<Refusal | (string & {})> {
  const email = storedEmail(identity.email ?? '')
  if (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > 254) return 'noAddress'
  const { rows } = await queriesIn(req).query(
    `SELECT id::text, EXISTS (SELECT FROM openid_accounts o WHERE o.account = users.id) AS "isLinked"
      FROM users WHERE email = $1 FOR UPDATE`,
    [email],
  )
  const [there] = rows
  // Whoever can write any address at the provider must not get somebody else's account by it.
  if (there !== undefined && (there.isLinked === true || !identity.isEmailSure)) return 'addressTaken'
  const password = randomBytes(32).toString('base64url')
  const account =
    there === undefined
      ? await createFromProvider(
          req,
          { email, name: (identity.name ?? '').trim().slice(0, 200) || email, language, password },
          roles,
        )
      : String(there.id)
  await link(req, identity, account)
  return account
}

/** Ends roles and sessions of an account whose groups are gone; the last administrator's stay, and open nothing any more. */
async function disable(req: PayloadRequest, account: string): Promise<void> {
  try {
    await inOneTransaction(req, async () => {
      await follow(req, account, nothing)
      await queriesIn(req).query('DELETE FROM users_sessions WHERE _parent_id = $1::uuid', [account])
    })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    await req.payload.db.pool.query('DELETE FROM users_sessions WHERE _parent_id = $1::uuid', [account])
    req.payload.logger.warn('The last administrator is in no group any more; the role stays until there is another one')
  }
}

/** The account of somebody whom the provider knows, made or changed as the groups say; or why there is none. */
export async function accountOf(
  req: PayloadRequest,
  identity: Identity,
  language: Language,
): Promise<AccountRow | Refusal> {
  const roles = rolesOfGroups(identity.groups, env().OPENID_ROLES ?? [])
  if (roles === null) {
    const account = await linked(req, identity)
    if (account !== null) await disable(req, account)
    await note(req, { act: 'sign-in-refused', account })
    return 'noRole'
  }
  const found = await inOneTransaction(req, async () => {
    // Two windows of one person at the same moment make one account.
    await queriesIn(req).query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `openid ${identity.issuer} ${identity.subject}`,
    ])
    const account = (await linked(req, identity)) ?? (await accountByAddress(req, identity, roles, language))
    if (account !== 'noAddress' && account !== 'addressTaken') await follow(req, account, roles)
    return account
  })
  if (found === 'noAddress' || found === 'addressTaken') {
    await note(req, { act: 'sign-in-refused', account: null })
    return found
  }
  return (await accountById(req, found)) ?? 'noRole'
}
