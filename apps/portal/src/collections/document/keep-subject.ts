import { documentKind, documentKindIds, isPeriodOfKind, PeriodError, type DocumentKindId } from '@kotipesa/domain'
import type { CollectionBeforeValidateHook } from 'payload'
import { say, type TextPath } from '../../text'
import { refuse } from '../chain/keep-chain'

type Field = 'period' | 'meeting' | 'network' | 'reportRound'

/** What a kind of document has to be about. */
function neededBy(kind: DocumentKindId): readonly Field[] {
  switch (documentKind(kind).about) {
    case 'period':
      return ['period']
    case 'network':
      return ['network', 'period']
    case 'meeting':
      return ['meeting']
    case 'report-round':
      return ['reportRound']
    case 'survey-round':
      return []
  }
}

const fields: readonly Field[] = ['period', 'meeting', 'network', 'reportRound']

/** Whether a period that can be read does not fit a kind; what cannot be read the field itself refuses. */
function isMisfit(kind: DocumentKindId, period: unknown): boolean {
  if (typeof period !== 'string' || period === '') return false
  try {
    return !isPeriodOfKind(kind, period)
  } catch (error) {
    if (error instanceof PeriodError) return false
    throw error
  }
}

/** A document is about what its kind asks for, and about nothing else. */
export const keepSubject: CollectionBeforeValidateHook = ({ data, originalDoc, req, collection }) => {
  if (!data) return data
  const kind = documentKindIds.find((id) => id === (data.kind ?? originalDoc?.kind))
  if (kind === undefined) return data
  const needed = neededBy(kind)
  const whole: Readonly<Record<string, unknown>> = { ...originalDoc, ...data }
  const problems = needed.flatMap((path) => {
    const problem: TextPath | null = !whole[path]
      ? 'documents.subjectMissing'
      : path === 'period' && isMisfit(kind, whole.period)
        ? documentKind(kind).periods.includes('half-year')
          ? 'documents.yearOrHalf'
          : 'documents.wholeYear'
        : null
    return problem === null ? [] : [{ path, called: `documents.${path}`, message: say(req, problem) } as const]
  })
  refuse(req, collection.slug, problems)
  const others = fields.filter((field) => !needed.includes(field))
  return { ...data, ...Object.fromEntries(others.map((field) => [field, null])) }
}
