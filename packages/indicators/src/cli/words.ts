import type { LocalizedText } from '@kotipesa/domain'
import type { IndicatorPillar, IndicatorUnit } from '../definition/definition'
import type { ResultState } from '../engine/result'

/** Heads of the tables. */
export const headWords = {
  id: { fi: 'Tunnus', sv: 'Id', en: 'Id' },
  indicator: { fi: 'Mittari', sv: 'Indikator', en: 'Indicator' },
  pillar: { fi: 'Pilari', sv: 'Pelare', en: 'Pillar' },
  unit: { fi: 'Yksikkö', sv: 'Enhet', en: 'Unit' },
  formula: { fi: 'Laskukaava', sv: 'Formel', en: 'Formula' },
  source: { fi: 'Lähde', sv: 'Källa', en: 'Source' },
  region: { fi: 'Alue', sv: 'Område', en: 'Region' },
  period: { fi: 'Jakso', sv: 'Period', en: 'Period' },
  value: { fi: 'Arvo', sv: 'Värde', en: 'Value' },
  numerator: { fi: 'Osoittaja', sv: 'Täljare', en: 'Numerator' },
  denominator: { fi: 'Nimittäjä', sv: 'Nämnare', en: 'Denominator' },
  target: { fi: 'Tavoite', sv: 'Mål', en: 'Target' },
} as const satisfies Record<string, LocalizedText>

/** What stands in place of a value. */
export const stateWords: Record<Exclude<ResultState, 'ok'>, LocalizedText> = {
  empty: { fi: 'ei laskettavaa', sv: 'inget att räkna', en: 'nothing to count' },
  'no-data': { fi: 'ei tietoa', sv: 'uppgift saknas', en: 'no data' },
  'not-applicable': { fi: 'ei sovellu', sv: 'ej tillämplig', en: 'not applicable' },
}

export const unitWords: Record<IndicatorUnit, LocalizedText> = {
  share: { fi: 'osuus', sv: 'andel', en: 'share' },
  ratio: { fi: 'suhdeluku', sv: 'kvot', en: 'ratio' },
  count: { fi: 'lukumäärä', sv: 'antal', en: 'count' },
}

const joint: LocalizedText = { fi: 'yhteinen työ', sv: 'gemensamt arbete', en: 'joint work' }
const core: LocalizedText = { fi: 'ydinelementit', sv: 'kärnelement', en: 'core elements' }

export function pillarWords(pillar: IndicatorPillar): LocalizedText {
  if (pillar === 'core') return core
  if (pillar === 'joint') return joint
  const number = String(pillar)
  return { fi: number, sv: number, en: number }
}

export const wholeCountry: LocalizedText = { fi: 'koko maa', sv: 'hela landet', en: 'whole country' }
export const provisionalWord: LocalizedText = { fi: 'ennakkotieto', sv: 'preliminär', en: 'provisional' }
