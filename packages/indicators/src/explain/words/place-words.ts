import { regions } from '@kotipesa/domain'
import { say, type NullableNumberWords, type TextWords } from './field-words'

const region: TextWords = {
  label: say('alueen koodi', 'områdets kod', 'code of the region'),
  is: say('joiden alue on #', 'vars område är #', 'whose region is #'),
  codes: regions.map(({ code, name }) => ({ id: code, label: name })),
}

const period: TextWords = {
  label: say('jakson tunnus', 'periodens id', 'id of the period'),
  is: say('joiden jakson tunnus on #', 'vars period har id #', 'whose period has the id #'),
}

const statutoryCap: NullableNumberWords = {
  label: say(
    'jakson viimeisenä päivänä voimassa oleva lain enimmäismäärä',
    'det lagstadgade maximiantal som gäller på periodens sista dag',
    'the statutory cap in force on the last day of the period',
  ),
  is: say(
    'joissa jakson viimeisenä päivänä voimassa oleva lain enimmäismäärä on #',
    'där det lagstadgade maximiantal som gäller på periodens sista dag är #',
    'where the statutory cap in force on the last day of the period is #',
  ),
  known: say(
    'joissa lain enimmäismäärä on voimassa jakson viimeisenä päivänä',
    'där ett lagstadgat maximiantal gäller på periodens sista dag',
    'where a statutory cap is in force on the last day of the period',
  ),
  unknown: say(
    'joissa lain enimmäismäärää ei ole voimassa jakson viimeisenä päivänä',
    'där inget lagstadgat maximiantal gäller på periodens sista dag',
    'where no statutory cap is in force on the last day of the period',
  ),
  total: say('lain enimmäismäärien summa', 'summan av de lagstadgade maximiantalen', 'sum of the statutory caps'),
}

/** Words of the fields that every table has. */
export const placeWords = { region, period, statutoryCap }

/** Words of the id of a record. */
export function idWords(fi: string, sv: string, en: string): TextWords {
  return {
    label: say(`${fi} tunnus`, `${sv} id`, `id of ${en}`),
    is: say('joiden tunnus on #', 'vars id är #', 'whose id is #'),
  }
}
