import { helsinkiDay } from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { asPortal } from '../access/gateway'
import { instantOf } from '../fields'
import { queriesIn } from '../saving/transaction'
import { sendNewest } from './revisions'

/** Marks the newest revision of a document as sent to THL today. Whoever calls has looked whether it may be sent. */
export async function sendDocument(req: PayloadRequest, id: string): Promise<void> {
  await sendNewest(queriesIn(req), id)
  await asPortal(req).change('documents', id, { sentOn: instantOf(helsinkiDay(new Date())), sentBackOn: null })
}

/** Sends a document back to its region to be completed. Whoever calls has looked whether it may be sent back. */
export async function sendDocumentBack(req: PayloadRequest, id: string, feedback: string): Promise<void> {
  await asPortal(req).change('documents', id, { sentBackOn: instantOf(helsinkiDay(new Date())), feedback })
}
