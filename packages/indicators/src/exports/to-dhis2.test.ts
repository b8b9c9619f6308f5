import { DataItemType, ExpressionDataJs, ExpressionJs, ExpressionMode, type DataItem } from '@dhis2/expression-parser'
import { parsePeriod } from '@kotipesa/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { indicatorIds } from '../catalogue/indicator-ids'
import { computeIndicators } from '../engine/compute-indicators'
import { bundle } from '../testing/bundle'
import { arbitraryExport, exportedExample } from '../testing/exported'
import { dhis2Uid } from './dhis2-uid'
import { dhis2Period, toDhis2 } from './to-dhis2'

const uid = z.string().regex(/^[A-Za-z][A-Za-z0-9]{10}$/)
const reference = z.strictObject({ id: uid })
const translations = z.array(
  z.strictObject({
    property: z.enum(['NAME', 'SHORT_NAME', 'DESCRIPTION', 'NUMERATOR_DESCRIPTION', 'DENOMINATOR_DESCRIPTION']),
    locale: z.enum(['sv', 'en']),
    value: z.string().min(1),
  }),
)
const named = { id: uid, code: z.string().max(50), name: z.string().max(230) }
const shortName = z.string().max(50)

/** What a DHIS2 server demands of the objects of an import. */
const metadataSchema = z.strictObject({
  organisationUnits: z.array(
    z.strictObject({ ...named, shortName, openingDate: z.iso.date(), parent: reference.optional(), translations }),
  ),
  dataElements: z.array(
    z.strictObject({
      ...named,
      shortName,
      description: z.string(),
      domainType: z.literal('AGGREGATE'),
      valueType: z.literal('NUMBER'),
      aggregationType: z.enum(['SUM', 'LAST']),
      zeroIsSignificant: z.literal(true),
      categoryCombo: reference,
      translations,
    }),
  ),
  dataSets: z.array(
    z.strictObject({
      ...named,
      shortName,
      periodType: z.enum(['Yearly', 'SixMonthly', 'Quarterly', 'Monthly']),
      categoryCombo: reference,
      dataSetElements: z.array(z.strictObject({ dataElement: reference })),
      organisationUnits: z.array(reference),
    }),
  ),
  indicatorTypes: z.array(
    z.strictObject({ id: uid, name: z.string(), factor: z.int(), number: z.boolean(), translations }),
  ),
  indicators: z.array(
    z.strictObject({
      ...named,
      shortName,
      description: z.string(),
      annualized: z.boolean(),
      decimals: z.int(),
      indicatorType: reference,
      numerator: z.string(),
      numeratorDescription: z.string(),
      denominator: z.string(),
      denominatorDescription: z.string(),
      translations,
    }),
  ),
  indicatorGroups: z.array(z.strictObject({ ...named, indicators: z.array(reference), translations })),
})

type Exported = ReturnType<typeof toDhis2>

/** Works an expression out with DHIS2's own parser of them. */
function evaluate(expression: string, values: ReadonlyMap<string, number>): number {
  const parsed = new ExpressionJs(expression, ExpressionMode.INDICATOR_EXPRESSION)
  const data = new Map(
    parsed.collectDataItems().map((item): [DataItem, number] => [item, values.get(item.uid0.value) ?? Number.NaN]),
  )
  for (const item of data.keys()) expect(item.type).toBe(DataItemType.DATA_ELEMENT)
  const result: unknown = parsed.evaluate(
    (name) => {
      throw new Error(name)
    },
    new ExpressionDataJs(undefined, undefined, undefined, data),
  )
  return Number(result)
}

