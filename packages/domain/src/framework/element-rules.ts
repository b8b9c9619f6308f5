import type { LocalizedText } from '../locale/locale'
import { idsOf, type Term } from '../locale/term'
import type { EvidenceKindId } from './evidence'
import type { ElementId } from './pillars'

/** From which records a state is proposed for an element, in words. */
export interface ElementRule extends Term {
  readonly id: ElementId
  /** What kind of evidence the records counted are. */
  readonly evidence: EvidenceKindId
  /** What is counted. */
  readonly counted: LocalizedText
}

const heldMeetings = {
  fi: 'kokouksia viimeisen vuoden aikana',
  sv: 'möten under det senaste året',
  en: 'meetings in the last year',
} as const
const fewestMeetings = {
  fi: 'kokouksia viimeisen vuoden aikana siinä, jossa niitä oli vähiten',
  sv: 'möten under det senaste året i det nätverk som hade minst',
  en: 'meetings in the last year of the one with the fewest',
} as const

/**
 * The rules by which a state is proposed for an element of the support-and-coordination model; the other elements rest on
 * what a person says (`elementsWithoutRule`). No document tells when an element is in use: these are our own reading
 * (`states-from-records`).
 */
export const elementRules = [
  {
    id: 'shared-goal',
    evidence: 'document',
    label: {
      fi: 'Käytössä, kun vähintään yksi alueen oma tavoite on käytössä; tavoite on vasta sovittu: sovittu.',
      sv: 'I bruk när minst ett av områdets egna mål är i bruk; ett mål som bara är överenskommet: överenskommen.',
      en: 'In use when at least one of the region’s own objectives is in use; an objective that is only agreed: agreed.',
    },
    counted: {
      fi: 'omia tavoitteita käytössä',
      sv: 'egna mål i bruk',
      en: 'own objectives in use',
    },
  },
  {
    id: 'implementation-plan',
    evidence: 'plan',
    label: {
      fi: 'Käytössä, kun alueella on johdon tai ohjausryhmän hyväksymä toimeenpanosuunnitelma; luonnos: sovittu.',
      sv: 'I bruk när området har en genomförandeplan som ledningen eller styrgruppen har antagit; utkast: överenskommen.',
      en: 'In use when the region has an implementation plan adopted by its management or steering group; a draft: agreed.',
    },
    counted: {
      fi: 'hyväksyttyjä suunnitelmia',
      sv: 'antagna planer',
      en: 'adopted plans',
    },
  },
  {
    id: 'material-bank',
    evidence: 'material',
    label: {
      fi: 'Käytössä, kun materiaalipankissa on vähintään kaksi voimassa olevaa aineistoa asiakkaille tai ammattilaisille; yksi: sovittu. Koulutus- ja perehdytysaineistoja ei lasketa.',
      sv: 'I bruk när materialbanken har minst två gällande material för klienter eller yrkespersoner; ett: överenskommen. Utbildnings- och introduktionsmaterial räknas inte.',
      en: 'In use when the material bank has at least two valid materials for clients or professionals; one: agreed. Material of trainings and of the induction is not counted.',
    },
    counted: {
      fi: 'voimassa olevia aineistoja',
      sv: 'gällande material',
      en: 'valid materials',
    },
  },
  {
    id: 'training-plan',
    evidence: 'plan',
    label: {
      fi: 'Käytössä, kun alueella on johdon tai ohjausryhmän hyväksymä koulutussuunnitelma; luonnos: sovittu.',
      sv: 'I bruk när området har en utbildningsplan som ledningen eller styrgruppen har antagit; utkast: överenskommen.',
      en: 'In use when the region has a training plan adopted by its management or steering group; a draft: agreed.',
    },
    counted: {
      fi: 'hyväksyttyjä suunnitelmia',
      sv: 'antagna planer',
      en: 'adopted plans',
    },
  },
  {
    id: 'training-coordination',
    evidence: 'named-body',
    label: {
      fi: 'Käytössä, kun alueella on nimetty vastuuhenkilö ja vähintään yksi koulutus on pidetty viimeisen vuoden aikana; vastuuhenkilö, mutta ei koulutuksia: sovittu.',
      sv: 'I bruk när området har en utsedd ansvarsperson och minst en utbildning har hållits under det senaste året; ansvarsperson men inga utbildningar: överenskommen.',
      en: 'In use when the region has a named responsible person and at least one training was held in the last year; a responsible person but no trainings: agreed.',
    },
    counted: {
      fi: 'pidettyjä koulutuksia viimeisen vuoden aikana',
      sv: 'hållna utbildningar under det senaste året',
      en: 'trainings held in the last year',
    },
  },
  {
    id: 'trainer-bank',
    evidence: 'trainer',
    label: {
      fi: 'Käytössä, kun alueella on vähintään kaksi kouluttajaa eli pari; yksi kouluttaja: sovittu.',
      sv: 'I bruk när området har minst två utbildare, alltså ett par; en utbildare: överenskommen.',
      en: 'In use when the region has at least two trainers, a pair; one trainer: agreed.',
    },
    counted: { fi: 'kouluttajia', sv: 'utbildare', en: 'trainers' },
  },
  {
    id: 'training-needs',
    evidence: 'survey',
    label: {
      fi: 'Käytössä, kun vähintään kaksi koulutustarvetta on auki tai kirjattu viimeisen vuoden aikana; yksi: sovittu.',
      sv: 'I bruk när minst två utbildningsbehov är öppna eller har antecknats under det senaste året; ett: överenskommen.',
      en: 'In use when at least two training needs are open or were recorded in the last year; one: agreed.',
    },
    counted: { fi: 'koulutustarpeita', sv: 'utbildningsbehov', en: 'training needs' },
  },
  {
    id: 'trainer-network',
    evidence: 'network',
    label: {
      fi: 'Käytössä, kun kouluttajien verkosto on kokoontunut viimeisen vuoden aikana vähintään kahdesti; muuten sovittu.',
      sv: 'I bruk när nätverket för utbildare har sammanträtt minst två gånger under det senaste året; annars överenskommen.',
      en: 'In use when the trainers’ network has met at least twice in the last year; otherwise agreed.',
    },
    counted: heldMeetings,
  },
  {
    id: 'professional-networks',
    evidence: 'network',
    label: {
      fi: 'Käytössä, kun jokainen menetelmäosaajien verkosto on kokoontunut viimeisen vuoden aikana vähintään kahdesti; muuten sovittu.',
      sv: 'I bruk när varje nätverk för dem som behärskar metoden har sammanträtt minst två gånger under det senaste året; annars överenskommen.',
      en: 'In use when every network of skilled professionals has met at least twice in the last year; otherwise agreed.',
    },
    counted: fewestMeetings,
  },
  {
    id: 'training-material-bank',
    evidence: 'material',
    label: {
      fi: 'Käytössä, kun materiaalipankissa on vähintään kaksi voimassa olevaa koulutusaineistoa; yksi: sovittu.',
      sv: 'I bruk när materialbanken har minst två gällande utbildningsmaterial; ett: överenskommen.',
      en: 'In use when the material bank has at least two valid training materials; one: agreed.',
    },
    counted: {
      fi: 'voimassa olevia koulutusaineistoja',
      sv: 'gällande utbildningsmaterial',
      en: 'valid training materials',
    },
  },
  {
    id: 'low-threshold-support',
    evidence: 'named-body',
    label: {
      fi: 'Käytössä, kun matalan kynnyksen tuella on nimetty henkilö ja tukea on kirjattu vähintään kahtena päivänä viimeisen vuoden aikana; nimetty henkilö, mutta vähemmän päiviä: sovittu.',
      sv: 'I bruk när lågtröskelstödet har en utsedd person och stöd har antecknats för minst två dagar under det senaste året; utsedd person men färre dagar: överenskommen.',
      en: 'In use when somebody is named for the low-threshold support and support was noted on at least two days of the last year; somebody named but fewer days: agreed.',
    },
    counted: {
      fi: 'päiviä viimeisen vuoden aikana, joina tukea on annettu',
      sv: 'dagar under det senaste året då stöd har getts',
      en: 'days of the last year on which support was given',
    },
  },
  {
    id: 'induction-package',
    evidence: 'training',
    label: {
      fi: 'Käytössä, kun perehdytyspaketti on käyty vähintään kahtena koulutuksena viimeisen vuoden aikana; kerran: sovittu.',
      sv: 'I bruk när introduktionspaketet har genomförts som minst två utbildningar under det senaste året; en gång: överenskommen.',
      en: 'In use when the induction package was gone through as at least two trainings in the last year; once: agreed.',
    },
    counted: {
      fi: 'perehdytyspaketin koulutuksia viimeisen vuoden aikana',
      sv: 'utbildningar med introduktionspaketet under det senaste året',
      en: 'trainings with the induction package in the last year',
    },
  },
  {
    id: 'dialogues',
    evidence: 'meeting',
    label: {
      fi: 'Käytössä, kun dialogeja on pidetty viimeisen vuoden aikana vähintään kaksi; yksi: sovittu.',
      sv: 'I bruk när minst två dialoger har hållits under det senaste året; en: överenskommen.',
      en: 'In use when at least two dialogues were held in the last year; one: agreed.',
    },
    counted: {
      fi: 'dialogeja viimeisen vuoden aikana',
      sv: 'dialoger under det senaste året',
      en: 'dialogues in the last year',
    },
  },
  {
    id: 'steering-group',
    evidence: 'group',
    label: {
      fi: 'Käytössä, kun ohjausryhmä on kokoontunut viimeisen vuoden aikana vähintään kahdesti; muuten sovittu.',
      sv: 'I bruk när styrgruppen har sammanträtt minst två gånger under det senaste året; annars överenskommen.',
      en: 'In use when the steering group has met at least twice in the last year; otherwise agreed.',
    },
    counted: heldMeetings,
  },
  {
    id: 'monitoring-body',
    evidence: 'named-body',
    label: {
      fi: 'Käytössä, kun alueella on nimetty vastuuhenkilö ja raportointikierros on avattu viimeisen vuoden aikana; vastuuhenkilö, mutta ei kierrosta: sovittu.',
      sv: 'I bruk när området har en utsedd ansvarsperson och en rapporteringsrunda har öppnats under det senaste året; ansvarsperson men ingen runda: överenskommen.',
      en: 'In use when the region has a named responsible person and a round of reports was opened in the last year; a responsible person but no round: agreed.',
    },
    counted: {
      fi: 'avattuja raportointikierroksia viimeisen vuoden aikana',
      sv: 'öppnade rapporteringsrundor under det senaste året',
      en: 'rounds of reports opened in the last year',
    },
  },
  {
    id: 'shared-measure',
    evidence: 'measure',
    label: {
      fi: 'Käytössä, kun vähintään puolet tiimeistä on raportoinut viimeisen vuoden aikana; harvempi: sovittu.',
      sv: 'I bruk när minst hälften av teamen har rapporterat under det senaste året; färre: överenskommen.',
      en: 'In use when at least half of the teams have reported in the last year; fewer: agreed.',
    },
    counted: {
      fi: 'tiimejä, jotka ovat raportoineet viimeisen vuoden aikana',
      sv: 'team som har rapporterat under det senaste året',
      en: 'teams that have reported in the last year',
    },
  },
  {
    id: 'family-therapist-coordination',
    evidence: 'network',
    label: {
      fi: 'Käytössä, kun perheterapeuttien verkostolla on sovittu koordinaatiotaho ja se on kokoontunut viimeisen vuoden aikana vähintään kahdesti; koordinaatiotaho, mutta vähemmän kokouksia: sovittu.',
      sv: 'I bruk när nätverket för familjeterapeuter har en avtalad samordnande aktör och har sammanträtt minst två gånger under det senaste året; samordnande aktör men färre möten: överenskommen.',
      en: 'In use when the family therapists’ network has an agreed coordinating body and has met at least twice in the last year; a coordinating body but fewer meetings: agreed.',
    },
    counted: heldMeetings,
  },
  {
    id: 'coordinator-coordination',
    evidence: 'network',
    label: {
      fi: 'Käytössä, kun koordinaattoreiden verkostolla on sovittu koordinaatiotaho ja se on kokoontunut viimeisen vuoden aikana vähintään kahdesti; koordinaatiotaho, mutta vähemmän kokouksia: sovittu.',
      sv: 'I bruk när nätverket för koordinatorer har en avtalad samordnande aktör och har sammanträtt minst två gånger under det senaste året; samordnande aktör men färre möten: överenskommen.',
      en: 'In use when the coordinators’ network has an agreed coordinating body and has met at least twice in the last year; a coordinating body but fewer meetings: agreed.',
    },
    counted: heldMeetings,
  },
] as const satisfies readonly ElementRule[]

