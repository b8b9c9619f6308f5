import type { Payload } from 'payload'
import { passwordOpens, type StoredPassword } from '../sign-in/password-hash'
import { isLive } from '../facts/sql'
import { secretHash } from '../links/secret'
import { storedEmail } from '../sign-in/sign-in'
import type { Account, ServiceClient } from './instructions'

/** Whether the account opens with this password. Setting it again would sign its owner out everywhere. */
async function opensWith(payload: Payload, { email, password }: Account): Promise<boolean> {
  const { rows } = await payload.db.pool.query<StoredPassword>('SELECT hash, salt FROM users WHERE email = $1', [
    storedEmail(email),
  ])
  return passwordOpens(rows[0] ?? null, password)
}

/** Creates the account, or gives an existing one this password, name and these roles. */
export async function setAccount(payload: Payload, account: Account): Promise<void> {
  const { email, password, name, nationalRole } = account
  const regions = account.regions.map(({ code, role }) => ({ region: code, role }))
  const found = await payload.find({
    collection: 'users',
    where: { email: { equals: storedEmail(email) } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  const [existing] = found.docs
  if (existing) {
    const secret = (await opensWith(payload, account)) ? {} : { password }
    await payload.update({
      collection: 'users',
      id: existing.id,
      data: { ...secret, name, nationalRole, regions },
      overrideAccess: true,
    })
  } else {
    await payload.create({
      collection: 'users',
      data: { email, password, name, nationalRole, regions, language: 'fi' },
      overrideAccess: true,
    })
  }
}

/**
 * Makes each trainer's account that of a trainer of its region whose person has none: the one with the latest day of
 * training. One that has a person already, and one for which there is no trainer, stays as it is.
 */
export async function giveTrainers(payload: Payload, accounts: readonly Account[]): Promise<void> {
  for (const { email, regions } of accounts) {
    for (const { code } of regions.filter(({ role }) => role === 'trainer')) {
      await payload.db.pool.query(
        `UPDATE people SET account_id = u.id, updated_at = now() FROM users u
          WHERE u.email = $1 AND NOT EXISTS (SELECT FROM people o WHERE o.account_id = u.id) AND people.id = (
            SELECT p.id FROM people p JOIN trainers t ON t.person_id = p.id AND ${isLive('t')} AND t.valid_until IS NULL
              LEFT JOIN trainings_trainers w ON w.trainer_id = t.id LEFT JOIN trainings_sessions d ON d._parent_id = w._parent_id
              WHERE p.region_id = $2 AND ${isLive('p')} AND p.account_id IS NULL
              GROUP BY p.id ORDER BY max(d.date) DESC NULLS LAST, p.id LIMIT 1)`,
        [storedEmail(email), code],
      )
    }
  }
}

/** Creates the service client, or gives an existing one this key. */
export async function setServiceClient(payload: Payload, { name, apiKey }: ServiceClient): Promise<void> {
  const found = await payload.find({
    collection: 'service-clients',
    where: { name: { equals: name } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  const [existing] = found.docs
  const opens = { readsFacts: true, readsOpenData: true, isKpiApp: true }
  const data = { name, keyHash: secretHash(payload, apiKey), ...opens }
  if (existing) {
    await payload.update({ collection: 'service-clients', id: existing.id, data, overrideAccess: true })
  } else {
    await payload.create({ collection: 'service-clients', data, overrideAccess: true })
  }
}
