import { describe, expect, it } from 'vitest'
import { cooperationAreas, provinces } from './areas'
import { isRegionCode, regionByCode, regionCodes, RegionError, type RegionCode } from './codes'
import { regionsAttribution, regionsOfCooperationArea } from './groupings'
import { outsideRegions, regions } from './regions'

describe('regions', () => {
  it('are 21 wellbeing services counties and the City of Helsinki, in the order of their codes', () => {
    expect(regions.filter((region) => region.kind === 'county')).toHaveLength(21)
    expect(regions.filter((region) => region.kind === 'city').map((region) => region.code)).toEqual(['90'])
    expect(regionCodes).toHaveLength(22)
    expect([...regionCodes].sort()).toEqual(regionCodes)
  })

  it('follow the classification in force, not the older order of the counties', () => {
    expect(regionByCode('01').shortName.fi).toBe('Itä-Uusimaa')
    expect(regionByCode('05').shortName.fi).toBe('Varsinais-Suomi')
    expect(regionByCode('08').name).toEqual({
      fi: 'Pirkanmaan hyvinvointialue',
      sv: 'Birkalands välfärdsområde',
      en: 'Pirkanmaa wellbeing services county',
    })
  })

  it('leave Åland outside', () => {
    expect(outsideRegions.map((region) => region.code)).toEqual(['91'])
    expect(isRegionCode('91')).toBe(false)
    expect(['8', '00', '22', 'FI', ''].filter(isRegionCode)).toEqual([])
  })

  it('refuse a code that is none of theirs', () => {
    expect(() => regionByCode('91' as RegionCode)).toThrow(RegionError)
    expect(() => regionByCode('91' as RegionCode)).toThrow('expected 01–21, or 90 for Helsinki')
  })

  it('stand on tiles of their own', () => {
    const tiles = [...regions, ...outsideRegions].map(({ tile }) => `${tile.row}/${tile.column}`)
    expect(new Set(tiles).size).toBe(23)
  })

  it('each belong to one province and one co-operation area', () => {
    const known = new Set<string>(provinces.map(({ code }) => code))
    const byArea = cooperationAreas.flatMap((area) => regionsOfCooperationArea(area.code))
    expect(regions.filter(({ province }) => !known.has(province))).toEqual([])
    expect([...byArea].sort()).toEqual(regionCodes)
  })

  it('map the Uusimaa of 2019–2020 to 01–04 and Helsinki', () => {
    const ofUusimaa = regions.filter(({ province }) => province === '01').map(({ code }) => code)
    expect(ofUusimaa).toEqual(['01', '02', '03', '04', '90'])
  })

  it('name the source that their licence asks for', () => {
    expect(regionsAttribution).toBe('Aluejaot ja luokitukset: Tilastokeskus, CC BY 4.0')
  })
})