/** The ids of the elements for which `elementRules` propose a state. */
export const elementRuleIds = /* @__PURE__ */ idsOf(elementRules)

/** Id of an element for which a state is proposed from records. */
export type ElementRuleId = (typeof elementRules)[number]['id']

/** Elements of which no record can tell how far they are, with the reason why. */
export interface WithoutRule extends Term {
  readonly elements: readonly ElementId[]
}

/**
 * Why no record can tell how far an element is, and of which elements this holds: a person sets their state and says, or
 * chooses among the records, what shows it. With `elementRules` these are all elements.
 */
export const elementsWithoutRule = [
  {
    id: 'documents',
    elements: ['shared-definition', 'family-centre-plan'],
    label: {
      fi: 'Asiakirja on muualla: ihminen kirjaa tilan ja kertoo, mistä asiakirja löytyy tai mikä linjaus sen hyväksyi.',
      sv: 'Dokumentet finns på annat håll: en människa antecknar statusen och berättar var dokumentet finns eller vilken riktlinje som godkände det.',
      en: 'The document lies elsewhere: a person sets the state and tells where it is found, or which decision approved it.',
    },
  },
  {
    id: 'teaching',
    elements: ['higher-education'],
    label: {
      fi: 'Korkeakoulujen opetusta ei kirjata: ihminen kirjaa tilan ja valitsee sopimuksen tai koulutuksen, joka sen näyttää.',
      sv: 'Högskolornas undervisning antecknas inte: en människa antecknar statusen och väljer den överenskommelse eller utbildning som visar den.',
      en: 'What is taught in higher education is not recorded: a person sets the state and chooses the agreement or training that shows it.',
    },
  },
] as const satisfies readonly WithoutRule[]
