import { parsePeriod, type LocalizedText, type Period } from '@kotipesa/domain'
import { sourceText } from '../definition/source'
import type { IndicatorDefinition } from '../definition/definition'
import type { IndicatorResult } from '../engine/result'
import { stateWords } from '../engine/state-words'
import { inEveryLanguage } from '../explain/formula'
import { localized } from '../fields/field-words'
import { frequencies, numberInYear, periodName, regionName, type ExportedParts } from './export-input'
import type { SdmxAttribute, SdmxCode, SdmxDimension, SdmxValue } from './sdmx-message'

/** SDMX writes half-years `2024-S1`; the other periods as they are. */
export function sdmxPeriod(period: Period): string {
  return period.granularity === 'half-year' ? `${period.id.slice(0, 4)}-S${numberInYear(period)}` : period.id
}

function named(name: LocalizedText) {
  return { name: name.fi, names: { ...name } }
}

function described(description: LocalizedText) {
  return { description: description.fi, descriptions: { ...description } }
}

function code(id: string, name: LocalizedText, description?: LocalizedText): SdmxCode {
  return { id, ...named(name), ...(description === undefined ? {} : described(description)) }
}

/** A list of values must not be empty: without any it is left out. */
function someValues<Value>(values: readonly Value[] = []): { readonly values?: readonly Value[] } {
  return values.length === 0 ? {} : { values }
}

function dimension(id: string, keyPosition: number, name: LocalizedText, values: readonly SdmxCode[]): SdmxDimension {
  return { id, keyPosition, ...named(name), roles: [id], ...someValues(values) }
}

/** The dimensions of the message with the codes that occur. */
export function sdmxDimensions({ definitions, regions, periods }: ExportedParts): readonly SdmxDimension[] {
  const lengths = [...new Set(periods.map(({ granularity }) => granularity))].map((each) => frequencies[each])
  return [
    dimension(
      'FREQ',
      0,
      localized('jakson pituus', 'periodens längd', 'frequency'),
      lengths.map((one) => code(one.code, one.name)),
    ),
    dimension(
      'INDICATOR',
      1,
      localized('mittari', 'indikator', 'indicator'),
      definitions.map(({ id, name, description }) => code(id, name, description)),
    ),
    dimension(
      'REF_AREA',
      2,
      localized('alue', 'område', 'reference area'),
      regions.map((one) => code(one, regionName(one))),
    ),
    dimension(
      'TIME_PERIOD',
      3,
      localized('jakso', 'period', 'time period'),
      periods.map((period) => ({
        ...code(sdmxPeriod(period), periodName(period)),
        start: `${period.start}T00:00:00Z`,
        end: `${period.lastDay}T23:59:59Z`,
      })),
    ),
  ]
}

/** The codes of CL_OBS_STATUS that are used. */
const statuses = {
  normal: code('A', localized('normaali', 'normalt värde', 'normal value')),
  provisional: code('P', localized('ennakkotieto', 'preliminärt värde', 'provisional value')),
  cannotExist: code(
    'M',
    localized('puuttuu: tietoa ei voi olla', 'saknas: värdet kan inte finnas', 'missing: data cannot exist'),
  ),
  notCollected: code(
    'L',
    localized('puuttuu: tietoa ei ole ilmoitettu', 'saknas: har inte samlats in', 'missing: not collected'),
  ),
} as const

function statusOf({ state, provisional }: IndicatorResult<string>): SdmxCode {
  if (state === 'no-data') return statuses.notCollected
  if (state !== 'ok') return statuses.cannotExist
  return provisional ? statuses.provisional : statuses.normal
}

const stateCodes = {
  ok: code('ok', localized('on tulos', 'har ett resultat', 'has a result')),
  empty: code('empty', stateWords.empty),
  'no-data': code('no-data', stateWords['no-data']),
  'not-applicable': code('not-applicable', stateWords['not-applicable']),
} as const

const provisionalCodes = {
  false: code('N', localized('lopullinen', 'slutlig', 'final')),
  true: code('Y', localized('ennakkotieto', 'preliminär', 'provisional')),
} as const

/** An attribute of an observation: what it says of a result, null for nothing. */
interface ObservationAttribute {
  readonly id: string
  readonly name: LocalizedText
  readonly valueOf: (result: IndicatorResult<string>) => SdmxValue | null
}

