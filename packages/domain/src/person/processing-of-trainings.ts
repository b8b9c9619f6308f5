import type { LocalizedText } from '../locale/locale'
import type { ProcessingLine } from './processing-line'
import { basesOfPeople, seenWithPeople } from './processing-subjects'

const participants: LocalizedText = {
  fi: 'koulutuksiin ja tilaisuuksiin ilmoittautuneet',
  sv: 'de som har anmält sig till utbildningar och evenemang',
  en: 'those who have registered for trainings and events',
}
const trainers: LocalizedText = {
  fi: 'kouluttajat ja heidän esihenkilönsä',
  sv: 'utbildare och deras chefer',
  en: 'trainers and their supervisors',
}

/** What is kept for trainings, events and the participation of experts by experience. */
export const processingOfTrainings: readonly ProcessingLine[] = [
  {
    id: 'trainers',
    purpose: 'trainings',
    subjects: trainers,
    data: {
      fi: 'ammatti, pätevyys, työaika ja sen ehdot, pari, kunnat ja alueet, poissaolojen päivät ilman syytä',
      sv: 'yrke, behörighet, arbetstid och dess villkor, par, kommuner och områden, frånvarodagar utan orsak',
      en: 'profession, qualification, working time and its terms, pair, municipalities and regions, days away without a reason',
    },
    places: [
      {
        where: 'trainers',
        fields: [
          'title',
          'person',
          'profession',
          'qualifiedOn',
          'timeShare',
          'validFrom',
          'validUntil',
          'supervisor',
          'modulesPassed',
          'permanentPost',
          'coversOthers',
          'shareInWriting',
          'clientWorkKept',
          'dutiesLightened',
          'pairPartner',
          'municipalitiesServed',
          'lentTo',
          'awayPeriods',
        ],
      },
    ],
    bases: basesOfPeople,
    keeper: 'region',
    seenBy: seenWithPeople,
    alsoSeenBy: {
      fi: 'lainattavasta kouluttajasta muut alueet: alue ja ammatti ilman nimeä',
      sv: 'om en utbildare som lånas ut andra områden: område och yrke utan namn',
      en: 'of a trainer who is lent, other regions: region and profession without a name',
    },
    kept: ['without-name', 'trash'],
  },
  {
    id: 'holding',
    purpose: 'trainings',
    subjects: trainers,
    data: {
      fi: 'mitkä koulutukset ja päivät kouluttaja pitää, häneltä kysytty ja hänen vastauksensa',
      sv: 'vilka utbildningar och dagar utbildaren håller, vad som har frågats och svaret',
      en: 'which trainings and days a trainer holds, what was asked of them and their answer',
    },
    places: [
      { where: 'trainings', fields: ['trainers.trainer', 'sessions.heldBy'] },
      { where: 'trainer_questions', fields: [] },
    ],
    bases: basesOfPeople,
    keeper: 'region',
    seenBy: seenWithPeople,
    alsoSeenBy: {
      fi: 'kouluttaja itse omalla linkillään tai tunnuksellaan',
      sv: 'utbildaren själv med sin egen länk eller sitt konto',
      en: 'the trainer, by an own link or account',
    },
    kept: ['without-name', 'trash'],
  },
  {
    id: 'registrations',
    purpose: 'trainings',
    subjects: participants,
    data: {
      fi: 'nimi, sähköposti, yksikkö, tehtävä, lisätieto, kieli, suostumuksen päivä, läsnäolo päivittäin, onko palautetta annettu',
      sv: 'namn, e-post, enhet, uppgift, tilläggsuppgift, språk, samtyckets dag, närvaro dag för dag, om respons har getts',
      en: 'name, e-mail, unit, role, note, language, day of the consent, attendance day by day, whether feedback was given',
    },
    places: [
      {
        where: 'registrations',
        fields: [
          'training',
          'event',
          'name',
          'email',
          'unit',
          'group',
          'sector',
          'note',
          'state',
          'language',
          'consentGivenOn',
        ],
      },
      { where: 'registration_attendance', fields: [] },
      { where: 'feedback_given', fields: [] },
      { where: 'certificates', fields: [] },
    ],
    bases: ['consent'],
    keeper: 'region',
    seenBy: seenWithPeople,
    alsoSeenBy: {
      fi: 'ilmoittautunut itse omalla linkillään; koulutuksen kouluttaja omalla linkillään nimet ja läsnäolon',
      sv: 'den anmälda själv med sin egen länk; utbildaren med sin egen länk namnen och närvaron',
      en: 'whoever has registered, by an own link; the trainer, by an own link, names and attendance',
    },
    kept: ['registration-months', 'hash-of-name', 'trash'],
  },
  {
    id: 'feedback',
    purpose: 'trainings',
    subjects: participants,
    data: {
      fi: 'palaute ilman nimeä ja aikaa: ei yhdistettävissä kehenkään',
      sv: 'respons utan namn och tid: kan inte kopplas till någon',
      en: 'feedback without a name or a time: it cannot be joined to anybody',
    },
    places: [{ where: 'feedback', fields: ['degree', 'helped', 'hindered'] }],
    bases: ['consent'],
    keeper: 'region',
    seenBy: seenWithPeople,
    alsoSeenBy: null,
    kept: ['no-person'],
  },
  {
    id: 'experts',
    purpose: 'experts',
    subjects: {
      fi: 'kokemusasiantuntijat',
      sv: 'erfarenhetsexperter',
      en: 'experts by experience',
    },
    data: {
      fi: 'tehtävät, tilaisuudet, päivät ja tunnit; ei sitä, mistä kokemus on',
      sv: 'uppgifter, tillfällen, dagar och timmar; inte vad erfarenheten gäller',
      en: 'tasks, occasions, days and hours; not of what the experience is',
    },
    places: [
      { where: 'memberships', fields: ['tasks'] },
      {
        where: 'expert-occasions',
        fields: ['title', 'expert', 'meeting', 'training', 'event', 'day', 'hours', 'task'],
      },
    ],
    bases: basesOfPeople,
    keeper: 'region',
    seenBy: seenWithPeople,
    alsoSeenBy: null,
    kept: ['without-name', 'trash'],
  },
]
