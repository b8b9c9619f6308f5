import { isTeamTraining } from '@kotipesa/domain'
import type { Dated } from './datum'
import { field } from './field'
import { localized } from './field-words'
import { byDay, ofWhom } from './lists'
import { constantOf, idField, scopeFields } from './scope-fields'
import { reasons } from './reasons'

const qualification: Dated<'trainers'> = {
  shape: 'dated',
  from: 'trainers',
  of: ofWhom.itself,
  on: byDay.qualified,
  window: 'beforeRollingYear',
  outside: reasons.qualifiedLater,
}

const teamsTrained: Dated<'trainings'> = {
  shape: 'dated',
  from: 'trainings',
  among: isTeamTraining,
  of: ({ trainers }) => trainers.map(({ trainer }) => trainer),
  on: byDay.completed,
  window: 'rollingYear',
  outside: reasons.completedOutsideYear,
  different: ({ teams }) => teams,
}

/** One row per trainer active on the last day of the period. */
export const trainerFields = {
  ...scopeFields,
  trainer: idField('trainers', 'trainers', ({ id }) => id, ['kouluttajan', 'utbildarens', 'the trainer']),
  timeShare: field(
    'number',
    constantOf('trainers', ({ timeShare }) => timeShare),
    {
      label: localized(
        'kouluttamiseen varattu osuus työajasta',
        'den andel av arbetstiden som är avsatt för utbildning',
        'the share of working time set aside for training',
      ),
      is: localized(
        'joilla kouluttamiseen varattu osuus työajasta on #',
        'vars andel av arbetstiden för utbildning är #',
        'whose share of working time for training is #',
      ),
      total: localized(
        'kouluttamiseen varattujen työaikaosuuksien summa',
        'summan av andelarna av arbetstiden för utbildning',
        'sum of the shares of working time for training',
      ),
      isShare: true,
    },
  ),
  qualifiedBeforeRollingYear: field('flag', qualification, {
    label: localized(
      'kouluttaja on pätevöitynyt ennen jakson loppuun päättyvän vuoden alkua',
      'utbildaren blev behörig före början av det år som slutar vid periodens slut',
      'the trainer qualified before the year that ends with the period began',
    ),
    yes: localized(
      'jotka ovat pätevöityneet ennen jakson loppuun päättyvän vuoden alkua',
      'som blev behöriga före början av det år som slutar vid periodens slut',
      'who qualified before the year that ends with the period began',
    ),
    no: localized(
      'jotka eivät olleet pätevöityneet ennen jakson loppuun päättyvän vuoden alkua',
      'som inte var behöriga före början av det år som slutar vid periodens slut',
      'who had not qualified before the year that ends with the period began',
    ),
  }),
  /** Different teams whose basic training with this trainer was completed in the rolling year, wherever it was held. */
  teamsTrainedInRollingYear: field('count', teamsTrained, {
    label: localized(
      'niiden tiimien määrä, joiden peruskoulutus kouluttajan pitämänä on päättynyt jakson loppuun päättyvän vuoden aikana',
      'antalet team vars grundutbildning med utbildaren avslutades under det år som slutar vid periodens slut',
      'the number of teams whose basic training with the trainer was completed in the year that ends with the period',
    ),
    is: localized(
      'joiden jakson loppuun päättyvän vuoden aikana kouluttamien tiimien määrä on #',
      'vars antal team som de har utbildat under det år som slutar vid periodens slut är #',
      'whose number of teams trained in the year that ends with the period is #',
    ),
    total: localized(
      'jakson loppuun päättyvän vuoden aikana koulutettujen tiimien määrä kouluttajittain yhteensä',
      'det sammanlagda antalet team som utbildades under det år som slutar vid periodens slut, räknat per utbildare,',
      'total number of teams trained in the year that ends with the period, counted by trainer,',
    ),
  }),
} as const
