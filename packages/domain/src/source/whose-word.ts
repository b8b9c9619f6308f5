import type { Locale, LocalizedText } from '../locale/locale'
import { findTerm } from '../locale/term'
import { bases, type Basis } from './bases'
import { type Citation, sourceDocuments } from './documents'
import { ownReadings } from './own-readings'

/** What the lists and figures are called that an application shows, by the names under which the package exports them. */
const factNames = {
  agendaTemplates: { fi: 'esityslistojen pohjat', sv: 'mallar för föredragningslistor', en: 'agendas to begin from' },
  agendaOutcomes: {
    fi: 'mitä asialistan asialle tapahtui',
    sv: 'vad som hände med ärendet på föredragningslistan',
    en: 'what became of a matter on an agenda',
  },
  agreementParts: {
    fi: 'mitä kehittämisen tiimin sopimuksesta kerrotaan',
    sv: 'vad som berättas om ett utvecklingsteams avtal',
    en: 'what is told of a development team’s agreement',
  },
  attendanceGroups: {
    fi: 'ryhmät, joissa kokouksen osallistujat lasketaan',
    sv: 'grupperna som mötets deltagare räknas i',
    en: 'groups in which those at a meeting are counted',
  },
  branches: { fi: 'osituksen haarat', sv: 'uppdelningens grenar', en: 'branches of the breakdown' },
  commitmentMakers: { fi: 'sitoumuksen antajat', sv: 'de som förbinder sig', en: 'makers of commitments' },
  coreElements: { fi: 'ydinelementit', sv: 'kärnelement', en: 'core elements' },
  costKinds: { fi: 'kustannuslajit', sv: 'kostnadsslag', en: 'kinds of cost' },
  curricula: { fi: 'koulutukset', sv: 'utbildningar', en: 'trainings' },
  daysForCorrection: {
    fi: 'kuinka monta päivää raporttia voi korjata',
    sv: 'hur många dagar en rapport kan rättas',
    en: 'how many days a report can be corrected',
  },
  dataPurposes: {
    fi: 'henkilötietojen käyttötarkoitukset',
    sv: 'ändamål för personuppgifter',
    en: 'purposes of personal data',
  },
  coordinatingBodyKinds: {
    fi: 'kuka voi koordinoida verkostoa',
    sv: 'vem som kan samordna ett nätverk',
    en: 'who can coordinate a network',
  },
  decisionOrigins: {
    fi: 'mistä ohjausryhmän asiat tulevat',
    sv: 'varifrån styrgruppens ärenden kommer',
    en: 'where matters of the steering group come from',
  },
  degrees: { fi: 'toteutumisen asteet', sv: 'grader av genomförande', en: 'degrees of being met' },
  deviationKinds: {
    fi: 'miten koulutus voi poiketa ohjelmastaan',
    sv: 'hur en utbildning kan avvika från sitt program',
    en: 'how a training can deviate from its curriculum',
  },
  elementRules: {
    fi: 'mistä osatekijän tilaa ehdotetaan',
    sv: 'på vad en dels status föreslås',
    en: 'from what the status of an element is proposed',
  },
  elementsWithoutRule: {
    fi: 'miksi osatekijän tilaa ei ehdoteta',
    sv: 'varför en dels status inte föreslås',
    en: 'why no status of an element is proposed',
  },
  elementStatuses: { fi: 'osatekijän tilat', sv: 'en dels status', en: 'statuses of an element' },
  elements: { fi: 'neljän pilarin osatekijät', sv: 'de fyra pelarnas delar', en: 'elements of the four pillars' },
  entryConditionOf2019: {
    fi: 'vuoden 2019 kouluttajakoulutuksen ehto',
    sv: 'villkoret för utbildarutbildningen 2019',
    en: 'condition of the trainers’ training of 2019',
  },
  developmentSteps: {
    fi: 'kehittämisen tiimin vaiheet',
    sv: 'utvecklingsteamets steg',
    en: 'steps of a development team',
  },
  developmentThemes: {
    fi: 'kehittämisen tiimien teemat',
    sv: 'utvecklingsteamens teman',
    en: 'themes of development teams',
  },
  expertTasks: {
    fi: 'kokemusasiantuntijoiden tehtävät',
    sv: 'erfarenhetsexperternas uppgifter',
    en: 'tasks of experts by experience',
  },
  eventKinds: { fi: 'tilaisuuksien lajit', sv: 'typer av evenemang', en: 'kinds of events' },
  evidenceKinds: { fi: 'näytön lajit', sv: 'typer av belägg', en: 'kinds of evidence' },
  feedbackDegrees: { fi: 'palautteen asteet', sv: 'responsens grader', en: 'degrees of feedback' },
  fewestAnswersShown: {
    fi: 'monestako vastauksesta palaute näytetään',
    sv: 'från hur många svar respons visas',
    en: 'from how many answers feedback is shown',
  },
  firstTrainingDays: {
    fi: 'kouluttajan päivät parin ensimmäiseen koulutukseen',
    sv: 'en utbildares dagar för parets första utbildning',
    en: 'days of a trainer for the first training of a pair',
  },
  laterTrainingDays: {
    fi: 'kouluttajan päivät myöhempään koulutukseen',
    sv: 'en utbildares dagar för en senare utbildning',
    en: 'days of a trainer for a later training',
  },
  findingEffects: {
    fi: 'mitä havaittu teki',
    sv: 'vad det iakttagna gjorde',
    en: 'what a finding did',
  },
  findingLevels: { fi: 'havaintojen tasot', sv: 'iakttagelsernas nivåer', en: 'levels of findings' },
  findingOrigins: {
    fi: 'mistä havainnot tulevat',
    sv: 'varifrån iakttagelserna kommer',
    en: 'where findings come from',
  },
  firstTrainingEffort: {
    fi: 'työpäivät kouluttajan ensimmäisessä koulutuksessa',
    sv: 'arbetsdagar i utbildarens första utbildning',
    en: 'working days in a trainer’s first training',
  },
  frameworks: {
    fi: 'viitekehykset',
    sv: 'ramverk',
    en: 'frameworks',
  },
  groupKinds: { fi: 'ryhmien lajit', sv: 'typer av grupper', en: 'kinds of groups' },
  laterTrainingEffort: {
    fi: 'työpäivät kouluttajan myöhemmissä koulutuksissa',
    sv: 'arbetsdagar i utbildarens senare utbildningar',
    en: 'working days in a trainer’s later trainings',
  },
  mandateParts: {
    fi: 'mitä verkostosta sovitaan',
    sv: 'vad som avtalas om ett nätverk',
    en: 'what is agreed of a network',
  },
  meetingCriteria: {
    fi: 'viikkokokouksen kriteerit',
    sv: 'veckomötets kriterier',
    en: 'criteria of the weekly meeting',
  },
  meetingRhythms: { fi: 'tiimin kokousten tiheys', sv: 'hur ofta teamet möts', en: 'rhythms of team meetings' },
  meetingStates: { fi: 'kokouksen tilat', sv: 'ett mötes tillstånd', en: 'states of a meeting' },
  responsibleRoles: { fi: 'vastuutahot', sv: 'ansvariga parter', en: 'who is responsible' },
  supportTopics: {
    fi: 'matalan kynnyksen tuen aiheet',
    sv: 'ämnena för lågtröskelstödet',
    en: 'topics of low-threshold support',
  },
  documentKinds: { fi: 'asiakirjojen lajit', sv: 'typer av handlingar', en: 'kinds of documents' },
  documentParts: { fi: 'asiakirjojen osat', sv: 'handlingarnas delar', en: 'parts of documents' },
  returnStates: { fi: 'THL-asiakirjojen tilat', sv: 'lägen för handlingar till THL', en: 'states of documents to THL' },
  returnSteps: { fi: 'THL-asiakirjojen vaiheet', sv: 'steg för handlingar till THL', en: 'steps of documents to THL' },
  accessibilityStates: {
    fi: 'saavutettavuuden tilat',
    sv: 'tillstånd för tillgänglighet',
    en: 'states of accessibility',
  },
  materialAudiences: { fi: 'kenelle aineisto on', sv: 'för vem materialet är', en: 'whom material is for' },
  materialLanguages: { fi: 'aineistojen kielet', sv: 'materialets språk', en: 'languages of material' },
  materialTypes: { fi: 'aineistojen lajit', sv: 'typer av material', en: 'types of material' },
  materialVisibilities: { fi: 'kuka aineiston näkee', sv: 'vem som ser materialet', en: 'who sees material' },
  membershipKinds: { fi: 'jäsenyyksien lajit', sv: 'typer av medlemskap', en: 'kinds of memberships' },
  membershipRoles: { fi: 'jäsenten roolit', sv: 'medlemmarnas roller', en: 'roles of members' },
  municipalities: { fi: 'kunnat', sv: 'kommuner', en: 'municipalities' },
  nationalRoles: { fi: 'kansalliset roolit', sv: 'nationella roller', en: 'national roles' },
  needStates: { fi: 'koulutustarpeen tilat', sv: 'ett utbildningsbehovs tillstånd', en: 'states of a training need' },
  networkCadence: {
    fi: 'kuinka usein verkostot kokoontuvat',
    sv: 'hur ofta nätverken sammanträder',
    en: 'how often networks meet',
  },
  networkKinds: { fi: 'verkostojen lajit', sv: 'typer av nätverk', en: 'kinds of networks' },
  participantGroups: { fi: 'osallistujaryhmät', sv: 'deltagargrupper', en: 'groups of participants' },
  partnerContactKinds: {
    fi: 'mitä kumppanin kanssa on tehty',
    sv: 'vad som har gjorts med en partner',
    en: 'what is done with a partner',
  },
  partnerSectors: { fi: 'kumppanien alat', sv: 'partnernas sektorer', en: 'sectors of partners' },
  pillars: { fi: 'neljä pilaria', sv: 'fyra pelare', en: 'four pillars' },
  daysBeforeRequestIsDue: {
    fi: 'montako päivää ennen määräpäivää tietopyynnöstä muistutetaan',
    sv: 'hur många dagar före sista dagen det påminns om en begäran',
    en: 'how many days before it is due one is reminded of a request',
  },
  informationRequestStates: {
    fi: 'tietopyynnön tilat',
    sv: 'status för en begäran om uppgifter',
    en: 'states of a request for information',
  },
  planMoves: { fi: 'suunnitelman vaiheet', sv: 'en plans steg', en: 'steps of a plan' },
  planParts: { fi: 'suunnitelmien osat', sv: 'planernas delar', en: 'parts of plans' },
  planStates: { fi: 'suunnitelman tilat', sv: 'en plans status', en: 'states of a plan' },
  figureAudiences: { fi: 'kenelle luvut ovat', sv: 'för vem siffrorna är', en: 'for whom figures are' },
  planTypes: { fi: 'suunnitelmien lajit', sv: 'typer av planer', en: 'types of plans' },
  processingBases: {
    fi: 'perusteet henkilötietojen pitämiselle',
    sv: 'grunder för att behålla personuppgifter',
    en: 'bases for keeping personal data',
  },
  professions: { fi: 'kouluttajien ammatit', sv: 'utbildarnas yrken', en: 'professions of trainers' },
  recommendedCaseload: { fi: 'lapsimäärän suositus', sv: 'rekommenderat antal barn', en: 'recommended caseload' },
  recommendedTimeShare: {
    fi: 'kouluttamisen osuus työajasta',
    sv: 'utbildandets andel av arbetstiden',
    en: 'training’s share of working time',
  },
  regionRoles: { fi: 'alueen roolit', sv: 'områdets roller', en: 'roles of a region' },
  regions: { fi: 'alueet', sv: 'områden', en: 'regions' },
  registrationStates: {
    fi: 'ilmoittautumisen tilat',
    sv: 'en anmälans tillstånd',
    en: 'states of a registration',
  },
  reportRoundKinds: { fi: 'raportointikierrokset', sv: 'rapporteringsrundor', en: 'reporting rounds' },
  sessionKinds: { fi: 'koulutuskertojen lajit', sv: 'typer av utbildningstillfällen', en: 'kinds of sessions' },
  serviceTypes: { fi: 'tiimien palvelut', sv: 'teamens tjänster', en: 'services of teams' },
  staffRoles: { fi: 'henkilöstön tehtävät', sv: 'personalens uppgifter', en: 'roles of the staff' },
  statutoryCaseloadCaps: {
    fi: 'enintään sallittu asiakasmäärä',
    sv: 'högsta tillåtna antal klienter',
    en: 'the most clients allowed',
  },
  strengths: { fi: 'kuinka velvoittavasti sanotaan', sv: 'hur förpliktande det sägs', en: 'how strongly it is said' },
  teamRoles: { fi: 'tiimin roolit', sv: 'teamets roller', en: 'roles of a team' },
  trainerModules: {
    fi: 'kouluttajakoulutuksen moduulit',
    sv: 'utbildarutbildningens moduler',
    en: 'modules of the trainers’ training',
  },
  trainerRequirements: {
    fi: 'mitä kouluttajalta edellytetään',
    sv: 'vad som krävs av en utbildare',
    en: 'what a trainer needs',
  },
  trainingStatuses: { fi: 'koulutuksen tilat', sv: 'en utbildnings tillstånd', en: 'states of a training' },
  uptakeStages: { fi: 'käyttöönoton vaiheet', sv: 'skeden i ibruktagandet', en: 'stages of uptake' },
  workPackageHours: {
    fi: 'työpaketin tyypillinen laajuus',
    sv: 'ett arbetspakets typiska omfattning',
    en: 'the typical size of a work package',
  },
  workPackageTemplates: { fi: 'työpakettien pohjat', sv: 'mallar för arbetspaket', en: 'templates of work packages' },
} as const satisfies Readonly<Record<string, LocalizedText>>

