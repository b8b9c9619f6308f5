import type { Payload } from 'payload'
import { passwordOpens, type StoredPassword } from '../sign-in/password-hash'
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
  const data = { name, keyHash: secretHash(payload, apiKey) }
  if (existing) {
    await payload.update({ collection: 'service-clients', id: existing.id, data, overrideAccess: true })
  } else {
    await payload.create({ collection: 'service-clients', data, overrideAccess: true })
  }
}
