import type { PayloadRequest } from 'payload'
import { idOf } from '../access/actor'
import type { AuditAct, FieldChange } from './entry'
import { note } from './note'

interface Saved {
  readonly slug: string
  readonly id: string | null
  readonly doc: Readonly<Record<string, unknown>>
  readonly isNew: boolean
}

function actOf(changes: readonly FieldChange[], isNew: boolean): AuditAct {
  if (isNew) return 'create'
  const removal = changes.find(({ path }) => path === 'deletedAt')
  if (removal === undefined) return 'change'
  return removal.after === null || removal.after === undefined ? 'restore' : 'trash'
}

/** Notes that a record was made or changed: which fields, and what they said before and after. */
export async function noteSaved(
  req: PayloadRequest,
  { slug, id, doc, isNew }: Saved,
  changes: readonly FieldChange[],
): Promise<void> {
  await note(req, {
    act: actOf(changes, isNew),
    collection: slug,
    record: id ?? '',
    region: slug === 'regions' ? id : idOf(doc.region),
    detail: { fields: changes.map(({ path }) => path) },
    changes,
  })
}