/** A list or figure that an application can show together with whose word it is. */
export type ShownFact = keyof typeof factNames

/** Whose word a fact is, in a reader's language. */
export interface WhoseWord {
  readonly name: string
  readonly kind: Basis['kind']
  /** What kind of word it is: a document's, the law's, official data's or our own, and how firm it is. */
  readonly heading: string
  /** Where it stands: documents with the place in them. */
  readonly places: readonly string[]
  /** What in it no document says, each with its reason. */
  readonly ownReadings: readonly string[]
}

const kinds: Readonly<Record<Basis['kind'], LocalizedText>> = {
  document: { fi: 'asiakirja', sv: 'dokument', en: 'document' },
  law: { fi: 'laki', sv: 'lag', en: 'law' },
  'official-data': { fi: 'virallinen aineisto', sv: 'officiella uppgifter', en: 'official data' },
  'own-reading': { fi: 'oma lukemamme', sv: 'vår egen tolkning', en: 'our own reading' },
}

const manners: Readonly<Record<NonNullable<Basis['manner']>, LocalizedText>> = {
  about: { fi: 'likimääräinen', sv: 'ungefärlig', en: 'approximate' },
  example: { fi: 'esimerkki', sv: 'exempel', en: 'example' },
  advice: { fi: 'suositus', sv: 'rekommendation', en: 'recommendation' },
  must: { fi: 'velvoite', sv: 'skyldighet', en: 'obligation' },
}

