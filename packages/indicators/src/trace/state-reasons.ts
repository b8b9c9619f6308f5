import type { LocalizedText } from '@kotipesa/domain'
import type { ResultState } from '../engine/result'
import { localized } from '../fields/field-words'

/** Why a region is not among those summed for the country. */
export const stateReasons: Readonly<Record<Exclude<ResultState, 'ok'>, LocalizedText>> = {
  empty: localized('alueella ei ole laskettavaa', 'området har inget att räkna', 'the region has nothing to count'),
  'no-data': localized('alueelta ei ole tietoa', 'uppgifter från området saknas', 'there is no data from the region'),
  'not-applicable': localized(
    'mittaria ei sovelleta alueeseen tällä jaksolla',
    'indikatorn tillämpas inte på området under perioden',
    'the indicator does not apply to the region in the period',
  ),
}
