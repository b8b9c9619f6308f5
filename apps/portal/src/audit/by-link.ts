import type { Payload } from 'payload'
import { requestIn } from '../http/request-in'
import type { Language } from '../text'
import type { AuditAct } from './entry'
import { note } from './note'

/** Notes what somebody without an account did by their own link, whose statements no save tells of. */
export async function noteByLink(
  payload: Payload,
  language: Language,
  act: AuditAct,
  of: { readonly collection: string; readonly record: string; readonly region: string },
): Promise<void> {
  await note(await requestIn(language, payload), { act, ...of })
}
