import { ownReadingIds } from '@kotipesa/domain'
import { z } from 'zod'
import { calendarDate } from '../facts/values'
import { tableNames } from '../fields/observation-fields'
import type { TableName } from '../fields/observation-fields'
import { changeConcerns } from './change'
import { conditionForms, type ConditionForms } from './condition-schema'
import { indicatorDirections, indicatorUnits } from './definition'
import { localizedText, oneOf, oneOfList, record, someOf, wholeNumber } from './schema-values'
import { sourceDocuments, type SourceDocument } from './source'
import { tableFields } from './table-fields'

const idExpected = 'an id of lower-case letters, digits and hyphens that begins with a letter'
const documents = Object.keys(sourceDocuments) as [SourceDocument, ...SourceDocument[]]

/** What every definition says whatever its table. */
const common = {
  id: z.string(idExpected).regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, idExpected),
  version: wholeNumber(1, Infinity),
  name: localizedText,
  description: localizedText,
  pillar: z.literal([1, 2, 3, 4, 'core', 'joint'], 'one of 1, 2, 3, 4, "core", "joint"'),
  unit: oneOf(indicatorUnits),
  direction: oneOf(indicatorDirections),
  source: someOf(record({ document: oneOf(documents), place: localizedText })),
  ownReadings: someOf(oneOf(ownReadingIds)).optional(),
  changes: someOf(record({ on: calendarDate, concerns: oneOf(changeConcerns), what: localizedText })).optional(),
  decimals: wholeNumber(0, 6),
  isCapped: z.boolean('true or false').optional(),
}

/** What `numerator` and `denominator` can be, for the reader of a problem. */
export const measureExpected = '{ count: "rows" } or { sum: field }, each with or without where'

/** The conditions of each table. */
export const conditionsOf: Readonly<Record<TableName, ConditionForms>> = {
  team: conditionForms('team'),
  report: conditionForms('report'),
  trainer: conditionForms('trainer'),
  network: conditionForms('network'),
  region: conditionForms('region'),
}

/** The two forms of a measure over a table. */
export function measureForms(table: TableName) {
  const where = conditionsOf[table].schema.optional()
  return {
    count: record({ count: z.literal('rows', '"rows"'), where }),
    sum: record({ sum: oneOfList(tableFields(table).numbers), where }),
  }
}

function over<const Table extends TableName>(table: Table) {
  const { count, sum } = measureForms(table)
  const measure = z.union([count, sum], measureExpected)
  const condition = conditionsOf[table].schema
  const onRegion = conditionsOf.region.schema.optional()
  return record({
    ...common,
    from: z.literal(table),
    over: condition.optional(),
    numerator: measure,
    denominator: z.nullable(measure),
    missingData: record({ noDataWhen: onRegion, unrecordedWhen: onRegion, appliesWhen: onRegion }),
    example: record({
      rows: someOf(
        z.partialRecord(oneOfList(tableFields(table).all), z.union([z.string(), z.number(), z.boolean(), z.null()])),
      ),
      numerator: z.number('a number'),
      denominator: z.nullable(z.number('a number or null')),
      value: z.number('a number'),
    }).optional(),
  })
}

/** The schema of a definition over each table. */
export const definitionSchemas = {
  team: over('team'),
  report: over('report'),
  trainer: over('trainer'),
  network: over('network'),
  region: over('region'),
} as const

/** What can be checked of a definition whose table is not known. */
export const definitionWithoutTable = z.looseObject({ ...common, from: oneOf(tableNames) }, 'an object')

/** The schema of a definition as JSON: see `parseDefinition`, which words what is wrong with one. */
export const definitionSchema = z.discriminatedUnion('from', [
  definitionSchemas.team,
  definitionSchemas.report,
  definitionSchemas.trainer,
  definitionSchemas.network,
  definitionSchemas.region,
])

/** The same as JSON Schema (2020-12), for editors and other languages. */
export function definitionJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(definitionSchema, { io: 'input' }) }
}
