import { describe, expect, it } from 'vitest'
import { findMunicipality, formerMunicipalities, isMunicipalityOf, municipalities } from './municipality'
import { municipalitiesOfProvince, provinceOfMunicipality } from './province-of-municipality'

describe('municipalities that have ended', () => {
  it.each([
    ['Honkajoki', '099', '04', 2021, 'Kankaanpää'],
    ['Valtimo', '911', '12', 2020, 'Nurmes'],
    ['Juankoski', '174', '11', 2017, 'Kuopio'],
    ['Luvia', '442', '04', 2017, 'Eurajoki'],
    ['Pertunmaa', '588', '10', 2025, 'Mäntyharju'],
  ])('%s (%s) is known with its province, its last year and its successor', (name, code, province, ended, into) => {
    expect(findMunicipality(name)).toMatchObject({ code, endedIn: ended, successor: findMunicipality(into)?.code })
    for (let year = 2017; year <= 2026; year += 1) {
      expect(provinceOfMunicipality(code, year)).toBe(year < ended ? province : null)
      const isThere = municipalitiesOfProvince(province as '04', year).some((each) => each.code === code)
      expect(isThere).toBe(year < ended)
    }
  })

  it('became parts of municipalities that are there, and share no code or name with one', () => {
    const codes = new Set(municipalities.map(({ code }) => code))
    const names = new Set(municipalities.flatMap(({ name }) => [name.fi, name.sv, name.en]))
    for (const { code, name, successor } of formerMunicipalities) {
      expect(codes.has(code)).toBe(false)
      expect(names.has(name.fi)).toBe(false)
      expect(codes.has(successor ?? '')).toBe(true)
    }
  })

  it('belong to a region only if they ended after counties began', () => {
    expect(isMunicipalityOf('588', '12')).toBe(true)
    expect(isMunicipalityOf('099', '06')).toBe(false)
  })
})

describe('isMunicipalityOf', () => {
  it('holds for the region of the key alone', () => {
    expect(isMunicipalityOf('790', '08')).toBe(true)
    expect(isMunicipalityOf('790', '12')).toBe(false)
    for (const code of ['000', '999', '', 'Sastamala', '035']) expect(isMunicipalityOf(code, '08')).toBe(false)
  })
})
