import type { LocalizedText } from '../locale/locale'

/** A cooperation area or a province, which regions make up, by its official code. */
export interface RegionGrouping {
  readonly code: string
  readonly name: LocalizedText
}

/**
 * The co-operation areas (yhteistyöalue, YTA) of the wellbeing services counties; Åland stands alone as number 6.
 *
 * Source: Statistics Finland regions.
 */
export const cooperationAreas = [
  {
    code: '1',
    name: {
      fi: 'Etelä-Suomen yhteistyöalue',
      sv: 'Södra Finlands samarbetsområde',
      en: 'Southern Finland collaborative area',
    },
  },
  {
    code: '2',
    name: {
      fi: 'Itä-Suomen yhteistyöalue',
      sv: 'Östra Finlands samarbetsområde',
      en: 'Eastern Finland collaborative area',
    },
  },
  {
    code: '3',
    name: {
      fi: 'Sisä-Suomen yhteistyöalue',
      sv: 'Inre Finlands samarbetsområde',
      en: 'Inland Finland collaborative area',
    },
  },
  {
    code: '4',
    name: {
      fi: 'Länsi-Suomen yhteistyöalue',
      sv: 'Västra Finlands samarbetsområde',
      en: 'Western Finland collaborative area',
    },
  },
  {
    code: '5',
    name: {
      fi: 'Pohjois-Suomen yhteistyöalue',
      sv: 'Norra Finlands samarbetsområde',
      en: 'Northern Finland collaborative area',
    },
  },
  { code: '6', name: { fi: 'Ahvenanmaa', sv: 'Åland', en: 'Åland' } },
] as const satisfies readonly RegionGrouping[]

/** Code of a co-operation area, `'1'`…`'6'`. */
export type CooperationAreaCode = (typeof cooperationAreas)[number]['code']

/**
 * The provinces (maakunta): the level at which the model was taken into use in 2017–2022, before the counties began.
 * There is no province 03 or 20.
 *
 * Source: Statistics Finland regions.
 */
export const provinces = [
  { code: '01', name: { fi: 'Uusimaa', sv: 'Nyland', en: 'Uusimaa' } },
  { code: '02', name: { fi: 'Varsinais-Suomi', sv: 'Egentliga Finland', en: 'Southwest Finland' } },
  { code: '04', name: { fi: 'Satakunta', sv: 'Satakunta', en: 'Satakunta' } },
  { code: '05', name: { fi: 'Kanta-Häme', sv: 'Egentliga Tavastland', en: 'Kanta-Häme' } },
  { code: '06', name: { fi: 'Pirkanmaa', sv: 'Birkaland', en: 'Pirkanmaa' } },
  { code: '07', name: { fi: 'Päijät-Häme', sv: 'Päijänne-Tavastland', en: 'Päijät-Häme' } },
  { code: '08', name: { fi: 'Kymenlaakso', sv: 'Kymmenedalen', en: 'Kymenlaakso' } },
  { code: '09', name: { fi: 'Etelä-Karjala', sv: 'Södra Karelen', en: 'South Karelia' } },
  { code: '10', name: { fi: 'Etelä-Savo', sv: 'Södra Savolax', en: 'South Savo' } },
  { code: '11', name: { fi: 'Pohjois-Savo', sv: 'Norra Savolax', en: 'North Savo' } },
  { code: '12', name: { fi: 'Pohjois-Karjala', sv: 'Norra Karelen', en: 'North Karelia' } },
  { code: '13', name: { fi: 'Keski-Suomi', sv: 'Mellersta Finland', en: 'Central Finland' } },
  { code: '14', name: { fi: 'Etelä-Pohjanmaa', sv: 'Södra Österbotten', en: 'South Ostrobothnia' } },
  { code: '15', name: { fi: 'Pohjanmaa', sv: 'Österbotten', en: 'Ostrobothnia' } },
  { code: '16', name: { fi: 'Keski-Pohjanmaa', sv: 'Mellersta Österbotten', en: 'Central Ostrobothnia' } },
  { code: '17', name: { fi: 'Pohjois-Pohjanmaa', sv: 'Norra Österbotten', en: 'North Ostrobothnia' } },
  { code: '18', name: { fi: 'Kainuu', sv: 'Kajanaland', en: 'Kainuu' } },
  { code: '19', name: { fi: 'Lappi', sv: 'Lappland', en: 'Lapland' } },
  { code: '21', name: { fi: 'Ahvenanmaa', sv: 'Åland', en: 'Åland' } },
] as const satisfies readonly RegionGrouping[]

/** Code of a province, `'01'`…`'21'`. */
export type ProvinceCode = (typeof provinces)[number]['code']
