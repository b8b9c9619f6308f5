import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  municipalitiesFounded,
  municipalityChanges,
  municipalityKeyIn,
  MunicipalityKeyError,
  newestMunicipalityKey,
  parseMunicipalityKey,
  possibleSuccessors,
  type MunicipalityKey,
} from './municipality-key'

const key = newestMunicipalityKey()

function tableOf({ year, municipalities }: MunicipalityKey): string[][] {
  return [
    ['year', 'municipality_code', 'name_fi', 'name_sv', 'name_en', 'hva_code', 'language'],
    ...municipalities.map(({ code, name, area }) => [String(year), code, name.fi, name.sv, name.en, area, 'x']),
  ]
}

function problemsOf(table: readonly (readonly string[])[]): readonly string[] {
  try {
    municipalityKeyIn(table)
  } catch (error) {
    if (error instanceof MunicipalityKeyError) return error.problems.map(({ path, message }) => `${path}: ${message}`)
    throw error
  }
  return []
}

describe('the key of a year', () => {
  it('is read from its table as it was written, in any order of columns', () => {
    expect(municipalityKeyIn(tableOf(key))).toEqual(key)
    expect(municipalityKeyIn(tableOf(key).map((row) => row.toReversed()))).toEqual(key)
    expect(parseMunicipalityKey(JSON.parse(JSON.stringify(key)))).toEqual(key)
  })

  it('is read when a spreadsheet has made numbers of its codes', () => {
    const asNumbers = tableOf(key).map((row) => row.map((cell) => (/^0\d+$/.test(cell) ? String(Number(cell)) : cell)))
    expect(municipalityKeyIn(asNumbers)).toEqual(key)
  })

  it('is refused with each problem at its line', () => {
    const [head = [], first = [], ...rest] = tableOf(key)
    expect(problemsOf([head.slice(1), first.slice(1)])).toEqual(['year: expected this column, got none'])
    expect(problemsOf([head, first, ['2030', ...(rest[0]?.slice(1) ?? [])], ...rest.slice(1)])).toEqual([
      '[3].year: expected one year, 2026, got "2030"',
    ])
    expect(problemsOf([head, first.with(5, '77'), ...rest])).toEqual([
      '[2].hva_code: expected the code of a county, or 91, got "77"',
    ])
    expect(problemsOf([head, first, first, ...rest])).toEqual([
      expect.stringContaining('expected each municipality once, got "005" again'),
    ])
    expect(problemsOf([head, first]).length).toBeGreaterThan(0)
  })
})

describe('what has changed from a key to the next', () => {
  it('is nothing from a key to itself', () => {
    expect(municipalityChanges(key, { ...key, year: key.year + 1 })).toEqual({
      ceased: [],
      founded: [],
      moved: [],
      renamed: [],
    })
  })

  it('is told back by the way back: what ceases there was founded here', () => {
    const some = fc.subarray([...key.municipalities], { minLength: 1 })
    fc.assert(
      fc.property(some, some, (one, other) => {
        const before = { year: 2026, municipalities: one }
        const after = { year: 2027, municipalities: other }
        const there = municipalityChanges(before, after)
        const back = municipalityChanges(after, before)
        expect([back.ceased, back.founded]).toEqual([there.founded, there.ceased])
        expect(one.length - there.ceased.length + there.founded.length).toBe(other.length)
      }),
    )
  })

  it('names who may go on, those of the own county that were founded first', () => {
    const ceased = key.municipalities.find(({ code }) => code === '887')
    if (ceased === undefined) throw new Error('Urjala is not in the key')
    const founded = { code: '999', name: { fi: 'Uusi', sv: 'Nya', en: 'Uusi' }, area: ceased.area }
    const rest = key.municipalities.filter(({ code }) => code !== '887')
    const after = { year: 2027, municipalities: [...rest, founded] }
    const [first, ...others] = possibleSuccessors(ceased, key, after)
    expect([first, new Set(others.map(({ area }) => area))]).toEqual([founded, new Set(['08'])])
    expect(municipalityChanges(key, after)).toMatchObject({ ceased: [ceased], founded: [founded] })
  })
})

describe('what a taken-in key has that is not part of the package', () => {
  const founded = { code: '999', name: { fi: 'Uusi', sv: 'Nya', en: 'Uusi' }, area: '08' } as const
  const coming = { year: 2027, municipalities: [...key.municipalities, founded] }

  it('is there from the first day of its year', () => {
    expect(municipalitiesFounded([coming])).toEqual([{ ...founded, from: '2027-01-01' }])
    expect(municipalitiesFounded([key])).toEqual([])
  })

  it('is called as the newest key calls it, and goes on being there when it ceases', () => {
    const renamed = { ...founded, name: { fi: 'Uudempi', sv: 'Nyare', en: 'Uudempi' } }
    const next = { year: 2028, municipalities: [...key.municipalities, renamed] }
    const without = { year: 2029, municipalities: key.municipalities }
    expect(municipalitiesFounded([without, next, coming])).toEqual([{ ...renamed, from: '2027-01-01' }])
  })
})
