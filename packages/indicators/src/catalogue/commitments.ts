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
      'Kuinka monta sitoumusta systeemisen työotteen hyödyntämiseen (Sytys) henkilöt ja organisaatiot ovat ' +
      'antaneet jaksolla.',
    sv:
      'Hur många åtaganden att använda det systemiska arbetssättet (Sytys) som personer och organisationer har ' +
      'avgett under perioden.',
    en: 'How many commitments to use the systemic way of working (Sytys) persons and organisations made in the period.',
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
