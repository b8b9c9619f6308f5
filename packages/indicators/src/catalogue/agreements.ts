import { defineIndicator } from '../definition/define-indicator'

/** Agreements made in the period. */
export const agreements = defineIndicator({
  id: 'agreements',
  version: 1,
  name: {
    fi: 'Tehdyt sopimukset',
    sv: 'Ingångna avtal',
    en: 'Agreements made',
  },
  description: {
    fi: 'Kuinka monta monialaisen yhteistyön sopimusta kehittämisen tiimeissä on tehty jaksolla.',
    sv: 'Hur många avtal om sektorsövergripande samarbete som har ingåtts i utvecklingsteamen under perioden.',
    en: 'How many agreements on multi-agency co-operation were made in development teams in the period.',
  },
  pillar: 'joint',
  unit: 'count',
  direction: 'neutral',
  source: [
    {
      document: 'MONNI plan 2021',
      place: {
        fi: 'luku 7, hankkeen onnistumisen mittarit: kehittämisen tiimeissä syntyneiden sopimusten määrä',
        sv: 'kapitel 7, mätare för projektets framgång: antalet avtal från utvecklingsteamen',
        en: 'chapter 7, measures of the project: number of agreements made in development teams',
      },
    },
  ],
  decimals: 0,
  from: 'region',
  numerator: { sum: 'agreements' },
  denominator: null,
  missingData: {},
  example: { rows: [{ agreements: 2 }], numerator: 2, denominator: null, value: 2 },
})
