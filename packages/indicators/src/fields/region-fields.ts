import { evidenceFields } from './evidence-fields'
import { field, type Field } from './field'
import { localized } from './field-words'
import { scopeFields } from './scope-fields'
import {
  agreementsMade,
  allTrainings,
  commitmentsMade,
  daysPerTeam,
  elementsOf,
  inUseOf,
  jointOccasions,
  occasions,
  participants,
  staffOf,
  steeringGroups,
  teams,
  trainedIn,
  trainerDays,
  untrained,
} from './region-data'
import { elementsWords, inUseWords, quantityWords, staffWords, thingsWords, trainedWords } from './region-forms'
import { workingDaysPerYear } from '@kotipesa/domain'

const lastDay = localized('jakson viimeisenä päivänä', 'på periodens sista dag', 'on the last day of the period')

/** One row per region listed in the bundle. */
export const regionFields = {
  ...scopeFields,
  activeTeams: field(
    'count',
    teams,
    thingsWords({
      fi: ['toiminnassa olevien tiimien', 'toiminnassa olevia tiimejä'],
      sv: 'verksamma team',
      en: 'active teams',
    }),
  ),
  untrainedTeams: field(
    'count',
    untrained(1),
    thingsWords({
      fi: ['kouluttamattomien toiminnassa olevien tiimien', 'kouluttamattomia toiminnassa olevia tiimejä'],
      sv: 'verksamma team utan avslutad grundutbildning',
      en: 'active teams without completed basic training',
    }),
  ),
  /** Trainings of the region, of any status and time. */
  trainings: field(
    'count',
    allTrainings,
    thingsWords({ fi: ['koulutusten', 'koulutuksia'], sv: 'utbildningar', en: 'trainings' }),
  ),
  /** The latest staff count up to the last day; null when there is none. So for the next two. */
  supervisors: field(
    'count?',
    staffOf('supervisor'),
    staffWords({ fi: ['esihenkilöiden', 'esihenkilöitä'], sv: 'chefer', en: 'supervisors' }),
  ),
  consultingSocialWorkers: field(
    'count?',
    staffOf('consulting-social-worker'),
    staffWords({
      fi: ['konsultoivien sosiaalityöntekijöiden', 'konsultoivia sosiaalityöntekijöitä'],
      sv: 'konsulterande socialarbetare',
      en: 'consulting social workers',
    }),
  ),
  coordinators: field(
    'count?',
    staffOf('coordinator'),
    staffWords({ fi: ['koordinaattoreiden', 'koordinaattoreita'], sv: 'koordinatorer', en: 'coordinators' }),
  ),
  /** Participants of the role's own training completed up to the last day. So for the next two. */
  supervisorsTrained: field(
    'count',
    trainedIn('supervisor'),
    trainedWords({
      fi: ['esihenkilöiden', 'johtamisen peruskoulutuksiin'],
      sv: ['chefers', 'grundutbildningar i ledarskap'],
      en: ['supervisors’', 'basic trainings in leadership'],
    }),
  ),
  consultingSocialWorkersTrained: field(
    'count',
    trainedIn('consulting-social-worker'),
    trainedWords({
      fi: ['konsultoivien sosiaalityöntekijöiden', 'roolin lisäkoulutuksiin'],
      sv: ['konsulterande socialarbetares', 'rollens tilläggsutbildningar'],
      en: ['consulting social workers’', 'the role’s trainings'],
    }),
  ),
  coordinatorsTrained: field(
    'count',
    trainedIn('coordinator'),
    trainedWords({
      fi: ['koordinaattoreiden', 'roolin lisäkoulutuksiin'],
      sv: ['koordinatorers', 'rollens tilläggsutbildningar'],
      en: ['coordinators’', 'the role’s trainings'],
    }),
  ),
  /** Participants of all trainings completed in the period. */
  trainingParticipants: field(
    'count',
    participants,
    quantityWords(
      'jaksolla päättyneiden koulutusten osallistujien määrä',
      'antalet deltagare i de utbildningar som avslutades under perioden',
      'number of participants of the trainings completed in the period',
    ),
  ),
  trainerDaysAvailable: field(
    'number',
    trainerDays,
    quantityWords(
      `${lastDay.fi} toiminnassa olevien kouluttajien työaikaosuuksien summa × ${workingDaysPerYear} päivää`,
      `summan av andelarna av arbetstiden för de utbildare som är verksamma ${lastDay.sv} × ${workingDaysPerYear} dagar`,
      `sum of the shares of working time of the trainers active ${lastDay.en} × ${workingDaysPerYear} days`,
    ),
  ),
  trainerDaysNeeded: field(
    'count',
    untrained(daysPerTeam),
    quantityWords(
      `${daysPerTeam} päivää × ${lastDay.fi} toiminnassa olevat tiimit, joiden peruskoulutus ei ole päättynyt`,
      `${daysPerTeam} dagar × de team som är verksamma ${lastDay.sv} och vars grundutbildning inte har avslutats`,
      `${daysPerTeam} days × the teams active ${lastDay.en} whose basic training is not completed`,
    ),
  ),
  /** A steering group active on the last day met in the rolling year. */
  steeringGroupMet: field('flag', steeringGroups, {
    label: localized(
      `${lastDay.fi} toiminnassa oleva ohjausryhmä on kokoontunut jakson loppuun päättyvän vuoden aikana`,
      `en styrgrupp som är verksam ${lastDay.sv} har sammanträtt under det år som slutar vid periodens slut`,
      `a steering group active ${lastDay.en} has met in the year that ends with the period`,
    ),
    yes: localized(
      `joilla ${lastDay.fi} toiminnassa oleva ohjausryhmä on kokoontunut jakson loppuun päättyvän vuoden aikana`,
      `där en styrgrupp som är verksam ${lastDay.sv} har sammanträtt under det år som slutar vid periodens slut`,
      `where a steering group active ${lastDay.en} has met in the year that ends with the period`,
    ),
    no: localized(
      `joilla mikään ${lastDay.fi} toiminnassa oleva ohjausryhmä ei ole kokoontunut jakson loppuun päättyvän vuoden ` +
        'aikana',
      `där ingen styrgrupp som är verksam ${lastDay.sv} har sammanträtt under det år som slutar vid periodens slut`,
      `where no steering group active ${lastDay.en} has met in the year that ends with the period`,
    ),
  }),
  pillar1Elements: field('count', elementsOf(1), elementsWords(1)),
  pillar1InUse: field('count', inUseOf(1), inUseWords(1)),
  pillar2Elements: field('count', elementsOf(2), elementsWords(2)),
  pillar2InUse: field('count', inUseOf(2), inUseWords(2)),
  pillar3Elements: field('count', elementsOf(3), elementsWords(3)),
  pillar3InUse: field('count', inUseOf(3), inUseWords(3)),
  pillar4Elements: field('count', elementsOf(4), elementsWords(4)),
  pillar4InUse: field('count', inUseOf(4), inUseWords(4)),
  agreements: field(
    'count',
    agreementsMade,
    quantityWords(
      'jaksolla tehtyjen sopimusten määrä',
      'antalet avtal som ingicks under perioden',
      'number of agreements made in the period',
    ),
  ),
  commitments: field(
    'count',
    commitmentsMade,
    quantityWords(
      'jaksolla annettujen sitoumusten määrä',
      'antalet åtaganden som avgavs under perioden',
      'number of commitments made in the period',
    ),
  ),
  /** Trainings completed, meetings held and events held in the period. */
  events: field(
    'count',
    occasions,
    quantityWords(
      'jaksolla päättyneiden koulutusten sekä jaksolla pidettyjen kokousten ja tapahtumien määrä',
      'antalet utbildningar som avslutades samt möten och evenemang som hölls under perioden',
      'number of trainings completed and meetings and events held in the period',
    ),
  ),
  eventsWithExpertsByExperience: field(
    'count',
    jointOccasions,
    quantityWords(
      'niiden jaksolla päättyneiden koulutusten sekä pidettyjen kokousten ja tapahtumien määrä, joissa ' +
        'kokemusasiantuntijoita on ollut mukana',
      'antalet utbildningar som avslutades samt möten och evenemang som hölls under perioden med erfarenhetsexperter',
      'number of trainings completed and meetings and events held in the period with experts by experience',
    ),
  ),
  ...evidenceFields,
  /** The version of the facts that the rows come from: version 1 knows nothing of what version 2 brought. */
  factsVersion: {
    kind: 'count',
    datum: null,
    words: quantityWords('tietojen versio', 'uppgifternas version', 'version of the facts'),
  } satisfies Field,
} as const
