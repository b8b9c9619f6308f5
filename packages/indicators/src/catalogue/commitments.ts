import { defineIndicator } from '../definition/define-indicator'

/** Commitments to the systemic way of working made in the period. */
export const commitments = defineIndicator({
  id: 'commitments',
  version: 1,
  name: {
    fi: 'Annetut Sytys-sitoumukset',
    sv: 'Avgivna Sytys-åtaganden',
    en: 'Sytys commitments made',
  },
  description: {
    fi:
      'Kuinka monta sitoumusta (Sytys) henkilöt ja organisaatiot ovat antaneet jaksolla: ne sitoutuvat oppimaan ' +
      'systeemistä orientaatiota ja hyödyntämään systeemistä työotetta yhteisessä tekemisessä.',
    sv:
      'Hur många åtaganden (Sytys) som personer och organisationer har avgett under perioden: de åtar sig att lära ' +
      'sig det systemiska synsättet och att använda det systemiska arbetssättet i det gemensamma arbetet.',
    en:
      'How many commitments (Sytys) persons and organisations made in the period: they commit to learning the ' +
      'systemic orientation and to using the systemic way of working in joint work.',
  },
  pillar: 'joint',
  unit: 'count',
  direction: 'neutral',
  source: [
    {
      document: 'MONNI plan 2021',
      place: {
        fi: 'luku 7, hankkeen onnistumisen mittarit: Sytys-sitoumusten määrä',
        sv: 'kapitel 7, mätare för projektets framgång: antalet Sytys-åtaganden',
        en: 'chapter 7, measures of the project: number of Sytys commitments',
      },
    },
  ],
  decimals: 0,
  from: 'region',
  numerator: { sum: 'commitments' },
  denominator: null,
  missingData: {},
  example: { rows: [{ commitments: 5 }], numerator: 5, denominator: null, value: 5 },
})
