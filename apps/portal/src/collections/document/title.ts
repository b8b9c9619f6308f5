import type { FieldHook } from 'payload'
import { idOf } from '../../access/actor'
import { asPortal } from '../../access/gateway'
import { titleOf } from '../titles'

const subjects = [
  ['meeting', 'meetings'],
  ['network', 'networks'],
  ['reportRound', 'report-rounds'],
] as const

/** A document is called after its kind and what it is about. */
export const titleOfDocument: FieldHook = async ({ data, req }) => {
  const reader = asPortal(req)
  const names: string[] = []
  for (const [field, slug] of subjects) {
    const id = idOf(data?.[field])
    const name = id === null ? null : await reader.text(slug, id, 'title')
    if (name !== null) names.push(name)
  }
  return titleOf.document(names, data ?? {})
}
