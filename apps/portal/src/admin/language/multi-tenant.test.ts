import { postgresAdapter } from '@payloadcms/db-postgres'
import { multiTenantPlugin } from '@payloadcms/plugin-multi-tenant'
import { translations as shipped } from '@payloadcms/plugin-multi-tenant/translations/languages/all'
import type { Config } from 'payload'
import { describe, expect, it } from 'vitest'
import { multiTenantOption, multiTenantTexts } from './multi-tenant'
import { ownTranslations } from './own-translations'
import { portalTexts } from './portal-texts'

const configuration: Config = {
  admin: { user: 'users' },
  collections: [
    { slug: 'users', auth: true, fields: [] },
    { slug: 'regions', fields: [] },
  ],
  db: postgresAdapter({ pool: {} }),
  i18n: { translations: ownTranslations },
  secret: 'never used: no session is made',
}

describe('the texts of the multi-tenant plugin and the portal', () => {
  it('reach Payload in all three languages', async () => {
    const plugin = multiTenantPlugin({ collections: {}, i18n: multiTenantOption, tenantsSlug: 'regions' })
    const { i18n } = await plugin(configuration)
    expect(i18n?.translations?.fi).toEqual({ 'plugin-multi-tenant': multiTenantTexts.fi, portal: portalTexts.fi })
    expect(i18n?.translations?.sv).toMatchObject({ 'plugin-multi-tenant': multiTenantTexts.sv, portal: portalTexts.sv })
    expect(i18n?.translations?.en).toMatchObject({ 'plugin-multi-tenant': multiTenantTexts.en, portal: portalTexts.en })
  })

  it('name the same things in every language', () => {
    for (const texts of Object.values(portalTexts)) expect(Object.keys(texts)).toEqual(Object.keys(portalTexts.fi))
  })

  it('cover exactly the keys of the plugin', () => {
    const keys = Object.keys(shipped.en?.translations['plugin-multi-tenant'] ?? {}).sort()
    for (const texts of Object.values(multiTenantTexts)) expect(Object.keys(texts).sort()).toEqual(keys)
  })
})
