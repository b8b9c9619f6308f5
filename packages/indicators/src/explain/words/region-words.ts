import { laterTrainingDays, pillars, trainersPerPair, workingDaysPerYear, type PillarId } from '@kotipesa/domain'
import { say, type NullableNumberWords, type NumberWords } from './field-words'
import { placeWords } from './place-words'

interface ThingForms {
  /** Genitive and partitive plural. */
  readonly fi: readonly [string, string]
  readonly sv: string
  readonly en: string
}

/** How many of something a region has. */
function things({ fi: [ofMany, many], sv, en }: ThingForms): NumberWords {
  return {
    label: say(`${ofMany} määrä`, `antalet ${sv}`, `the number of ${en}`),
    is: say(`joilla ${many} on #`, `där antalet ${sv} är #`, `where the number of ${en} is #`),
    some: say(`joilla on {${many}}`, `där det finns {${sv}}`, `where there are {${en}}`),
    none: say(`joilla ei ole {${many}}`, `där det inte finns {${sv}}`, `where there are no {${en}}`),
    total: say(`${ofMany} määrä`, `antalet ${sv}`, `number of ${en}`),
  }
}

/** The latest count of the staff of a role. */
function staff({ fi: [ofMany, many], sv, en }: ThingForms): NullableNumberWords {
  return {
    label: say(`${ofMany} viimeksi ilmoitettu määrä`, `det senast angivna antalet ${sv}`, `the latest count of ${en}`),
    is: say(
      `joilla ${many} on viimeksi ilmoitetun mukaan #`,
      `där det senast angivna antalet ${sv} är #`,
      `where the latest count of ${en} is #`,
    ),
    known: say(
      `joilla on ilmoitettu {${ofMany} määrä}`,
      `där {antalet ${sv}} har angivits`,
      `where {the number of ${en}} has been given`,
    ),
    unknown: say(
      `joilla ei ole ilmoitettu {${ofMany} määrää}`,
      `där {antalet ${sv}} inte har angivits`,
      `where {the number of ${en}} has not been given`,
    ),
    total: say(`${ofMany} viimeksi ilmoitettu määrä`, `det senast angivna antalet ${sv}`, `latest count of ${en}`),
  }
}

interface TrainedForms {
  /** Who (genitive plural) takes part in what (illative plural, followed by a relative clause). */
  readonly fi: readonly [string, string]
  readonly sv: readonly [string, string]
  readonly en: readonly [string, string]
}

/** Participations in the training of a role. */
function trained({ fi, sv, en }: TrainedForms): NumberWords {
  const label = say(
    `${fi[0]} osallistumiset ${fi[1]}, jotka ovat päättyneet jakson viimeiseen päivään mennessä`,
    `${sv[0]} deltaganden i ${sv[1]} som har avslutats senast på periodens sista dag`,
    `${en[0]} participations in ${en[1]} completed by the last day of the period`,
  )
  return {
    label,
    is: say(
      `joilla ${fi[0]} osallistumisia ${fi[1]} jakson viimeiseen päivään mennessä on #`,
      `där antalet deltaganden av ${sv[0]} i ${sv[1]} senast på periodens sista dag är #`,
      `where the number of ${en[0]} participations in ${en[1]} by the last day of the period is #`,
    ),
    total: label,
  }
}

/** Something countable that is said the same way in a comparison and as a sum. */
function quantity(fi: string, sv: string, en: string): NumberWords {
  return {
    label: say(fi, sv, en),
    is: say(`joilla ${fi} on #`, `där ${sv} är #`, `where the ${en} is #`),
    total: say(fi, sv, en),
  }
}

function elementsOf(pillar: PillarId): NumberWords {
  const label = pillars.find(({ id }) => id === pillar)?.label ?? say('', '', '')
  const name = say(
    `pilarin ${pillar} (${label.fi})`,
    `pelare ${pillar} (${label.sv})`,
    `pillar ${pillar} (${label.en})`,
  )
  return {
    ...quantity(`${name.fi} osien määrä`, `antalet delar i ${name.sv}`, `number of elements of ${name.en}`),
    total: say(`${name.fi} osat × alueet`, `delarna i ${name.sv} × områdena`, `elements of ${name.en} × regions`),
  }
}

function inUseOf(pillar: PillarId): NumberWords {
  return {
    ...quantity(
      `pilarin ${pillar} käytössä olevien osien määrä`,
      `antalet delar i bruk i pelare ${pillar}`,
      `number of elements of pillar ${pillar} in use`,
    ),
    total: say(
      `pilarin ${pillar} osat, jotka ovat käytössä jakson viimeisenä päivänä`,
      `de delar i pelare ${pillar} som är i bruk på periodens sista dag`,
      `elements of pillar ${pillar} in use on the last day of the period`,
    ),
  }
}

const daysPerTeam = laterTrainingDays * trainersPerPair
const lastDay = say('jakson viimeisenä päivänä', 'på periodens sista dag', 'on the last day of the period')

