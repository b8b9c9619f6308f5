import { createLocalReq, type Payload } from 'payload'
import { asRequester } from '../access/gateway'
import { makeDocument } from '../documents/make'
import { inOneTransaction } from '../saving/in-one-transaction'
import { ProvisionError, type DocumentToMake } from './instructions'

/** Makes a document as an account, unless the region has one of the kind about the period; tells whether it was made. */
export async function makeOnce(payload: Payload, { by, region, kind, period }: DocumentToMake): Promise<boolean> {
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: by } }, depth: 0, limit: 1 })
  const [user] = docs
  if (user === undefined) throw new ProvisionError(`documents: there is no account ${by}`)
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  const about = { region: { equals: region }, kind: { equals: kind }, period: { equals: period } }
  if ((await asRequester(req).count('documents', about)) > 0) return false
  await inOneTransaction(req, () => makeDocument(req, { region, kind, period, language: 'fi' }))
  return true
}
