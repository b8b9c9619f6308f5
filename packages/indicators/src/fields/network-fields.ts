import { bodiesOf, networkKinds } from '@kotipesa/domain'
import type { Dated } from './datum'
import { field } from './field'
import { localized } from './field-words'
import { byDay, type Records } from './lists'
import { constantOf, idField, scopeFields } from './scope-fields'
import { reasons } from './reasons'

/** What has been agreed for a network: Finnish elative, the other languages with their article. */
function agreed(read: (network: Records['networks']) => boolean, fi: string, sv: string, en: string) {
  return field('flag', constantOf('networks', read), {
    label: localized(`${fi} on sovittu`, `man har kommit överens om ${sv}`, `${en} is agreed`),
    yes: localized(`joissa {${fi}} on sovittu`, `där man har kommit överens om {${sv}}`, `that have agreed on {${en}}`),
    no: localized(
      `joissa {${fi}} ei ole sovittu`,
      `där man inte har kommit överens om {${sv}}`,
      `that have not agreed on {${en}}`,
    ),
  })
}

/** The meetings of a network or a group. */
export const meetingsOfBody: Dated<'meetings'> = {
  shape: 'dated',
  from: 'meetings',
  of: bodiesOf,
  on: byDay.held,
  window: 'rollingYear',
  outside: reasons.happenedOutside,
}

/** One row per network active on the last day of the period. */
export const networkFields = {
  ...scopeFields,
  network: idField('networks', 'networks', ({ id }) => id, ['verkoston', 'nätverkets', 'the network']),
  kind: field(
    'text',
    constantOf('networks', ({ kind }) => kind),
    {
      label: localized('verkoston laji', 'nätverkets typ', 'the kind of the network'),
      is: localized('joiden laji on #', 'vars typ är #', 'whose kind is #'),
      codes: networkKinds,
    },
  ),
  meetingsInRollingYear: field('count', meetingsOfBody, {
    label: localized(
      'kokousten määrä jakson loppuun päättyvän vuoden aikana',
      'antalet möten under det år som slutar vid periodens slut',
      'the number of meetings in the year that ends with the period',
    ),
    is: localized(
      'joilla kokouksia on ollut jakson loppuun päättyvän vuoden aikana #',
      'vars antal möten under det år som slutar vid periodens slut är #',
      'whose number of meetings in the year that ends with the period is #',
    ),
    some: localized(
      'jotka ovat kokoontuneet jakson loppuun päättyvän vuoden aikana',
      'som har sammanträtt under det år som slutar vid periodens slut',
      'that have met in the year that ends with the period',
    ),
    none: localized(
      'jotka eivät ole kokoontuneet jakson loppuun päättyvän vuoden aikana',
      'som inte har sammanträtt under det år som slutar vid periodens slut',
      'that have not met in the year that ends with the period',
    ),
    total: localized(
      'kokousten määrä jakson loppuun päättyvän vuoden aikana',
      'antalet möten under det år som slutar vid periodens slut',
      'number of meetings in the year that ends with the period',
    ),
  }),
  goalAgreed: agreed(({ goalAgreed }) => goalAgreed, 'tavoitteesta', 'målet', 'the goal'),
  taskAgreed: agreed(({ taskAgreed }) => taskAgreed, 'tehtävästä', 'uppgiften', 'the task'),
  wayOfWorkingAgreed: agreed(
    ({ wayOfWorkingAgreed }) => wayOfWorkingAgreed,
    'toimintatavasta',
    'arbetssättet',
    'the way of working',
  ),
  coordinatingBodyAgreed: agreed(
    ({ coordinatingBodyAgreed }) => coordinatingBodyAgreed,
    'koordinaatiotahosta',
    'den samordnande aktören',
    'the coordinating body',
  ),
} as const
