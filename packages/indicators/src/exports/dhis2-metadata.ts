import { locales, pillars, regionByCode, type Granularity, type Locale, type LocalizedText } from '@kotipesa/domain'
import type { IndicatorDefinition, IndicatorPillar, IndicatorUnit } from '../definition/definition'
import { sourceText } from '../definition/source'
import { nationalCode, type ResultRegion } from '../engine/result'
import { inEveryLanguage } from '../explain/formula'
import { localized } from '../fields/field-words'
import { dhis2Uid } from './dhis2-uid'
import { measureName, regionName, type ExportedParts } from './export-input'

/** What every DHIS2 server has. */
const defaultCategoryCombo = { id: 'bjDvmb4bfuf' }
export const defaultOptionCombo = 'HllvX50cXC0'

const longestShortName = 50

interface Translated {
  readonly property: string
  readonly text: LocalizedText
}

/** Texts in Finnish as the base, Swedish and English as translations. */
function translations(texts: readonly Translated[]) {
  const others = locales.filter((locale): locale is Exclude<Locale, 'fi'> => locale !== 'fi')
  return texts.flatMap(({ property, text }) => others.map((locale) => ({ property, locale, value: text[locale] })))
}

function shortened(text: LocalizedText): LocalizedText {
  return inEveryLanguage((locale) =>
    text[locale].length <= longestShortName ? text[locale] : `${text[locale].slice(0, longestShortName - 1)}…`,
  )
}

const parts = {
  numerator: localized('osoittaja', 'täljare', 'numerator'),
  denominator: localized('nimittäjä', 'nämnare', 'denominator'),
}
export type Dhis2Part = keyof typeof parts

/** The identifiers that metadata and data share. */
export const dhis2Ids = {
  region: (region: ResultRegion) => dhis2Uid(`region ${region}`),
  part: (indicator: string, part: Dhis2Part) => dhis2Uid(`data element ${indicator} ${part}`),
  indicator: (indicator: string) => dhis2Uid(`indicator ${indicator}`),
  type: (unit: IndicatorUnit) => dhis2Uid(`indicator type ${unit}`),
  group: (pillar: IndicatorPillar) => dhis2Uid(`indicator group ${pillar}`),
  dataSet: (granularity: Granularity) => dhis2Uid(`data set ${granularity}`),
}

const periodTypes: Readonly<Record<Granularity, string>> = {
  year: 'Yearly',
  'half-year': 'SixMonthly',
  quarter: 'Quarterly',
  month: 'Monthly',
}

const indicatorTypes = {
  share: { name: localized('Osuus (%)', 'Andel (%)', 'Share (%)'), factor: 100, number: false },
  ratio: { name: localized('Suhdeluku', 'Kvot', 'Ratio'), factor: 1, number: false },
  count: { name: localized('Lukumäärä', 'Antal', 'Count'), factor: 1, number: true },
} as const

function organisationUnit(region: ResultRegion) {
  const name = regionName(region)
  const shortName = region === nationalCode ? name : regionByCode(region).shortName
  const short = typeof shortName === 'string' ? localized(shortName, shortName, shortName) : shortName
  return {
    id: dhis2Ids.region(region),
    code: region,
    name: name.fi,
    shortName: shortened(short).fi,
    openingDate: '2017-01-01',
    ...(region === nationalCode ? {} : { parent: { id: dhis2Ids.region(nationalCode) } }),
    translations: translations([
      { property: 'NAME', text: name },
      { property: 'SHORT_NAME', text: shortened(short) },
    ]),
  }
}

/** Only counts add up over time; the other parts hold on the last day of a period or over a year. */
function dataElement({ id, unit, name, formula }: IndicatorDefinition, part: Dhis2Part, description: LocalizedText) {
  const full = inEveryLanguage((locale) => `${name[locale]}: ${parts[part][locale]}`)
  const short = shortened(inEveryLanguage((locale) => `${parts[part][locale]}: ${name[locale]}`))
  return {
    id: dhis2Ids.part(id, part),
    code: `${id}-${part}`,
    name: full.fi,
    shortName: short.fi,
    description: description.fi,
    domainType: 'AGGREGATE',
    valueType: 'NUMBER',
    aggregationType: unit === 'count' || formula.denominator === null ? 'SUM' : 'LAST',
    zeroIsSignificant: true,
    categoryCombo: defaultCategoryCombo,
    translations: translations([
      { property: 'NAME', text: full },
      { property: 'SHORT_NAME', text: short },
      { property: 'DESCRIPTION', text: description },
    ]),
  }
}

