import { describe, expect, it } from 'vitest'
import { parseSources } from './parse-sources'
import { SourcesError } from './sources-error'

const source = "source: { document: Pirkanmaa LAPE 2018, place: 'Dia 1' }"
const team = `
  - { id: team-a, name: A, region: '08', municipality: '790', serviceType: open-care,
      validFrom: 2017-09-26, validUntil: null, ${source} }`

function problemsOf(...files: readonly string[]): readonly string[] {
  try {
    parseSources(new Map(files.map((content, index) => [`${index + 1}.yaml`, content])))
    return []
  } catch (error) {
    if (error instanceof SourcesError) return error.problems
    throw error
  }
}

describe('parseSources', () => {
  it('takes a valid file', () => {
    expect(problemsOf(`kind: team\nrecords: ${team}`)).toEqual([])
  })

  it('names the file and the path of a problem and what was expected', () => {
    const wrong = team.replace('2017-09-26', '2017-09-31')
    expect(problemsOf(`kind: team\nrecords: ${wrong}`)).toEqual([
      '1.yaml: records[0].validFrom: expected a date that exists in the form YYYY-MM-DD, for example 2024-02-29',
    ])
  })

  it('refuses a team outside the county of its municipality', () => {
    expect(problemsOf(`kind: team\nrecords: ${team.replace("'08'", "'07'")}`)).toEqual([
      '1.yaml: records[0].region: expected the region in which the municipality lies today',
    ])
  })

  it('refuses a record without a source', () => {
    expect(problemsOf(`kind: team\nrecords: ${team.replace(`, ${source}`, '')}`)).toHaveLength(1)
  })

  it('refuses an id used in two files', () => {
    const file = `kind: team\nrecords: ${team}`
    expect(problemsOf(file, file)).toEqual(['team-a: expected an id that no other record has'])
  })

  it('refuses a training of a team that does not exist', () => {
    const training = `kind: training\nrecords:
  - { id: training-a, name: A, region: '08', curriculum: team-basic, status: planned, sessions: [], teams: [team-b],
      ${source} }`
    expect(problemsOf(training)).toEqual(['training-a: teams: expected the id of a team, got team-b'])
  })

  it('refuses text that is not YAML', () => {
    expect(problemsOf('kind: [team')[0]).toMatch(/^1\.yaml: /)
  })
})
