import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { provinces } from './areas'
import { RegionError } from './codes'
import { municipalities, municipalitiesOf, regionOfMunicipality } from './municipality'
import { municipalitiesOfProvince, provinceKeyYears, provinceOfMunicipality } from './province-of-municipality'

describe('historic provinces', () => {
  it('had five municipalities that changed at the beginning of 2021', () => {
    const moved = municipalities.filter(
      ({ code }) => provinceOfMunicipality(code, 2020) !== provinceOfMunicipality(code, 2021),
    )
    function movesOf(code: string) {
      return [2020, 2021].map((year) => provinceOfMunicipality(code, year))
    }
    expect(moved.map(({ name, code }) => [name.fi, ...movesOf(code)])).toEqual([
      ['Heinävesi', '10', '12'],
      ['Iitti', '08', '07'],
      ['Isokyrö', '15', '14'],
      ['Joroinen', '10', '11'],
      ['Kuhmoinen', '13', '06'],
    ])
  })

  it('map by municipality: Uusimaa of 2019 is today’s 01–04 and Helsinki', () => {
    const regionsOfUusimaa = municipalitiesOfProvince('01', 2019).map(({ code }) => regionOfMunicipality(code, 2024))
    expect([...new Set(regionsOfUusimaa)].toSorted()).toEqual(['01', '02', '03', '04', '90'])
    expect(municipalitiesOfProvince('01', 2019)).toHaveLength(26)
  })

  it('map by municipality: today’s Pirkanmaa is that of 2019 and Kuhmoinen', () => {
    const then = new Set(municipalitiesOfProvince('06', 2019).map(({ code }) => code))
    const joined = municipalitiesOf('08', 2024).filter(({ code }) => !then.has(code))
    expect(joined.map(({ name }) => name.fi)).toEqual(['Kuhmoinen'])
  })

  it('give every municipality one province in each year in which it exists', () => {
    const anyYear = fc.integer({ min: provinceKeyYears.first, max: provinceKeyYears.last })
    fc.assert(
      fc.property(fc.constantFrom(...municipalities), anyYear, ({ code, endedIn }, year) => {
        const holding = provinces.filter(({ code: province }) =>
          municipalitiesOfProvince(province, year).some((each) => each.code === code),
        )
        const exists = endedIn === null || year < endedIn
        expect(holding.map((each) => each.code)).toEqual(exists ? [provinceOfMunicipality(code, year)] : [])
      }),
      { numRuns: 40 },
    )
  })

  it('are not known of other years or codes', () => {
    expect(provinceOfMunicipality('000', 2019)).toBe(null)
    expect(provinceOfMunicipality('588', 2025)).toBe(null)
    for (const year of [2016, 2027, 2019.5]) expect(() => provinceOfMunicipality('837', year)).toThrow(RegionError)
  })
})
