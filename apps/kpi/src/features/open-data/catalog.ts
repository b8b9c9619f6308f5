import { locales, regionsAttribution } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import type { OpenDataState } from './portal-open-data'
import { releaseFiles } from './release-files'

const mediaTypes: Readonly<Record<string, string>> = { csv: 'text/csv', json: 'application/ld+json' }

function inLanguages(key: 'title' | 'lead' | 'protection') {
  return locales.map((locale) => ({ '@language': locale, '@value': textsIn(locale, 'openData')(key) }))
}

/**
 * The catalogue of open data in the terms of DCAT-AP 3: a data set for each release, with its files, and what has changed.
 *
 * @param origin the app's own public origin
 */
export function catalogOf({ releases }: OpenDataState, origin: string, provider: string): object {
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
      'dct:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
      'dct:rights': regionsAttribution,
      'dcat:distribution': releaseFiles.map((file) => ({
        '@id': `${origin}/open-data/${number}/${file}`,
        '@type': 'dcat:Distribution',
        'dct:title': file,
        'dcat:accessURL': { '@id': `${origin}/open-data/${number}/${file}` },
        'dcat:downloadURL': { '@id': `${origin}/open-data/${number}/${file}` },
        'dcat:mediaType': mediaTypes[file.split('.').at(-1) ?? ''] ?? 'text/csv',
      })),
    })),
  }
}
