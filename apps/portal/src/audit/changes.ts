import type { PayloadRequest } from 'payload'
import { idOf } from '../access/actor'
import { isWithheldName } from '../collections/person/withheld-name'
import { queriesIn } from '../saving/transaction'
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

/** Whether the basis for keeping a person's name has ended: then nothing keeps what the record said. */
function isWithheld({ slug, doc }: Saved): boolean {
  return slug === 'people' && isWithheldName(doc.name)
}

/** Notes that a record was made or changed: which fields, and what they said before and after. */
export async function noteSaved(req: PayloadRequest, saved: Saved, changes: readonly FieldChange[]): Promise<void> {
  const { slug, id, doc, isNew } = saved
  const forgets = isWithheld(saved)
  if (forgets) await queriesIn(req).query('DELETE FROM audit_values WHERE collection = $1 AND record = $2', [slug, id])
  await note(req, {
    act: actOf(changes, isNew),
    collection: slug,
    record: id ?? '',
    region: slug === 'regions' ? id : idOf(doc.region),
    detail: { fields: changes.map(({ path }) => path) },
    ...(forgets ? {} : { changes }),
  })
}
