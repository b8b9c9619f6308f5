import {
  elementStatuses,
  labelOf,
  trainingStatuses,
  type ElementStatusId,
  type TrainingStatusId,
} from '@kotipesa/domain'
import { localized } from './field-words'

/** Why records do not enter a figure. */
export const reasons = {
  notActive: localized(
    'ei ole toiminnassa jakson viimeisenä päivänä',
    'är inte verksam på periodens sista dag',
    'is not active on the last day of the period',
  ),
  teamNotActive: localized(
    'raportin tiimi ei ole toiminnassa jakson viimeisenä päivänä',
    'rapportens team är inte verksamt på periodens sista dag',
    'the team of the report is not active on the last day of the period',
  ),
  laterReport: localized(
    'tiimillä on jaksolta uudempi raportti',
    'teamet har en senare rapport från perioden',
    'the team has a later report in the period',
  ),
  noReport: localized(
    'tiimillä ei ole raporttia jaksolta',
    'teamet har ingen rapport från perioden',
    'the team has no report in the period',
  ),
  laterCount: localized(
    'uudempi ilmoitettu määrä on voimassa jakson viimeisenä päivänä',
    'ett senare antal gäller på periodens sista dag',
    'a later count holds on the last day of the period',
  ),
  countedAfter: localized(
    'määrä on ilmoitettu vasta jakson jälkeen',
    'antalet har angivits först efter perioden',
    'the count was given only after the period',
  ),
  completedAfter: localized(
    'koulutus on päättynyt vasta jakson jälkeen',
    'utbildningen avslutades först efter perioden',
    'the training was completed only after the period',
  ),
  completedOutside: localized(
    'koulutus ei ole päättynyt tällä jaksolla',
    'utbildningen avslutades inte under perioden',
    'the training was not completed in the period',
  ),
  completedOutsideYear: localized(
    'koulutus ei ole päättynyt jakson loppuun päättyvän vuoden aikana',
    'utbildningen avslutades inte under det år som slutar vid periodens slut',
    'the training was not completed in the year that ends with the period',
  ),
  happenedOutside: localized('ei osu jaksolle', 'infaller inte under perioden', 'does not fall in the period'),
  alreadyTrained: localized(
    'tiimin peruskoulutus on päättynyt',
    'teamets grundutbildning har avslutats',
    'the team’s basic training is completed',
  ),
  withoutExperts: localized(
    'kokemusasiantuntijoita ei ollut mukana',
    'erfarenhetsexperter var inte med',
    'no experts by experience took part',
  ),
  withoutParticipants: localized(
    'koulutuksessa ei ollut tämän ryhmän osallistujia',
    'utbildningen hade inga deltagare ur denna grupp',
    'no one of this group took part in the training',
  ),
  qualifiedLater: localized(
    'ei ollut pätevöitynyt ennen jakson loppuun päättyvän vuoden alkua',
    'var inte behörig före början av det år som slutar vid periodens slut',
    'had not qualified before the year that ends with the period began',
  ),
  notSteering: localized('ei ole ohjausryhmä', 'är inte en styrgrupp', 'is not a steering group'),
  hasNotMet: localized(
    'ei ole kokoontunut jakson loppuun päättyvän vuoden aikana',
    'har inte sammanträtt under det år som slutar vid periodens slut',
    'has not met in the year that ends with the period',
  ),
  notInUse: localized(
    'tilaa ei ole kirjattu: ei aloitettu',
    'ingen status har antecknats: inte påbörjad',
    'no status is recorded: not started',
  ),
  carriedUntrained: localized(
    'kaikkia tiimejä, joiden työtä tiimi jatkaa, ei ole koulutettu',
    'alla team vars arbete teamet fortsätter har inte utbildats',
    'not every team whose work it carries on has been trained',
  ),
  reportedAgain: localized(
    'tiimillä on samalta päivältä toinen raportti',
    'teamet har en annan rapport från samma dag',
    'the team has another report of the same day',
  ),
  notTeamTraining: localized(
    'koulutus ei ole tiimin peruskoulutus',
    'utbildningen är inte ett teams grundutbildning',
    'the training is not the basic training of a team',
  ),
  notConsulted: localized(
    'konsultaatioita ei ole pidetty yhdeksää tuntia',
    'nio timmar konsultationer har inte hållits',
    'nine hours of consultations have not been held',
  ),
  notScheduled: localized(
    'koulutusta ei ole aikataulutettu',
    'utbildningen har inte tidsplanerats',
    'the training has not been scheduled',
  ),
  raisedOutside: localized(
    'kysymys on esitetty muulloin kuin jakson loppuun päättyvän vuoden aikana',
    'frågan ställdes inte under det år som slutar vid periodens slut',
    'the question was not raised in the year that ends with the period',
  ),
  notTold: localized('vastausta ei ole kerrottu', 'svaret har inte meddelats', 'the answer has not been told'),
  followedUpOutside: localized(
    'seurantapäivä ei ole jakson loppuun päättyvän vuoden aikana',
    'uppföljningsdagen är inte under det år som slutar vid periodens slut',
    'the day of follow-up is not in the year that ends with the period',
  ),
  notDone: localized(
    'päätöstä ei ole toteutettu',
    'beslutet har inte genomförts',
    'the decision has not been carried out',
  ),
  notForTheWeb: localized(
    'aineisto ei ole esite tai esittelyvideo',
    'materialet är ingen broschyr eller presentationsvideo',
    'the material is no brochure or introduction video',
  ),
  notPublished: localized(
    'aineistoa ei ole julkaistu',
    'materialet har inte publicerats',
    'the material has not been published',
  ),
  notAccessible: localized(
    'aineisto ei ole saavutettava',
    'materialet är inte tillgängligt',
    'the material is not accessible',
  ),
  notAssessed: localized(
    'saavutettavuutta ei ole arvioitu',
    'tillgängligheten har inte bedömts',
    'accessibility has not been assessed',
  ),
  notAgreed: localized('johtajat eivät ole sopineet', 'ledarna har inte kommit överens', 'the leaders have not agreed'),
  dueOutside: localized(
    'kierroksen määräpäivä ei ole jaksolla',
    'omgångens sista dag är inte i perioden',
    'the round is not due in the period',
  ),
  notSubmittedInTime: localized(
    'suunnitelmaa ei ole palautettu määräpäivään mennessä',
    'planen lämnades inte in senast på utsatt dag',
    'the plan was not submitted by the day it was due',
  ),
  noAmount: localized('tietoa ei ole ilmoitettu', 'uppgiften har inte angivits', 'the figure has not been given'),
} as const

/** Why a training of another status does not count. */
export function trainingStatusReason(status: TrainingStatusId) {
  function name(locale: 'fi' | 'sv' | 'en') {
    return labelOf(trainingStatuses, status, locale)
  }
  return localized(
    `koulutuksen tila on ”${name('fi')}”`,
    `utbildningens status är ”${name('sv')}”`,
    `the status of the training is “${name('en')}”`,
  )
}

/** Why an element of another status is not in use. */
export function elementStatusReason(status: ElementStatusId) {
  function name(locale: 'fi' | 'sv' | 'en') {
    return labelOf(elementStatuses, status, locale)
  }
  return localized(`tila on ”${name('fi')}”`, `status är ”${name('sv')}”`, `the status is “${name('en')}”`)
}
