import { type Locale, regionByCode } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import type { Area } from '../figures/figures'
import type { StateWords } from './figure-text'

/** Words that many pages share. */
export interface Terms {
  readonly states: StateWords
  /** The short name of a region, or what the whole country is called. */
  readonly area: (area: Area) => string
}

/** The shared words in a language. */
export function termsIn(locale: Locale): Terms {
  const t = textsIn(locale, 'terms')
  return {
    states: { empty: t('states.empty'), 'no-data': t('states.no-data'), 'not-applicable': t('states.not-applicable') },
    area: (area) => (area === 'FI' ? t('country') : regionByCode(area).shortName[locale]),
  }
}
