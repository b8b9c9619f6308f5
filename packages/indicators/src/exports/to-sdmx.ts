import { locales, parsePeriod, type LocalizedText } from '@kotipesa/domain'
import type { IndicatorResult } from '../engine/result'
import { exportedParts, measureName, type ExportInput } from './export-input'
import {
  frequencyOf,
  indicatorAttributes,
  observationAttributes,
  obsValue,
  sdmxAttributes,
  sdmxDimensions,
  sdmxPeriod,
} from './sdmx-components'
import type { SdmxAnnotation, SdmxDataMessage, SdmxDimension, SdmxValue } from './sdmx-message'

const schema = 'https://json.sdmx.org/2.1/sdmx-json-data-schema.json'
const dataflow = 'urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=KOTIPESA:UPTAKE(1.0.0)'

/** Gives each different value the index at which it stands in the list of values; "nothing" is one of them. */
function valueList() {
  const values: (SdmxValue | null)[] = []
  const indexes = new Map<string, number>()
  function indexOf(value: SdmxValue | null): number {
    const key = JSON.stringify(value)
    const known = indexes.get(key)
    if (known !== undefined) return known
    indexes.set(key, values.length)
    return values.push(value) - 1
  }
  return { values, indexOf }
}

function keyOf(result: IndicatorResult<string>, dimensions: readonly SdmxDimension[]): string {
  const ids = [frequencyOf(result.period), result.indicator, result.region, sdmxPeriod(parsePeriod(result.period))]
  return dimensions.map(({ values }, index) => values?.findIndex(({ id }) => id === ids[index])).join(':')
}

function annotationOf(notice: string | LocalizedText): SdmxAnnotation {
  if (typeof notice === 'string') return { type: 'NOTICE', text: notice }
  return { type: 'NOTICE', text: notice.fi, texts: { ...notice } }
}

/**
 * Results and their definitions as an SDMX-JSON 2.1 data message, for statistical offices and data warehouses.
 *
 * Dimensions FREQ, INDICATOR, REF_AREA and TIME_PERIOD (half-years as `2024-S1`), the measure OBS_VALUE, and the
 * attributes OBS_STATUS, STATE, PROVISIONAL, NUMERATOR, DENOMINATOR and TARGET of each observation. Each indicator has
 * its VERSION, unit, formula in words and source as attributes; a notice of the facts is an annotation.
 */
export function toSdmx(input: ExportInput): SdmxDataMessage {
  const parts = exportedParts(input)
  const dimensions = sdmxDimensions(parts)
  const lists = observationAttributes.map(() => valueList())
  const observations = input.results.map((result) => {
    const indexes = observationAttributes.map(({ valueOf }, index) => lists[index]?.indexOf(valueOf(result)) ?? null)
    return [keyOf(result, dimensions), [result.value, ...indexes]] as const
  })
  const groups = parts.definitions.map(
    (definition, index) => [`~:${index}:~:~`, indicatorAttributes.map(({ valueOf }) => valueOf(definition))] as const,
  )
  const { generatedAt, notice } = input.facts
  const texts = { name: measureName.fi, names: { ...measureName } }
  return {
    $schema: schema,
    meta: {
      id: `KOTIPESA-${generatedAt.replaceAll(/\D/g, '')}`,
      prepared: generatedAt,
      test: false,
      contentLanguages: [...locales],
      ...texts,
      sender: { id: 'KOTIPESA', name: 'Kotipesä', names: { fi: 'Kotipesä', sv: 'Kotipesä', en: 'Kotipesä' } },
    },
    data: {
      structures: [
        {
          links: [{ urn: dataflow, rel: 'dataflow' }],
          ...texts,
          dimensions: { dataSet: [], series: [], observation: dimensions },
          measures: { observation: [obsValue] },
          attributes: sdmxAttributes(lists.map(({ values }) => values)),
          annotations: notice === null ? [] : [annotationOf(notice)],
          dataSets: [0],
        },
      ],
      dataSets: [
        {
          structure: 0,
          action: 'Replace',
          annotations: notice === null ? [] : [0],
          dimensionGroupAttributes: Object.fromEntries(groups),
          observations: Object.fromEntries(observations),
        },
      ],
    },
  }
}