/** The words that places are told in, one and several; what stands in quotes is a heading and stays as it is. */
const placeWords: readonly (readonly [english: RegExp, words: LocalizedText])[] = [
  [/^slide /, { fi: 'dia ', sv: 'bild ', en: 'slide ' }],
  [/^slides /, { fi: 'diat ', sv: 'bilderna ', en: 'slides ' }],
  [/^chapter /, { fi: 'luku ', sv: 'kapitel ', en: 'chapter ' }],
  [/^chapters /, { fi: 'luvut ', sv: 'kapitlen ', en: 'chapters ' }],
  [/^section (\d+ [a-z])$/, { fi: '$1 §', sv: '$1 §', en: 'section $1' }],
  [/^section /, { fi: 'kohta ', sv: 'avsnitt ', en: 'section ' }],
  [/^sections /, { fi: 'kohdat ', sv: 'avsnitten ', en: 'sections ' }],
  [/^the training path$/, { fi: 'koulutuspolku', sv: 'utbildningsstigen', en: 'the training path' }],
  [/^the material banks/, { fi: 'materiaalipankit', sv: 'materialbankerna', en: 'the material banks' }],
  [/ and /, { fi: ' ja ', sv: ' och ', en: ' and ' }],
]

function placeIn(place: string, locale: Locale): string {
  const told = placeWords.reduce((text, [english, words]) => text.replace(english, words[locale]), place)
  return told.replace(/"([^"]*)"/g, locale === 'en' ? '“$1”' : '”$1”')
}

