import { z } from 'zod'
import { InputError } from '../errors/input-error'
import { expectation, type Problem } from '../errors/problem'
import { parseWith, wholeIssue } from '../errors/parse-with'
import type { LocalizedText } from '../locale/locale'
import { regionCodes, type OutsideRegionCode, type RegionCode } from './codes'
import type { CalendarDate } from '../calendar/calendar-date'
import { municipalities, municipalitiesOf, municipalityKeyYears } from './municipality'

/** A municipality as the key of a year has it. */
export interface KeyedMunicipality {
  /** Statistics Finland's three-digit code. */
  readonly code: string
  readonly name: LocalizedText
  /** The county it belongs to; `'91'` is Åland. */
  readonly area: RegionCode | OutsideRegionCode
}

/** The key from municipality to county of one year, in the order of codes. */
export interface MunicipalityKey {
  readonly year: number
  readonly municipalities: readonly KeyedMunicipality[]
}

/** A key that cannot be read. */
export class MunicipalityKeyError extends InputError {
  override readonly name = 'MunicipalityKeyError'

  constructor(wrong: string | readonly Problem[], options?: ErrorOptions) {
    super('municipality-key', wrong, options)
  }
}

const areaCodes = /* @__PURE__ */ (() => [...regionCodes, '91'] as readonly (RegionCode | OutsideRegionCode)[])()

/** Fewer are no key of the country: Finland has had more than 250 municipalities since 1860. */
const fewest = 250

const keySchema = /* @__PURE__ */ (() => {
  const name = z.string().trim().min(1).max(100)
  const row = z.strictObject({
    code: z.string().regex(/^\d{3}$/),
    name: z.strictObject({ fi: name, sv: name, en: name }),
    area: z.enum(areaCodes as unknown as readonly [RegionCode, ...RegionCode[]]),
  })
  return z
    .strictObject({ year: z.int().min(2022).max(2100), municipalities: z.array(row).min(fewest).max(500) })
    .superRefine(({ municipalities }, context) => {
      const seen = new Set<string>()
      for (const [index, { code }] of municipalities.entries()) {
        if (seen.has(code)) {
          context.addIssue(
            wholeIssue(['municipalities', index, 'code'], `expected each municipality once, got "${code}" again`),
          )
        }
        seen.add(code)
      }
      for (const area of areaCodes) {
        if (municipalities.some((each) => each.area === area)) continue
        context.addIssue(wholeIssue(['municipalities'], `expected a municipality of every area, got none of "${area}"`))
      }
    })
})()

/** Reads a key that was kept. @throws MunicipalityKeyError with every problem. */
export function parseMunicipalityKey(value: unknown): MunicipalityKey {
  const key = parseWith(keySchema, value, MunicipalityKeyError) as MunicipalityKey
  return { ...key, municipalities: key.municipalities.toSorted((a, b) => a.code.localeCompare(b.code)) }
}

/** The columns of the key as Statistics Finland's classification gives it; other columns are left out. */
const columns = ['year', 'municipality_code', 'name_fi', 'name_sv', 'hva_code'] as const

/** A code as a spreadsheet may have made a number of it: `5` is `005`. */
function code(cell: string, digits: number): string {
  return /^\d+$/.test(cell) ? cell.padStart(digits, '0') : cell
}

/**
 * The key in a table whose first row names its columns: `year`, `municipality_code`, `name_fi`, `name_sv`, `hva_code`, and
 * `name_en` where the English name is another; in any order, beside others.
 *
 * Source: Statistics Finland regions.
 *
 * @throws MunicipalityKeyError with every problem, each at its line and column, such as `[2].hva_code`.
 */
export function municipalityKeyIn(table: readonly (readonly unknown[])[]): MunicipalityKey {
  const [head = [], ...body] = table.map((row) => row.map((cell) => String(cell ?? '').trim()))
  const missing = columns.filter((column) => !head.includes(column))
  if (missing.length > 0) {
    throw new MunicipalityKeyError(missing.map((path) => ({ path, message: 'expected this column, got none' })))
  }
  const rows = body.map((cells, index) => ({ cells, line: index + 2 })).filter(({ cells }) => cells.some(Boolean))
  function cellOf(cells: readonly string[], column: string): string {
    return cells[head.indexOf(column)] ?? ''
  }
  const years = [...new Set(rows.map(({ cells }) => cellOf(cells, 'year')))]
  const [first = ''] = years
  const problems = rows.flatMap(({ cells, line }): Problem[] => {
    const year = cellOf(cells, 'year')
    const area = code(cellOf(cells, 'hva_code'), 2)
    return [
      ...(year === first ? [] : [{ path: `[${line}].year`, message: expectation(`one year, ${first}`, year) }]),
      ...(/^\d{3}$/.test(code(cellOf(cells, 'municipality_code'), 3))
        ? []
        : [
            {
              path: `[${line}].municipality_code`,
              message: expectation('three digits', cellOf(cells, 'municipality_code')),
            },
          ]),
      ...(areaCodes.some((each) => each === area)
        ? []
        : [{ path: `[${line}].hva_code`, message: expectation('the code of a county, or 91', area) }]),
    ]
  })
  if (problems.length > 0) throw new MunicipalityKeyError(problems)
  return parseMunicipalityKey({
    year: Number(first),
    municipalities: rows.map(({ cells }) => {
      const fi = cellOf(cells, 'name_fi')
      const en = head.includes('name_en') ? cellOf(cells, 'name_en') : ''
      return {
        code: code(cellOf(cells, 'municipality_code'), 3),
        name: { fi, sv: cellOf(cells, 'name_sv') || fi, en: en || fi },
        area: code(cellOf(cells, 'hva_code'), 2),
      }
    }),
  })
}

