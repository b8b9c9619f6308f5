import type { Locale } from '@kotipesa/domain'
import type { TableName } from '../fields/observation-fields'
import { joined } from './joined'
import type { NormalForm } from './normal-form'
import { statementClause } from './statement'
import { localized } from '../fields/field-words'

const andWord = localized('ja', 'och', 'and')
const orWord = localized('tai', 'eller', 'or')
const eitherWord = localized('joko', 'antingen', 'either')

const braces = /^(.*)\{(.*)\}(.*)$/

/** Clauses that differ only in what is in braces become one: "with {a} agreed", "with {b} agreed". */
function withSharedParts(clauses: readonly string[], word: string): string[] {
  const groups = new Map<string, { before: string; items: string[]; after: string }>()
  for (const clause of clauses) {
    const [, before = clause, item = '', after = ''] = braces.exec(clause) ?? []
    const key = item === '' ? clause : `${before}#${after}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { before, items: item === '' ? [] : [item], after })
    else if (item !== '') group.items.push(item)
  }
  return [...groups.values()].map(({ before, items, after }) => `${before}${joined(items, word)}${after}`)
}

function partsOf(forms: readonly NormalForm[], table: TableName, locale: Locale, word: string): string[] {
  const clauses = forms.map((form) => {
    if ('all' in form) return `(${clauseOf(form, table, locale)})`
    if (!('any' in form)) return statementClause(form, table, locale)
    const parts = partsOf(form.any, table, locale, orWord[locale])
    const clause = joined(parts, orWord[locale])
    return parts.length > 1 && forms.length > 1 ? `${eitherWord[locale]} ${clause}` : clause
  })
  return withSharedParts(
    clauses.filter((clause) => clause !== ''),
    word,
  )
}

/**
 * A condition as relative clauses in one language: "whose kind is “trainers’ network” and that have met". Empty when
 * there is nothing to say.
 */
export function clauseOf(form: NormalForm, table: TableName, locale: Locale): string {
  if ('any' in form) return joined(partsOf(form.any, table, locale, orWord[locale]), orWord[locale])
  const forms = 'all' in form ? form.all : [form]
  return joined(partsOf(forms, table, locale, andWord[locale]), andWord[locale])
}
