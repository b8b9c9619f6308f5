import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { SDMXParser } from 'sdmx-json-parser'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parsePeriod } from '@kotipesa/domain'
import { indicatorIds } from '../catalogue/indicator-ids'
import { computeIndicators } from '../engine/compute-indicators'
import { bundle } from '../testing/bundle'
import { arbitraryExport, exportedExample } from '../testing/exported'
import { toSdmx } from './to-sdmx'

const texts = z.strictObject({ fi: z.string().min(1), sv: z.string().min(1), en: z.string().min(1) })
const id = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]*$/)
const code = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_@$-]+$/),
  name: z.string(),
  names: texts,
  description: z.string().optional(),
  descriptions: texts.optional(),
  start: z.iso.datetime().optional(),
  end: z.iso.datetime().optional(),
})
const named = { id, name: z.string(), names: texts }
const dimension = z.strictObject({
  ...named,
  keyPosition: z.int().min(0),
  roles: z.array(id),
  values: z.array(code).min(1).optional(),
})
const attribute = z.strictObject({
  ...named,
  isMandatory: z.boolean(),
  relationship: z.union([
    z.strictObject({ dimensions: z.array(id).min(1) }),
    z.strictObject({ observation: z.strictObject({}) }),
  ]),
  format: z.strictObject({ dataType: z.enum(['String', 'Integer', 'Double']) }).optional(),
  values: z
    .array(z.union([z.null(), code, z.strictObject({ value: z.number() })]))
    .min(1)
    .optional(),
})

/** What the published schema of SDMX-JSON 2.1 data messages asks of the parts that the export uses. */
const message = z.strictObject({
  $schema: z.url().endsWith('.json'),
  meta: z.strictObject({
    id: z.string().regex(/^[A-Za-z0-9_@$-]+$/),
    prepared: z.iso.datetime({ offset: true }),
    test: z.boolean(),
    contentLanguages: z.array(z.enum(['fi', 'sv', 'en'])).min(1),
    name: z.string(),
    names: texts,
    sender: z.strictObject(named),
  }),
  data: z.strictObject({
    structures: z.array(
      z.strictObject({
        links: z.array(
          z.strictObject({
            urn: z.string().regex(/^urn:sdmx:org\.sdmx\.infomodel\.datastructure\.Dataflow=/),
            rel: z.string(),
          }),
        ),
        name: z.string(),
        names: texts,
        dimensions: z.strictObject({
          dataSet: z.array(dimension),
          series: z.array(dimension),
          observation: z.array(dimension),
        }),
        measures: z.strictObject({ observation: z.array(attribute.omit({ relationship: true })) }),
        attributes: z.strictObject({
          dataSet: z.array(attribute),
          dimensionGroup: z.array(attribute),
          series: z.array(attribute),
          observation: z.array(attribute),
        }),
        annotations: z.array(z.strictObject({ type: z.string(), text: z.string() })),
        dataSets: z.array(z.int()).min(1),
      }),
    ),
    dataSets: z.array(
      z.strictObject({
        structure: z.int(),
        action: z.enum(['Merge', 'Replace', 'Delete', 'Append', 'Information']),
        annotations: z.array(z.int().min(0)),
        dimensionGroupAttributes: z.record(
          z.string().regex(/^((\d*|~)?(:(\d*|~))*)$/),
          z.array(z.union([z.number(), z.string(), texts, z.null()])),
        ),
        observations: z.record(z.string().regex(/^[0-9]+(:[0-9]+)*$/), z.array(z.union([z.number(), z.null()]))),
      }),
    ),
  }),
})

/** Reads a message with the parser of the Pacific Community, from a server as it is used to. */
async function readBack(text: string): Promise<SDMXParser> {
  const server = createServer((_request, response) => response.end(text))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const parser = new SDMXParser()
  await parser.getDatasets(`http://127.0.0.1:${port}/data?format=jsondata`)
  server.close()
  return parser
}

