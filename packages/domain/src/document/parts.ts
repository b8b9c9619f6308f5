import { idsOf, type Term } from '../locale/term'

/** A part that a document may have. */
export interface DocumentPart extends Term {
  /** Whether records of the region are told in it; without them it holds own words only. */
  readonly hasRecords: boolean
}

/**
 * What documents are made of. Each part tells records of the region, own words or both.
 *
 * Own reading: the documents name what plans, reports and returns tell of, not the parts of a file.
 */
export const documentParts = [
  {
    id: 'introduction',
    hasRecords: false,
    label: { fi: 'johdanto', sv: 'inledning', en: 'introduction' },
  },
  {
    id: 'key-figures',
    hasRecords: true,
    label: { fi: 'avainluvut', sv: 'nyckeltal', en: 'key figures' },
  },
  {
    id: 'training-needs',
    hasRecords: true,
    label: { fi: 'koulutustarpeet', sv: 'utbildningsbehov', en: 'training needs' },
  },
  {
    id: 'trainings',
    hasRecords: true,
    label: { fi: 'koulutukset', sv: 'utbildningar', en: 'trainings' },
  },
  {
    id: 'trainers',
    hasRecords: true,
    label: { fi: 'kouluttajat', sv: 'utbildare', en: 'trainers' },
  },
  {
    id: 'participants',
    hasRecords: true,
    label: { fi: 'koulutetut ammattiryhmittäin', sv: 'utbildade per yrkesgrupp', en: 'people trained, by group' },
  },
  {
    id: 'teams',
    hasRecords: true,
    label: { fi: 'tiimit', sv: 'team', en: 'teams' },
  },
  {
    id: 'money-and-days',
    hasRecords: true,
    label: { fi: 'raha ja päivät', sv: 'pengar och dagar', en: 'money and days' },
  },
  {
    id: 'networks',
    hasRecords: true,
    label: { fi: 'verkostot ja ryhmät', sv: 'nätverk och grupper', en: 'networks and groups' },
  },
  {
    id: 'meetings',
    hasRecords: true,
    label: { fi: 'kokoukset', sv: 'möten', en: 'meetings' },
  },
  {
    id: 'questions',
    hasRecords: true,
    label: { fi: 'verkostojen kysymykset', sv: 'nätverkens frågor', en: 'questions of the networks' },
  },
  {
    id: 'decisions',
    hasRecords: true,
    label: { fi: 'päätökset', sv: 'beslut', en: 'decisions' },
  },
  {
    id: 'events',
    hasRecords: true,
    label: { fi: 'tilaisuudet', sv: 'evenemang', en: 'events' },
  },
  {
    id: 'pillars',
    hasRecords: true,
    label: { fi: 'pilarit ja osatekijät', sv: 'pelare och delar', en: 'pillars and elements' },
  },
  {
    id: 'objectives',
    hasRecords: true,
    label: { fi: 'alueen omat tavoitteet', sv: 'regionens egna mål', en: "the region's own objectives" },
  },
  {
    id: 'targets',
    hasRecords: true,
    label: { fi: 'mittareiden tavoitetasot', sv: 'målnivåer för indikatorerna', en: 'targets of the indicators' },
  },
  {
    id: 'findings',
    hasRecords: true,
    label: { fi: 'mitä on havaittu', sv: 'vad som har noterats', en: 'what was found' },
  },
  {
    id: 'plan-words',
    hasRecords: true,
    label: { fi: 'suunnitelman osat', sv: 'planens delar', en: 'parts of the plan' },
  },
  {
    id: 'work-packages',
    hasRecords: true,
    label: { fi: 'työpaketit', sv: 'arbetspaket', en: 'work packages' },
  },
  {
    id: 'meeting',
    hasRecords: true,
    label: { fi: 'aika ja paikka', sv: 'tid och plats', en: 'time and place' },
  },
  {
    id: 'agenda',
    hasRecords: true,
    label: { fi: 'esityslista', sv: 'föredragningslista', en: 'agenda' },
  },
  {
    id: 'attendance',
    hasRecords: true,
    label: { fi: 'läsnä', sv: 'närvarande', en: 'attendance' },
  },
  {
    id: 'memo',
    hasRecords: true,
    label: { fi: 'muistiinpanot', sv: 'anteckningar', en: 'notes of the meeting' },
  },
  {
    id: 'caseload',
    hasRecords: true,
    label: {
      fi: 'asiakkaat ja työntekijät tiimeittäin',
      sv: 'klienter och arbetstagare per team',
      en: 'clients and workers by team',
    },
  },
  {
    id: 'missing-reports',
    hasRecords: true,
    label: { fi: 'puuttuvat raportit', sv: 'rapporter som saknas', en: 'missing reports' },
  },
  {
    id: 'responsible-persons',
    hasRecords: true,
    label: { fi: 'vastuuhenkilöt', sv: 'ansvarspersoner', en: 'responsible persons' },
  },
  {
    id: 'group-members',
    hasRecords: true,
    label: {
      fi: 'ohjaus- ja projektiryhmien jäsenet',
      sv: 'styr- och projektgruppernas medlemmar',
      en: 'members of steering and project groups',
    },
  },
  {
    id: 'needs-by-municipality',
    hasRecords: true,
    label: {
      fi: 'koulutetut ja koulutettavat kunnittain',
      sv: 'utbildade och att utbilda per kommun',
      en: 'trained and to be trained, by municipality',
    },
  },
  {
    id: 'team-contacts',
    hasRecords: true,
    label: { fi: 'tiimien yhteyshenkilöt', sv: 'teamens kontaktpersoner', en: 'contact persons of the teams' },
  },
  {
    id: 'proposal',
    hasRecords: false,
    label: { fi: 'esitys päätökseksi', sv: 'beslutsförslag', en: 'proposal for a decision' },
  },
  {
    id: 'conclusions',
    hasRecords: false,
    label: { fi: 'johtopäätökset', sv: 'slutsatser', en: 'conclusions' },
  },
] as const satisfies readonly DocumentPart[]

/** The ids of `documentParts`. */
export const documentPartIds = /* @__PURE__ */ idsOf(documentParts)

/** Id of a part of a document. */
export type DocumentPartId = (typeof documentParts)[number]['id']