function amount(value: number | null): SdmxValue | null {
  return value === null ? null : { value }
}

/** The attributes of an observation, in their order. */
export const observationAttributes: readonly ObservationAttribute[] = [
  {
    id: 'OBS_STATUS',
    name: localized('havainnon tila', 'observationens status', 'observation status'),
    valueOf: statusOf,
  },
  {
    id: 'STATE',
    name: localized('tuloksen tila', 'resultatets tillstånd', 'state of the result'),
    valueOf: ({ state }) => stateCodes[state],
  },
  {
    id: 'PROVISIONAL',
    name: localized('ennakkotieto', 'preliminär', 'provisional'),
    valueOf: ({ provisional }) => provisionalCodes[`${provisional}`],
  },
  {
    id: 'NUMERATOR',
    name: localized('osoittaja', 'täljare', 'numerator'),
    valueOf: ({ numerator }) => amount(numerator),
  },
  {
    id: 'DENOMINATOR',
    name: localized('nimittäjä', 'nämnare', 'denominator'),
    valueOf: ({ denominator }) => amount(denominator),
  },
  { id: 'TARGET', name: localized('tavoite', 'mål', 'target'), valueOf: ({ target }) => amount(target) },
]

/** An attribute of an indicator, whatever the region and the period. */
interface IndicatorAttribute {
  readonly id: string
  readonly name: LocalizedText
  readonly dataType: 'String' | 'Integer'
  readonly valueOf: (definition: IndicatorDefinition) => string | number | LocalizedText | null
}

/** What the message says of each definition: its version, unit and formula travel with the figures. */
export const indicatorAttributes: readonly IndicatorAttribute[] = [
  {
    id: 'VERSION',
    name: localized('määritelmän versio', 'definitionens version', 'version of the definition'),
    dataType: 'Integer',
    valueOf: ({ version }) => version,
  },
  {
    id: 'UNIT_MEASURE',
    name: localized('yksikkö', 'enhet', 'unit of measure'),
    dataType: 'String',
    valueOf: ({ unit }) => unit,
  },
  {
    id: 'DECIMALS',
    name: localized('desimaalit', 'decimaler', 'decimals'),
    dataType: 'Integer',
    valueOf: ({ decimals }) => decimals,
  },
  {
    id: 'PILLAR',
    name: localized('pilari', 'pelare', 'pillar'),
    dataType: 'String',
    valueOf: ({ pillar }) => String(pillar),
  },
  {
    id: 'DIRECTION',
    name: localized('suunta', 'riktning', 'direction'),
    dataType: 'String',
    valueOf: ({ direction }) => direction,
  },
  {
    id: 'NUMERATOR_DEFINITION',
    name: localized('osoittajan määritelmä', 'täljarens definition', 'definition of the numerator'),
    dataType: 'String',
    valueOf: ({ formula }) => formula.numerator,
  },
  {
    id: 'DENOMINATOR_DEFINITION',
    name: localized('nimittäjän määritelmä', 'nämnarens definition', 'definition of the denominator'),
    dataType: 'String',
    valueOf: ({ formula }) => formula.denominator,
  },
  {
    id: 'SOURCE_DETAIL',
    name: localized('lähde', 'källa', 'source'),
    dataType: 'String',
    valueOf: ({ source }) => inEveryLanguage((locale) => sourceText(source, locale)),
  },
]

/** The attributes as the message describes them; `values` are those that observations point at. */
export function sdmxAttributes(observed: readonly (readonly (SdmxValue | null)[])[]) {
  const dimensionGroup = indicatorAttributes.map(({ id, name, dataType }): SdmxAttribute => ({
    id,
    ...named(name),
    isMandatory: false,
    relationship: { dimensions: ['INDICATOR'] },
    format: { dataType },
  }))
  const observation = observationAttributes.map(({ id, name }, index): SdmxAttribute => ({
    id,
    ...named(name),
    isMandatory: false,
    relationship: { observation: {} },
    ...someValues(observed[index]),
  }))
  return { dataSet: [], dimensionGroup, series: [], observation }
}

export const obsValue = {
  id: 'OBS_VALUE',
  ...named(localized('arvo', 'värde', 'value')),
  isMandatory: false,
  format: { dataType: 'Double' },
}

/** The code of the length of a period. */
export function frequencyOf(period: string): string {
  return frequencies[parsePeriod(period).granularity].code
}
