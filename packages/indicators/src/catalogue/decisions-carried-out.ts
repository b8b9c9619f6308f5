import { defineIndicator } from '../definition/define-indicator'
import { nothingRecorded } from '../definition/missing-data'

/** Share of the decisions to follow up in a year that were carried out. */
export const decisionsCarriedOut = defineIndicator({
  id: 'decisions-carried-out',
  version: 1,
  name: {
    fi: 'Toteutetut päätökset',
    sv: 'Genomförda beslut',
    en: 'Decisions carried out',
  },
  description: {
    fi: 'Kuinka suuri osa päätöksistä, joiden seurantapäivä on jakson loppuun päättyvän vuoden aikana, on toteutettu jakson viimeiseen päivään mennessä.',
    sv: 'Hur stor andel av de beslut vars uppföljningsdag är under det år som slutar vid periodens slut som har genomförts senast på periodens sista dag.',
    en: 'How many of the decisions to follow up in the year that ends with the period were carried out by its last day.',
  },
  pillar: 3,
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'SyTy Uusimaa 2020',
      place: {
        fi: 'ohjausryhmän linjaukset',
        sv: 'styrgruppens riktlinjer',
        en: 'the steering group’s decisions',
      },
    },
  ],
  decimals: 0,
  from: 'region',
  numerator: { sum: 'decisionsCarriedOut' },
  denominator: { sum: 'decisionsToFollowUp' },
  missingData: { noDataWhen: nothingRecorded('decisionsRecorded') },
  example: {
    rows: [{ decisionsCarriedOut: 2, decisionsToFollowUp: 4 }],
    numerator: 2,
    denominator: 4,
    value: 2 / 4,
  },
})