const one = localized('ei nimittäjää (1)', 'ingen nämnare (1)', 'no denominator (1)')

function indicator(definition: IndicatorDefinition) {
  const { id, version, unit, decimals, name, description, formula, source } = definition
  const denominator = formula.denominator ?? one
  const full = localized(
    `${description.fi} Määritelmän versio ${version}. Lähde: ${sourceText(source, 'fi')}.`,
    `${description.sv} Definitionens version ${version}. Källa: ${sourceText(source, 'sv')}.`,
    `${description.en} Version ${version} of the definition. Source: ${sourceText(source, 'en')}.`,
  )
  return {
    id: dhis2Ids.indicator(id),
    code: id,
    name: name.fi,
    shortName: shortened(name).fi,
    description: full.fi,
    annualized: false,
    decimals,
    indicatorType: { id: dhis2Ids.type(unit) },
    numerator: `#{${dhis2Ids.part(id, 'numerator')}}`,
    numeratorDescription: formula.numerator.fi,
    denominator: formula.denominator === null ? '1' : `#{${dhis2Ids.part(id, 'denominator')}}`,
    denominatorDescription: denominator.fi,
    translations: translations([
      { property: 'NAME', text: name },
      { property: 'SHORT_NAME', text: shortened(name) },
      { property: 'DESCRIPTION', text: full },
      { property: 'NUMERATOR_DESCRIPTION', text: formula.numerator },
      { property: 'DENOMINATOR_DESCRIPTION', text: denominator },
    ]),
  }
}

const otherGroups = {
  core: localized('Ydinelementit', 'Kärnelement', 'Core elements'),
  joint: localized('Yhteinen työ', 'Gemensamt arbete', 'Joint work'),
}

function groupName(pillar: IndicatorPillar): LocalizedText {
  if (pillar === 'core' || pillar === 'joint') return otherGroups[pillar]
  return pillars.find(({ id }) => id === pillar)?.label ?? localized(String(pillar), String(pillar), String(pillar))
}

function indicatorGroup(pillar: IndicatorPillar, definitions: readonly IndicatorDefinition[]) {
  const name = groupName(pillar)
  const members = definitions.filter((definition) => definition.pillar === pillar)
  return {
    id: dhis2Ids.group(pillar),
    code: `pillar-${pillar}`,
    name: name.fi,
    indicators: members.map(({ id }) => ({ id: dhis2Ids.indicator(id) })),
    translations: translations([{ property: 'NAME', text: name }]),
  }
}

/** What a DHIS2 server needs to know before it takes the values: POST it to `/api/metadata`. */
export function dhis2Metadata({ definitions, regions, periods }: ExportedParts) {
  const units = [...new Set([nationalCode, ...regions])] as readonly ResultRegion[]
  const elements = definitions.flatMap((definition) => {
    const { numerator, denominator } = definition.formula
    return [
      dataElement(definition, 'numerator', numerator),
      ...(denominator === null ? [] : [dataElement(definition, 'denominator', denominator)]),
    ]
  })
  const types = [...new Set(definitions.map(({ unit }) => unit))]
  const granularities = [...new Set(periods.map(({ granularity }) => granularity))]
  return {
    organisationUnits: units.map(organisationUnit),
    dataElements: elements,
    dataSets: granularities.map((granularity) => ({
      id: dhis2Ids.dataSet(granularity),
      code: `kotipesa-${granularity}`,
      name: `${measureName.fi} (${periodTypes[granularity]})`,
      shortName: `Kotipesä (${periodTypes[granularity]})`,
      periodType: periodTypes[granularity],
      categoryCombo: defaultCategoryCombo,
      dataSetElements: elements.map(({ id }) => ({ dataElement: { id } })),
      organisationUnits: units.map((unit) => ({ id: dhis2Ids.region(unit) })),
    })),
    indicatorTypes: types.map((unit) => {
      const { name, factor, number } = indicatorTypes[unit]
      return {
        id: dhis2Ids.type(unit),
        name: name.fi,
        factor,
        number,
        translations: translations([{ property: 'NAME', text: name }]),
      }
    }),
    indicators: definitions.map(indicator),
    indicatorGroups: [...new Set(definitions.map(({ pillar }) => pillar))].map((pillar) =>
      indicatorGroup(pillar, definitions),
    ),
  }
}
