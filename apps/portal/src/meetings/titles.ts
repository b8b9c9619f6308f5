import type { PayloadRequest } from 'payload'
import { idOf } from '../access/actor'
import { asPortal } from '../access/gateway'

type Fields = Readonly<Record<string, unknown>>

function idsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : []).flatMap((each) => idOf(each) ?? [])
}

/** What the networks and groups of a meeting are called, its own first; `null` = none is told. */
export async function bodyTitles(
  req: PayloadRequest,
  { network, group, alsoNetworks, alsoGroups }: Fields,
): Promise<string | null> {
  const reader = asPortal(req)
  const titles: string[] = []
  for (const [slug, ids] of [
    ['networks', [idOf(network), ...idsOf(alsoNetworks)]],
    ['groups', [idOf(group), ...idsOf(alsoGroups)]],
  ] as const) {
    for (const id of ids) {
      const title = await reader.text(slug, id, 'title')
      if (title !== null) titles.push(title)
    }
  }
  return titles.length === 0 ? null : titles.join(', ')
}
