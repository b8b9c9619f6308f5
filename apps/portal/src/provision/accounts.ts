import { APIError, type Payload } from 'payload'
import type { Account, ServiceClient } from './instructions'

/** Whether the account opens with this password. Setting it again would sign its owner out everywhere. */
async function opensWith(payload: Payload, { email, password }: Account): Promise<boolean> {
  try {
    await payload.login({ collection: 'users', data: { email, password }, depth: 0 })
    return true
  } catch (error) {
    if (error instanceof APIError) return false
    throw error
  }
}

/** Creates the account, or gives an existing one this password, name and these roles. Unlocks it. */
export async function setAccount(payload: Payload, account: Account): Promise<void> {
  const { email, password, name, nationalRole } = account
  const regions = account.regions.map(({ code, role }) => ({ region: code, role }))
  const found = await payload.find({
    collection: 'users',
    where: { email: { equals: email.toLowerCase() } },
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
      data: { ...secret, name, nationalRole, regions, loginAttempts: 0, lockUntil: null },
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
  const data = { name, apiKey, enableAPIKey: true }
  if (existing) {
    await payload.update({ collection: 'service-clients', id: existing.id, data, overrideAccess: true })
  } else {
    await payload.create({ collection: 'service-clients', data, overrideAccess: true })
  }
}
