import { formatProblem, parsePeriod } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import { indicators } from '../catalogue'
import { computeIndicators } from '../engine/compute-indicators'
import { bundle, meeting, network } from '../testing/bundle'
import { ownDefinition } from '../testing/own-definition'
import { DefinitionError } from './definition-error'
import { definitionJsonSchema, definitionSchema } from './definition-schema'
import { parseDefinition } from './parse-definition'

function problemsOf(changes: object): readonly string[] {
  try {
    parseDefinition({ ...ownDefinition, ...changes })
    return []
  } catch (error) {
    if (error instanceof DefinitionError) return error.problems.map((problem) => formatProblem(problem, 'definition'))
    throw error
  }
}

describe('parseDefinition', () => {
  it('accepts an indicator of one’s own as JSON, which is then computed like the others', () => {
    const own = parseDefinition(JSON.parse(JSON.stringify(ownDefinition)))
    const facts = bundle({
      networks: [
        network('n', { kind: 'experts-by-experience' }),
        network('m', { kind: 'experts-by-experience' }),
        network('other'),
      ],
      meetings: [meeting('n', '2024-02-06'), meeting('other', '2024-02-06')],
    })
    const periods = [parsePeriod('2024')]
    const results = computeIndicators(facts, { periods, indicators: [own.id], regions: ['08'], definitions: [own] })
    expect(results).toEqual([
      {
        indicator: 'expert-networks-meeting',
        region: '08',
        period: '2024',
        value: 0.5,
        numerator: 1,
        denominator: 2,
        state: 'ok',
        provisional: false,
        target: null,
      },
    ])
    const all = computeIndicators(facts, { periods, regions: ['08'], definitions: [own] })
    expect(all.map(({ indicator }) => indicator)).toEqual([...indicators.map(({ id }) => id), own.id])
  })

  it('words its formula', () => {
    expect(parseDefinition(ownDefinition).formula.numerator).toEqual({
      fi:
        'jakson viimeisenä päivänä toiminnassa olevat verkostot, joiden laji on ”kokemusasiantuntijoiden verkosto” ja ' +
        'jotka ovat kokoontuneet jakson loppuun päättyvän vuoden aikana',
      sv:
        'nätverk som är verksamma på periodens sista dag och vars typ är ”nätverk för erfarenhetsexperter” och som ' +
        'har sammanträtt under det år som slutar vid periodens slut',
      en:
        "networks that are active on the last day of the period and whose kind is “experts by experience's network” " +
        'and that have met in the year that ends with the period',
    })
  })

  it('accepts every definition of the core set as the data that it is', () => {
    for (const definition of indicators) {
      const { formula, ...data } = definition
      const parsed = parseDefinition(JSON.parse(JSON.stringify(data)))
      expect(parsed).toEqual({ ...data, formula })
      expect(definitionSchema.safeParse(data).success).toBe(true)
    }
  })

  it('does not let an own indicator take the id of another', () => {
    const own = parseDefinition({ ...ownDefinition, id: 'agreements' })
    function compute() {
      return computeIndicators(bundle(), { periods: [parsePeriod('2024')], definitions: [own] })
    }
    expect(compute).toThrow('the id "agreements" of an indicator is taken')
  })

  it('refuses a wrong field with its path and the fields of the table', () => {
    expect(problemsOf({ over: { field: 'type', operator: '=', value: 'x' } })).toEqual([
      'over.field: expected one of region, period, statutoryCap, network, kind, meetingsInRollingYear, goalAgreed, ' +
        'taskAgreed, wayOfWorkingAgreed, coordinatingBodyAgreed, got "type"',
    ])
    expect(problemsOf({ numerator: { sum: 'children' } })).toEqual([
      'numerator.sum: expected one of statutoryCap, meetingsInRollingYear, got "children"',
    ])
    expect(problemsOf({ missingData: { noDataWhen: { exists: 'activeTeams' } } })).toEqual([
      'missingData.noDataWhen.exists: expected one of statutoryCap, supervisors, consultingSocialWorkers, ' +
        'coordinators, got "activeTeams"',
    ])
  })

  it('refuses a wrong operator with its path and the operators that its field takes', () => {
    expect(problemsOf({ over: { field: 'meetingsInRollingYear', operator: '=>', value: 2 } })).toEqual([
      'over.operator: expected one of =, !=, <, <=, >, >=, got "=>"',
    ])
    expect(problemsOf({ over: { field: 'goalAgreed', operator: '>', value: true } })).toEqual([
      'over.operator: expected one of =, !=, got ">"',
    ])
    expect(problemsOf({ over: { nor: [] } })).toEqual([
      expect.stringMatching(/^over: expected a condition: \{ and: …?/),
    ])
  })

  it('refuses a wrong type with its path', () => {
    expect(problemsOf({ over: { field: 'meetingsInRollingYear', operator: '>', value: '2' } })).toEqual([
      'over.value: expected a number, got "2"',
    ])
    expect(problemsOf({ over: { field: 'kind', in: ['trainers', 'teachers'] } })).toEqual([
      'over.in[1]: expected one of trainers, consulting-social-workers, family-therapists, coordinators, ' +
        'experts-by-experience, got "teachers"',
    ])
    expect(problemsOf({ over: { field: 'goalAgreed', operator: '=', value: 1 } })).toEqual([
      'over.value: expected true or false, got 1',
    ])
    expect(problemsOf({ over: { field: 'meetingsInRollingYear', operator: '>', than: 'kind' } })).toEqual([
      'over.than: expected one of statutoryCap, meetingsInRollingYear, got "kind"',
    ])
  })

  it('says everything that is wrong at once, however deep', () => {
    const over = {
      and: [{ or: [{ not: { exists: 'kind' } }, { field: 'kind', operator: '<', value: 3 }] }, 'met', { and: [] }],
    }
    expect(
      problemsOf({
        id: 'Own one',
        version: 0,
        name: { fi: 'a', sv: '' },
        unit: 'percent',
        over,
        numerator: {},
        colour: 1,
      }),
    ).toEqual([
      'id: expected an id of lower-case letters, digits and hyphens that begins with a letter, got "Own one"',
      'version: expected a whole number ≥ 1, got 0',
      'name.sv: expected a non-empty string, got ""',
      'name.en: expected a non-empty string, got nothing',
      'unit: expected one of share, ratio, count, got "percent"',
      'over.and[0].or[0].not.exists: expected one of statutoryCap, got "kind"',
      'over.and[0].or[1].operator: expected one of =, !=, got "<"',
      expect.stringMatching(/^over\.and\[0\]\.or\[1\]\.value: expected one of trainers, .*, got 3$/),
      expect.stringMatching(/^over\.and\[1\]: expected a condition: .*, got "met"$/),
      'over.and[2].and: expected a list with at least one item, got []',
      'numerator: expected { count: "rows" } or { sum: field }, each with or without where, got {}',
      expect.stringMatching(/^colour: expected only the keys id, version, .*, got 1$/),
    ])
  })

  it('checks what it can when the table is wrong, and what is not an object at all', () => {
    expect(problemsOf({ from: 'networks', decimals: -1 })).toEqual([
      'decimals: expected a whole number from 0 to 6, got -1',
      'from: expected one of team, report, trainer, network, region, got "networks"',
    ])
    expect(() => parseDefinition(null)).toThrow('expected an object, got null')
  })

  it('refuses parts that do not go together', () => {
    expect(problemsOf({ denominator: null })).toEqual([
      'denominator: expected a denominator, as the unit is share, got null',
    ])
    expect(problemsOf({ unit: 'count' })).toEqual([
      'denominator: expected null, as the unit is count, got {"count":"rows"}',
    ])
  })

  it('refuses an example that does not give what it says', () => {
    const rows = [{ kind: 'experts-by-experience', meetingsInRollingYear: 3 }]
    expect(problemsOf({ example: { rows, numerator: 1, denominator: 1, value: 1 } })).toEqual([])
    expect(problemsOf({ example: { rows, numerator: 2, denominator: 1, value: 2 } })).toEqual([
      'example: expected what the definition gives for the rows, {"numerator":1,"denominator":1}, ' +
        'got {"numerator":2,"denominator":1}',
    ])
  })
})

describe('definitionJsonSchema', () => {
  it('describes a definition over each table', () => {
    const { oneOf, $defs } = definitionJsonSchema()
    expect(oneOf).toHaveLength(5)
    expect(Object.keys($defs ?? {})).toEqual(expect.arrayContaining(['team-condition', 'region-condition']))
  })
})
