import { postgresAdapter } from '@payloadcms/db-postgres'
import { multiTenantPlugin } from '@payloadcms/plugin-multi-tenant'
import { translations as shipped } from '@payloadcms/plugin-multi-tenant/translations/languages/all'
import type { Config } from 'payload'
import { describe, expect, it } from 'vitest'
import { multiTenantOption, multiTenantTexts, multiTenantTranslations } from './multi-tenant'

const configuration: Config = {
  admin: { user: 'users' },
  collections: [
    { slug: 'users', auth: true, fields: [] },
    { slug: 'regions', fields: [] },
  ],
  db: postgresAdapter({ pool: {} }),
  i18n: { translations: multiTenantTranslations },
  secret: 'never used: no session is made',
}

describe('the texts of the multi-tenant plugin', () => {
  it('reach Payload in all three languages', async () => {
    const plugin = multiTenantPlugin({ collections: {}, i18n: multiTenantOption, tenantsSlug: 'regions' })
    const { i18n } = await plugin(configuration)
    expect(i18n?.translations?.fi).toEqual({ 'plugin-multi-tenant': multiTenantTexts.fi })
    expect(i18n?.translations?.sv).toEqual({ 'plugin-multi-tenant': multiTenantTexts.sv })
    expect(i18n?.translations?.en).toEqual({ 'plugin-multi-tenant': multiTenantTexts.en })
  })

  it('cover exactly the keys of the plugin', () => {
    const keys = Object.keys(shipped.en?.translations['plugin-multi-tenant'] ?? {}).sort()
    for (const texts of Object.values(multiTenantTexts)) expect(Object.keys(texts).sort()).toEqual(keys)
  })
})
