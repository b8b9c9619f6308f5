import type { Locale, LocalizedText } from '@kotipesa/domain'
import type { Condition } from '../definition/condition'
import type { IndicatorDefinition } from '../definition/definition'
import { sourceText } from '../definition/source'
import { clauseOf } from './clause'
import { inEveryLanguage } from './formula'
import { allOf, normalForm } from './normal-form'
import { localized } from '../fields/field-words'

/** A definition in words, sentence by sentence; every text is made from the definition itself. */
export interface Explanation {
  readonly numerator: LocalizedText
  /** Null for a count. */
  readonly denominator: LocalizedText | null
  /** How the value comes from the two. */
  readonly value: LocalizedText
  /** What a region's result is where figures are missing. */
  readonly missingData: LocalizedText
  /** How the figure of the whole country is made. */
  readonly country: LocalizedText
}

const values = {
  share: localized(
    'Arvo on osoittajan osuus nimittäjästä.',
    'Värdet är täljarens andel av nämnaren.',
    'The value is the numerator as a share of the denominator.',
  ),
  ratio: localized(
    'Arvo on osoittaja jaettuna nimittäjällä.',
    'Värdet är täljaren delad med nämnaren.',
    'The value is the numerator divided by the denominator.',
  ),
  count: localized('Arvo on lukumäärä.', 'Värdet är ett antal.', 'The value is a count.'),
}

const neverMissing = localized(
  'Lukumäärä on aina tiedossa; 0 tarkoittaa nollaa.',
  'Antalet är alltid känt; 0 betyder noll.',
  'A count is always known; 0 means zero.',
)

const alwaysEmpty = localized(
  'Jos nimittäjä on 0, tulos on ”ei laskettavaa”.',
  'Om nämnaren är 0 är resultatet ”inget att räkna”.',
  'If the denominator is 0, the result is “nothing to count”.',
)

const countries = {
  sum: localized(
    'Koko maan luku lasketaan niiden alueiden osoittajien ja nimittäjien summista, joilla on tulos.',
    'Talet för hela landet räknas av summorna av täljarna och nämnarna för de områden som har ett resultat.',
    'The figure of the whole country is made from the sums of the numerators and the denominators of the regions that ' +
      'have a result.',
  ),
  count: localized(
    'Koko maan luku on alueiden lukujen summa.',
    'Talet för hela landet är summan av områdenas tal.',
    'The figure of the whole country is the sum of the regions’ figures.',
  ),
}

function regionsWhere(condition: Condition<string>): LocalizedText {
  return inEveryLanguage((locale) => clauseOf(allOf([normalForm(condition, 'region')]), 'region', locale))
}

function whenZero(condition: Condition<string>): LocalizedText {
  const { fi, sv, en } = regionsWhere(condition)
  return localized(
    `Jos nimittäjä on 0, tulos on ”ei tietoa” alueilla, ${fi}, ja muilla alueilla ”ei laskettavaa”.`,
    `Om nämnaren är 0 är resultatet ”uppgift saknas” i områden ${sv}, och ”inget att räkna” i övriga områden.`,
    `If the denominator is 0, the result is “no data” in regions ${en}, and “nothing to count” in other regions.`,
  )
}

function whereUnrecorded(condition: Condition<string>): LocalizedText {
  const { fi, sv, en } = regionsWhere(condition)
  return localized(
    `Jos nimittäjä on suurempi kuin 0, tulos on silti ”ei tietoa” alueilla, ${fi}.`,
    `Om nämnaren är större än 0 är resultatet ändå ”uppgift saknas” i områden ${sv}.`,
    `If the denominator is above 0, the result is still “no data” in regions ${en}.`,
  )
}

function whereApplicable(condition: Condition<string>): LocalizedText {
  const { fi, sv, en } = regionsWhere(condition)
  return localized(
    `Mittaria sovelletaan vain alueisiin, ${fi}; muilla alueilla tulos on ”ei sovellu”.`,
    `Indikatorn tillämpas bara på områden ${sv}; i övriga områden är resultatet ”ej tillämplig”.`,
    `The indicator applies only to regions ${en}; in other regions the result is “not applicable”.`,
  )
}

function both(first: LocalizedText, second: LocalizedText | null): LocalizedText {
  return second === null ? first : inEveryLanguage((locale) => `${first[locale]} ${second[locale]}`)
}

/** The parts of `explain` in the three languages. */
export function explanationOf(definition: IndicatorDefinition): Explanation {
  const { formula, denominator, unit, missingData } = definition
  const { noDataWhen, unrecordedWhen, appliesWhen } = missingData
  const zero = noDataWhen === undefined ? alwaysEmpty : whenZero(noDataWhen)
  return {
    ...formula,
    value: values[unit],
    missingData: both(
      both(
        denominator === null ? neverMissing : zero,
        unrecordedWhen === undefined ? null : whereUnrecorded(unrecordedWhen),
      ),
      appliesWhen === undefined ? null : whereApplicable(appliesWhen),
    ),
    country: denominator === null ? countries.count : countries.sum,
  }
}

const headings = {
  numerator: localized('Osoittaja', 'Täljare', 'Numerator'),
  count: localized('Lasketaan', 'Räknas', 'Counted'),
  denominator: localized('Nimittäjä', 'Nämnare', 'Denominator'),
  source: localized('Lähde', 'Källa', 'Source'),
  version: localized('versio', 'version', 'version'),
}

/**
 * The formula of an indicator in plain words, made from the definition itself: what is counted, how the value comes
 * from it, what happens when figures are missing, how the country's figure is made, and the sources. One thing a line.
 *
 * @example
 * explain(indicatorById('reporting-completeness'), 'en')
 * // Reporting teams (reporting-completeness, version 1)
 * // Numerator: teams that are active on the last day of the period and that have a report in the period.
 * // Denominator: teams active on the last day of the period.
 * // …
 */
export function explain(definition: IndicatorDefinition, locale: Locale): string {
  const { numerator, denominator, value, missingData, country } = explanationOf(definition)
  function line(heading: LocalizedText, text: string) {
    return `${heading[locale]}: ${text}.`
  }
  return [
    `${definition.name[locale]} (${definition.id}, ${headings.version[locale]} ${definition.version})`,
    line(denominator === null ? headings.count : headings.numerator, numerator[locale]),
    ...(denominator === null ? [] : [line(headings.denominator, denominator[locale])]),
    value[locale],
    missingData[locale],
    country[locale],
    line(headings.source, sourceText(definition.source, locale)),
  ].join('\n')
}
