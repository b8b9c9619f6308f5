import type { ShownFact } from '@kotipesa/domain'
import type { CollectionConfig, CollectionSlug, Endpoint, Field } from 'payload'
import type { Use } from '../access/in-use'
import { keepRegion } from '../access/keep-region'
import { checkReferences, type Reference } from '../access/references'
import { jointAccessTo, jointListFilter } from '../access/joint-records'
import { isJoint } from '../access/joint-tables'
import { readVersionsOf, regionAccessTo, type RegionKind } from '../access/region-records'
import { eraseFromTrashOnly, guardTrash } from '../access/trash'
import { trashEndpoints } from '../access/trash-endpoints'
import { noteReads } from '../audit/reads'
import { partField, sourceField, sourcesField } from '../fields'
import { keepFirstVersion } from '../saving/first-version'
import { historyEndpoint, versionsKept } from '../saving/history-endpoint'
import { changeTogetherEndpoints } from '../sheets/change-together'
import { listTableEndpoint } from '../sheets/list-endpoint'
import { text, type Language } from '../text'

type Words = Record<Language, string>

const earlierVersions = { Component: '/admin/versions/earlier-versions#EarlierVersions' }

interface RegionRecordOptions {
  slug: CollectionSlug
  /** What permissions call such a record. */
  kind?: RegionKind
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
  /** Whether texts are long: earlier versions are kept, and can be looked up and brought back. */
  hasVersions?: boolean
  /** Whether the list comes in from a file too: its endpoints and columns stand in `sheets`. */
  comesFromFile?: boolean
  /**
   * The fields of which chosen records of the list get one value together, with what stands against it and undo: those of
   * which nothing follows beyond the record.
   */
  changesTogether?: readonly string[]
  /** A component between the head of the list and its table. */
  beforeListTable?: string
  hooks?: Pick<
    NonNullable<CollectionConfig['hooks']>,
    'beforeOperation' | 'beforeValidate' | 'beforeChange' | 'afterChange'
  >
}

/**
 * A collection whose records belong to a region: its permissions, guards, source and list are the same for all.
 * The region field itself comes from the multi-tenant plugin.
 */
export function regionRecord(options: RegionRecordOptions): CollectionConfig {
  const { slug, kind = 'region-record', labels, group, useAsTitle, columns, defaultSort, fields } = options
  const { shows, references, uses = [], endpoints = [], hasVersions = false } = options
  const { comesFromFile = false, changesTogether = [], beforeListTable, hooks } = options
  return {
    slug,
    labels: { singular: labels.singular, plural: labels.plural },
    custom: { rows: kind },
    admin: {
      group,
      useAsTitle,
      defaultColumns: columns,
      description: labels.help,
      listSearchableFields: [useAsTitle],
      pagination: { defaultLimit: 25 },
      hideAPIURL: true,
      custom: { changesTogether },
      ...(isJoint(slug) ? { baseFilter: jointListFilter(slug) } : {}),
      components: {
        afterListTable: [
          '/admin/sheets/list-files#ListFiles',
          ...(comesFromFile ? ['/admin/sheets/list-import#ListImport'] : []),
        ],
        beforeListTable: [
          '/admin/lists/saved-views#SavedViews',
          ...(beforeListTable ? [beforeListTable] : []),
          ...(changesTogether.length > 0 ? ['/admin/sheets/change-together#ChangeTogether'] : []),
        ],
        ...(hasVersions ? { views: { edit: { versions: earlierVersions, version: earlierVersions } } } : {}),
      },
    },
    access: {
      ...(isJoint(slug) ? jointAccessTo(slug) : regionAccessTo(kind)),
      ...(hasVersions ? { readVersions: readVersionsOf(kind) } : {}),
    },
    trash: true,
    ...(hasVersions ? { versions: { drafts: false, maxPerDoc: versionsKept } } : {}),
    endpoints: [
      ...trashEndpoints,
      listTableEndpoint(slug),
      ...(changesTogether.length > 0 ? changeTogetherEndpoints(slug, kind, changesTogether) : []),
      ...(hasVersions ? [historyEndpoint(slug)] : []),
      ...endpoints,
    ],
    defaultSort,
    lockDocuments: false,
    fields: [
      ...fields,
      sourceField(),
      ...(shows === undefined ? [] : [sourcesField(shows)]),
      partField('recordHistory', '/admin/audit/record-history#RecordHistory'),
    ],
    hooks: {
      beforeOperation: hooks?.beforeOperation ?? [],
      beforeValidate: [
        keepRegion(kind),
        guardTrash(uses),
        ...(references ? [checkReferences(references)] : []),
        ...(hooks?.beforeValidate ?? []),
      ],
      beforeChange: [...(hooks?.beforeChange ?? []), ...(hasVersions ? [keepFirstVersion] : [])],
      afterChange: hooks?.afterChange ?? [],
      beforeDelete: [eraseFromTrashOnly],
      afterOperation: kind === 'person' ? [noteReads] : [],
    },
  }
}

/** What the portal's menu calls the groups of collections. */
export const menuGroups = {
  teams: text('groups.teams'),
  trainings: text('groups.trainings'),
  people: text('groups.people'),
  networks: text('groups.networks'),
  framework: text('groups.framework'),
  administration: text('groups.administration'),
}
