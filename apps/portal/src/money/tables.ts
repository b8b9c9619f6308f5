import { curricula, type Amount, type DaysAndEuros, type MoneyAndDays } from '@kotipesa/domain'
import type { Language, TextPath } from '../text'
import { labelIn } from '../text/label-in'
import { municipalityName } from '../text/municipality-name'

/** A figure in a table, or in words why there is none. */
export interface MoneyCell {
  readonly unit: 'days' | 'euros'
  readonly value: number | null
  /** Whether some do not tell theirs: the value is the least that it can be. */
  readonly isAtLeast: boolean
  readonly instead: string
}

/** A table of days and euros, as pages, documents and workbooks show it. */
export interface MoneyTable {
  readonly id: 'whole' | 'curricula' | 'municipalities' | 'years'
  readonly title: string
  /** What the rows are of, and then a head for each cell. */
  readonly head: readonly string[]
  /** A row with one cell only is neither planned nor actual. */
  readonly rows: readonly { readonly name: string; readonly cells: readonly MoneyCell[] }[]
  /** Whether the last row is the sum of the others. */
  readonly hasSum: boolean
}

type Words = (path: TextPath, values?: Record<string, string | number>) => string

interface Told {
  readonly words: Words
  readonly language: Language
}

function days({ value, isWhole }: Amount, words: Words): MoneyCell {
  return { unit: 'days', value, isAtLeast: !isWhole, instead: words('money.notTold') }
}

/** @param isPriced whether each price that the amount takes is told: otherwise that is why there is none */
function euros({ value, isWhole }: Amount, isPriced: boolean, words: Words): MoneyCell {
  return { unit: 'euros', value, isAtLeast: !isWhole, instead: words(isPriced ? 'money.notTold' : 'money.noPrice') }
}

const heads = [
  'money.trainerDaysPlanned',
  'money.trainerDaysActual',
  'money.participantDaysPlanned',
  'money.participantDaysActual',
  'money.eurosPlanned',
  'money.eurosActual',
] as const satisfies readonly TextPath[]

type Prices = MoneyAndDays['prices']

function areTold({ trainerDay, participantDay }: Prices): boolean {
  return trainerDay !== null && participantDay !== null
}

function cellsOf({ trainerDays, participantDays, euros: of }: DaysAndEuros, prices: Prices, words: Words) {
  return [
    days(trainerDays.planned, words),
    days(trainerDays.actual, words),
    days(participantDays.planned, words),
    days(participantDays.actual, words),
    euros(of.planned, areTold(prices), words),
    euros(of.actual, areTold(prices), words),
  ]
}

function wholeTable({ year, total, borrowed, lent, prices }: MoneyAndDays, { words }: Told): MoneyTable {
  const operations: Amount = { value: prices.operations, isWhole: true }
  return {
    id: 'whole',
    title: words('money.whole', { year }),
    head: [words('money.what'), words('money.planned'), words('money.actual')],
    rows: [
      ...(
        [
          ['money.trainerDays', total.trainerDays],
          ['money.borrowed', borrowed],
          ['money.lent', lent],
          ['money.participantDays', total.participantDays],
        ] as const
      ).map(([name, of]) => ({ name: words(name), cells: [days(of.planned, words), days(of.actual, words)] })),
      ...(
        [
          ['money.trainerEuros', total.trainerEuros, prices.trainerDay !== null],
          ['money.participantEuros', total.participantEuros, prices.participantDay !== null],
          ['money.trainingEuros', total.euros, areTold(prices)],
        ] as const
      ).map(([name, of, isPriced]) => ({
        name: words(name),
        cells: [euros(of.planned, isPriced, words), euros(of.actual, isPriced, words)],
      })),
      { name: words('money.operations'), cells: [euros(operations, true, words)] },
    ],
    hasSum: false,
  }
}

/** The tables of a region's money and days in one year: in all, by curriculum, by municipality. */
export function tablesOfYear(money: MoneyAndDays, told: Told): readonly MoneyTable[] {
  const { words, language } = told
  const { year, total, byCurriculum, byMunicipality } = money
  const whole = wholeTable(money, told)
  if (byCurriculum.length === 0) return [whole]
  const sum = { name: words('money.sum'), cells: cellsOf(total, money.prices, words) }
  const byName = new Intl.Collator(language)
  function nameOf(code: string | null): string {
    return code === null ? words('money.unknownMunicipality') : (municipalityName(code, language) ?? code)
  }
  return [
    whole,
    {
      id: 'curricula',
      title: words('money.byCurriculum', { year }),
      head: [words('money.curriculum'), ...heads.map((head) => words(head))],
      rows: [
        ...byCurriculum.map((each) => ({
          name: labelIn(curricula, each.curriculum, language),
          cells: cellsOf(each, money.prices, words),
        })),
        sum,
      ],
      hasSum: true,
    },
    {
      id: 'municipalities',
      title: words('money.byMunicipality', { year }),
      head: [words('money.municipality'), ...heads.map((head) => words(head))],
      rows: [
        ...byMunicipality
          .map((each) => ({ code: each.municipality, name: nameOf(each.municipality), of: each }))
          .toSorted((a, b) => Number(a.code === null) - Number(b.code === null) || byName.compare(a.name, b.name))
          .map(({ name, of }) => ({ name, cells: cellsOf(of, money.prices, words) })),
        sum,
      ],
      hasSum: true,
    },
  ]
}

/** The table of several years. */
export function tableOfYears(years: readonly MoneyAndDays[], { words }: Told): MoneyTable {
  return {
    id: 'years',
    title: words('money.byYear'),
    head: [words('money.year'), ...heads.map((head) => words(head))],
    rows: years.map(({ year, total, prices }) => ({ name: String(year), cells: cellsOf(total, prices, words) })),
    hasSum: false,
  }
}