/** What the server would show: numerator ÷ denominator of a unit, and of the country the sums of its units. */
function shown({ metadata, dataValueSets }: Exported, code: string, period: string, region: string): number | null {
  const indicator = metadata.indicators.find((each) => each.code === code)
  const unit = metadata.organisationUnits.find((each) => each.code === region)
  if (indicator === undefined || unit === undefined) throw new Error(`no ${code} or ${region}`)
  const units = [unit, ...metadata.organisationUnits.filter(({ parent }) => parent?.id === unit.id)].map(({ id }) => id)
  const values = new Map<string, number>()
  for (const { dataElement, orgUnit, value, period: inPeriod } of dataValueSets.dataValues) {
    if (inPeriod === period && units.includes(orgUnit))
      values.set(dataElement, (values.get(dataElement) ?? 0) + Number(value))
  }
  const [numerator, denominator] = [evaluate(indicator.numerator, values), evaluate(indicator.denominator, values)]
  return Number.isNaN(numerator) || Number.isNaN(denominator) ? null : numerator / denominator
}

describe('toDhis2', () => {
  it('refers only to what it defines, with identifiers and texts that DHIS2 takes', () => {
    const { metadata, dataValueSets } = toDhis2(exportedExample())
    expect(metadataSchema.safeParse(JSON.parse(JSON.stringify(metadata))).error?.issues).toBeUndefined()
    const all = Object.values(metadata).flat()
    const ids = all.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const list of [metadata.organisationUnits, metadata.dataElements, metadata.indicators]) {
      for (const key of ['code', 'name', 'shortName'] as const)
        expect(new Set(list.map((each) => each[key])).size).toBe(list.length)
    }
    for (const { dataElement, orgUnit } of dataValueSets.dataValues) {
      expect(ids).toContain(dataElement)
      expect(ids).toContain(orgUnit)
    }
    for (const { indicatorType } of metadata.indicators) expect(ids).toContain(indicatorType.id)
    expect(metadata.indicators.map(({ code }) => code)).toEqual(indicatorIds)
    expect(metadata.indicators[0]?.description).toContain('Määritelmän versio 1.')
  })

  it('lets the server compute what we compute, of the country too', () => {
    fc.assert(
      fc.property(arbitraryExport, (input) => {
        const exported = toDhis2(input)
        for (const { indicator, region, period, value, state } of input.results) {
          const server = shown(exported, indicator, period, region)
          // A count of the country is 0 also without regions; here there always are some.
          if (state === 'ok') expect(server).toBeCloseTo(value ?? Number.NaN, 9)
          else expect(server).toBeNull()
        }
      }),
      { numRuns: 5 },
    )
  }, 60_000)

  it('exports the country only when there is nothing else, lest the server add it to its regions', () => {
    const input = exportedExample()
    const national = { ...input, results: input.results.filter(({ region }) => region === 'FI') }
    function unitsOf({ metadata, dataValueSets }: Exported) {
      return new Set(
        dataValueSets.dataValues.map(
          ({ orgUnit }) => metadata.organisationUnits.find(({ id }) => id === orgUnit)?.code,
        ),
      )
    }
    expect([...unitsOf(toDhis2(input))]).not.toContain('FI')
    expect([...unitsOf(toDhis2(national))]).toEqual(['FI'])
  })

  it('writes periods as DHIS2 has them, of one length at a time', () => {
    expect(['2024', '2024-H2', '2024-Q3', '2024-07'].map((id) => dhis2Period(parsePeriod(id)))).toEqual([
      '2024',
      '2024S2',
      '2024Q3',
      '202407',
    ])
    const facts = bundle()
    const periods = ['2024', '2024-H1'].map(parsePeriod)
    expect(() => toDhis2({ facts, results: computeIndicators(facts, { periods }) })).toThrow(
      'DHIS2 adds periods up: expected periods of one length, got half-year, year',
    )
  })

  it('makes identifiers that stay the same', () => {
    expect(dhis2Uid('region 08')).toBe(dhis2Uid('region 08'))
    expect(dhis2Uid('region 08')).toMatch(/^[A-Za-z][A-Za-z0-9]{10}$/)
    expect(new Set(Array.from({ length: 20_000 }, (_, index) => dhis2Uid(`${index}`))).size).toBe(20_000)
  })
})
