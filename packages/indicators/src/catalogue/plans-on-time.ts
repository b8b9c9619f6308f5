import { defineIndicator } from '../definition/define-indicator'
import { nothingRecorded } from '../definition/missing-data'

/** Share of national rounds to which the region submitted its plan in time. */
export const plansOnTime = defineIndicator({
  id: 'plans-on-time',
  version: 1,
  name: {
    fi: 'Ajoissa palautetut suunnitelmat',
    sv: 'Planer som lämnades in i tid',
    en: 'Plans submitted on time',
  },
  description: {
    fi: 'Kuinka moneen jaksolla määräpäivänsä saavuttaneeseen kansalliseen kierrokseen alue on palauttanut suunnitelmansa viimeistään määräpäivänä.',
    sv: 'Till hur många av de nationella omgångar vars sista dag är i perioden området lämnade in sin plan senast den dagen.',
    en: 'To how many of the national rounds due in the period the region submitted its plan by the day it was due.',
  },
  pillar: 1,
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'SyTy workshop 2018',
      place: {
        fi: 'diat 10–12: suunnitelmien kierrokset ja määräpäivät',
        sv: 'bilderna 10–12: planernas omgångar och sista dagar',
        en: 'slides 10–12: rounds of plans and when they were due',
      },
    },
  ],
  decimals: 0,
  from: 'region',
  numerator: { sum: 'plansOnTime' },
  denominator: { sum: 'roundsDue' },
  missingData: { noDataWhen: nothingRecorded('roundsRecorded') },
  example: {
    rows: [{ plansOnTime: 1, roundsDue: 2 }],
    numerator: 1,
    denominator: 2,
    value: 1 / 2,
  },
})
