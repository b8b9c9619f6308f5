import { idsOf } from '../locale/term'
import type { Curriculum } from './curriculum'

/**
 * All trainings that the documents describe. Source: named with each; the training path is that of
 * Pirkanmaa support model 2023. What the trainings of roles presuppose (`role-training-after-team-training`) and that the
 * induction package goes at one's own pace (`self-paced-induction`) are our own readings.
 */
export const curricula = [
  {
    id: 'leadership-basic',
    label: {
      fi: 'Lastensuojelun systeeminen johtaminen, peruskoulutus',
      sv: 'Systemiskt ledarskap inom barnskyddet, grundutbildning',
      en: 'Systemic leadership of child protection, basic training',
    },
    audience: {
      fi: 'kaikki lastensuojelun esihenkilöt ja johtajat',
      sv: 'alla chefer och ledare inom barnskyddet',
      en: 'all supervisors and managers of child protection',
    },
    days: { minimum: 1, maximum: 1 },
    hours: null,
    parts: null,
    consultations: null,
    prerequisites: [],
    sources: ['Pirkanmaa support model 2023'],
  },
  {
    id: 'team-basic',
    label: {
      fi: 'Systeeminen lastensuojelun asiakastyö, peruskoulutus',
      sv: 'Systemiskt klientarbete inom barnskyddet, grundutbildning',
      en: 'Systemic client work in child protection, basic training',
    },
    audience: {
      fi: 'tiimit, jotka eivät ole käyneet koulutusta',
      sv: 'team som inte har gått utbildningen',
      en: 'teams not yet trained',
    },
    days: { minimum: 6, maximum: 6 },
    hours: 42,
    parts: null,
    consultations: { count: 3, hoursEach: 3 },
    isSpreadOverMonths: true,
    prerequisites: [],
    sources: ['Pirkanmaa support model 2023', 'SyTy workshop 2018, slide 16'],
  },
  {
    id: 'refresher',
    label: {
      fi: 'Kertaus- ja täydennyskoulutus',
      sv: 'Repetitions- och kompletterande utbildning',
      en: 'Refresher training',
    },
    audience: {
      fi: 'peruskoulutetut, tarpeen mukaan',
      sv: 'de som har grundutbildningen, vid behov',
      en: 'those who have the basic training, as needed',
    },
    days: { minimum: 1, maximum: 1 },
    hours: null,
    parts: null,
    consultations: null,
    prerequisites: ['team-basic'],
    sources: ['Pirkanmaa support model 2023'],
  },
  {
    id: 'role-consulting-social-worker',
    label: {
      fi: 'Konsultoivan sosiaalityöntekijän lisäkoulutus',
      sv: 'Tilläggsutbildning för konsulterande socialarbetare',
      en: 'Additional training of consulting social workers',
    },
    audience: {
      fi: 'konsultoivat sosiaalityöntekijät',
      sv: 'konsulterande socialarbetare',
      en: 'consulting social workers',
    },
    days: { minimum: 1, maximum: 1 },
    hours: null,
    parts: null,
    consultations: null,
    prerequisites: ['team-basic'],
    sources: ['Pirkanmaa support model 2023'],
  },
  {
    id: 'role-coordinator',
    label: {
      fi: 'Koordinaattorin lisäkoulutus',
      sv: 'Tilläggsutbildning för koordinatorer',
      en: 'Additional training of coordinators',
    },
    audience: { fi: 'tiimien koordinaattorit', sv: 'teamens koordinatorer', en: "the teams' coordinators" },
    days: { minimum: 1, maximum: 1 },
    hours: null,
    parts: null,
    consultations: null,
    prerequisites: ['team-basic'],
    sources: ['Pirkanmaa support model 2023'],
  },
  {
    id: 'deepening',
    label: {
      fi: 'Syventävä täydennyskoulutus',
      sv: 'Fördjupande kompletterande utbildning',
      en: 'Deepening training',
    },
    audience: {
      fi: 'edellä olevat koulutukset käyneet, teemoittain',
      sv: 'de som har gått någon av utbildningarna ovan, temavis',
      en: 'those who have one of the trainings above, by theme',
    },
    days: null,
    hours: null,
    parts: null,
    consultations: null,
    prerequisites: null,
    sources: ['Pirkanmaa support model 2023'],
  },
  {
    id: 'trainer',
    label: { fi: 'Kouluttajakoulutus', sv: 'Utbildning för utbildare', en: 'Trainer training' },
    audience: { fi: 'tulevat kouluttajat', sv: 'blivande utbildare', en: 'future trainers' },
    days: { minimum: 6, maximum: 6 },
    hours: null,
    parts: 3,
    consultations: null,
    prerequisites: [],
    sources: ['SyTy workshop 2018, slide 35'],
  },
  {
    id: 'partner-induction',
    label: { fi: 'Verkostojen perehdytys', sv: 'Introduktion för nätverken', en: 'Induction of partners' },
    audience: {
      fi: 'yhteistyökumppanien ammattiryhmät ja heidän esihenkilönsä',
      sv: 'samarbetsparternas yrkesgrupper och deras chefer',
      en: 'partner professions and their supervisors',
    },
    days: null,
    hours: null,
    parts: null,
    consultations: null,
    prerequisites: [],
    sources: ['SyTy Uusimaa 2020', 'SyTy workshop 2018, slide 5'],
  },
  {
    id: 'orientation-managers',
    label: {
      fi: 'Johdon orientoiva koulutus (MONNI)',
      sv: 'Orienterande utbildning för ledningen (MONNI)',
      en: 'Orientation of managers (MONNI)',
    },
    audience: {
      fi: 'eri toimialojen esihenkilöt ja johtajat, ennen asiantuntijoita',
      sv: 'chefer och ledare inom olika sektorer, före de sakkunniga',
      en: 'supervisors and managers of the different sectors, before the professionals',
    },
    days: { minimum: 1, maximum: 2 },
    hours: null,
    parts: null,
    consultations: null,
    delivery: 'remote-in-parts',
    prerequisites: [],
    sources: ['MONNI plan 2021, chapter 3'],
  },
  {
    id: 'orientation-professionals',
    label: {
      fi: 'Asiantuntijoiden orientoiva koulutus (MONNI)',
      sv: 'Orienterande utbildning för sakkunniga (MONNI)',
      en: 'Orientation of professionals (MONNI)',
    },
    audience: {
      fi:
        'lasten- ja nuorisopsykiatria, varhaiskasvatus, opetus, oppilashuolto, päihdetyö, nepsy-työ ja ' +
        'lastensuojelulain 14 §:n asiantuntijaryhmä',
      sv:
        'barn- och ungdomspsykiatri, småbarnspedagogik, undervisning, elevvård, missbrukarvård, neuropsykiatriskt ' +
        'arbete och sakkunniggruppen enligt 14 § i barnskyddslagen',
      en:
        'child and adolescent psychiatry, early education, teaching, student welfare, substance services, ' +
        'neuropsychiatric work and the expert group of section 14 of the Child Welfare Act',
    },
    days: { minimum: 1, maximum: 2 },
    hours: null,
    parts: null,
    consultations: null,
    delivery: 'remote-in-parts',
    prerequisites: [],
    sources: ['MONNI plan 2021, chapter 3'],
  },
  {
    id: 'induction-package',
    label: { fi: 'Perehdytyspaketti', sv: 'Introduktionspaket', en: 'Induction package' },
    audience: {
      fi: 'uudet perhekeskuspalveluiden ammattilaiset, myös kumppanien, sähköisesti omaan tahtiin',
      sv: 'nya yrkespersoner inom familjecentertjänsterna, även samarbetsparternas, elektroniskt i egen takt',
      en: 'new professionals of family-centre services, those of partners too, electronically at their own pace',
    },
    days: null,
    hours: null,
    parts: null,
    consultations: null,
    delivery: 'self-paced',
    prerequisites: [],
    sources: ['Pirkanmaa support model 2023'],
  },
  {
    id: 'expert-by-experience',
    label: {
      fi: 'Kokemusasiantuntijoiden koulutus',
      sv: 'Utbildning för erfarenhetsexperter',
      en: 'Training of experts by experience',
    },
    audience: {
      fi: 'kokemusasiantuntijat, työpajoina',
      sv: 'erfarenhetsexperter, i form av verkstäder',
      en: 'experts by experience, as workshops',
    },
    days: null,
    hours: null,
    parts: null,
    consultations: null,
    delivery: 'workshops',
    prerequisites: [],
    sources: ['SyTy Uusimaa 2020'],
  },
  {
    id: 'school-staff',
    label: {
      fi: 'Koulujen henkilökunnan koulutus (kasko)',
      sv: 'Utbildning för skolpersonal (kasko)',
      en: 'Training of school staff (kasko)',
    },
    audience: {
      fi: 'koulujen henkilökunta, THL-yhteistyönä',
      sv: 'skolpersonal, i samarbete med THL',
      en: 'school staff, together with THL',
    },
    days: null,
    hours: null,
    parts: null,
    consultations: null,
    prerequisites: [],
    sources: ['SyTy Uusimaa 2020'],
  },
] as const satisfies readonly Curriculum[]

/** The ids of `curricula`. */
export const curriculumIds = /* @__PURE__ */ idsOf(curricula)

/** Id of a curriculum. */
export type CurriculumId = (typeof curricula)[number]['id']
