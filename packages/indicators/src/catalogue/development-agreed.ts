import { defineIndicator } from '../definition/define-indicator'
import { nothingRecorded } from '../definition/missing-data'

/** Share of development teams whose leaders have agreed. */
export const developmentAgreed = defineIndicator({
  id: 'development-agreed',
  version: 1,
  name: {
    fi: 'Sopimukseen päässeet kehittämisen tiimit',
    sv: 'Utvecklingsteam som kommit överens',
    en: 'Development teams that have agreed',
  },
  description: {
    fi: 'Kuinka suuressa osassa jakson viimeisenä päivänä toiminnassa olevista kehittämisen tiimeistä johtajat ovat sopineet suunnitelmasta.',
    sv: 'I hur stor andel av de utvecklingsteam som är verksamma på periodens sista dag ledarna har kommit överens om en plan.',
    en: 'In how many of the development teams active on the last day of the period the leaders have agreed on a plan.',
  },
  pillar: 'joint',
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'MONNI plan 2021',
      place: {
        fi: 'luku 7: kehittämisen tiimeissä syntyneiden sopimusten määrä',
        sv: 'kapitel 7: antalet överenskommelser i utvecklingsteamen',
        en: 'chapter 7: number of agreements made in the development teams',
      },
    },
  ],
  decimals: 0,
  from: 'region',
  numerator: { sum: 'developmentAgreed' },
  denominator: { sum: 'developmentTeams' },
  missingData: { noDataWhen: nothingRecorded('developmentTeamsRecorded') },
  example: {
    rows: [{ developmentAgreed: 1, developmentTeams: 3 }],
    numerator: 1,
    denominator: 3,
    value: 1 / 3,
  },
})
