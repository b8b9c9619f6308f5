import { say } from './field-words'
import { idWords, placeWords } from './place-words'

/** Words of the fields of `trainer`. */
export const trainerWords = {
  ...placeWords,
  trainer: idWords('kouluttajan', 'utbildarens', 'the trainer'),
  timeShare: {
    label: say(
      'kouluttamiseen varattu osuus työajasta',
      'den andel av arbetstiden som är avsatt för utbildning',
      'the share of working time set aside for training',
    ),
    is: say(
      'joilla kouluttamiseen varattu osuus työajasta on #',
      'vars andel av arbetstiden för utbildning är #',
      'whose share of working time for training is #',
    ),
    total: say(
      'kouluttamiseen varattujen työaikaosuuksien summa',
      'summan av andelarna av arbetstiden för utbildning',
      'sum of the shares of working time for training',
    ),
    isShare: true,
  },
  qualifiedBeforeRollingYear: {
    label: say(
      'kouluttaja on pätevöitynyt ennen jakson loppuun päättyvän vuoden alkua',
      'utbildaren blev behörig före början av det år som slutar vid periodens slut',
      'the trainer qualified before the year that ends with the period began',
    ),
    yes: say(
      'jotka ovat pätevöityneet ennen jakson loppuun päättyvän vuoden alkua',
      'som blev behöriga före början av det år som slutar vid periodens slut',
      'who qualified before the year that ends with the period began',
    ),
    no: say(
      'jotka eivät olleet pätevöityneet ennen jakson loppuun päättyvän vuoden alkua',
      'som inte var behöriga före början av det år som slutar vid periodens slut',
      'who had not qualified before the year that ends with the period began',
    ),
  },
  teamTrainingsInRollingYear: {
    label: say(
      'jakson loppuun päättyvän vuoden aikana päättyneiden tiimien peruskoulutusten määrä',
      'antalet grundutbildningar för team som avslutades under det år som slutar vid periodens slut',
      'the number of basic team trainings completed in the year that ends with the period',
    ),
    is: say(
      'joilla jakson loppuun päättyvän vuoden aikana päättyneitä tiimien peruskoulutuksia on #',
      'vars antal grundutbildningar för team som avslutades under det år som slutar vid periodens slut är #',
      'whose number of basic team trainings completed in the year that ends with the period is #',
    ),
    total: say(
      'jakson loppuun päättyvän vuoden aikana päättyneiden tiimien peruskoulutusten määrä kouluttajittain yhteensä',
      'det sammanlagda antalet grundutbildningar för team som avslutades under det år som slutar vid periodens slut, ' +
        'räknat per utbildare,',
      'total number of basic team trainings completed in the year that ends with the period, counted by trainer,',
    ),
  },
}
