import { defineIndicator } from '../definition/define-indicator'

/** Share of trainings and meetings with experts by experience. */
export const expertsByExperienceInvolved = defineIndicator({
  id: 'experts-by-experience-involved',
  version: 1,
  name: {
    fi: 'Kokemusasiantuntijat mukana',
    sv: 'Erfarenhetsexperter med',
    en: 'Experts by experience involved',
  },
  description: {
    fi:
      'Kuinka suuressa osassa jaksolla päättyneistä koulutuksista ja pidetyistä verkostojen ja ryhmien ' +
      'kokouksista kokemusasiantuntijoita on ollut mukana.',
    sv:
      'I hur stor andel av de utbildningar som avslutades och de möten som nätverk och grupper höll under ' +
      'perioden erfarenhetsexperter har varit med.',
    en:
      'In how many of the trainings completed and the meetings of networks and groups held in the period experts ' +
      'by experience took part.',
  },
  pillar: 'joint',
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'MONNI plan 2021',
      place: {
        fi: 'luku 7, hankkeen tuotokset ja mittarit: kokemusasiantuntijarakenne',
        sv: 'kapitel 7, projektets resultat och mätare: strukturen för erfarenhetsexperter',
        en: 'chapter 7, outputs and measures: the expert-by-experience structure',
      },
    },
  ],
  decimals: 0,
  from: 'region',
  numerator: { sum: 'eventsWithExpertsByExperience' },
  denominator: { sum: 'events' },
  missingData: {},
  example: { rows: [{ eventsWithExpertsByExperience: 3, events: 12 }], numerator: 3, denominator: 12, value: 0.25 },
})
