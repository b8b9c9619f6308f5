import { materialTypes } from '@kotipesa/domain'
import { capitalised } from '../text/capitalised'
import type { Bundle } from './bundle'
import { idFor, stored } from './row'
import type { Shared, Table } from './table'

/** The material bank. What has no name is called by its type. */
export function materialTable({ facts, details }: Bundle, { common }: Shared): Table {
  return {
    table: 'materials',
    rows: (facts.materials ?? []).map((entry, index) => {
      const detail = details[entry.id]?.material
      const type = materialTypes.find(({ id }) => id === entry.type)
      return {
        ...common(entry.id, entry.region, index),
        title: details[entry.id]?.name ?? (type === undefined ? entry.type : capitalised(type.label).fi),
        type: entry.type,
        visibility: detail?.visibility ?? 'region',
        link: detail?.link ?? null,
        description: detail?.description ?? null,
        accessibility: entry.accessibility,
        assessed_on: stored(entry.assessedOn),
        published_on: stored(entry.publishedOn),
        review_on: stored(detail?.reviewOn ?? null),
        valid_from: stored(entry.validFrom),
        valid_until: stored(entry.validUntil),
      }
    }),
  }
}

/** Whom the new material is for, and in which languages. */
export function partsOfMaterials({ facts, details }: Bundle, isNew: (id: string) => boolean): readonly Table[] {
  const entries = (facts.materials ?? []).filter(({ id }) => isNew(id))
  function rowsOf(part: 'audiences' | 'languages'): Table {
    return {
      table: `materials_${part}`,
      rows: entries.flatMap(({ id }) =>
        (details[id]?.material?.[part] ?? []).map((value, index) => ({
          id: idFor(`material ${part}`, id, index),
          parent_id: id,
          order: index + 1,
          value,
        })),
      ),
    }
  }
  return [rowsOf('audiences'), rowsOf('languages')]
}
