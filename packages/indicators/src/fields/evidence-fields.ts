import * as data from './evidence-data'
import { field } from './field'
import { quantityWords, recordedWords } from './region-forms'

/** Fields of a region that version 2 of the facts brought: how much there is, how much is done, and what is recorded. */
export const evidenceFields = {
  consultationsDue: field(
    'count',
    data.consultationsDue,
    quantityWords(
      'niiden tiimien peruskoulutusten määrä, joiden päättymisestä on jakson lopussa 6–18 kuukautta',
      'antalet grundutbildningar för team som avslutades 6–18 månader före periodens slut',
      'number of basic team trainings completed 6 to 18 months before the end of the period',
    ),
  ),
  consultationsHeld: field(
    'count',
    data.consultationsHeld,
    quantityWords(
      'niiden tiimien peruskoulutusten määrä, joiden päättymisestä on jakson lopussa 6–18 kuukautta ja joihin on pidetty vähintään 9 tuntia konsultaatioita',
      'antalet grundutbildningar för team som avslutades 6–18 månader före periodens slut och efter vilka minst 9 timmar konsultationer har hållits',
      'number of basic team trainings completed 6 to 18 months before the end of the period with at least 9 hours of consultations held',
    ),
  ),
  consultationsRecorded: field(
    'count',
    data.consultationsRecorded,
    recordedWords(
      'niiden koulutusten määrä, joiden konsultaatioita on kirjattu',
      'antalet utbildningar vars konsultationer har antecknats',
      'number of trainings whose consultations are recorded',
    ),
  ),
  needsOpen: field(
    'count',
    data.needsOpen,
    quantityWords(
      'avoinna olevien koulutustarpeiden määrä',
      'antalet öppna utbildningsbehov',
      'number of training needs open',
    ),
  ),
  needsScheduled: field(
    'count',
    data.needsScheduled,
    quantityWords(
      'avoinna olevien aikataulutettujen koulutustarpeiden määrä',
      'antalet öppna utbildningsbehov som har tidsplanerats',
      'number of training needs open that are scheduled',
    ),
  ),
  needsRecorded: field(
    'count',
    data.recorded('needs'),
    recordedWords(
      'kirjattujen koulutustarpeiden määrä',
      'antalet antecknade utbildningsbehov',
      'number of training needs recorded',
    ),
  ),
  questionsRaised: field(
    'count',
    data.questionsRaised,
    quantityWords(
      'jakson loppuun päättyvän vuoden aikana esitettyjen kysymysten määrä',
      'antalet frågor som ställdes under det år som slutar vid periodens slut',
      'number of questions raised in the year that ends with the period',
    ),
  ),
  questionsAnswered: field(
    'count',
    data.questionsAnswered,
    quantityWords(
      'jakson loppuun päättyvän vuoden aikana esitettyjen ja vastattujen kysymysten määrä',
      'antalet frågor som ställdes under det år som slutar vid periodens slut och har besvarats',
      'number of questions raised in the year that ends with the period and answered',
    ),
  ),
  questionsRecorded: field(
    'count',
    data.recorded('questions'),
    recordedWords('kirjattujen kysymysten määrä', 'antalet antecknade frågor', 'number of questions recorded'),
  ),
  decisionsToFollowUp: field(
    'count',
    data.decisionsToFollowUp,
    quantityWords(
      'niiden päätösten määrä, joiden seurantapäivä on jakson loppuun päättyvän vuoden aikana',
      'antalet beslut vars uppföljningsdag är under det år som slutar vid periodens slut',
      'number of decisions to follow up in the year that ends with the period',
    ),
  ),
  decisionsCarriedOut: field(
    'count',
    data.decisionsCarriedOut,
    quantityWords(
      'niiden toteutettujen päätösten määrä, joiden seurantapäivä on jakson loppuun päättyvän vuoden aikana',
      'antalet genomförda beslut vars uppföljningsdag är under det år som slutar vid periodens slut',
      'number of decisions to follow up in the year that ends with the period that were carried out',
    ),
  ),
  decisionsRecorded: field(
    'count',
    data.recorded('decisions'),
    recordedWords('kirjattujen päätösten määrä', 'antalet antecknade beslut', 'number of decisions recorded'),
  ),
  materialsPublished: field(
    'count',
    data.materialsPublished,
    quantityWords(
      'julkaistujen esitteiden ja esittelyvideoiden määrä',
      'antalet publicerade broschyrer och presentationsvideor',
      'number of brochures and introduction videos published',
    ),
  ),
  materialsAccessible: field(
    'count',
    data.materialsAccessible,
    quantityWords(
      'julkaistujen, saavutettaviksi arvioitujen esitteiden ja esittelyvideoiden määrä',
      'antalet publicerade broschyrer och presentationsvideor som har bedömts vara tillgängliga',
      'number of brochures and introduction videos published and assessed as accessible',
    ),
  ),
  materialsRecorded: field(
    'count',
    data.recorded('materials'),
    recordedWords('kirjattujen aineistojen määrä', 'antalet antecknade material', 'number of materials recorded'),
  ),
  developmentTeams: field(
    'count',
    data.developmentTeams,
    quantityWords(
      'toiminnassa olevien kehittämisen tiimien määrä',
      'antalet verksamma utvecklingsteam',
      'number of active development teams',
    ),
  ),
  developmentAgreed: field(
    'count',
    data.developmentAgreed,
    quantityWords(
      'niiden toiminnassa olevien kehittämisen tiimien määrä, joissa johtajat ovat sopineet',
      'antalet verksamma utvecklingsteam där ledarna har kommit överens',
      'number of active development teams whose leaders have agreed',
    ),
  ),
  developmentTeamsRecorded: field(
    'count',
    data.recorded('developmentTeams'),
    recordedWords(
      'kirjattujen kehittämisen tiimien määrä',
      'antalet antecknade utvecklingsteam',
      'number of development teams recorded',
    ),
  ),
  roundsDue: field(
    'count',
    data.roundsDue,
    quantityWords(
      'jaksolla määräpäivänsä saavuttaneiden kierrosten määrä',
      'antalet omgångar vars sista dag är i perioden',
      'number of rounds due in the period',
    ),
  ),
  plansOnTime: field(
    'count',
    data.plansOnTime,
    quantityWords(
      'niiden jaksolla määräpäivänsä saavuttaneiden kierrosten määrä, joihin suunnitelma on palautettu ajoissa',
      'antalet omgångar vars sista dag är i perioden och till vilka planen lämnades in i tid',
      'number of rounds due in the period to which the plan was submitted on time',
    ),
  ),
  roundsRecorded: field(
    'count',
    data.roundsRecorded,
    recordedWords('kirjattujen kierrosten määrä', 'antalet antecknade omgångar', 'number of rounds recorded'),
  ),
} as const
