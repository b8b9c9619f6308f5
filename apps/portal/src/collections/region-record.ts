import type { ShownFact } from '@kotipesa/domain'
import type { CollectionConfig, CollectionSlug, Endpoint, Field } from 'payload'
import type { Use } from '../access/in-use'
import { keepRegion } from '../access/keep-region'
import { checkReferences, type Reference } from '../access/references'
import { regionRecordAccess } from '../access/region-records'
import { eraseFromTrashOnly, guardTrash } from '../access/trash'
import { trashEndpoints } from '../access/trash-endpoints'
import { sourceField, sourcesField } from '../fields'
import { text, type Language } from '../text'

type Words = Record<Language, string>

interface RegionRecordOptions {
  slug: CollectionSlug
  labels: { singular: Words; plural: Words; help: Words }
  group: Words
  useAsTitle: string
  columns: string[]
  defaultSort: string
  fields: Field[]
  /** What the form offers and advises of the domain's lists and figures: whose word each is stands at its end. */
  shows?: readonly ShownFact[]
  references?: readonly Reference[]
  uses?: readonly Use[]
  endpoints?: readonly Endpoint[]
  hooks?: Pick<NonNullable<CollectionConfig['hooks']>, 'beforeValidate' | 'afterChange'>
}

/**
 * A collection whose records belong to a region: its permissions, guards, source and list are the same for all.
 * The region field itself comes from the multi-tenant plugin.
 */
export function regionRecord(options: RegionRecordOptions): CollectionConfig {
  const {
    slug,
    labels,
    group,
    useAsTitle,
    columns,
    defaultSort,
    fields,
    shows,
    references,
    uses = [],
    endpoints = [],
    hooks,
  } = options
  return {
    slug,
    labels: { singular: labels.singular, plural: labels.plural },
    admin: {
      group,
      useAsTitle,
      defaultColumns: columns,
      description: labels.help,
      listSearchableFields: [useAsTitle],
      pagination: { defaultLimit: 25 },
      hideAPIURL: true,
    },
    access: regionRecordAccess,
    trash: true,
    endpoints: [...trashEndpoints, ...endpoints],
    defaultSort,
    lockDocuments: false,
    fields: [...fields, sourceField(), ...(shows === undefined ? [] : [sourcesField(shows)])],
    hooks: {
      beforeValidate: [
        keepRegion('region-record'),
        guardTrash(uses),
        ...(references ? [checkReferences(references)] : []),
        ...(hooks?.beforeValidate ?? []),
      ],
      afterChange: hooks?.afterChange ?? [],
      beforeDelete: [eraseFromTrashOnly],
    },
  }
}

/** What the portal's menu calls the groups of collections. */
export const menuGroups = {
  teams: text('groups.teams'),
  trainings: text('groups.trainings'),
  networks: text('groups.networks'),
  framework: text('groups.framework'),
  administration: text('groups.administration'),
}
