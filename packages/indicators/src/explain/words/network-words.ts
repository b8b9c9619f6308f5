import { networkKinds } from '@kotipesa/domain'
import { say, type FlagWords } from './field-words'
import { idWords, placeWords } from './place-words'

/** What has been agreed for a network: Finnish elative, the other languages with their article. */
function agreed(fi: string, sv: string, en: string): FlagWords {
  return {
    label: say(`${fi} on sovittu`, `man har kommit överens om ${sv}`, `${en} is agreed`),
    yes: say(`joissa {${fi}} on sovittu`, `där man har kommit överens om {${sv}}`, `that have agreed on {${en}}`),
    no: say(
      `joissa {${fi}} ei ole sovittu`,
      `där man inte har kommit överens om {${sv}}`,
      `that have not agreed on {${en}}`,
    ),
  }
}

/** Words of the fields of `network`. */
export const networkWords = {
  ...placeWords,
  network: idWords('verkoston', 'nätverkets', 'the network'),
  kind: {
    label: say('verkoston laji', 'nätverkets typ', 'the kind of the network'),
    is: say('joiden laji on #', 'vars typ är #', 'whose kind is #'),
    codes: networkKinds,
  },
  meetingsInRollingYear: {
    label: say(
      'kokousten määrä jakson loppuun päättyvän vuoden aikana',
      'antalet möten under det år som slutar vid periodens slut',
      'the number of meetings in the year that ends with the period',
    ),
    is: say(
      'joilla kokouksia on ollut jakson loppuun päättyvän vuoden aikana #',
      'vars antal möten under det år som slutar vid periodens slut är #',
      'whose number of meetings in the year that ends with the period is #',
    ),
    some: say(
      'jotka ovat kokoontuneet jakson loppuun päättyvän vuoden aikana',
      'som har sammanträtt under det år som slutar vid periodens slut',
      'that have met in the year that ends with the period',
    ),
    none: say(
      'jotka eivät ole kokoontuneet jakson loppuun päättyvän vuoden aikana',
      'som inte har sammanträtt under det år som slutar vid periodens slut',
      'that have not met in the year that ends with the period',
    ),
    total: say(
      'kokousten määrä jakson loppuun päättyvän vuoden aikana',
      'antalet möten under det år som slutar vid periodens slut',
      'number of meetings in the year that ends with the period',
    ),
  },
  goalAgreed: agreed('tavoitteesta', 'målet', 'the goal'),
  taskAgreed: agreed('tehtävästä', 'uppgiften', 'the task'),
  wayOfWorkingAgreed: agreed('toimintatavasta', 'arbetssättet', 'the way of working'),
  coordinatingBodyAgreed: agreed('koordinaatiotahosta', 'den samordnande aktören', 'the coordinating body'),
}
