import { elementStatusIds, locales, trainingStatusIds, type LocalizedText } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import { parseDefinition } from '../definition/parse-definition'
import { ownDefinition } from '../testing/own-definition'
import { fieldsOf, tableNames } from './observation-fields'
import { elementStatusReason, reasons, trainingStatusReason } from './reasons'
import { tableWords } from './table-words'
import { stateReasons } from '../trace/state-reasons'

function isText(value: unknown): value is LocalizedText {
  return typeof value === 'object' && value !== null && locales.every((locale) => locale in value)
}

/** Every text within some words, with where it is. */
function textsIn(words: object, where: string): readonly (readonly [string, LocalizedText])[] {
  return Object.entries(words).flatMap(([name, value]) => {
    if (isText(value)) return [[`${where}.${name}`, value] as const]
    return typeof value === 'object' && value !== null ? textsIn(value, `${where}.${name}`) : []
  })
}

const ofFields = tableNames.flatMap((table) =>
  fieldsOf(table).flatMap(([name, { words }]) => textsIn(words, `${table}.${name}`)),
)
const ofTables = tableNames
  .flatMap((table) => textsIn(tableWords[table], table))
  // That a sum is over a region goes without saying.
  .filter(([where]) => where !== 'region.within')

describe('the words of fields, tables and reasons', () => {
  it.each(locales)('are there in %s, whole and without spaces around them', (locale) => {
    for (const [where, text] of [
      ...ofFields,
      ...ofTables,
      ...textsIn(reasons, 'reasons'),
      ...textsIn(stateReasons, 'states'),
    ]) {
      expect(text[locale], where).toMatch(/^\S(.*\S)?$/s)
      expect(text[locale], where).not.toMatch(/undefined|null|\s{2}|\{\}/)
    }
  })

  it('have in each language the same place for a comparison and the same part that is shared', () => {
    for (const [where, { fi, sv, en }] of ofFields) {
      const marks = [fi, sv, en].map((text) => text.replaceAll(/[^#{}]/g, ''))
      expect(marks, where).toEqual([marks[0], marks[0], marks[0]])
      expect(['', '#', '{}', '{#}'], where).toContain(marks[0])
    }
  })

  it('compare where they say `is`, and say of a field one thing in one way only', () => {
    for (const table of tableNames) {
      for (const [name, { words }] of fieldsOf(table)) {
        if ('is' in words) for (const locale of locales) expect(words.is[locale], `${table}.${name}`).toContain('#')
        for (const locale of locales) {
          const clauses = textsIn(words, name).flatMap(([where, text]) =>
            /codes|label|total/.test(where) ? [] : [text[locale]],
          )
          expect(new Set(clauses).size, `${table}.${name}`).toBe(clauses.length)
        }
      }
    }
  })

  it('name the status of a training or an element as it is called in the language', () => {
    expect(trainingStatusReason('cancelled')).toEqual({
      fi: 'koulutuksen tila on ”peruttu”',
      sv: 'utbildningens status är ”inställd”',
      en: 'the status of the training is “cancelled”',
    })
    expect(elementStatusReason('agreed')).toEqual({
      fi: 'tila on ”sovittu”',
      sv: 'status är ”överenskommen”',
      en: 'the status is “agreed”',
    })
    for (const locale of locales) {
      expect(new Set(trainingStatusIds.map((id) => trainingStatusReason(id)[locale])).size).toBe(
        trainingStatusIds.length,
      )
      expect(new Set(elementStatusIds.map((id) => elementStatusReason(id)[locale])).size).toBe(elementStatusIds.length)
    }
  })
})

describe('a sum over the rows of a table', () => {
  function formulaOf(from: string, sum: string, more: object = {}) {
    return parseDefinition({ ...ownDefinition, over: undefined, from, numerator: { sum }, ...more }).formula.numerator
  }

  it('says in each language whose rows they are', () => {
    expect(formulaOf('trainer', 'timeShare').fi).toMatch(
      / jakson viimeisenä päivänä toiminnassa olevilla kouluttajilla$/,
    )
    expect(formulaOf('trainer', 'timeShare').sv).toMatch(/ för utbildare som är verksamma på periodens sista dag$/)
    expect(formulaOf('trainer', 'timeShare').en).toMatch(/ of trainers active on the last day of the period$/)
    expect(formulaOf('network', 'meetingsInRollingYear').fi).toMatch(/ toiminnassa olevissa verkostoissa$/)
    expect(formulaOf('network', 'meetingsInRollingYear').en).toMatch(
      / of networks active on the last day of the period$/,
    )
    expect(formulaOf('team', 'statutoryCap').fi).toMatch(/ toiminnassa olevissa tiimeissä$/)
    expect(formulaOf('report', 'children')).toEqual({
      fi: 'lasten yhteismäärä jakson tiimiraporteissa (kunkin toiminnassa olevan tiimin viimeisin)',
      sv: 'det sammanlagda antalet barn i periodens teamrapporter (den senaste från varje verksamt team)',
      en: 'total number of children in the team reports of the period (the latest of each active team)',
    })
  })

  it('is followed by what holds of the rows', () => {
    const over = { field: 'meetingsInRollingYear', operator: '>', value: 0 }
    expect(formulaOf('network', 'meetingsInRollingYear', { over })).toEqual({
      fi: expect.stringMatching(/ toiminnassa olevissa verkostoissa, jotka ovat kokoontuneet /),
      sv: expect.stringMatching(/ för nätverk som är verksamma på periodens sista dag och som har sammanträtt /),
      en: expect.stringMatching(/ of networks that are active on the last day of the period and that have met /),
    })
    const qualified = { field: 'qualifiedBeforeRollingYear', operator: '=', value: true }
    expect(formulaOf('trainer', 'timeShare', { over: qualified }).en).toMatch(
      / of trainers who are active on the last /,
    )
  })

  it('compares two fields of trainers, networks, teams and reports in the words of each', () => {
    function comparing(from: string, field: string, than: string) {
      const where = { field, operator: '>', than }
      return parseDefinition({ ...ownDefinition, over: undefined, from, numerator: { count: 'rows', where } }).formula
        .numerator
    }
    const trainers = comparing('trainer', 'teamsTrainedInRollingYear', 'statutoryCap')
    expect(trainers.en).toMatch(/^trainers who are active on the last day of the period and for whom /)
    expect(trainers.fi).toMatch(/^jakson viimeisenä päivänä toiminnassa olevat kouluttajat, joilla /)
    expect(trainers.sv).toMatch(/^utbildare som är verksamma på periodens sista dag och för vilka /)
    const networks = comparing('network', 'meetingsInRollingYear', 'statutoryCap')
    expect(networks.en).toMatch(/^networks that are active on the last day of the period and for which /)
    expect(networks.fi).toMatch(/^jakson viimeisenä päivänä toiminnassa olevat verkostot, joilla /)
    const reports = comparing('report', 'meetingsPlanned', 'meetingsHeld')
    expect([reports.fi, reports.sv, reports.en]).toEqual([
      expect.stringMatching(/^jakson tiimiraportit, joissa /),
      expect.stringMatching(/^periodens teamrapporter där /),
      expect.stringMatching(/^team reports of the period where /),
    ])
  })
})
