import type { LocalizedText } from '@kotipesa/domain'
import type { IndicatorPillar, IndicatorUnit } from '../definition/definition'
import type { ForecastState } from '../forecast/training-forecast'

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
  distance: { fi: 'Etäisyys', sv: 'Avstånd', en: 'Distance' },
  trend: { fi: 'Muutos jaksossa', sv: 'Förändring per period', en: 'Change per period' },
  finish: { fi: 'Kaikki koulutettu', sv: 'Alla utbildade', en: 'All trained' },
  leftOut: { fi: 'Jätetty pois', sv: 'Lämnats utanför', en: 'Left out' },
  comparison: { fi: 'Vertailu', sv: 'Jämförelse', en: 'Comparison' },
} as const satisfies Record<string, LocalizedText>

/** What stands in place of the day on which all teams will have been trained. */
export const forecastStateWords: Record<ForecastState, LocalizedText> = {
  forecast: { fi: 'ennustettu', sv: 'prognos', en: 'forecast' },
  done: { fi: 'jo koulutettu', sv: 'redan utbildade', en: 'already trained' },
  'no-capacity': { fi: 'ei kouluttajaparia', sv: 'inget par av utbildare', en: 'no pair of trainers' },
  'no-teams': { fi: 'ei tiimejä', sv: 'inga team', en: 'no teams' },
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
export const percentagePoints: LocalizedText = { fi: '%-yks.', sv: 'p.e.', en: 'pp' }
