import { findTerm, type Term } from '@kotipesa/domain'
import type { Language } from '.'
import { capitalised } from './capitalised'

/** What the member of a list is called, with a capital first letter; the id itself when there is no such member. */
export function labelIn(terms: readonly Term[], id: string, language: Language): string {
  const term = findTerm(terms, id)
  return term === undefined ? id : capitalised(term.label)[language]
}
