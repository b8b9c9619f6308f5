import { findMunicipality, type Locale } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'

/** The name of a municipality; teams of no single one stand together. */
export function placeName(municipality: string | null, locale: Locale): string {
  return municipality === null
    ? textsIn(locale, 'where')('noMunicipality')
    : (findMunicipality(municipality)?.name[locale] ?? municipality)
}
