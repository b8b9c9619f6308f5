import type { CollectionConfig } from 'payload'
import { onlyFor, regionAccess } from '../../access/accounts'
import { text } from '../../text'
import { countField, sourcesField } from '../../fields'
import { figureEndpoints } from '../../figures/endpoints'
import { openDataEndpoints } from '../../figures/open-data-endpoints'
import { municipalityKeyEndpoints } from '../../municipality-keys/endpoints'
import { menuGroups } from '../region-record'

/** The 22 organisers. A region's id is its official code; provisioning makes them, nobody deletes them. */
export const Regions: CollectionConfig = {
  slug: 'regions',
  labels: { singular: text('regions.singular'), plural: text('regions.plural') },
  admin: {
    group: menuGroups.administration,
    useAsTitle: 'name',
    defaultColumns: ['name', 'code'],
    description: text('regions.help'),
    hidden: onlyFor('update', 'region'),
    pagination: { defaultLimit: 25 },
    hideAPIURL: true,
  },
  access: regionAccess,
  defaultSort: 'code',
  endpoints: [...openDataEndpoints, ...figureEndpoints, ...municipalityKeyEndpoints],
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  fields: [
    { name: 'id', type: 'text', required: true, admin: { hidden: true, disableListColumn: true } },
    { name: 'name', type: 'text', label: text('common.name'), required: true },
    {
      name: 'code',
      type: 'text',
      label: text('regions.code'),
      required: true,
      unique: true,
      access: { update: () => false },
      admin: { readOnly: true, description: text('regions.codeHelp') },
    },
    {
      ...countField({
        name: 'registrationMonths',
        label: text('regions.registrationMonths'),
        description: text('regions.registrationMonthsHelp'),
        required: true,
        most: 120,
      }),
      defaultValue: 6,
    },
    sourcesField(['regions']),
  ],
}
