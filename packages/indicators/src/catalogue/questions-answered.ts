import { defineIndicator } from '../definition/define-indicator'
import { nothingRecorded } from '../definition/missing-data'

/** Share of the networks’ questions of a year that were answered. */
export const questionsAnswered = defineIndicator({
  id: 'questions-answered',
  version: 1,
  name: {
    fi: 'Vastatut verkostojen kysymykset',
    sv: 'Besvarade frågor från nätverken',
    en: 'Questions of networks answered',
  },
  description: {
    fi: 'Kuinka suuri osa jakson loppuun päättyvän vuoden aikana esitetyistä kysymyksistä on saanut vastauksen jakson viimeiseen päivään mennessä. Perutut eivät ole mukana.',
    sv: 'Hur stor andel av de frågor som ställdes under det år som slutar vid periodens slut som har besvarats senast på periodens sista dag. Återtagna är inte med.',
    en: 'How many of the questions raised in the year that ends with the period were answered by its last day. Withdrawn ones are left out.',
  },
  pillar: 3,
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'SyTy Uusimaa 2020',
      place: {
        fi: 'verkostojen kysymykset ohjausryhmälle, linjaukset ja muistio verkostoille',
        sv: 'nätverkens frågor till styrgruppen, riktlinjer och promemoria till nätverken',
        en: 'the networks’ questions to the steering group, decisions and memo to the networks',
      },
    },
  ],
  decimals: 0,
  from: 'region',
  numerator: { sum: 'questionsAnswered' },
  denominator: { sum: 'questionsRaised' },
  missingData: { noDataWhen: nothingRecorded('questionsRecorded') },
  example: {
    rows: [{ questionsAnswered: 5, questionsRaised: 6 }],
    numerator: 5,
    denominator: 6,
    value: 5 / 6,
  },
})
