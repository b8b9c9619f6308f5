import { defineIndicator } from '../definition/define-indicator'
import { nothingRecorded } from '../definition/missing-data'

/** Share of open training needs that are scheduled. */
export const needsScheduled = defineIndicator({
  id: 'needs-scheduled',
  version: 1,
  name: {
    fi: 'Aikataulutetut koulutustarpeet',
    sv: 'Tidsplanerade utbildningsbehov',
    en: 'Training needs scheduled',
  },
  description: {
    fi: 'Kuinka suuri osa jakson viimeisenä päivänä avoinna olevista koulutustarpeista on aikataulutettu.',
    sv: 'Hur stor andel av de utbildningsbehov som är öppna på periodens sista dag som har tidsplanerats.',
    en: 'How many of the training needs open on the last day of the period are scheduled.',
  },
  pillar: 2,
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'Pirkanmaa support model 2023',
      place: {
        fi: 'koulutustarpeet: kootaan ja järjestetään',
        sv: 'utbildningsbehoven: samlas och ordnas',
        en: 'training needs: collected and put in order',
      },
    },
  ],
  decimals: 0,
  from: 'region',
  numerator: { sum: 'needsScheduled' },
  denominator: { sum: 'needsOpen' },
  missingData: { noDataWhen: nothingRecorded('needsRecorded') },
  example: {
    rows: [{ needsScheduled: 3, needsOpen: 5 }],
    numerator: 3,
    denominator: 5,
    value: 3 / 5,
  },
})
