import type { LocalizedText } from '@kotipesa/domain'
import type { ResultState } from './result'

/** What stands in place of a value. */
export const stateWords: Readonly<Record<Exclude<ResultState, 'ok'>, LocalizedText>> = {
  empty: { fi: 'ei laskettavaa', sv: 'inget att räkna', en: 'nothing to count' },
  'no-data': { fi: 'ei tietoa', sv: 'uppgift saknas', en: 'no data' },
  'not-applicable': { fi: 'ei sovellu', sv: 'ej tillämplig', en: 'not applicable' },
}
