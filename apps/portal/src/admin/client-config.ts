import { isLocale } from '@kotipesa/domain'
import { initI18n } from '@payloadcms/translations'
import { shareClientConfig } from '@payloadcms/ui/utilities/getClientConfig'
import type { SanitizedConfig } from 'payload'
import { importMap } from '../generated/import-map'

interface Shared {
  readonly text: string
}

/**
 * What the admin's pages of a language have in common, its config and texts, as JSON: the same for everybody who has
 * signed in, and what it tells of the collections stands in this repository.
 *
 * @param address with its mark, such as `/client-config/fi-0123456789abcdef0123.json`
 * @returns `null` when the address is of another release or of no language
 */
export async function clientConfigText(config: SanitizedConfig, address: string): Promise<string | null> {
  const language = /^\/client-config\/(\w\w)-/.exec(address)?.[1] ?? ''
  if (!isLocale(language)) return null
  const i18n = await initI18n({ config: config.i18n, context: 'client', language })
  if (shareClientConfig({ config, i18n, importMap } as Parameters<typeof shareClientConfig>[0]) !== address) return null
  const { _payload_sharedClientConfigs: shared } = globalThis as typeof globalThis & {
    _payload_sharedClientConfigs?: Record<string, Shared>
  }
  return shared?.[address]?.text ?? null
}
