import type { CollectionConfig } from 'payload'
import { onlyFor, serviceClientAccess } from '../../access/accounts'
import { secretFields } from '../../links/secret-fields'
import { text } from '../../text'
import { serviceKeyStrategy } from '../../sign-in/service-key'
import { menuGroups } from '../region-record'
import { serviceKeyEndpoint } from './service-keys'

/** Other programs that fetch the facts of all regions with a key of their own. They read nothing else. */
export const ServiceClients: CollectionConfig = {
  slug: 'service-clients',
  labels: { singular: text('serviceClients.singular'), plural: text('serviceClients.plural') },
  admin: {
    group: menuGroups.administration,
    useAsTitle: 'name',
    defaultColumns: ['name', 'updatedAt'],
    description: text('serviceClients.help'),
    hideAPIURL: true,
    hidden: onlyFor('read', 'service-client'),
  },
  auth: { disableLocalStrategy: true, strategies: [serviceKeyStrategy] },
  endpoints: [serviceKeyEndpoint],
  access: serviceClientAccess,
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    { name: 'name', type: 'text', label: text('serviceClients.name'), required: true, unique: true, maxLength: 200 },
    ...secretFields('serviceClients'),
  ],
}
