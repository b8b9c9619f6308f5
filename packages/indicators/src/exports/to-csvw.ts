import { locales, parsePeriod, type LocalizedText } from '@kotipesa/domain'
import { sourceText } from '../definition/source'
import { localized } from '../fields/field-words'
import { toCsv, type CsvCell } from './csv'
import { exportedParts, measureName, type ExportInput } from './export-input'

/** A file to be written. */
export interface ExportFile {
  readonly name: string
  readonly text: string
}

interface Column<Item> {
  readonly name: string
  readonly titles: LocalizedText
  readonly datatype: 'string' | 'integer' | 'double' | 'boolean' | 'date'
  readonly isRequired: boolean
  readonly valueOf: (item: Item) => CsvCell
}

function column<Item>(
  name: string,
  datatype: Column<Item>['datatype'],
  titles: LocalizedText,
  valueOf: (item: Item) => CsvCell,
  isRequired = true,
): Column<Item> {
  return { name, titles, datatype, isRequired, valueOf }
}

type Result = ExportInput['results'][number]
type Definition = ReturnType<typeof exportedParts>['definitions'][number]

function resultColumns(versions: ReadonlyMap<string, number>): readonly Column<Result>[] {
  return [
    column(
      'indicator',
      'string',
      localized('mittarin tunnus', 'indikatorns id', 'id of the indicator'),
      ({ indicator }) => indicator,
    ),
    column(
      'version',
      'integer',
      localized('määritelmän versio', 'definitionens version', 'version of the definition'),
      ({ indicator }) => versions.get(indicator) ?? null,
    ),
    column(
      'region',
      'string',
      localized(
        'alueen koodi, FI = koko maa',
        'områdets kod, FI = hela landet',
        'code of the region, FI = whole country',
      ),
      ({ region }) => region,
    ),
    column('period', 'string', localized('jakso', 'period', 'period'), ({ period }) => period),
    column(
      'period_start',
      'date',
      localized('jakson ensimmäinen päivä', 'periodens första dag', 'first day of the period'),
      ({ period }) => parsePeriod(period).start,
    ),
    column(
      'period_last_day',
      'date',
      localized('jakson viimeinen päivä', 'periodens sista dag', 'last day of the period'),
      ({ period }) => parsePeriod(period).lastDay,
    ),
    column(
      'value',
      'double',
      localized('arvo, osuudet 0…1', 'värde, andelar 0…1', 'value, shares 0…1'),
      ({ value }) => value,
      false,
    ),
    column('numerator', 'double', localized('osoittaja', 'täljare', 'numerator'), ({ numerator }) => numerator, false),
    column(
      'denominator',
      'double',
      localized('nimittäjä, tyhjä lukumäärillä', 'nämnare, tom för antal', 'denominator, empty for counts'),
      ({ denominator }) => denominator,
      false,
    ),
    column(
      'state',
      'string',
      localized(
        'tila: ok, empty, no-data, not-applicable',
        'tillstånd: ok, empty, no-data, not-applicable',
        'state: ok, empty, no-data, not-applicable',
      ),
      ({ state }) => state,
    ),
    column(
      'provisional',
      'boolean',
      localized('ennakkotieto', 'preliminär', 'provisional'),
      ({ provisional }) => provisional,
    ),
    column('target', 'double', localized('tavoite', 'mål', 'target'), ({ target }) => target, false),
  ]
}

function texts(name: string, titles: LocalizedText, textOf: (definition: Definition) => LocalizedText | null) {
  return locales.map((locale) => {
    function titleIn(language: keyof LocalizedText) {
      return `${titles[language]} (${locale})`
    }
    return column<Definition>(
      `${name}_${locale}`,
      'string',
      localized(titleIn('fi'), titleIn('sv'), titleIn('en')),
      (definition) => textOf(definition)?.[locale] ?? null,
      name !== 'denominator',
    )
  })
}

const indicatorColumns: readonly Column<Definition>[] = [
  column('id', 'string', localized('tunnus', 'id', 'id'), ({ id }) => id),
  column(
    'version',
    'integer',
    localized('määritelmän versio', 'definitionens version', 'version of the definition'),
    ({ version }) => version,
  ),
  column('pillar', 'string', localized('pilari', 'pelare', 'pillar'), ({ pillar }) => String(pillar)),
  column('unit', 'string', localized('yksikkö', 'enhet', 'unit'), ({ unit }) => unit),
  column('direction', 'string', localized('suunta', 'riktning', 'direction'), ({ direction }) => direction),
  column('decimals', 'integer', localized('desimaalit', 'decimaler', 'decimals'), ({ decimals }) => decimals),
  ...texts('name', localized('nimi', 'namn', 'name'), ({ name }) => name),
  ...texts('description', localized('kuvaus', 'beskrivning', 'description'), ({ description }) => description),
  ...texts('numerator', localized('osoittaja', 'täljare', 'numerator'), ({ formula }) => formula.numerator),
  ...texts('denominator', localized('nimittäjä', 'nämnare', 'denominator'), ({ formula }) => formula.denominator),
  ...texts('source', localized('lähde', 'källa', 'source'), ({ source }) =>
    localized(sourceText(source, 'fi'), sourceText(source, 'sv'), sourceText(source, 'en')),
  ),
]

function inLanguages(text: LocalizedText) {
  return locales.map((locale) => ({ '@value': text[locale], '@language': locale }))
}

function tableFiles<Item>(
  url: string,
  title: LocalizedText,
  { generatedAt, notice }: ExportInput['facts'],
  columns: readonly Column<Item>[],
  primaryKey: readonly string[],
  items: readonly Item[],
): ExportFile[] {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'fi' }],
    '@type': 'Table',
    url,
    'dc:title': inLanguages(title),
    'dc:issued': { '@value': generatedAt, '@type': 'xsd:dateTime' },
    ...(notice === null ? {} : { 'rdfs:comment': notice }),
    dialect: { encoding: 'utf-8', delimiter: ',', header: true },
    tableSchema: {
      columns: columns.map(({ name, titles, datatype, isRequired }) => ({
        name,
        titles: { ...titles, und: name },
        datatype,
        required: isRequired,
      })),
      primaryKey,
      aboutUrl: `#${primaryKey.map((name) => `{${name}}`).join('/')}`,
    },
  }
  const rows = items.map((item) => columns.map(({ valueOf }) => valueOf(item)))
  return [
    {
      name: url,
      text: toCsv(
        columns.map(({ name }) => name),
        rows,
      ),
    },
    { name: `${url}-metadata.json`, text: `${JSON.stringify(metadata, null, 2)}\n` },
  ]
}

/**
 * Results and their definitions as tidy CSV with CSV on the Web metadata (W3C csvw): `results.csv`, `indicators.csv`
 * and beside each its `-metadata.json`, with the columns’ types and titles in Finnish, Swedish and English.
 */
export function toCsvw(input: ExportInput): readonly ExportFile[] {
  const { definitions } = exportedParts(input)
  const versions = new Map(definitions.map(({ id, version }) => [id, version]))
  const definitionsTitle = localized(
    'Mittarien määritelmät',
    'Indikatorernas definitioner',
    'Definitions of the indicators',
  )
  return [
    ...tableFiles(
      'results.csv',
      measureName,
      input.facts,
      resultColumns(versions),
      ['indicator', 'region', 'period'],
      input.results,
    ),
    ...tableFiles('indicators.csv', definitionsTitle, input.facts, indicatorColumns, ['id'], definitions),
  ]
}
