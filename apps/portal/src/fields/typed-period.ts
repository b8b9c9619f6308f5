import { parsePeriod, periodLabel } from '@kotipesa/domain'
import { text, type Language } from '../text'
import { capitalised } from '../text/capitalised'

/** A period as a form takes it: the year as it is typed, and what follows it in the period's name. */
interface PeriodParts {
  readonly year: string
  /** Nothing for the whole year, else `H1`, `Q3` or `07`. */
  readonly part: string
}

const parts = [
  'H1',
  'H2',
  ...Array.from({ length: 4 }, (_, index) => `Q${index + 1}`),
  ...Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')),
]

/** The id of the choice for the whole year: a menu takes none that is empty. */
export const wholeYear = 'year'

/** Takes a stored period apart. */
export function periodParts(value: unknown): PeriodParts {
  const [year = '', ...rest] = typeof value === 'string' ? value.split('-') : []
  return { year, part: rest.join('-') }
}

/** Puts a period's name together, as far as it has been given. */
export function periodOf({ year, part }: PeriodParts): string {
  return part === '' || part === wholeYear ? year : `${year}-${part}`
}

function nameOfPart(part: string, language: Language): string {
  return periodLabel(parsePeriod(`2024-${part}`), language).replace(/( of)? 2024$/, '')
}

/** What may be chosen of a year. */
export const partsOfYear: readonly { readonly value: string; readonly label: Record<Language, string> }[] = [
  { value: wholeYear, label: text('targets.wholeYear') },
  ...parts.map((part) => ({
    value: part,
    label: capitalised({ fi: nameOfPart(part, 'fi'), sv: nameOfPart(part, 'sv'), en: nameOfPart(part, 'en') }),
  })),
]
