import { documentKind, documentKindIds } from '@kotipesa/domain'
import type { CollectionBeforeValidateHook } from 'payload'
import { rowsOf } from '../../fields/rows-of'
import { say } from '../../text'
import { refuse } from '../chain/keep-chain'

/** A document begins with the parts of its kind, and has each part once. */
export const keepParts: CollectionBeforeValidateHook = ({ data, operation, req, collection }) => {
  if (!data) return data
  const kind = documentKindIds.find((id) => id === data.kind)
  if (operation === 'create' && kind !== undefined && rowsOf(data.parts).length === 0) {
    return { ...data, parts: documentKind(kind).parts.map((part) => ({ part })) }
  }
  const parts = rowsOf(data.parts).flatMap(({ part }) => (typeof part === 'string' ? [part] : []))
  const isTwice = new Set(parts).size < parts.length
  const problem = { path: 'parts', called: 'documents.parts', message: say(req, 'documents.partTwice') } as const
  refuse(req, collection.slug, isTwice ? [problem] : [])
  return data
}
