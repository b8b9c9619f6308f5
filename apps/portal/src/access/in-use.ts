import type { CollectionSlug, PayloadRequest } from 'payload'
import { languageOf, say, text, type TextPath } from '../text'
import { asPortal } from './gateway'
import { Refusal } from './refusal'

/** Where another collection refers to this one: a field's path, and what such records are called. */
export interface Use {
  readonly from: CollectionSlug
  readonly path: string
  readonly called: TextPath
}

/** Refuses to delete a record to which others refer: history would lose its facts. Says what refers to it. What lies in
 * the trash refers to nothing. */
export async function refuseWhileInUse(req: PayloadRequest, id: string, uses: readonly Use[]): Promise<void> {
  const found: string[] = []
  for (const use of uses) {
    const count = await asPortal(req).count(use.from, { [use.path]: { equals: id } })
    if (count > 0) found.push(`${text(use.called)[languageOf(req)].toLowerCase()} (${count})`)
  }
  if (found.length > 0) throw new Refusal(say(req, 'problems.inUse', { references: found.join(', ') }), 409)
}
