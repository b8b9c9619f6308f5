import { regions } from '@kotipesa/domain'
import type { Cell, Constant } from './datum'
import { field, type Field } from './field'
import { localized, type NullableNumberWords, type TextWords } from './field-words'
import type { ListName, Records } from './lists'

const region = {
  label: localized('alueen koodi', 'områdets kod', 'code of the region'),
  is: localized('joiden alue on #', 'vars område är #', 'whose region is #'),
  codes: regions.map(({ code, name }) => ({ id: code, label: name })),
} as const satisfies TextWords

const period: TextWords = {
  label: localized('jakson tunnus', 'periodens id', 'id of the period'),
  is: localized('joiden jakson tunnus on #', 'vars period har id #', 'whose period has the id #'),
}

const statutoryCap: NullableNumberWords = {
  label: localized(
    'jakson viimeisenä päivänä voimassa oleva lain enimmäismäärä',
    'det lagstadgade maximiantal som gäller på periodens sista dag',
    'the statutory cap in force on the last day of the period',
  ),
  is: localized(
    'joissa jakson viimeisenä päivänä voimassa oleva lain enimmäismäärä on #',
    'där det lagstadgade maximiantal som gäller på periodens sista dag är #',
    'where the statutory cap in force on the last day of the period is #',
  ),
  known: localized(
    'joissa lain enimmäismäärä on voimassa jakson viimeisenä päivänä',
    'där ett lagstadgat maximiantal gäller på periodens sista dag',
    'where a statutory cap is in force on the last day of the period',
  ),
  unknown: localized(
    'joissa lain enimmäismäärää ei ole voimassa jakson viimeisenä päivänä',
    'där inget lagstadgat maximiantal gäller på periodens sista dag',
    'where no statutory cap is in force on the last day of the period',
  ),
  total: localized('lain enimmäismäärien summa', 'summan av de lagstadgade maximiantalen', 'sum of the statutory caps'),
}

/** What every row says. */
export const scopeFields = {
  region: { kind: 'text', datum: null, words: region } satisfies Field,
  /** Id of the period. */
  period: { kind: 'text', datum: null, words: period } satisfies Field,
  /** Children per responsible social worker allowed by law on the last day; null when there was no cap. */
  statutoryCap: { kind: 'count?', datum: null, words: statutoryCap } satisfies Field,
} as const

/** What the row's own record says. */
export function constantOf<List extends ListName>(
  from: List,
  value: (record: Records[List]) => Cell | undefined,
): Constant<List> {
  return { shape: 'constant', from, value }
}

/** An id that the row's own record has or gives: of a record of which list, and whose it is in the three languages. */
export function idField<List extends ListName>(
  from: List,
  idOf: ListName,
  value: (record: Records[List]) => string,
  [fi, sv, en]: readonly [fi: string, sv: string, en: string],
) {
  const datum: Constant<List> = { shape: 'constant', from, value, idOf }
  const words: TextWords = {
    label: localized(`${fi} tunnus`, `${sv} id`, `id of ${en}`),
    is: localized('joiden tunnus on #', 'vars id är #', 'whose id is #'),
  }
  return field('text', datum, words)
}
