import { locales } from '@kotipesa/domain'
import type { Language } from '../text'
import { escaped } from './plain-page'

const names: Readonly<Record<Language, string>> = { fi: 'Suomeksi', sv: 'På svenska', en: 'In English' }

/** Links to the same page in the other languages. */
export function languageLinks(language: Language, query: Readonly<Record<string, string>> = {}): string {
  const links = locales
    .filter((each) => each !== language)
    .map((each) => {
      const address = escaped(`?${new URLSearchParams({ ...query, lang: each }).toString()}`)
      return `<a lang="${each}" hreflang="${each}" href="${address}">${names[each]}</a>`
    })
  return `<nav>${links.join(' ')}</nav>`
}
