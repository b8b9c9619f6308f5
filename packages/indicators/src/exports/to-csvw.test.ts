import { Readable } from 'node:stream'
import factory from '@rdfjs/dataset'
import { parsePeriod } from '@kotipesa/domain'
import { JsonLdParser } from 'jsonld-streaming-parser'
import CsvwParser from 'rdf-parser-csvw'
import { describe, expect, it } from 'vitest'
import { indicators } from '../catalogue'
import { indicatorIds } from '../catalogue/indicator-ids'
import { exportedExample } from '../testing/exported'
import { toCsvw, type ExportFile } from './to-csvw'

const csvw = 'http://www.w3.org/ns/csvw#'
const xsd = 'http://www.w3.org/2001/XMLSchema#'
const base = 'http://example.org/'

/** The terms of the W3C's context for CSV on the Web that the metadata uses; tests do not reach the network. */
const context = {
  '@version': 1.1,
  '@language': 'fi',
  csvw,
  xsd,
  dc: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  Table: 'csvw:Table',
  url: { '@id': 'csvw:url', '@type': 'xsd:anyURI' },
  dialect: { '@id': 'csvw:dialect', '@type': '@id' },
  encoding: { '@id': 'csvw:encoding', '@language': null },
  delimiter: { '@id': 'csvw:delimiter', '@language': null },
  header: 'csvw:header',
  tableSchema: { '@id': 'csvw:tableSchema', '@type': '@id' },
  columns: { '@id': 'csvw:column', '@type': '@id', '@container': '@list' },
  name: { '@id': 'csvw:name', '@language': null },
  titles: { '@id': 'csvw:title', '@container': '@language' },
  datatype: { '@id': 'csvw:datatype', '@type': '@vocab' },
  required: 'csvw:required',
  primaryKey: { '@id': 'csvw:primaryKey', '@language': null },
  aboutUrl: { '@id': 'csvw:aboutUrl', '@type': 'csvw:uriTemplate' },
  string: 'xsd:string',
  integer: 'xsd:integer',
  double: 'xsd:double',
  boolean: 'xsd:boolean',
  date: 'xsd:date',
}

function fileNamed(files: readonly ExportFile[], name: string): string {
  const file = files.find((each) => each.name === name)
  if (file === undefined) throw new Error(`no file ${name}`)
  return file.text
}

/** Reads a table with the independent reader, as one record per row. */
async function readBack(files: readonly ExportFile[], name: string) {
  const metadata = JSON.parse(fileNamed(files, `${name}-metadata.json`)) as object
  const jsonLd = new JsonLdParser({ context, baseIRI: base })
  const quads: object[] = []
  for await (const quad of Readable.from([JSON.stringify({ ...metadata, '@context': {} })]).pipe(jsonLd))
    quads.push(quad)
  const parser = new CsvwParser({ metadata: factory.dataset(quads), baseIRI: base, timezone: 'utc' })
  const records = new Map<string, Record<string, string>>()
  const described = new Set<string>()
  for await (const { subject, predicate, object } of parser.import(Readable.from([fileNamed(files, name)]))) {
    if (predicate.value === `${csvw}describes`) described.add(object.value)
    const record = records.get(subject.value) ?? {}
    record[decodeURIComponent(predicate.value.split('#').at(-1) ?? '')] =
      object.datatype === undefined ? object.value : `${object.value}^^${object.datatype.value.replace(xsd, '')}`
    records.set(subject.value, record)
  }
  return new Map([...records].filter(([subject]) => described.has(subject)))
}

describe('toCsvw', () => {
  const input = exportedExample()
  const files = toCsvw(input)

  it('gives an independent reader every result with its version and types', async () => {
    const records = await readBack(files, 'results.csv')
    function cell(value: string | number | boolean, type: string) {
      return `${value}^^${type}`
    }
    function double(name: string, value: number | null) {
      return value === null ? {} : { [name]: cell(value, 'double') }
    }
    expect([...records.values()]).toEqual(
      input.results.map((result) => ({
        indicator: cell(result.indicator, 'string'),
        version: cell(indicators.find(({ id }) => id === result.indicator)?.version ?? 0, 'integer'),
        region: cell(result.region, 'string'),
        period: cell(result.period, 'string'),
        period_start: cell(parsePeriod(result.period).start, 'date'),
        period_last_day: cell(parsePeriod(result.period).lastDay, 'date'),
        ...double('value', result.value),
        ...double('numerator', result.numerator),
        ...double('denominator', result.denominator),
        state: cell(result.state, 'string'),
        provisional: cell(result.provisional, 'boolean'),
        ...double('target', result.target),
      })),
    )
    expect([...records.keys()][0]).toBe(`${base}#team-training-coverage/08/2017-H2`)
  })

  it('gives it the definitions', async () => {
    const records = await readBack(files, 'indicators.csv')
    expect(records.size).toBe(indicatorIds.length)
    expect(records.get(`${base}#agreements`)).toMatchObject({
      version: '1^^integer',
      unit: 'count^^string',
      numerator_sv: 'antalet avtal som ingicks under perioden^^string',
    })
    expect(Object.keys(records.get(`${base}#agreements`) ?? {})).not.toContain('denominator_fi')
  })

  it('titles every column in three languages and by its name, and carries the notice', () => {
    for (const name of ['results.csv', 'indicators.csv']) {
      const metadata = JSON.parse(fileNamed(files, `${name}-metadata.json`)) as {
        readonly 'rdfs:comment': string
        readonly tableSchema: {
          readonly columns: readonly { readonly name: string; readonly titles: Record<string, string> }[]
        }
      }
      const { columns } = metadata.tableSchema
      expect(columns.map((each) => each.name).join(',')).toBe(fileNamed(files, name).split('\n')[0])
      for (const { titles } of columns) expect(Object.keys(titles)).toEqual(['fi', 'sv', 'en', 'und'])
      expect(metadata['rdfs:comment']).toBe('Esimerkki; ”lainaus”, pilkku')
    }
  })
})
