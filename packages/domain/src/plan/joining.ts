import type { Term } from '../locale/term'

/** What a region must do to join the project of 2019. */
export interface JoiningCondition extends Term {
  /** Whether one of the two places that name it asks for it only where needed. */
  readonly isWhereNeeded?: boolean
}

/**
 * What a region (maakunta) must do to join the national project of 2019. It gets no money for it: the support is THL's, and
 * trainings free of charge.
 *
 * Source: Pirkanmaa LAPE 2018, "Erillishankkeen toimintaidea tiiviisti", "Hankesuunnitelma 2019" and "Hankesuunnitelma".
 */
export const joiningConditions = [
  {
    id: 'plan-returned',
    label: {
      fi: 'maakunnallinen implementointi- tai projektisuunnitelma palautetaan THL:ään',
      sv: 'en implementerings- eller projektplan för landskapet lämnas till THL',
      en: 'an implementation or project plan of the region (maakunta) is returned to THL',
    },
  },
  {
    id: 'steering-group',
    label: {
      fi: 'maakuntatasoinen ohjausryhmä tai vastuuryhmä perustetaan',
      sv: 'en styrgrupp eller ansvarsgrupp på landskapsnivå inrättas',
      en: 'a steering or responsible group of the region (maakunta) is founded',
    },
  },
  {
    id: 'responsible-person',
    label: {
      fi: 'implementoinnin vastuuhenkilö nimetään',
      sv: 'en ansvarsperson för implementeringen utses',
      en: 'a person responsible for implementation is named',
    },
  },
  {
    id: 'project-group',
    isWhereNeeded: true,
    label: {
      fi: 'maakuntatasoinen projektiryhmä muodostetaan',
      sv: 'en projektgrupp på landskapsnivå bildas',
      en: 'a project group of the region (maakunta) is formed',
    },
  },
  {
    id: 'trainers-allotted',
    label: {
      fi: 'kouluttajaresurssia kohdennetaan tiimikoulutuksiin',
      sv: 'utbildarresurser avsätts för teamutbildningarna',
      en: 'trainers are allotted to team trainings',
    },
  },
  {
    id: 'teams-and-needs-mapped',
    label: {
      fi: 'mallia implementoivat tiimit ja koulutustarpeet kartoitetaan',
      sv: 'teamen som implementerar modellen och utbildningsbehoven kartläggs',
      en: 'teams that implement the model and training needs are mapped',
    },
  },
  {
    id: 'research-data',
    label: {
      fi: 'sitoudutaan tuottamaan tutkimusaineistoa kansalliseen arviointiin THL:n ohjaamana',
      sv: 'man förbinder sig att ge material till den nationella utvärderingen enligt THL:s anvisningar',
      en: 'commitment to produce data for the national evaluation as guided by THL',
    },
  },
] as const satisfies readonly JoiningCondition[]

/**
 * What the regions (maakunta) asked in 2018.
 *
 * Source: SyTy workshop 2018, slides 40–42.
 */
export const regionQuestionsOf2018 = [
  {
    id: 'all-municipalities',
    label: {
      fi: 'Tarvitaanko jatkohankkeeseen kaikki maakunnan kunnat?',
      sv: 'Krävs alla kommuner i landskapet i det fortsatta projektet?',
      en: 'Are all municipalities of the region (maakunta) needed in the project that follows?',
    },
  },
  {
    id: 'small-municipalities',
    label: {
      fi: 'Miten malli levitetään pieniin kuntiin, joissa on yksi tai kaksi sosiaalityöntekijää?',
      sv: 'Hur sprids modellen till små kommuner med en eller två socialarbetare?',
      en: 'How is the model spread to small municipalities with one or two social workers?',
    },
  },
  {
    id: 'substitute-care',
    label: {
      fi: 'Miten toiminta laajenee sijaishuoltoon?',
      sv: 'Hur utvidgas verksamheten till vården utom hemmet?',
      en: 'How does the work grow into substitute care?',
    },
  },
  {
    id: 'level-of-project-group',
    label: {
      fi: 'Onko projektiryhmän oltava maakunta- vai kuntatasoinen?',
      sv: 'Ska projektgruppen vara på landskaps- eller kommunnivå?',
      en: 'Is the project group to be of the region (maakunta) or of the municipality?',
    },
  },
  {
    id: 'common-brochure-and-survey',
    label: {
      fi: 'Onko THL:n esitettä ja kysymyspohjaa toiminnan arviointiin saatavilla?',
      sv: 'Finns THL:s broschyr och frågeformulär för utvärdering av verksamheten att få?',
      en: "Are THL's brochure and questions for evaluating the work to be had?",
    },
  },
  {
    id: 'other-services',
    label: {
      fi: 'Miten systeeminen työtapa levitetään muihin lasten ja perheiden palveluihin?',
      sv: 'Hur sprids det systemiska arbetssättet till andra tjänster för barn och familjer?',
      en: 'How is the systemic way of working spread to other services for children and families?',
    },
  },
  {
    id: 'private-therapists',
    label: {
      fi: 'Voidaanko kouluttajakoulutukseen esittää yksityisiä palveluntuottajia, kun perheterapeuteista on pulaa?',
      sv: 'Kan privata serviceproducenter föreslås till utbildningen för utbildare då det är brist på familjeterapeuter?',
      en: "May private providers be proposed for the trainers' training where family therapists are few?",
    },
  },
  {
    id: 'psychiatry',
    label: {
      fi: 'Onko esteitä lasten- ja nuorisopsykiatrian liittämiselle malliin?',
      sv: 'Finns det hinder för att ta med barn- och ungdomspsykiatrin i modellen?',
      en: 'Is there an obstacle to taking child and adolescent psychiatry into the model?',
    },
  },
] as const satisfies readonly Term[]
