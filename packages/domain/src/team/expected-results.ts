import { idsOf, type Term } from '../locale/term'

/** Where a result is expected: with clients, with workers, or in the system of services. */
export type ResultLevel = 'client' | 'worker' | 'system'

/** A result that the model is expected to lead to. */
export interface ExpectedResult extends Term {
  readonly level: ResultLevel
}

/**
 * What the model is expected to lead to: six results for clients, three for workers, three for the system. They are
 * hopes, not findings; see `effectStudy`.
 *
 * Source: Pirkanmaa LAPE 2018, "Systeemisen mallin pilotoinnin ydinelementit", expected results.
 */
export const expectedResults = [
  {
    id: 'family-gets-help',
    level: 'client',
    label: {
      fi: 'Perhe kokee saavansa tarvitsemaansa apua ja tukea',
      sv: 'Familjen upplever att den får den hjälp och det stöd den behöver',
      en: 'The family feels that it gets the help and support it needs',
    },
  },
  {
    id: 'family-can-influence',
    level: 'client',
    label: {
      fi: 'Perhe kokee voivansa vaikuttaa työskentelyyn ja päätöksiin',
      sv: 'Familjen upplever att den kan påverka arbetet och besluten',
      en: 'The family feels that it can influence the work and the decisions',
    },
  },
  {
    id: 'trust-and-understanding',
    level: 'client',
    label: {
      fi: 'Asiakkaan ja työntekijöiden välillä on luottamusta ja yhteisymmärrystä',
      sv: 'Mellan klienten och medarbetarna finns förtroende och samförstånd',
      en: 'There is trust and shared understanding between client and workers',
    },
  },
  {
    id: 'child-wellbeing',
    level: 'client',
    label: { fi: 'Lapsen hyvinvointi paranee', sv: 'Barnets välbefinnande ökar', en: "The child's wellbeing improves" },
  },
  {
    id: 'parents-secure-wellbeing',
    level: 'client',
    label: {
      fi: 'Vanhempien kyky turvata lapsen turvallisuus ja hyvinvointi vahvistuu',
      sv: 'Föräldrarnas förmåga att trygga barnets säkerhet och välbefinnande stärks',
      en: "The parents' ability to secure the child's safety and wellbeing grows stronger",
    },
  },
  {
    id: 'family-functioning',
    level: 'client',
    label: {
      fi: 'Perheen toimintakyky vahvistuu',
      sv: 'Familjens funktionsförmåga stärks',
      en: "The family's functioning grows stronger",
    },
  },
  {
    id: 'workers-cope',
    level: 'worker',
    label: {
      fi: 'Työntekijöiden jaksaminen ja motivaatio paranevat, väsymys ja koettu kuormittuneisuus vähenevät',
      sv: 'Medarbetarnas ork och motivation förbättras, tröttheten och den upplevda belastningen minskar',
      en: 'Workers cope better and are more motivated, and fatigue and felt strain fall',
    },
  },
  {
    id: 'meaningful-work',
    level: 'worker',
    label: {
      fi: 'Työ koetaan mielekkäämmäksi',
      sv: 'Arbetet upplevs som mer meningsfullt',
      en: 'Work is felt to be more meaningful',
    },
  },
  {
    id: 'safer-conditions',
    level: 'worker',
    label: {
      fi: 'Työolosuhteet koetaan turvallisemmiksi',
      sv: 'Arbetsförhållandena upplevs som tryggare',
      en: 'Working conditions are felt to be safer',
    },
  },
  {
    id: 'costs-fall',
    level: 'system',
    label: { fi: 'Kustannukset pienenevät', sv: 'Kostnaderna minskar', en: 'Costs fall' },
  },
  {
    id: 'involuntary-placements-fall',
    level: 'system',
    label: {
      fi: 'Tahdonvastaiset sijoitukset vähenevät',
      sv: 'Placeringarna oberoende av vilja minskar',
      en: 'Involuntary placements fall',
    },
  },
  {
    id: 'services-ordered',
    level: 'system',
    label: {
      fi: 'Palvelujen ja toimenpiteiden kokonaisuus jäsentyy',
      sv: 'Helheten av tjänster och åtgärder blir klarare',
      en: 'Services and measures form an ordered whole',
    },
  },
] as const satisfies readonly ExpectedResult[]

/** The ids of `expectedResults`. */
export const expectedResultIds = /* @__PURE__ */ idsOf(expectedResults)

/** Id of an expected result. */
export type ExpectedResultId = (typeof expectedResults)[number]['id']

/**
 * What the study of effects compared and where fidelity was looked at: no advantage of the model over usual service was
 * found, and fidelity varied widely, even between teams of one site. To be shown wherever results are spoken of.
 *
 * None of the five documents tells it: its data are of 2018 and its source is named in `source`.
 */
export const effectStudy = {
  casesWithTheModel: 56,
  casesInUsualService: 56,
  isAdvantageFound: false,
  sitesWithFidelityAssessed: 23,
  source: {
    fi: 'THL:n kansallisen arvioinnin vaikuttavuustutkimus, aineisto vuodelta 2018',
    sv: 'effektstudien i THL:s nationella utvärdering, material från 2018',
    en: "the effect study of THL's national evaluation, data of 2018",
  },
  note: {
    fi: 'Vaikuttavuustutkimuksessa (56 ja 56 tapausta) mallista ei todettu hyötyä tavanomaiseen palveluun verrattuna.',
    sv: 'Effektstudien (56 och 56 fall) fann ingen fördel med modellen jämfört med sedvanlig service.',
    en: 'The effect study (56 against 56 cases) found no advantage of the model over usual service.',
  },
} as const