/**
 * A document's title and the place in it, in a reader's language.
 *
 * @example
 * citationText({ document: 'Child Welfare Act', place: 'section 13 b' }, 'fi') // 'Lastensuojelulaki 417/2007: 13 b §'
 */
export function citationText({ document, place }: Citation, locale: Locale): string {
  const title = sourceDocuments.find(({ name }) => name === document)?.title[locale] ?? document
  return place === null ? title : `${title}: ${placeIn(place, locale)}`
}

/**
 * Whose word a fact is that an application shows, to be shown beside it.
 *
 * @throws {RangeError} when no such fact is known (possible only from untyped code)
 * @example
 * whoseWord('statutoryCaseloadCaps', 'en').heading // 'law, obligation'
 */
export function whoseWord(fact: ShownFact, locale: Locale): WhoseWord {
  const basis = bases[fact]
  if (basis === undefined) throw new RangeError(`no basis of "${fact}"`)
  const { kind, citations, manner, ownReadings: readings } = basis
  return {
    name: factNames[fact][locale],
    kind,
    heading: [kinds[kind], ...(manner === undefined ? [] : [manners[manner]])].map((text) => text[locale]).join(', '),
    places: citations.map((citation) => citationText(citation, locale)),
    ownReadings: readings.flatMap((id) => {
      const reading = findTerm(ownReadings, id)
      return reading === undefined ? [] : [`${reading.label[locale]}. ${reading.reason[locale]}`]
    }),
  }
}
