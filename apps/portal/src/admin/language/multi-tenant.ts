import type { multiTenantPlugin } from '@payloadcms/plugin-multi-tenant'

type PluginOptions = Parameters<typeof multiTenantPlugin>[0]
type PluginTranslations = NonNullable<PluginOptions['i18n']>['translations']
type PluginTexts = Required<NonNullable<PluginTranslations['en']>>

/** Texts of the multi-tenant plugin, in which a tenant is a region. */
export const multiTenantTexts: Record<'fi' | 'sv' | 'en', PluginTexts> = {
  fi: {
    'assign-tenant-button-label': 'Vaihda alue',
    'assign-tenant-modal-title': 'Valitse alue: ”{{title}}”',
    'field-assignedTenant-label': 'Alue',
    'nav-tenantSelector-label': 'Näytettävä alue',
  },
  sv: {
    'assign-tenant-button-label': 'Byt område',
    'assign-tenant-modal-title': 'Välj område: ”{{title}}”',
    'field-assignedTenant-label': 'Område',
    'nav-tenantSelector-label': 'Område som visas',
  },
  en: {
    'assign-tenant-button-label': 'Change region',
    'assign-tenant-modal-title': 'Choose region: “{{title}}”',
    'field-assignedTenant-label': 'Region',
    'nav-tenantSelector-label': 'Region shown',
  },
}

/**
 * The plugin's `i18n` option. The plugin reads it only for the languages it ships itself, so Finnish here has no
 * effect: it comes from `multiTenantTranslations`.
 */
export const multiTenantOption: NonNullable<PluginOptions['i18n']> = {
  translations: { sv: multiTenantTexts.sv, en: multiTenantTexts.en },
}

/**
 * For the Payload configuration's `i18n.translations`, which the plugin leaves alone for languages it does not ship.
 *
 * They may not stand in the language itself: from there the browser is sent Payload's own keys only.
 */
export const multiTenantTranslations = {
  fi: { 'plugin-multi-tenant': multiTenantTexts.fi },
}
