import { defineIndicator } from '../definition/define-indicator'

/** Share of active teams with a report in the period. */
export const reportingCompleteness = defineIndicator({
  id: 'reporting-completeness',
  version: 1,
  name: {
    fi: 'Raportoineet tiimit',
    sv: 'Team som har rapporterat',
    en: 'Teams that have reported',
  },
  description: {
    fi:
      'Kuinka suuri osa toiminnassa olevista tiimeistä on raportoinut jaksolla. Luku kertoo, kuinka kattaviin ' +
      'tietoihin muut tiimejä kuvaavat luvut perustuvat.',
    sv:
      'Hur stor andel av de verksamma teamen som har rapporterat under perioden. Talet visar hur heltäckande ' +
      'uppgifter de övriga talen om teamen bygger på.',
    en:
      'How many of the active teams have reported in the period. It tells how complete the data are on which the ' +
      'other figures about teams rest.',
  },
  pillar: 3,
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'Pirkanmaa support model 2023',
      place: {
        fi: 'käyttöönoton seuranta ja arviointi: yhteinen mittari otetaan käyttöön',
        sv: 'uppföljning och utvärdering av ibruktagandet: en gemensam mätare tas i bruk',
        en: 'monitoring and evaluation of uptake: a shared measure is taken into use',
      },
    },
    {
      document: 'SyTy workshop 2018',
      place: {
        fi: 'dia 7: vertailtava ja luotettava arviointitieto',
        sv: 'bild 7: jämförbar och tillförlitlig utvärderingsinformation',
        en: 'slide 7: comparable and reliable evaluation data',
      },
    },
  ],
  decimals: 0,
  from: 'team',
  numerator: { count: 'rows', where: { field: 'hasReport', operator: '=', value: true } },
  denominator: { count: 'rows' },
  missingData: {},
  example: {
    rows: [{ hasReport: true }, { hasReport: true }, { hasReport: false }, { hasReport: false }, { hasReport: false }],
    numerator: 2,
    denominator: 5,
    value: 0.4,
  },
})
