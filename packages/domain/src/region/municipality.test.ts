import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { regionCodes, RegionError } from './codes'
import {
  findMunicipality,
  municipalities,
  municipalitiesOf,
  municipalityKeyYears,
  regionOfMunicipality,
} from './municipality'

const areaCodes = [...regionCodes, '91'] as const
const anyYear = fc.integer({ min: municipalityKeyYears.first, max: municipalityKeyYears.last })

function countIn(year: number): number {
  return areaCodes.flatMap((code) => municipalitiesOf(code, year)).length
}

describe('municipalities', () => {
  it('are 309 to 2024 and 308 from 2025', () => {
    expect([2022, 2023, 2024, 2025, 2026].map(countIn)).toEqual([309, 309, 309, 308, 308])
  })

  it('are divided among the counties as the classification divides them', () => {
    expect(areaCodes.map((code) => municipalitiesOf(code, 2022).length)).toEqual([
      7, 6, 10, 2, 27, 16, 11, 23, 10, 6, 9, 12, 19, 13, 22, 18, 14, 8, 30, 8, 21, 1, 16,
    ])
    expect(municipalitiesOf('12', 2025)).toHaveLength(11)
    expect(municipalitiesOf('04', 2024).map((municipality) => municipality.name.fi)).toEqual(['Vantaa', 'Kerava'])
  })

  it.each([
    ['Sastamala', '08'],
    ['Punkalaidun', '08'],
    ['Akaa', '08'],
    ['Ylöjärvi', '08'],
    ['Valkeakoski', '08'],
    ['Urjala', '08'],
    ['Tampere', '08'],
    ['Orivesi', '08'],
    ['Espoo', '03'],
    ['Helsinki', '90'],
    ['Vantaa', '04'],
    ['Porvoo', '01'],
    ['Järvenpää', '02'],
    ['Kuopio', '13'],
    ['Maarianhamina', '91'],
  ])('places %s in %s every year', (name, code) => {
    const found = findMunicipality(name)
    for (let year = municipalityKeyYears.first; year <= municipalityKeyYears.last; year += 1) {
      expect(found === null ? null : regionOfMunicipality(found.code, year)).toBe(code)
    }
  })

  it('let Pertunmaa end in 2025', () => {
    expect(regionOfMunicipality('588', 2024)).toBe('12')
    expect(regionOfMunicipality('588', 2025)).toBe(null)
    expect(findMunicipality('588')?.endedIn).toBe(2025)
    expect(municipalities.filter((municipality) => municipality.endedIn !== null)).toHaveLength(1)
  })

  it('are found by code and by name in each language, whatever the capitals', () => {
    for (const sought of ['837', 'Tampere', 'Tammerfors', 'tammerfors', ' TAMPERE ']) {
      expect(findMunicipality(sought)?.code).toBe('837')
    }
    expect(findMunicipality('Vörå')?.name).toEqual({ fi: 'Vöyri', sv: 'Vörå', en: 'Vörå' })
    expect(findMunicipality('YLÖJÄRVI'.normalize('NFD'))?.code).toBe('980')
  })

  it('are not found by what is no name or code of one', () => {
    for (const sought of ['', ' ', '000', '8', 'Pirkanmaa', 'Tamper']) expect(findMunicipality(sought)).toBe(null)
    expect(regionOfMunicipality('000', 2024)).toBe(null)
  })

  it('refuse years that the key does not cover', () => {
    for (const year of [2017, 2021, 2027, 2024.5, Number.NaN]) {
      expect(() => regionOfMunicipality('837', year)).toThrow(RegionError)
      expect(() => municipalitiesOf('08', year)).toThrow('expected a year 2022–2026')
    }
  })

  it('belong to exactly one area in each year in which they exist, and to none in others', () => {
    fc.assert(
      fc.property(fc.constantFrom(...municipalities), anyYear, ({ code, endedIn }, year) => {
        const holding = areaCodes.filter((area) => municipalitiesOf(area, year).some((each) => each.code === code))
        const exists = endedIn === null || year < endedIn
        expect(holding).toHaveLength(exists ? 1 : 0)
        expect(regionOfMunicipality(code, year)).toBe(holding[0] ?? null)
      }),
    )
  })

  it('have codes of three digits, and names that no other has', () => {
    const names = municipalities.flatMap(({ name }) => [...new Set([name.fi, name.sv, name.en])])
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(309)
    for (const { code } of municipalities) expect(code).toMatch(/^\d{3}$/)
  })
})