describe('toSdmx', () => {
  it('keeps to the structure of an SDMX-JSON 2.1 data message, whatever the results', () => {
    fc.assert(
      fc.property(arbitraryExport, (input) => {
        const written: unknown = JSON.parse(JSON.stringify(toSdmx(input)))
        expect(message.safeParse(written).error?.issues).toBeUndefined()
      }),
      { numRuns: 20 },
    )
  })

  it('makes a message of no results too', () => {
    const written: unknown = JSON.parse(JSON.stringify(toSdmx({ facts: bundle(), results: [] })))
    expect(message.safeParse(written).error?.issues).toBeUndefined()
  })

  it('gives an independent reader every result', async () => {
    const input = exportedExample()
    const parser = await readBack(JSON.stringify(toSdmx(input)))
    const [dimensions, attributes] = [parser.getDimensions(), parser.getAttributes()]
    const observations = parser.getObservations()
    const read = Object.entries(observations).map(([key, [value, ...indexes]]) => {
      const ids = Object.fromEntries(
        key.split(':').map((key, index) => [dimensions[index]?.id, dimensions[index]?.values[Number(key)]?.id]),
      )
      const attached = Object.fromEntries(
        attributes.map((attribute, index) => {
          const found = attribute.values[indexes[index] ?? -1]
          return [attribute.id, found?.id ?? found?.value ?? null]
        }),
      )
      return { ...ids, ...attached, value }
    })
    expect(parser.getName()).toBe('Systeemisen lastensuojelun toimintamallin käyttöönoton yhteinen mittari')
    expect(read).toEqual(
      input.results.map(({ indicator, region, period, value, numerator, denominator, state, provisional, target }) => ({
        FREQ: 'S',
        INDICATOR: indicator,
        REF_AREA: region,
        TIME_PERIOD: period.replace('H', 'S'),
        OBS_STATUS: { ok: provisional ? 'P' : 'A', 'no-data': 'L', empty: 'M', 'not-applicable': 'M' }[state],
        STATE: state,
        PROVISIONAL: provisional ? 'Y' : 'N',
        NUMERATOR: numerator,
        DENOMINATOR: denominator,
        TARGET: target,
        value,
      })),
    )
    expect(parser.getData()[0]).toMatchObject({
      INDICATOR: 'Koulutetut tiimit',
      REF_AREA: 'Pirkanmaan hyvinvointialue',
      value: input.results[0]?.value,
    })
  })

  it('carries versions, formulas and sources of the definitions, and the notice', () => {
    const { data } = toSdmx(exportedExample())
    const [structure] = data.structures
    const [dataSet] = data.dataSets
    const attributes = structure.attributes.dimensionGroup.map((each) => each.id)
    const first = dataSet.dimensionGroupAttributes['~:0:~:~']
    expect(first?.[attributes.indexOf('VERSION')]).toBe(1)
    expect(first?.[attributes.indexOf('NUMERATOR_DEFINITION')]).toMatchObject({
      en: expect.stringMatching(/^teams that are active on the last day of the period and whose basic training /),
    })
    expect(Object.keys(dataSet.dimensionGroupAttributes)).toHaveLength(indicatorIds.length)
    expect(structure.annotations).toEqual([{ type: 'NOTICE', text: 'Esimerkki; ”lainaus”, pilkku' }])
  })

  it('writes the lengths of periods as SDMX has them', () => {
    const periods = ['2024', '2024-H2', '2024-Q3', '2024-07'].map(parsePeriod)
    const facts = bundle()
    const { data } = toSdmx({ facts, results: computeIndicators(facts, { periods, indicators: ['agreements'] }) })
    const ids = data.structures[0].dimensions.observation.map(({ values = [] }) => values.map((value) => value.id))
    expect(ids[0]?.toSorted()).toEqual(['A', 'M', 'Q', 'S'])
    expect(ids[3]?.toSorted()).toEqual(['2024', '2024-07', '2024-Q3', '2024-S2'])
  })
})
