import { sourceId } from './identity'
import type { Detail } from './import-bundle'
import { perRegion } from './joint-records'
import type { Source } from './records/source'
import { recordsOf, type Sources } from './sources'

function detail({ name, source }: { readonly name: string; readonly source: Source }): Detail {
  return { name, source }
}

/** The name and the source of every record that is in the facts. */
export function detailsOf(sources: Sources): Record<string, Detail> {
  const single = [...recordsOf(sources, 'team'), ...recordsOf(sources, 'trainer'), ...recordsOf(sources, 'training')]
  const elements = recordsOf(sources, 'element').filter(({ status }) => status !== null)
  return Object.fromEntries([
    ...single.map((record) => [sourceId(record.id), detail(record)] as const),
    ...perRegion(recordsOf(sources, 'network'), (record, _, id) => [id, detail(record)] as const),
    ...perRegion(recordsOf(sources, 'group'), (record, _, id) => [id, detail(record)] as const),
    ...elements.map(({ region, element, since, source }) => [`${region}/${element}/${since}`, { source }] as const),
  ])
}
