import { defineIndicator } from '../definition/define-indicator'

/** Share of trainings, meetings and events with experts by experience. */
export const expertsByExperienceInvolved = defineIndicator({
  id: 'experts-by-experience-involved',
  version: 2,
  name: {
    fi: 'Kokemusasiantuntijat mukana',
    sv: 'Erfarenhetsexperter med',
    en: 'Experts by experience involved',
  },
  description: {
    fi:
      'Kuinka suuressa osassa jaksolla päättyneistä koulutuksista sekä pidetyistä verkostojen ja ryhmien ' +
      'kokouksista ja tapahtumista kokemusasiantuntijoita on ollut mukana. Osuus on oma tulkintamme: mikään ' +
      'asiakirja ei määrittele sitä.',
    sv:
      'I hur stor andel av de utbildningar som avslutades samt de möten som nätverk och grupper höll och de ' +
      'evenemang som hölls under perioden erfarenhetsexperter har varit med. Andelen är vår egen tolkning: inget ' +
      'dokument definierar den.',
    en:
      'In how many of the trainings completed, the meetings of networks and groups and the events held in the ' +
      'period experts by experience took part. The share is our own reading: no document defines it.',
  },
  pillar: 'joint',
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'SyTy Uusimaa 2020',
      place: {
        fi: '”Kokemusasiantuntijat mukana”: työkokeilu ja työpajat 2019; kouluttamaan ja kehittämään 2020 (suunnitteilla)',
        sv: '”Kokemusasiantuntijat mukana”: arbetsprövning och verkstäder 2019; att utbilda och utveckla 2020 (planeras)',
        en: '“Kokemusasiantuntijat mukana”: work trial and workshops in 2019; to train and develop in 2020 (planned)',
      },
    },
  ],
  ownReadings: ['share-of-joint-occasions'],
  changes: [
    {
      on: '2026-11-25',
      concerns: 'figure',
      what: {
        fi: 'Mukana ovat myös tapahtumat, ja yhteisen verkoston tai ryhmän kokous lasketaan jokaiselle sen alueelle. Aiemmin laskettiin vain koulutukset ja kokoukset, ja kokous vain alueelle, jossa se pidettiin.',
        sv: 'Också evenemang räknas, och ett möte i ett gemensamt nätverk eller en gemensam grupp räknas i vart och ett av dess områden. Tidigare räknades bara utbildningar och möten, och ett möte bara i det område där det hölls.',
        en: 'Events count as well, and a meeting of a joint network or group counts in each of its regions. Before, only trainings and meetings counted, and a meeting only in the region where it was held.',
      },
    },
  ],
  decimals: 0,
  from: 'region',
  numerator: { sum: 'eventsWithExpertsByExperience' },
  denominator: { sum: 'events' },
  missingData: {},
  example: {
    rows: [{ eventsWithExpertsByExperience: 3, events: 12 }],
    numerator: 3,
    denominator: 12,
    value: 0.25,
  },
})
