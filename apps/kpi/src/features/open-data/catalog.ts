import { locales, regionsAttribution } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import type { OpenDataState } from './portal-open-data'
import { mediaTypeOf, releaseFiles } from './release-files'

/** The European vocabularies that DCAT-AP draws its values from. */
const authority = 'http://publications.europa.eu/resource/authority'

const languages = { fi: 'FIN', sv: 'SWE', en: 'ENG' } as const

/** The formats of files as the European list of file types names them. */
const fileTypes: Readonly<Record<string, string>> = {
  'text/csv': 'CSV',
  'application/csvm+json': 'JSON_LD',
  'application/vnd.apache.parquet': 'PARQUET',
}

function inLanguages(key: 'title' | 'lead' | 'protection') {
  return locales.map((locale) => ({ '@language': locale, '@value': textsIn(locale, 'openData')(key) }))
}

/**
 * The catalogue of open data in the terms of DCAT-AP 3: a data set for each release, with its files, and what has changed.
 *
 * @param origin the app's own public origin
 */
export function catalogOf({ releases }: OpenDataState, origin: string, provider: string): object {
  const license = { '@id': 'https://creativecommons.org/licenses/by/4.0/' }
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': provider }
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      adms: 'http://www.w3.org/ns/adms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${origin}/open-data/catalog.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': inLanguages('title'),
    'dct:description': inLanguages('lead'),
    'dct:publisher': publisher,
    'dct:license': license,
    'dct:language': locales.map((locale) => ({ '@id': `${authority}/language/${languages[locale]}` })),
    'foaf:homepage': { '@id': `${origin}/open-data` },
    'dcat:dataset': releases.map(({ number, madeAt, changes, revision }) => ({
      '@id': `${origin}/open-data/${number}`,
      '@type': 'dcat:Dataset',
      'dct:title': inLanguages('title'),
      'dct:description': inLanguages('protection'),
      'dct:identifier': `${number}-${revision}`,
      'dcat:version': String(number),
      'adms:versionNotes': changes,
      'dct:issued': { '@type': 'xsd:dateTime', '@value': madeAt },
      'dct:publisher': publisher,
      'dct:license': license,
      'dct:accessRights': { '@id': `${authority}/access-right/PUBLIC` },
      'dct:spatial': { '@id': `${authority}/country/FIN` },
      'dcat:theme': [{ '@id': `${authority}/data-theme/SOCI` }, { '@id': `${authority}/data-theme/HEAL` }],
      ...(releases.some((other) => other.number === number - 1)
        ? { 'dcat:prev': { '@id': `${origin}/open-data/${number - 1}` } }
        : {}),
      'dct:rights': regionsAttribution,
      'dcat:distribution': releaseFiles.map((file) => ({
        '@id': `${origin}/open-data/${number}/${file}`,
        '@type': 'dcat:Distribution',
        'dct:title': file,
        'dcat:accessURL': { '@id': `${origin}/open-data/${number}/${file}` },
        'dcat:downloadURL': { '@id': `${origin}/open-data/${number}/${file}` },
        'dcat:mediaType': {
          '@id': `http://www.iana.org/assignments/media-types/${mediaTypeOf(file)}`,
        },
        'dct:format': { '@id': `${authority}/file-type/${fileTypes[mediaTypeOf(file)] ?? 'CSV'}` },
        'dct:license': license,
      })),
    })),
  }
}
