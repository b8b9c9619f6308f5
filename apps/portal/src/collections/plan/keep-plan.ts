import { planMoves, planParts, planTypeIds, type PlanStateId, type PlanTypeId } from '@kotipesa/domain'
import type { CollectionBeforeValidateHook } from 'payload'
import { rowsOf } from '../../fields/rows-of'
import { say, type TextPath } from '../../text'
import { refuse } from '../chain/keep-chain'

type Fields = Readonly<Record<string, unknown>>

/** The states in which a region still writes: those from which a plan is adopted. */
const written: readonly PlanStateId[] = planMoves.find(({ id }) => id === 'adopt')?.from ?? []

/** Whether a plan may be written: what was adopted stays as it was adopted. */
export function isOpen({ state }: Fields): boolean {
  return written.some((each) => each === (state ?? 'draft'))
}

function isType(value: unknown): value is PlanTypeId {
  return planTypeIds.some((id) => id === value)
}

/** The text of a row; blanks are nothing. */
function textIn({ text }: Fields): string {
  return typeof text === 'string' ? text.trim() : ''
}

function inWords(value: unknown): string {
  return JSON.stringify(rowsOf(value).map((row) => [row.part, textIn(row)]))
}

/** An adopted plan keeps its words, its type and its year. */
export const keepAdopted: CollectionBeforeValidateHook = ({ data, originalDoc, req, collection }) => {
  if (!data || originalDoc === undefined || isOpen(originalDoc)) return data
  const isChanged =
    ['type', 'year'].some((path) => path in data && data[path] !== originalDoc[path]) ||
    ('parts' in data && inWords(data.parts) !== inWords(originalDoc.parts))
  const problem = { path: 'parts', called: 'plans.parts', message: say(req, 'plans.frozen') } as const
  refuse(req, collection.slug, isChanged ? [problem] : [])
  return data
}

/** The plan of a round is of the round's type. */
export const keepType: CollectionBeforeValidateHook = ({ data, originalDoc, req, collection }) => {
  const isOther = Boolean(originalDoc?.round) && data !== undefined && 'type' in data && data.type !== originalDoc.type
  const problem = { path: 'type', called: 'plans.type', message: say(req, 'plans.typeOfRound') } as const
  refuse(req, collection.slug, isOther ? [problem] : [])
  return data
}

/** A plan has the parts of its type, each once and in their order; what was left empty of another type goes. */
export const keepParts: CollectionBeforeValidateHook = ({ data, originalDoc, operation, req, collection }) => {
  if (!data) return data
  const type: unknown = data.type ?? originalDoc?.type
  const isAsked = operation === 'create' || 'parts' in data || 'type' in data
  if (!isType(type) || !isAsked || (data.parts !== undefined && data.parts !== null && !Array.isArray(data.parts))) {
    return data
  }
  if (data.parts === null) {
    refuse(req, collection.slug, [{ path: 'parts', called: 'plans.parts', message: req.t('validation:required') }])
  }
  const given = rowsOf(data.parts ?? originalDoc?.parts)
  const known = planParts.filter((part) => part.type === type)
  const others = given.filter((row) => !known.some(({ id }) => id === row.part) && textIn(row) !== '')
  const isTwice = known.some(({ id }) => given.filter((row) => row.part === id && textIn(row) !== '').length > 1)
  const found: readonly TextPath[] = [
    ...(others.length > 0 ? (['plans.partOfOther'] as const) : []),
    ...(isTwice ? (['plans.partTwice'] as const) : []),
  ]
  refuse(
    req,
    collection.slug,
    found.map((path) => ({ path: 'parts', called: 'plans.parts', message: say(req, path) })),
  )
  const parts = known.map(({ id: part }) => {
    const own = given.filter((row) => row.part === part)
    return own.find((row) => textIn(row) !== '') ?? own[0] ?? { part, text: null }
  })
  return { ...data, parts }
}
