import { idsOf, type Term } from '../locale/term'

/** A type of material, and which bank it belongs to. */
export interface MaterialType extends Term {
  /** The region's bank of the systemic way of working, or the trainers' own. */
  readonly bank: 'regional' | 'trainers'
  /** Whether the document asks for it to be published on the web, accessibly: brochures and videos. */
  readonly isForTheWeb: boolean
}

/**
 * What the region's material bank and the trainers' hold.
 *
 * Source: Pirkanmaa support model 2023, "Yhtenäinen systeemisen työotteen materiaalipankki", "Materiaalipankki
 * systeemisen työotteen kouluttamiseen" and "Perehdytyspaketti".
 */
export const materialTypes = [
  {
    id: 'client-brochure',
    bank: 'regional',
    isForTheWeb: true,
    label: { fi: 'esite asiakkaille', sv: 'broschyr för klienter', en: 'brochure for clients' },
  },
  {
    id: 'professional-brochure',
    bank: 'regional',
    isForTheWeb: true,
    label: { fi: 'esite ammattilaisille', sv: 'broschyr för yrkespersoner', en: 'brochure for professionals' },
  },
  {
    id: 'guideline',
    bank: 'regional',
    isForTheWeb: false,
    label: { fi: 'ohjeistus', sv: 'anvisning', en: 'guideline' },
  },
  {
    id: 'meeting-frame',
    bank: 'regional',
    isForTheWeb: false,
    label: {
      fi: 'verkostotapaamisen runko (dialoginen keskustelurakenne)',
      sv: 'struktur för nätverksmöten (dialogisk samtalsstruktur)',
      en: 'frame of network meetings (dialogic)',
    },
  },
  {
    id: 'recording-template',
    bank: 'regional',
    isForTheWeb: false,
    label: {
      fi: 'verkostotapaamisen kirjaamispohja',
      sv: 'dokumentationsmall för nätverksmöten',
      en: 'recording template of network meetings',
    },
  },
  {
    id: 'wall-chart',
    bank: 'regional',
    isForTheWeb: false,
    label: { fi: 'huoneentaulu', sv: 'hustavla', en: 'wall chart' },
  },
  {
    id: 'introduction-video',
    bank: 'regional',
    isForTheWeb: true,
    label: { fi: 'esittelyvideo', sv: 'presentationsvideo', en: 'introduction video' },
  },
  {
    id: 'induction-material',
    bank: 'regional',
    isForTheWeb: false,
    label: { fi: 'perehdytysaineisto', sv: 'introduktionsmaterial', en: 'induction material' },
  },
  {
    id: 'training-material',
    bank: 'trainers',
    isForTheWeb: false,
    label: { fi: 'koulutusmateriaali', sv: 'utbildningsmaterial', en: 'training material' },
  },
] as const satisfies readonly MaterialType[]

/** The ids of `materialTypes`. */
export const materialTypeIds = /* @__PURE__ */ idsOf(materialTypes)

/** Id of a type of material. */
export type MaterialTypeId = (typeof materialTypes)[number]['id']

/**
 * Whom material is for.
 *
 * Source: Pirkanmaa support model 2023, the material banks and the induction package; SyTy Uusimaa 2020,
 * "Kehittämistyöpajat 2019" (training material for management, shared with the municipalities).
 */
export const materialAudiences = [
  { id: 'clients', label: { fi: 'asiakkaat', sv: 'klienter', en: 'clients' } },
  { id: 'professionals', label: { fi: 'ammattilaiset', sv: 'yrkespersoner', en: 'professionals' } },
  { id: 'new-employees', label: { fi: 'uudet työntekijät', sv: 'nya medarbetare', en: 'new employees' } },
  { id: 'partners', label: { fi: 'yhteistyökumppanit', sv: 'samarbetsparter', en: 'partners' } },
  { id: 'trainers', label: { fi: 'kouluttajat', sv: 'utbildare', en: 'trainers' } },
  { id: 'management', label: { fi: 'johto', sv: 'ledningen', en: 'management' } },
] as const satisfies readonly Term[]

/** The ids of `materialAudiences`. */
export const materialAudienceIds = /* @__PURE__ */ idsOf(materialAudiences)

