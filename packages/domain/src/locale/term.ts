import type { Locale, LocalizedText } from './locale'

/** A member of a closed set: the id that data carries, and what people call it. */
export interface Term<Id extends string = string> {
  readonly id: Id
  readonly label: LocalizedText
}

/** The ids of a closed set in its order, as a tuple that `z.enum` and select fields take. */
export type IdsOf<Terms extends readonly Term[]> = { readonly [Index in keyof Terms]: Terms[Index]['id'] }

/**
 * The ids of a closed set, in its order.
 *
 * @example
 * const label = { fi: 'x', sv: 'x', en: 'x' }
 * idsOf([{ id: 'agreed', label }, { id: 'in-use', label }]) // ['agreed', 'in-use']
 */
export function idsOf<const Terms extends readonly Term[]>(terms: Terms): IdsOf<Terms> {
  return terms.map((term) => term.id) as unknown as IdsOf<Terms>
}

/** The term with this id, or `undefined` when the set has none. */
export function findTerm<const Member extends Term>(terms: readonly Member[], id: string): Member | undefined {
  return terms.find((term) => term.id === id)
}

/**
 * What people call the member of a closed set; the id itself when the set has no such member.
 *
 * @example
 * labelOf(teamRoles, 'coordinator', 'fi') // 'koordinaattori'
 */
export function labelOf(terms: readonly Term[], id: string, locale: Locale): string {
  return findTerm(terms, id)?.label[locale] ?? id
}
