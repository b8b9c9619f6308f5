import { municipalityKeyYears, regionOfMunicipality, uptakeStageIds } from '@kotipesa/domain'
import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { dataFolder, readSources } from './read-sources'
import { documents } from './records/source'
import { allRecords, recordsOf } from './sources'

const sources = await readSources()

describe('the source records', () => {
  it('are valid in every file', async () => {
    const files = (await readdir(dataFolder)).filter((name) => name.endsWith('.yaml')).sort()
    expect([...sources.keys()]).toEqual(files)
  })

  it('have ids of their own', () => {
    const ids = allRecords(sources).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('all name a document and a place in it', () => {
    for (const { source } of allRecords(sources)) {
      expect(documents).toContain(source.document)
      expect(source.place).not.toBe('')
    }
  })

  it('come from all five documents', () => {
    expect(new Set(allRecords(sources).map(({ source }) => source.document))).toEqual(new Set(documents))
  })

  it('hold no e-mail address', async () => {
    for (const name of sources.keys()) {
      expect(await readFile(new URL(name, dataFolder), 'utf8')).not.toMatch(/@|\[at\]|\(at\)/)
    }
  })

  it('lie in the county in which the municipality lies today', () => {
    const placed = [
      ...recordsOf(sources, 'team').map(({ municipality, region }) => [municipality, region] as const),
      ...recordsOf(sources, 'service-status').flatMap(({ municipalities, region }) =>
        municipalities.map((municipality) => [municipality, region] as const),
      ),
    ]
    for (const [municipality, region] of placed) {
      expect(regionOfMunicipality(municipality, municipalityKeyYears.last)).toBe(region)
    }
  })
})

describe('the records of Pirkanmaa', () => {
  const trainings = recordsOf(sources, 'training').filter(({ region }) => region === '08')

  it('have six trainings, each with six days and 42 hours', () => {
    expect(trainings).toHaveLength(6)
    for (const { sessions } of trainings) {
      expect(new Set(sessions.map(({ date }) => date)).size).toBe(6)
      expect(sessions.reduce((sum, { hours }) => sum + hours, 0)).toBe(42)
    }
  })

  it('train every team of the pilot once', () => {
    const teams = recordsOf(sources, 'team')
      .filter(({ region }) => region === '08')
      .map(({ id }) => id)
    expect(teams).toHaveLength(8)
    expect(trainings.flatMap((training) => training.teams).sort()).toEqual(teams.sort())
  })

  it('have three trainers without names of persons', () => {
    expect(recordsOf(sources, 'trainer').map(({ name }) => name)).toEqual([
      'Kouluttaja 1 (Pirkanmaa)',
      'Kouluttaja 2 (Pirkanmaa)',
      'Kouluttaja 3 (Pirkanmaa)',
    ])
  })

  it('tell thirty-three results of the pilot by level, beside the state at the outset', () => {
    const levels = recordsOf(sources, 'finding').map(({ level }) => level)
    const counts = new Map(levels.map((level) => [level, levels.filter((each) => each === level).length]))
    expect(Object.fromEntries(counts)).toEqual({
      baseline: 1,
      structures: 5,
      training: 3,
      'client-work': 11,
      client: 2,
      worker: 7,
      system: 5,
    })
  })

  it('say of Punkalaidun and Orivesi that a team of their own is our reading', () => {
    const read = recordsOf(sources, 'team').filter(({ source }) => source.bound?.includes('oma lukemamme') === true)
    expect(read.map(({ id }) => id)).toEqual(['team-punkalaidun', 'team-orivesi'])
  })

  it('tell every element of the four pillars, with the words that support its state', () => {
    const elements = recordsOf(sources, 'element')
    expect(elements).toHaveLength(21)
    for (const { source } of elements) expect([source.wording, source.bound]).not.toContain(undefined)
    const inUse = elements.filter(({ status }) => status === 'in-use').map(({ element }) => element)
    expect(inUse).toEqual(['professional-networks', 'training-material-bank'])
  })
})

describe('the records of Uusimaa', () => {
  it('say how far a service has come in the words of the domain', () => {
    const statuses = recordsOf(sources, 'service-status')
    expect([...new Set(statuses.map(({ status }) => status))].sort()).toEqual(uptakeStageIds.toSorted())
    const both = statuses.filter(({ locality }) => /^(?:Maunula|Vuosaari)/.test(locality))
    expect(both.map(({ source }) => source.bound)).toEqual([
      expect.stringContaining('oma lukemamme'),
      expect.stringContaining('oma lukemamme'),
    ])
  })
})

describe('the records of the projects', () => {
  it('keep both due days of the project plan with their documents', () => {
    const first = recordsOf(sources, 'milestone-round').find(({ round }) => round === 'I')
    expect(first?.due.map(({ on, source }) => [on, source.document])).toEqual([
      ['2018-11-15', 'SyTy workshop 2018'],
      ['2018-10-31', 'Pirkanmaa LAPE 2018'],
    ])
  })

  it('count the development teams of MONNI by area', () => {
    const areas = recordsOf(sources, 'development-team').map(({ area }) => area)
    const counts = new Map(areas.map((area) => [area, areas.filter((each) => each === area).length]))
    expect(Object.fromEntries(counts)).toEqual({
      'Kanta-Häme': 4,
      Pirkanmaa: 4,
      Tampere: 3,
      'Etelä-Pohjanmaa': 5,
      'Yhteistoiminta-alue': 1,
    })
  })
})
