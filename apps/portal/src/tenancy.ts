import { multiTenantPlugin } from '@payloadcms/plugin-multi-tenant'
import type { CollectionSlug } from 'payload'
import { defaultRegion } from './access/default-region'
import { isJoint } from './access/joint-tables'
import { regionsOf } from './access/regions-of'
import { multiTenantOption } from './admin/language/multi-tenant'
import { regionOwned } from './collections'
import { text } from './text'

/** What other regions read with the region that keeps it is narrowed by its own rules (`access/joint-records.ts`). */
function narrowingOf(slug: string) {
  return isJoint(slug) ? { useTenantAccess: false, useBaseFilter: false } : {}
}

/**
 * Regions as tenants. The plugin gives the records their region field and the menu its region selector; it knows no
 * roles, so permissions are the collections' own (`access/`) and the plugin only narrows them further.
 */
export const tenancy = multiTenantPlugin({
  tenantsSlug: 'regions',
  collections: Object.fromEntries(regionOwned.map(({ slug }) => [slug as CollectionSlug, narrowingOf(slug)])),
  tenantField: {
    name: 'region',
    label: text('common.region'),
    defaultValue: defaultRegion('region-record'),
    filterOptions: ({ req }) => {
      const regions = regionsOf(req.user, 'create', 'region-record')
      return regions === 'all' || { id: { in: [...regions] } }
    },
    admin: { description: text('common.regionHelp'), disableListColumn: false, disableListFilter: false },
  },
  tenantsArrayField: { includeDefaultField: false, arrayFieldName: 'regions', arrayTenantFieldName: 'region' },
  userHasAccessToAllTenants: (user) => regionsOf(user, 'read', 'region-record') === 'all',
  useTenantsCollectionAccess: false,
  useTenantsListFilter: false,
  useUsersTenantFilter: false,
  cleanupAfterTenantDelete: false,
  i18n: multiTenantOption,
})
