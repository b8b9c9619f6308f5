import { entryConditionOf2019 as duty } from '@kotipesa/domain'
import { defineIndicator } from '../definition/define-indicator'

/** Share of experienced trainers who have trained at least two different teams in a year. */
export const trainerDuty = defineIndicator({
  id: 'trainer-duty',
  version: 2,
  name: {
    fi: 'Vähintään kaksi tiimiä vuodessa kouluttaneet kouluttajat',
    sv: 'Utbildare som har utbildat minst två team på ett år',
    en: 'Trainers who trained at least two teams in a year',
  },
  description: {
    fi:
      'Kuinka suuri osa yli vuosi sitten pätevöityneistä kouluttajista on ollut kouluttamassa vähintään kahta eri ' +
      'tiimiä peruskoulutuksissa, jotka ovat päättyneet viimeisten 12 kuukauden aikana, alueesta riippumatta. Kaksi ' +
      'tiimiä oli vuoden 2019 kouluttajakoulutuksen pääsyehto; tässä sitä käytetään vuosittaisena vertailukohtana, ei ' +
      'velvoitteena.',
    sv:
      'Hur stor andel av de utbildare som blev behöriga för över ett år sedan som har medverkat i att utbilda minst ' +
      'två olika team i grundutbildningar som har avslutats under de senaste 12 månaderna, oberoende av område. Två ' +
      'team var ett antagningsvillkor för utbildarutbildningen 2019; här används det som årlig jämförelsepunkt, inte ' +
      'som en skyldighet.',
    en:
      'How many of the trainers qualified more than a year ago have taken part in training at least two different ' +
      'teams in basic trainings completed in the last 12 months, in whichever region. Two teams was a condition of ' +
      'entry to the trainer training of 2019; here it is a yearly point of comparison, not an obligation.',
  },
  pillar: 2,
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'SyTy workshop 2018',
      place: {
        fi: 'dia 17: kouluttajakoulutukseen pääsyn edellytyksenä vähintään 2 uuden tiimin kouluttaminen vuonna 2019',
        sv: 'bild 17: villkor för antagning till utbildarutbildningen är att utbilda minst 2 nya team 2019',
        en: 'slide 17: condition of entry to the trainer training, to train at least 2 new teams in 2019',
      },
    },
  ],
  ownReadings: ['yearly-duty-of-two-teams'],
  changes: [
    {
      on: '2026-11-25',
      concerns: 'figure',
      what: {
        fi: 'Kouluttajalta lasketaan eri tiimit, jotka hän on kouluttanut. Aiemmin laskettiin koulutukset.',
        sv: 'Av en utbildare räknas de olika team som hen har utbildat. Tidigare räknades utbildningarna.',
        en: 'A trainer’s different teams are counted. Before, it was the trainings.',
      },
    },
  ],
  decimals: 0,
  from: 'trainer',
  over: { field: 'qualifiedBeforeRollingYear', operator: '=', value: true },
  numerator: {
    count: 'rows',
    where: { field: 'teamsTrainedInRollingYear', operator: '>=', value: duty.newTeams },
  },
  denominator: { count: 'rows' },
  missingData: {},
  example: {
    rows: [
      { qualifiedBeforeRollingYear: true, teamsTrainedInRollingYear: 3 },
      { qualifiedBeforeRollingYear: true, teamsTrainedInRollingYear: 1 },
      { qualifiedBeforeRollingYear: false, teamsTrainedInRollingYear: 2 },
    ],
    numerator: 1,
    denominator: 2,
    value: 0.5,
  },
})