/** The newest key that is part of this package. */
export function newestMunicipalityKey(): MunicipalityKey {
  const year = municipalityKeyYears.last
  return {
    year,
    municipalities: areaCodes
      .flatMap((area) => municipalitiesOf(area, year).map(({ code: each, name }) => ({ code: each, name, area })))
      .toSorted((a, b) => a.code.localeCompare(b.code)),
  }
}

/** What a key says differently from the one before it. */
export interface MunicipalityChanges {
  /** Those that are no more. */
  readonly ceased: readonly KeyedMunicipality[]
  /** Those that were not there. */
  readonly founded: readonly KeyedMunicipality[]
  /** Those that belong to another county, with the one before. */
  readonly moved: readonly (KeyedMunicipality & { readonly from: RegionCode | OutsideRegionCode })[]
  /** Those of another name, with the Finnish one before. */
  readonly renamed: readonly (KeyedMunicipality & { readonly before: string })[]
}

/**
 * What has changed from a key to the next. A municipality of a merger keeps its code or gets a new one: the others cease, and
 * into which they merged the key does not say.
 *
 * @example
 * const key = newestMunicipalityKey()
 * municipalityChanges(key, { ...key, municipalities: key.municipalities.slice(1) }).ceased[0].name.fi // 'Alajärvi'
 */
export function municipalityChanges(before: MunicipalityKey, after: MunicipalityKey): MunicipalityChanges {
  const old = new Map(before.municipalities.map((each) => [each.code, each]))
  const now = new Map(after.municipalities.map((each) => [each.code, each]))
  return {
    ceased: before.municipalities.filter((each) => !now.has(each.code)),
    founded: after.municipalities.filter((each) => !old.has(each.code)),
    moved: after.municipalities.flatMap((each) => {
      const from = old.get(each.code)?.area
      return from === undefined || from === each.area ? [] : [{ ...each, from }]
    }),
    renamed: after.municipalities.flatMap((each) => {
      const name = old.get(each.code)?.name.fi
      return name === undefined || name === each.name.fi ? [] : [{ ...each, before: name }]
    }),
  }
}

/**
 * Into which municipalities one that ceased may have merged: first those that were founded, then the others, of its own
 * county; all where it has none left.
 */
export function possibleSuccessors(
  ceased: KeyedMunicipality,
  before: MunicipalityKey,
  after: MunicipalityKey,
): readonly KeyedMunicipality[] {
  const { founded } = municipalityChanges(before, after)
  const near = after.municipalities.filter(({ area }) => area === ceased.area)
  const among = near.length > 0 ? near : after.municipalities
  function isNew(each: KeyedMunicipality): boolean {
    return founded.some(({ code: other }) => other === each.code)
  }
  return [...among.filter(isNew), ...among.filter((each) => !isNew(each))]
}

const codesInPackage: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ municipalities.map(({ code }) => code),
)

/** A municipality that came with a key of a coming year. */
export interface FoundedMunicipality extends KeyedMunicipality {
  /** The first day of the year in whose key it came. */
  readonly from: CalendarDate
}

/**
 * The municipalities of taken-in keys that this package does not have, each once, in the order of codes, as the newest key
 * has them. One that has ceased since is there too, as those of the package are.
 *
 * @param keys in any order
 * @example
 * const akaa = { code: '999', name: { fi: 'Uusi Akaa', sv: 'Uusi Akaa', en: 'Uusi Akaa' }, area: '08' }
 * municipalitiesFounded([{ year: 2027, municipalities: [akaa] }])[0].from // '2027-01-01'
 */
export function municipalitiesFounded(keys: readonly MunicipalityKey[]): readonly FoundedMunicipality[] {
  const found = new Map<string, FoundedMunicipality>()
  for (const { year, municipalities: own } of keys.toSorted((a, b) => a.year - b.year)) {
    for (const each of own) {
      if (!codesInPackage.has(each.code)) {
        found.set(each.code, { ...each, from: found.get(each.code)?.from ?? `${year}-01-01` })
      }
    }
  }
  return [...found.values()].toSorted((a, b) => a.code.localeCompare(b.code))
}
