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
 * The rules by which a state is proposed for an element of the support-and-coordination model; elements without a rule rest
 * on what a person says. No document tells when an element is in use: these are our own reading
 * (`states-from-records`).
 */
export const elementRules = [
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
