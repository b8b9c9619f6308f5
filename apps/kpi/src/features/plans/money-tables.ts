import type { Locale, MoneyAndDays, RegionCode } from '@kotipesa/domain'
import { type Facts, moneyOfFacts, moneyYears } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { termsIn } from '../presentation/terms'
import { type CellTable, numberCell, type TableCell, wordsCell } from '../tables/cell-table'
import { placeName } from '../where/place-name'

interface Given {
  readonly locale: Locale
  readonly facts: Facts
  readonly year: number
}

type Of = MoneyAndDays['total']
type Amount = Of['euros']['planned']

/** So many years are told, up to the year in view. */
const yearsShown = 6

const measures = ['trainerDays', 'participantDays', 'euros'] as const

/** The years up to the one in view of which a region tells days or prices, and that year; oldest first. */
export function yearsUpTo(facts: Facts, region: RegionCode, year: number): readonly number[] {
  const told = moneyYears(facts, region).filter((each) => each < year)
  return [...told, year].slice(-yearsShown)
}

/** An amount; where not all tell theirs the least that it can be, and where none does the words that say why. */
function amountCell({ value, isWhole }: Amount, without: string, decimals: number, locale: Locale): TableCell {
  if (value === null) return wordsCell(without)
  const cell = numberCell(value, locale, decimals)
  return isWhole ? cell : { ...cell, text: textsIn(locale, 'plans')('atLeast', { figure: cell.text }) }
}

function cellsOf(of: Of, { prices }: MoneyAndDays, locale: Locale): readonly TableCell[] {
  const [notTold, isPriced] = [
    termsIn(locale).states['no-data'],
    prices.trainerDay !== null && prices.participantDay !== null,
  ]
  return measures.flatMap((measure) => {
    const isEuros = measure === 'euros'
    const without = isEuros && !isPriced ? textsIn(locale, 'plans')('noPrice') : notTold
    return (['planned', 'actual'] as const).map((which) =>
      amountCell(of[measure][which], without, isEuros ? 0 : 1, locale),
    )
  })
}

function columnsOf(first: string, locale: Locale): CellTable['columns'] {
  const t = textsIn(locale, 'plans')
  return [
    { name: first, isNumeric: false },
    ...measures.flatMap((measure) =>
      (['planned', 'actual'] as const).map((which) => ({ name: t(`money.${measure}.${which}`), isNumeric: true })),
    ),
  ]
}

function notesOf(money: readonly MoneyAndDays[], locale: Locale): readonly string[] {
  const t = textsIn(locale, 'plans')
  const isAllTold = money.every(({ total }) =>
    measures.every((measure) => total[measure].planned.isWhole && total[measure].actual.isWhole),
  )
  return isAllTold ? [t('moneyNote')] : [t('moneyNote'), t('leastNote')]
}

/** Days and euros of a region year by year. */
export function yearsTable({ locale, facts, year }: Given, region: RegionCode): CellTable {
  const t = textsIn(locale, 'plans')
  const money = yearsUpTo(facts, region, year).map((each) => moneyOfFacts(facts, region, each))
  return {
    id: 'years',
    title: t('yearsTitle'),
    columns: columnsOf(t('columns.year'), locale),
    rows: money.map((each) => ({
      key: String(each.year),
      cells: [wordsCell(String(each.year)), ...cellsOf(each.total, each, locale)],
    })),
    notes: notesOf(money, locale),
  }
}

/** Days and euros of a region in a year, by municipality and in all. */
export function placesTable({ locale, facts, year }: Given, region: RegionCode): CellTable {
  const t = textsIn(locale, 'plans')
  const money = moneyOfFacts(facts, region, year)
  const collator = new Intl.Collator(locale)
  const places = money.byMunicipality
    .map((of) => ({ of, name: of.municipality === null ? t('unknownPlace') : placeName(of.municipality, locale) }))
    .toSorted(
      (a, b) =>
        Number(a.of.municipality === null) - Number(b.of.municipality === null) || collator.compare(a.name, b.name),
    )
  return {
    id: 'places',
    title: t('placesTitle', { year: String(year) }),
    columns: columnsOf(t('columns.place'), locale),
    rows: [
      ...places.map(({ of, name }) => ({
        key: of.municipality ?? '',
        cells: [wordsCell(name), ...cellsOf(of, money, locale)],
      })),
      { key: 'all', isSum: true, cells: [wordsCell(t('inAll')), ...cellsOf(money.total, money, locale)] },
    ],
    notes: notesOf([money], locale),
  }
}

/** Days and euros of regions side by side in a year. */
export function regionsTable({ locale, facts, year }: Given, regions: readonly RegionCode[]): CellTable {
  const t = textsIn(locale, 'plans')
  const money = regions.map((region) => ({ region, of: moneyOfFacts(facts, region, year) }))
  return {
    id: 'places',
    title: t('regionsTitle', { year: String(year) }),
    columns: columnsOf(textsIn(locale, 'table')('area'), locale),
    rows: money.map(({ region, of }) => ({
      key: region,
      cells: [wordsCell(termsIn(locale).area(region)), ...cellsOf(of.total, of, locale)],
    })),
    notes: notesOf(
      money.map(({ of }) => of),
      locale,
    ),
  }
}
