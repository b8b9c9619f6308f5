import { createLocalReq, type Payload } from 'payload'
import { asRequester } from '../access/gateway'
import { makeDocument } from '../documents/make'
import { sendDocument, sendDocumentBack } from '../documents/send'
import { inOneTransaction } from '../saving/in-one-transaction'
import { ProvisionError, type DocumentToMake } from './instructions'

/** Makes a document as an account, unless the region has one of the kind about the period; tells whether it was made. */
export async function makeOnce(
  payload: Payload,
  { by, region, kind, period, isSent, sentBackWith }: DocumentToMake,
): Promise<boolean> {
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: by } }, depth: 0, limit: 1 })
  const [user] = docs
  if (user === undefined) throw new ProvisionError(`documents: there is no account ${by}`)
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  const about = {
    region: { equals: region },
    kind: { equals: kind },
    ...(period === null ? {} : { period: { equals: period } }),
  }
  if ((await asRequester(req).count('documents', about)) > 0) return false
  await inOneTransaction(req, async () => {
    const id = await makeDocument(req, { region, kind, period, language: 'fi' })
    if (isSent) await sendDocument(req, id)
    if (isSent && sentBackWith !== null) await sendDocumentBack(req, id, sentBackWith)
  })
  return true
}
