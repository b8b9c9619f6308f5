import { labelOf, regionQuestionsOf2018 } from '@kotipesa/domain'
import { sourceId } from './identity'
import type { Detail } from './import-bundle'
import { ofRegions } from './joint-records'
import { lists as names, type List } from './lists'
import type { Source } from './records/source'
import { recordsOf, type Sources } from './sources'

function detail({ name, source }: { readonly name: string; readonly source: Source }): Detail {
  return { name, source }
}

/** The name, where it has one, and the source of every record that is in the facts. */
export function detailsOf(sources: Sources, without: readonly List[] = []): Record<string, Detail> {
  const single = [
    ...recordsOf(sources, 'team'),
    ...recordsOf(sources, 'trainer'),
    ...recordsOf(sources, 'training'),
    ...recordsOf(sources, 'network'),
    ...recordsOf(sources, 'group'),
  ]
  const elements = recordsOf(sources, 'element').filter(({ status }) => status !== null)
  const lists: Record<List, (readonly [string, Detail])[]> = {
    rounds: recordsOf(sources, 'milestone-round').map(({ id, planName, source }) => [
      sourceId(id),
      { name: planName, source },
    ]),
    questions: ofRegions(sources).map(({ record: { id, question, source } }) => [
      sourceId(id),
      { name: labelOf(regionQuestionsOf2018, question, 'fi'), source },
    ]),
    decisions: recordsOf(sources, 'decision').map(({ id, title, source }) => [sourceId(id), { name: title, source }]),
  }
  return Object.fromEntries([
    ...single.map((record) => [sourceId(record.id), detail(record)] as const),
    ...elements.map(({ region, element, since, source }) => [`${region}/${element}/${since}`, { source }] as const),
    ...recordsOf(sources, 'finding').map(({ id, source }) => [sourceId(id), { source }] as const),
    ...names.filter((name) => !without.includes(name)).flatMap((name) => lists[name]),
  ])
}
