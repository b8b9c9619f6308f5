import { initI18n } from '@payloadcms/translations'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { fromOpenPage } from '../audit/note'
import type { Language } from '../text'

/**
 * A request of the portal's own whose refusals come in a language, for people without an account.
 *
 * @param headers of the request that was sent, where it matters from where it comes
 */
export async function requestIn(
  language: Language,
  payload: Payload,
  headers: Headers = new Headers(),
): Promise<PayloadRequest> {
  const i18n = await initI18n({ config: payload.config.i18n, context: 'api', language })
  return createLocalReq({ req: { i18n, headers, context: { ...fromOpenPage } } as Partial<PayloadRequest> }, payload)
}
