import { say } from './field-words'
import { idWords, placeWords } from './place-words'

/** Words of the fields of `team`. */
export const teamWords = {
  ...placeWords,
  team: idWords('tiimin', 'teamets', 'the team'),
  isTrained: {
    label: say(
      'tiimin peruskoulutus on päättynyt jakson viimeiseen päivään mennessä',
      'teamets grundutbildning har avslutats senast på periodens sista dag',
      'the team’s basic training was completed by the last day of the period',
    ),
    yes: say(
      'joiden peruskoulutus on päättynyt jakson viimeiseen päivään mennessä',
      'vars grundutbildning har avslutats senast på periodens sista dag',
      'whose basic training was completed by the last day of the period',
    ),
    no: say(
      'joiden peruskoulutus ei ole päättynyt jakson viimeiseen päivään mennessä',
      'vars grundutbildning inte har avslutats senast på periodens sista dag',
      'whose basic training was not completed by the last day of the period',
    ),
  },
  hasReport: {
    label: say(
      'tiimillä on raportti jaksolta',
      'teamet har en rapport från perioden',
      'the team has a report in the period',
    ),
    yes: say('joilla on raportti jaksolta', 'som har en rapport från perioden', 'that have a report in the period'),
    no: say(
      'joilla ei ole raporttia jaksolta',
      'som inte har någon rapport från perioden',
      'that have no report in the period',
    ),
  },
}
