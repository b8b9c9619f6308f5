import type { OutsideRegion, Region } from './region'

/**
 * The 22 organisers of social and health services: the 21 wellbeing services counties (hyvinvointialue) and the City of
 * Helsinki, in the order of Statistics Finland's codes.
 *
 * `province` is the code of the province (maakunta) the organiser lies in, `cooperationArea` the code of its
 * co-operation area (yhteistyöalue), `tile` its position on a tile map of the country (row 1 in the north, column 1 in
 * the west).
 *
 * Source: Statistics Finland regions (classification hyvinvointialue_1_20260101); the short names of Helsinki and the
 * short names in English are our own.
 */
export const regions = [
  {
    code: '01',
    kind: 'county',
    name: {
      fi: 'Itä-Uudenmaan hyvinvointialue',
      sv: 'Östra Nylands välfärdsområde',
      en: 'East Uusimaa wellbeing services county',
    },
    shortName: { fi: 'Itä-Uusimaa', sv: 'Östra Nyland', en: 'East Uusimaa' },
    cooperationArea: '1',
    province: '01',
    tile: { row: 6, column: 4 },
  },
  {
    code: '02',
    kind: 'county',
    name: {
      fi: 'Keski-Uudenmaan hyvinvointialue',
      sv: 'Mellersta Nylands välfärdsområde',
      en: 'Central Uusimaa wellbeing services county',
    },
    shortName: { fi: 'Keski-Uusimaa', sv: 'Mellersta Nyland', en: 'Central Uusimaa' },
    cooperationArea: '1',
    province: '01',
    tile: { row: 6, column: 3 },
  },
  {
    code: '03',
    kind: 'county',
    name: {
      fi: 'Länsi-Uudenmaan hyvinvointialue',
      sv: 'Västra Nylands välfärdsområde',
      en: 'West Uusimaa wellbeing services county',
    },
    shortName: { fi: 'Länsi-Uusimaa', sv: 'Västra Nyland', en: 'West Uusimaa' },
    cooperationArea: '1',
    province: '01',
    tile: { row: 6, column: 2 },
  },
  {
    code: '04',
    kind: 'county',
    name: {
      fi: 'Vantaan ja Keravan hyvinvointialue',
      sv: 'Vanda och Kervo välfärdsområde',
      en: 'Vantaa and Kerava wellbeing services county',
    },
    shortName: { fi: 'Vantaa ja Kerava', sv: 'Vanda och Kervo', en: 'Vantaa and Kerava' },
    cooperationArea: '1',
    province: '01',
    tile: { row: 7, column: 3 },
  },
  {
    code: '05',
    kind: 'county',
    name: {
      fi: 'Varsinais-Suomen hyvinvointialue',
      sv: 'Egentliga Finlands välfärdsområde',
      en: 'Southwest Finland wellbeing services county',
    },
    shortName: { fi: 'Varsinais-Suomi', sv: 'Egentliga Finland', en: 'Southwest Finland' },
    cooperationArea: '4',
    province: '02',
    tile: { row: 5, column: 1 },
  },
  {
    code: '06',
    kind: 'county',
    name: {
      fi: 'Satakunnan hyvinvointialue',
      sv: 'Satakunta välfärdsområde',
      en: 'Satakunta wellbeing services county',
    },
    shortName: { fi: 'Satakunta', sv: 'Satakunta', en: 'Satakunta' },
    cooperationArea: '4',
    province: '04',
    tile: { row: 4, column: 1 },
  },
  {
    code: '07',
    kind: 'county',
    name: {
      fi: 'Kanta-Hämeen hyvinvointialue',
      sv: 'Egentliga Tavastlands välfärdsområde',
      en: 'Kanta-Häme wellbeing services county',
    },
    shortName: { fi: 'Kanta-Häme', sv: 'Egentliga Tavastland', en: 'Kanta-Häme' },
    cooperationArea: '3',
    province: '05',
    tile: { row: 5, column: 2 },
  },
  {
    code: '08',
    kind: 'county',
    name: {
      fi: 'Pirkanmaan hyvinvointialue',
      sv: 'Birkalands välfärdsområde',
      en: 'Pirkanmaa wellbeing services county',
    },
    shortName: { fi: 'Pirkanmaa', sv: 'Birkaland', en: 'Pirkanmaa' },
    cooperationArea: '3',
    province: '06',
    tile: { row: 4, column: 2 },
  },
  {
    code: '09',
    kind: 'county',
    name: {
      fi: 'Päijät-Hämeen hyvinvointialue',
      sv: 'Päijänne-Tavastlands välfärdsområde',
      en: 'Päijät-Häme wellbeing services county',
    },
    shortName: { fi: 'Päijät-Häme', sv: 'Päijänne-Tavastland', en: 'Päijät-Häme' },
    cooperationArea: '1',
    province: '07',
    tile: { row: 4, column: 3 },
  },
  {
    code: '10',
    kind: 'county',
    name: {
      fi: 'Kymenlaakson hyvinvointialue',
      sv: 'Kymmenedalens välfärdsområde',
      en: 'Kymenlaakso wellbeing services county',
    },
    shortName: { fi: 'Kymenlaakso', sv: 'Kymmenedalen', en: 'Kymenlaakso' },
    cooperationArea: '1',
    province: '08',
    tile: { row: 5, column: 3 },
  },
  {
    code: '11',
    kind: 'county',
    name: {
      fi: 'Etelä-Karjalan hyvinvointialue',
      sv: 'Södra Karelens välfärdsområde',
      en: 'South Karelia wellbeing services county',
    },
    shortName: { fi: 'Etelä-Karjala', sv: 'Södra Karelen', en: 'South Karelia' },
    cooperationArea: '1',
    province: '09',
    tile: { row: 5, column: 4 },
  },
  {
    code: '12',
    kind: 'county',
    name: {
      fi: 'Etelä-Savon hyvinvointialue',
      sv: 'Södra Savolax välfärdsområde',
      en: 'South Savo wellbeing services county',
    },
    shortName: { fi: 'Etelä-Savo', sv: 'Södra Savolax', en: 'South Savo' },
    cooperationArea: '2',
    province: '10',
    tile: { row: 4, column: 4 },
  },
  {
    code: '13',
    kind: 'county',
    name: {
      fi: 'Pohjois-Savon hyvinvointialue',
      sv: 'Norra Savolax välfärdsområde',
      en: 'North Savo wellbeing services county',
    },
    shortName: { fi: 'Pohjois-Savo', sv: 'Norra Savolax', en: 'North Savo' },
    cooperationArea: '2',
    province: '11',
    tile: { row: 3, column: 3 },
  },
  {
    code: '14',
    kind: 'county',
    name: {
      fi: 'Pohjois-Karjalan hyvinvointialue',
      sv: 'Norra Karelens välfärdsområde',
      en: 'North Karelia wellbeing services county',
    },
    shortName: { fi: 'Pohjois-Karjala', sv: 'Norra Karelen', en: 'North Karelia' },
    cooperationArea: '2',
    province: '12',
    tile: { row: 3, column: 4 },
  },
  {
    code: '15',
    kind: 'county',
    name: {
      fi: 'Keski-Suomen hyvinvointialue',
      sv: 'Mellersta Finlands välfärdsområde',
      en: 'Central Finland wellbeing services county',
    },
    shortName: { fi: 'Keski-Suomi', sv: 'Mellersta Finland', en: 'Central Finland' },
    cooperationArea: '2',
    province: '13',
    tile: { row: 3, column: 2 },
  },
  {
    code: '16',
    kind: 'county',
    name: {
      fi: 'Etelä-Pohjanmaan hyvinvointialue',
      sv: 'Södra Österbottens välfärdsområde',
      en: 'South Ostrobothnia wellbeing services county',
    },
    shortName: { fi: 'Etelä-Pohjanmaa', sv: 'Södra Österbotten', en: 'South Ostrobothnia' },
    cooperationArea: '3',
    province: '14',
    tile: { row: 3, column: 1 },
  },
  {
    code: '17',
    kind: 'county',
    name: {
      fi: 'Pohjanmaan hyvinvointialue',
      sv: 'Österbottens välfärdsområde',
      en: 'Ostrobothnia wellbeing services county',
    },
    shortName: { fi: 'Pohjanmaa', sv: 'Österbotten', en: 'Ostrobothnia' },
    cooperationArea: '4',
    province: '15',
    tile: { row: 2, column: 1 },
  },
  {
    code: '18',
    kind: 'county',
    name: {
      fi: 'Keski-Pohjanmaan hyvinvointialue',
      sv: 'Mellersta Österbottens välfärdsområde',
      en: 'Central Ostrobothnia wellbeing services county',
    },
    shortName: { fi: 'Keski-Pohjanmaa', sv: 'Mellersta Österbotten', en: 'Central Ostrobothnia' },
    cooperationArea: '5',
    province: '16',
    tile: { row: 2, column: 2 },
  },
  {
    code: '19',
    kind: 'county',
    name: {
      fi: 'Pohjois-Pohjanmaan hyvinvointialue',
      sv: 'Norra Österbottens välfärdsområde',
      en: 'North Ostrobothnia wellbeing services county',
    },
    shortName: { fi: 'Pohjois-Pohjanmaa', sv: 'Norra Österbotten', en: 'North Ostrobothnia' },
    cooperationArea: '5',
    province: '17',
    tile: { row: 2, column: 3 },
  },
  {
    code: '20',
    kind: 'county',
    name: { fi: 'Kainuun hyvinvointialue', sv: 'Kajanalands välfärdsområde', en: 'Kainuu wellbeing services county' },
    shortName: { fi: 'Kainuu', sv: 'Kajanaland', en: 'Kainuu' },
    cooperationArea: '5',
    province: '18',
    tile: { row: 2, column: 4 },
  },
  {
    code: '21',
    kind: 'county',
    name: { fi: 'Lapin hyvinvointialue', sv: 'Lapplands välfärdsområde', en: 'Lapland wellbeing services county' },
    shortName: { fi: 'Lappi', sv: 'Lappland', en: 'Lapland' },
    cooperationArea: '5',
    province: '19',
    tile: { row: 1, column: 3 },
  },
  {
    code: '90',
    kind: 'city',
    name: { fi: 'Helsingin kaupunki', sv: 'Helsingfors stad', en: 'City of Helsinki' },
    shortName: { fi: 'Helsinki', sv: 'Helsingfors', en: 'Helsinki' },
    cooperationArea: '1',
    province: '01',
    tile: { row: 7, column: 2 },
  },
] as const satisfies readonly Region[]

/**
 * Areas of Finland that no wellbeing services county organises: Åland, whose child protection is its own legislation's.
 * They hold no records; they are here so that every municipality belongs somewhere.
 *
 * Source: Statistics Finland regions.
 */
export const outsideRegions = [
  {
    code: '91',
    kind: 'autonomous-region',
    name: { fi: 'Ahvenanmaa', sv: 'Åland', en: 'Åland' },
    shortName: { fi: 'Ahvenanmaa', sv: 'Åland', en: 'Åland' },
    cooperationArea: '6',
    province: '21',
    tile: { row: 6, column: 1 },
  },
] as const satisfies readonly OutsideRegion[]
