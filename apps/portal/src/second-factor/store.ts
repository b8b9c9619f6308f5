import type { Payload } from 'payload'
import { secretHash } from '../links/secret'
import type { Queryable } from '../mail/post'
import { newRecoveryCodes, recoveryCodeIn, stepOf } from './codes'
import { unseal } from './sealed'

/** By what somebody has shown to be the account's owner. */
export type Proof = 'code' | 'recovery-code'

/** Since when an account has one-time codes, and how many recovery codes are left; `null` when it has none. */
export interface SecondFactor {
  readonly since: Date
  readonly recoveryCodesLeft: number
}

/** The one-time codes of an account. */
export async function secondFactorOf(database: Queryable, account: string): Promise<SecondFactor | null> {
  const { rows } = await database.query(
    `SELECT created_at AS since, (SELECT count(*)::int FROM recovery_codes r WHERE r.account = f.account AND r.used_at IS NULL)
      AS "recoveryCodesLeft" FROM second_factors f WHERE f.account = $1::uuid`,
    [account],
  )
  return (rows[0] as unknown as SecondFactor | undefined) ?? null
}

function hashOf(payload: Pick<Payload, 'secret'>, account: string, code: string): string {
  return secretHash(payload, `recovery ${account} ${code}`)
}

/** Makes new recovery codes in place of the ones before, and gives them this once. */
export async function renewRecoveryCodes(
  payload: Pick<Payload, 'secret'>,
  database: Queryable,
  account: string,
): Promise<readonly string[]> {
  const made = newRecoveryCodes()
  await database.query('DELETE FROM recovery_codes WHERE account = $1::uuid', [account])
  for (const code of made) {
    await database.query('INSERT INTO recovery_codes (account, code_hash) VALUES ($1::uuid, $2)', [
      account,
      hashOf(payload, account, code),
    ])
  }
  return made
}

/**
 * Sets up one-time codes with a first code, which is not accepted again.
 *
 * @returns the recovery codes; `null` when the account has one-time codes already
 */
export async function setUpSecondFactor(
  payload: Pick<Payload, 'secret'>,
  database: Queryable,
  account: string,
  { sealed, step }: { readonly sealed: string; readonly step: number },
): Promise<readonly string[] | null> {
  const { rows } = await database.query(
    `INSERT INTO second_factors (account, sealed, last_step) VALUES ($1::uuid, $2, $3::bigint)
      ON CONFLICT (account) DO NOTHING RETURNING account`,
    [account, sealed, step],
  )
  return rows.length === 0 ? null : renewRecoveryCodes(payload, database, account)
}

/** Takes the one-time codes of an account away; gives whether there were any. */
export async function removeSecondFactor(database: Queryable, account: string): Promise<boolean> {
  await database.query('DELETE FROM recovery_codes WHERE account = $1::uuid', [account])
  const { rows } = await database.query('DELETE FROM second_factors WHERE account = $1::uuid RETURNING account', [
    account,
  ])
  return rows.length === 1
}

/**
 * Uses a code up, if it is one of the account: a one-time code once and none older after it, a recovery code once. Of two
 * who use it at the same moment one gets through.
 */
export async function useCode(
  payload: Pick<Payload, 'secret'>,
  database: Queryable,
  account: string,
  typed: string,
): Promise<Proof | null> {
  const recovery = recoveryCodeIn(typed)
  if (recovery !== null) {
    const { rows } = await database.query(
      `UPDATE recovery_codes SET used_at = now() WHERE account = $1::uuid AND code_hash = $2 AND used_at IS NULL
        RETURNING account`,
      [account, hashOf(payload, account, recovery)],
    )
    return rows.length === 1 ? 'recovery-code' : null
  }
  const { rows: found } = await database.query('SELECT sealed FROM second_factors WHERE account = $1::uuid', [account])
  const secret = found[0] === undefined ? null : unseal(payload, account, String(found[0].sealed))
  const step = secret === null ? null : stepOf(secret, typed, new Date())
  if (step === null) return null
  const { rows } = await database.query(
    `UPDATE second_factors SET last_step = $2::bigint WHERE account = $1::uuid AND last_step < $2::bigint RETURNING account`,
    [account, step],
  )
  return rows.length === 1 ? 'code' : null
}