/** Words of the fields of `region`. */
export const regionWords = {
  ...placeWords,
  activeTeams: things({
    fi: ['toiminnassa olevien tiimien', 'toiminnassa olevia tiimejä'],
    sv: 'verksamma team',
    en: 'active teams',
  }),
  untrainedTeams: things({
    fi: ['kouluttamattomien toiminnassa olevien tiimien', 'kouluttamattomia toiminnassa olevia tiimejä'],
    sv: 'verksamma team utan avslutad grundutbildning',
    en: 'active teams without completed basic training',
  }),
  trainings: things({ fi: ['koulutusten', 'koulutuksia'], sv: 'utbildningar', en: 'trainings' }),
  supervisors: staff({ fi: ['esihenkilöiden', 'esihenkilöitä'], sv: 'chefer', en: 'supervisors' }),
  consultingSocialWorkers: staff({
    fi: ['konsultoivien sosiaalityöntekijöiden', 'konsultoivia sosiaalityöntekijöitä'],
    sv: 'konsulterande socialarbetare',
    en: 'consulting social workers',
  }),
  coordinators: staff({ fi: ['koordinaattoreiden', 'koordinaattoreita'], sv: 'koordinatorer', en: 'coordinators' }),
  supervisorsTrained: trained({
    fi: ['esihenkilöiden', 'johtamisen peruskoulutuksiin'],
    sv: ['chefers', 'grundutbildningar i ledarskap'],
    en: ['supervisors’', 'basic trainings in leadership'],
  }),
  consultingSocialWorkersTrained: trained({
    fi: ['konsultoivien sosiaalityöntekijöiden', 'roolin lisäkoulutuksiin'],
    sv: ['konsulterande socialarbetares', 'rollens tilläggsutbildningar'],
    en: ['consulting social workers’', 'the role’s trainings'],
  }),
  coordinatorsTrained: trained({
    fi: ['koordinaattoreiden', 'roolin lisäkoulutuksiin'],
    sv: ['koordinatorers', 'rollens tilläggsutbildningar'],
    en: ['coordinators’', 'the role’s trainings'],
  }),
  trainingParticipants: quantity(
    'jaksolla päättyneiden koulutusten osallistujien määrä',
    'antalet deltagare i de utbildningar som avslutades under perioden',
    'number of participants of the trainings completed in the period',
  ),
  trainerDaysAvailable: quantity(
    `${lastDay.fi} toiminnassa olevien kouluttajien työaikaosuuksien summa × ${workingDaysPerYear} päivää`,
    `summan av andelarna av arbetstiden för de utbildare som är verksamma ${lastDay.sv} × ${workingDaysPerYear} dagar`,
    `sum of the shares of working time of the trainers active ${lastDay.en} × ${workingDaysPerYear} days`,
  ),
  trainerDaysNeeded: quantity(
    `${daysPerTeam} päivää × ${lastDay.fi} toiminnassa olevat tiimit, joiden peruskoulutus ei ole päättynyt`,
    `${daysPerTeam} dagar × de team som är verksamma ${lastDay.sv} och vars grundutbildning inte har avslutats`,
    `${daysPerTeam} days × the teams active ${lastDay.en} whose basic training is not completed`,
  ),
  steeringGroupMet: {
    label: say(
      `${lastDay.fi} toiminnassa oleva ohjausryhmä on kokoontunut jakson loppuun päättyvän vuoden aikana`,
      `en styrgrupp som är verksam ${lastDay.sv} har sammanträtt under det år som slutar vid periodens slut`,
      `a steering group active ${lastDay.en} has met in the year that ends with the period`,
    ),
    yes: say(
      `joilla ${lastDay.fi} toiminnassa oleva ohjausryhmä on kokoontunut jakson loppuun päättyvän vuoden aikana`,
      `där en styrgrupp som är verksam ${lastDay.sv} har sammanträtt under det år som slutar vid periodens slut`,
      `where a steering group active ${lastDay.en} has met in the year that ends with the period`,
    ),
    no: say(
      `joilla mikään ${lastDay.fi} toiminnassa oleva ohjausryhmä ei ole kokoontunut jakson loppuun päättyvän vuoden ` +
        'aikana',
      `där ingen styrgrupp som är verksam ${lastDay.sv} har sammanträtt under det år som slutar vid periodens slut`,
      `where no steering group active ${lastDay.en} has met in the year that ends with the period`,
    ),
  },
  pillar1Elements: elementsOf(1),
  pillar1InUse: inUseOf(1),
  pillar2Elements: elementsOf(2),
  pillar2InUse: inUseOf(2),
  pillar3Elements: elementsOf(3),
  pillar3InUse: inUseOf(3),
  pillar4Elements: elementsOf(4),
  pillar4InUse: inUseOf(4),
  agreements: quantity(
    'jaksolla tehtyjen sopimusten määrä',
    'antalet avtal som ingicks under perioden',
    'number of agreements made in the period',
  ),
  commitments: quantity(
    'jaksolla annettujen sitoumusten määrä',
    'antalet åtaganden som avgavs under perioden',
    'number of commitments made in the period',
  ),
  events: quantity(
    'jaksolla päättyneiden koulutusten ja jaksolla pidettyjen kokousten määrä',
    'antalet utbildningar som avslutades och möten som hölls under perioden',
    'number of trainings completed and meetings held in the period',
  ),
  eventsWithExpertsByExperience: quantity(
    'niiden jaksolla päättyneiden koulutusten ja pidettyjen kokousten määrä, joissa kokemusasiantuntijoita on ollut ' +
      'mukana',
    'antalet utbildningar som avslutades och möten som hölls under perioden med erfarenhetsexperter',
    'number of trainings completed and meetings held in the period with experts by experience',
  ),
}
