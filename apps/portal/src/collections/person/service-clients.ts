import { regions } from '@kotipesa/domain'
import type { CheckboxField, CollectionConfig, DateField } from 'payload'
import { onlyFor, serviceClientAccess } from '../../access/accounts'
import { choicesField, lastDayField, partField, sourcesField } from '../../fields'
import { secretFields } from '../../links/secret-fields'
import { serviceKeyStrategy } from '../../sign-in/service-key'
import { text, type TextPath } from '../../text'
import { menuGroups } from '../region-record'
import { endEarlierKeyEndpoint, serviceKeyEndpoint } from './service-keys'

/** One of the things that a program's key opens. Each is ticked by itself: a key opens no more than its program needs. */
function scopeField(name: string, label: TextPath, description: TextPath, isUsual = false): CheckboxField {
  return {
    name,
    type: 'checkbox',
    label: text(label),
    defaultValue: isUsual,
    admin: { description: text(description), disableBulkEdit: true },
  }
}

/** A moment that the portal notes itself. */
function notedField(name: string, label: TextPath): DateField {
  return {
    name,
    type: 'date',
    label: text(label),
    access: { create: () => false, update: () => false },
    admin: {
      readOnly: true,
      disableBulkEdit: true,
      condition: (data) => Boolean((data as Readonly<Record<string, unknown>>)[name]),
      date: { pickerAppearance: 'dayAndTime' },
    },
  }
}

/**
 * Other programs that fetch facts or open data with a key of their own, and the KPI app itself. They reach what is ticked,
 * of the regions that are named, until their last day, and nothing else.
 */
export const ServiceClients: CollectionConfig = {
  slug: 'service-clients',
  labels: { singular: text('serviceClients.singular'), plural: text('serviceClients.plural') },
  admin: {
    group: menuGroups.administration,
    useAsTitle: 'name',
    defaultColumns: ['name', 'validUntil', 'lastUsedAt'],
    description: text('serviceClients.help'),
    hideAPIURL: true,
    hidden: onlyFor('read', 'service-client'),
  },
  auth: { disableLocalStrategy: true, strategies: [serviceKeyStrategy] },
  endpoints: [serviceKeyEndpoint, endEarlierKeyEndpoint],
  access: serviceClientAccess,
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    { name: 'name', type: 'text', label: text('serviceClients.name'), required: true, unique: true, maxLength: 200 },
    scopeField('readsFacts', 'serviceClients.readsFacts', 'serviceClients.readsFactsHelp', true),
    choicesField({
      name: 'onlyRegions',
      label: text('serviceClients.onlyRegions'),
      description: text('serviceClients.onlyRegionsHelp'),
      choices: regions.map(({ code, name }) => ({ id: code, label: name })),
      enumName: 'enum_joint_regions',
    }),
    scopeField('readsOpenData', 'serviceClients.readsOpenData', 'serviceClients.readsOpenDataHelp'),
    scopeField('isKpiApp', 'serviceClients.isKpiApp', 'serviceClients.isKpiAppHelp'),
    lastDayField({
      name: 'validUntil',
      label: text('common.validUntil'),
      description: text('serviceClients.validUntilHelp'),
    }),
    notedField('lastUsedAt', 'serviceClients.lastUsedAt'),
    ...secretFields('serviceClients'),
    {
      name: 'earlierKeyHash',
      type: 'text',
      unique: true,
      hidden: true,
      access: { create: () => false, read: () => false, update: () => false },
    },
    notedField('earlierKeyUntil', 'serviceClients.earlierKeyUntil'),
    partField('earlierKey', '/admin/fields/earlier-key#EarlierKey'),
    sourcesField(['regions']),
  ],
}
