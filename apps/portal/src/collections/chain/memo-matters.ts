import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/actor'
import { asPortal } from '../../access/gateway'
import { matterOf, type Matter } from './matter'

/** The ids of a field with several relations. */
export function idsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : []).flatMap((each) => idOf(each) ?? [])
}

/** The matters of which a memo tells. */
export async function mattersOf(
  req: PayloadRequest,
  memo: Readonly<Record<string, unknown>>,
): Promise<readonly Matter[]> {
  const decisions = await asPortal(req).records('decisions', { id: { in: [...idsOf(memo.decisions)] } })
  const matters: Matter[] = []
  // One after another: they are read over the request's one connection.
  for (const decision of decisions) matters.push(await matterOf(req, { decision }))
  return matters
}