/** Id of an audience of material. */
export type MaterialAudienceId = (typeof materialAudiences)[number]['id']

/** How accessible material is, as accessibility statements say it. */
export const accessibilityStates = [
  { id: 'not-assessed', label: { fi: 'ei arvioitu', sv: 'inte bedömt', en: 'not assessed' } },
  { id: 'not-accessible', label: { fi: 'ei saavutettava', sv: 'inte tillgängligt', en: 'not accessible' } },
  {
    id: 'partly-accessible',
    label: { fi: 'osittain saavutettava', sv: 'delvis tillgängligt', en: 'partly accessible' },
  },
  { id: 'accessible', label: { fi: 'saavutettava', sv: 'tillgängligt', en: 'accessible' } },
] as const satisfies readonly Term[]

/** The ids of `accessibilityStates`. */
export const accessibilityStateIds = /* @__PURE__ */ idsOf(accessibilityStates)

/** Id of a state of accessibility. */
export type AccessibilityStateId = (typeof accessibilityStates)[number]['id']

/**
 * Who may see material of a region's bank: its own people, its trainers, the people of every region, or everybody. An own
 * reading (`terms-of-the-software`): the document only tells what is on the web.
 */
export const materialVisibilities = [
  { id: 'region', label: { fi: 'oma alue', sv: 'den egna regionen', en: 'own region' } },
  { id: 'trainers', label: { fi: 'alueen kouluttajat', sv: 'regionens utbildare', en: "the region's trainers" } },
  { id: 'all-regions', label: { fi: 'kaikki alueet', sv: 'alla regioner', en: 'all regions' } },
  { id: 'public', label: { fi: 'julkinen', sv: 'offentligt', en: 'public' } },
] as const satisfies readonly Term[]

/** The ids of `materialVisibilities`. */
export const materialVisibilityIds = /* @__PURE__ */ idsOf(materialVisibilities)

/** Id of who may see material. */
export type MaterialVisibilityId = (typeof materialVisibilities)[number]['id']

/**
 * The languages that material is offered in, by their BCP 47 codes: the country's own, and those that families of child
 * protection speak most. An own reading (`terms-of-the-software`): the document names none.
 */
export const materialLanguages = [
  { id: 'fi', label: { fi: 'suomi', sv: 'finska', en: 'Finnish' } },
  { id: 'sv', label: { fi: 'ruotsi', sv: 'svenska', en: 'Swedish' } },
  { id: 'en', label: { fi: 'englanti', sv: 'engelska', en: 'English' } },
  { id: 'se', label: { fi: 'pohjoissaame', sv: 'nordsamiska', en: 'Northern Sámi' } },
  { id: 'smn', label: { fi: 'inarinsaame', sv: 'enaresamiska', en: 'Inari Sámi' } },
  { id: 'sms', label: { fi: 'koltansaame', sv: 'skoltsamiska', en: 'Skolt Sámi' } },
  { id: 'fse', label: { fi: 'suomalainen viittomakieli', sv: 'finskt teckenspråk', en: 'Finnish Sign Language' } },
  { id: 'ru', label: { fi: 'venäjä', sv: 'ryska', en: 'Russian' } },
  { id: 'et', label: { fi: 'viro', sv: 'estniska', en: 'Estonian' } },
  { id: 'uk', label: { fi: 'ukraina', sv: 'ukrainska', en: 'Ukrainian' } },
  { id: 'ar', label: { fi: 'arabia', sv: 'arabiska', en: 'Arabic' } },
  { id: 'so', label: { fi: 'somali', sv: 'somaliska', en: 'Somali' } },
  { id: 'ku', label: { fi: 'kurdi', sv: 'kurdiska', en: 'Kurdish' } },
  { id: 'fa', label: { fi: 'persia', sv: 'persiska', en: 'Persian' } },
] as const satisfies readonly Term[]

/** The ids of `materialLanguages`. */
export const materialLanguageIds = /* @__PURE__ */ idsOf(materialLanguages)

/** Code of a language that material is offered in. */
export type MaterialLanguageId = (typeof materialLanguages)[number]['id']
