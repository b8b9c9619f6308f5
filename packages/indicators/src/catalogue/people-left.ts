import { defineIndicator } from '../definition/define-indicator'
import { teamsCouldReportSinceVersion2 } from '../definition/missing-data'

/** Members who left the teams in the period for each present member. */
export const peopleLeft = defineIndicator({
  id: 'people-left',
  version: 1,
  name: {
    fi: 'Tiimeistä lähteneet',
    sv: 'De som lämnat teamen',
    en: 'People who left the teams',
  },
  description: {
    fi: 'Kuinka monta jäsentä tiimeistä on lähtenyt jaksolla tiimien jäsenmäärään verrattuna. Mukana ovat tiimit, jotka ovat ilmoittaneet jäsenmääränsä ja lähteneet.',
    sv: 'Hur många medlemmar som lämnade teamen under perioden i förhållande till antalet medlemmar. Med är de team som har angett antalet medlemmar och hur många som lämnade.',
    en: 'How many members left the teams in the period, against the number of members. Teams that told their number of members and how many left are counted.',
  },
  pillar: 2,
  unit: 'share',
  direction: 'lower',
  source: [
    {
      document: 'SyTy workshop 2018',
      place: {
        fi: 'dia 5, kohta 2.3: työntekijöiden saatavuus ja pysyvyys',
        sv: 'bild 5, punkt 2.3: tillgången på personal och dess varaktighet',
        en: 'slide 5, point 2.3: availability and permanence of staff',
      },
    },
  ],
  decimals: 0,
  from: 'report',
  over: {
    and: [
      { field: 'people', operator: '>', value: 0 },
      { field: 'reportsOfLeft', operator: '>', value: 0 },
    ],
  },
  numerator: { sum: 'leftInPeriod' },
  denominator: { sum: 'people' },
  missingData: { noDataWhen: teamsCouldReportSinceVersion2 },
  example: {
    rows: [{ leftInPeriod: 2, people: 6, reportsOfLeft: 1 }],
    numerator: 2,
    denominator: 6,
    value: 2 / 6,
  },
})
