import type { Citation, SourceName } from './documents'
import type { OwnReadingId } from './own-readings'

/** On what a built-in list or figure rests: whose word it is. */
export interface Basis {
  /** What most of it rests on; `own-reading` = no document says any of it. */
  readonly kind: 'document' | 'law' | 'official-data' | 'own-reading'
  /** Where it stands; empty for an own reading. */
  readonly citations: readonly Citation[]
  /** How firm or exact it is in its source; absent = said as it stands. */
  readonly manner?: 'about' | 'example' | 'advice' | 'must'
  /** What in it is our own choice, each with its reason in `ownReadings`. */
  readonly ownReadings: readonly OwnReadingId[]
}

type Place = readonly [document: SourceName, ...places: string[]]

function cite(places: readonly Place[]): readonly Citation[] {
  return places.flatMap(([document, ...rest]): readonly Citation[] =>
    rest.length === 0 ? [{ document, place: null }] : rest.map((place) => ({ document, place })),
  )
}
function of(...places: readonly Place[]): Basis {
  return { kind: 'document', citations: cite(places), ownReadings: [] }
}
function but(basis: Basis, ...ownReadings: readonly OwnReadingId[]): Basis {
  return { ...basis, ownReadings }
}
function as(manner: NonNullable<Basis['manner']>, basis: Basis): Basis {
  return { ...basis, manner }
}
function law(place: string): Basis {
  return { kind: 'law', citations: cite([['Child Welfare Act', place]]), ownReadings: [] }
}
function data(...places: readonly Place[]): Basis {
  return { kind: 'official-data', citations: cite(places), ownReadings: [] }
}
function own(...ownReadings: readonly OwnReadingId[]): Basis {
  return { kind: 'own-reading', citations: [], ownReadings }
}

const workshop = 'SyTy workshop 2018'
const lape = 'Pirkanmaa LAPE 2018'
const model = 'Pirkanmaa support model 2023'
const uusimaa = 'SyTy Uusimaa 2020'
const monni = 'MONNI plan 2021'
const statistics = 'Statistics Finland regions'

const coreElementsTable = '"Systeemisen mallin pilotoinnin ydinelementit"'
const networksSlide = '"Kouluttajien ja osaajien verkosto"'
const teamPicture = '"Lastensuojelun systeeminen, monitoimijainen tiimi"'
const trainingPath = 'the training path'

/** Bases of what is said of teams. */
function teamBases(): Readonly<Record<string, Basis>> {
  return {
    baselineCaseload: as('about', of([lape, '"Lähtötilanteesta"'])),
    caseloadCollectionMonths: own('collection-in-april-and-october'),
    coreElementTopics: of([lape, coreElementsTable]),
    coreElements: of([lape, coreElementsTable]),
    findingEffects: own('terms-of-the-software'),
    findingLevels: of([lape, '"Tulokset"', '"Lähtötilanteesta"', '"Mitä hankkeen aikana saatiin aikaan"']),
    findingOrigins: but(of([lape, '"Tulokset"']), 'terms-of-the-software'),
    degrees: own('terms-of-the-software'),
    daysAfterDue: own('limits-of-a-reporting-round'),
    daysForCorrection: own('limits-of-a-reporting-round'),
    effectStudy: own('effect-study'),
    expectedResults: of([lape, coreElementsTable]),
    fewestTeamsCompared: own('limits-of-a-reporting-round'),
    lowThresholdServices: of([lape, teamPicture]),
    meetingCriteria: of([lape, coreElementsTable]),
    meetingRhythms: but(of([lape, coreElementsTable]), 'weekly-from-rhythm'),
    recommendedCaseload: as(
      'advice',
      but(of([lape, '"Mitä hankkeen aikana saatiin aikaan rakenteiden osalta?"']), 'worker-holds-cases'),
    ),
    reflection: of([lape, teamPicture]),
    reportRoundKinds: own('collection-in-april-and-october'),
    serviceTypes: but(
      of([uusimaa, '"Lastensuojelun SyTy-koulutukset Uudenmaan kunnissa 2020"'], [workshop, 'slide 41']),
      'service-needs-as-a-service',
    ),
    statutoryCaseloadCaps: as('must', law('section 13 b')),
    teamPrinciples: of([lape, teamPicture]),
    teamRoles: but(of([lape, teamPicture, coreElementsTable]), 'complete-team', 'duties-of-two-roles'),
    uptakeStages: of([uusimaa, '"Lastensuojelun SyTy-koulutukset Uudenmaan kunnissa 2020"']),
  }
}

/** Bases of what is said of trainings and trainers. */
function trainingBases(): Readonly<Record<string, Basis>> {
  return {
    curricula: but(
      of([model, trainingPath], [workshop, 'slides 16 and 35'], [uusimaa], [monni, 'chapter 3']),
      'days-in-two-months',
      'role-training-after-team-training',
      'self-paced-induction',
    ),
    curriculumAudiences: of(
      [model, trainingPath],
      [workshop, 'slide 5'],
      [lape, '"Lähtötilanteesta"'],
      [monni, 'chapter 3'],
    ),
    deepenedCurricula: of([model, trainingPath]),
    deviationKinds: own('terms-of-the-software'),
    effortTable: of([workshop, 'slide 19']),
    feedbackDegrees: own('limits-of-feedback'),
    fewestAnswersShown: own('limits-of-feedback'),
    entryConditionOf2019: but(of([workshop, 'slide 17']), 'yearly-duty-of-two-teams'),
    firstTrainingDays: as('about', of([workshop, 'slides 16 and 19'])),
    firstTrainingEffort: of([workshop, 'slide 16']),
    hoursPerDay: of([workshop, 'slides 16 and 24']),
    laterTrainingDays: as('about', but(of([workshop, 'slides 16 and 19']), 'twenty-days-for-each-team')),
    laterTrainingEffort: of([workshop, 'slide 16']),
    participantGroups: of([lape, '"Lähtötilanteesta"'], [model, trainingPath], [uusimaa]),
    partnerSectors: but(of([lape, teamPicture], [monni, 'chapter 3']), 'one-list-of-sectors'),
    professions: of([lape, '"Mitä jatkossa vielä pitää tehdä?"']),
    recommendedTimeShare: as('example', of([workshop, 'slide 21'])),
    sessionKinds: but(
      of([workshop, 'slides 3 and 16'], [lape, '"Lastensuojelutiimien koulutukset"'], [model]),
      'window-of-consultations',
    ),
    staffRoles: of([lape, '"Lähtötilanteesta"'], [model, trainingPath]),
    strengths: of([workshop, 'slide 21']),
    supportTopics: own('topics-of-support'),
    teamTrainingsOfPirkanmaa: but(of([lape, '"Lastensuojelutiimien koulutukset"']), 'teams-of-punkalaidun-and-orivesi'),
    trainerModules: of([workshop, 'slide 35']),
    trainerRequirements: of([workshop, 'slide 6', 'slide 21', 'slide 35']),
    trainersPerPair: of([workshop, 'slide 19']),
    trainerTrainingsOf2019: of([workshop, 'slide 35']),
    needStates: own('terms-of-the-software'),
    trainingStatuses: own('terms-of-the-software'),
    uptakeSupportKinds: of(
      [workshop, 'slide 3', 'slide 16'],
      [lape, '"Lastensuojelutiimien koulutukset"', '"Mitä jatkossa vielä pitää tehdä?"'],
      [model, trainingPath],
    ),
    workingDaysPerYear: own('working-days-of-a-year'),
  }
}

/** Bases of what is said of networks, and of MONNI. */
function networkBases(): Readonly<Record<string, Basis>> {
  return {
    agendaOutcomes: own('terms-of-the-software'),
    figureAudiences: own('terms-of-the-software'),
    agendaTemplates: but(
      of([uusimaa, '"SyTy-kouluttajien verkosto"', '"Perheterapeuttien verkosto"', '"Ohjausryhmä"', '"Alatyöryhmät"']),
      'memo-in-every-network',
      'tasks-of-sub-groups',
    ),
    agreementParts: of([monni, 'chapters 2 and 7']),
    attendanceGroups: own('terms-of-the-software'),
    commitmentMakers: of([monni, 'section 2.3']),
    coordinatingBodyKinds: of([model, networksSlide]),
    decisionOrigins: but(of([uusimaa, '"Ohjausryhmä"']), 'origins-besides-networks'),
    developmentMethods: of([monni, 'section 2.1']),
    developmentSteps: as('example', of([monni, 'section 2.1'])),
    developmentThemes: of([monni, 'chapter 2']),
    eventKinds: of(
      [uusimaa, '"Kehittämistyöpajat 2019"'],
      [lape, '"Infotilaisuudet yhteistyötahoille"'],
      [workshop, 'slide 36'],
      [model, '"Dialogiset keskustelut"'],
      [monni, 'section 2.2'],
    ),
    forums: but(
      of([uusimaa, '"Ohjausryhmä"'], [workshop, 'slides 4 and 10–12'], [monni, 'chapter 6'], [model]),
      'groups-as-often-as-one',
    ),
    groupKinds: of([model, '"Käyttöönoton seuranta ja arviointi"'], [workshop, 'slide 4']),
    mandateParts: but(of([model, networksSlide]), 'mandate-of-every-network'),
    meetingStates: own('terms-of-the-software'),
    meetingKinds: of([uusimaa, '"Perheterapeuttien verkosto"']),
    monniCommunicationGoal: of([monni, 'chapter 8']),
    monniCommunicationMeans: of([monni, 'chapter 8, "Keinot"']),
    monniCommunicationNeeds: of([monni, 'chapter 8, "Tarpeet"']),
    monniCommunicationPrinciples: of([monni, 'chapter 8']),
    monniDuties: of([monni, 'sections 2.4 and 3.1']),
    monniEvents: of([monni, 'section 2.2']),
    monniMeasures: of([monni, 'chapter 7']),
    monniPartners: of([monni, 'chapter 6']),
    partnerContactKinds: of([lape, '"Infotilaisuudet yhteistyötahoille"'], [workshop, 'slide 5']),
    networkCadence: of([model, networksSlide]),
    networkKinds: but(of([model, networksSlide], [uusimaa]), 'network-of-experts-by-experience'),
    uusimaaAimsOf2020: but(
      of([uusimaa, '"Yhteisen kehittämisen jatkaminen 2020"']),
      'representatives-in-steering-group',
    ),
    uusimaaOf2019: of([uusimaa]),
  }
}

/** Bases of frameworks, plans and materials. */
function planBases(): Readonly<Record<string, Basis>> {
  const elements = but(of([model]), 'evidence-of-elements')
  return {
    daysBeforeRequestIsDue: own('terms-of-the-software'),
    informationRequestStates: own('terms-of-the-software'),
    branches: of([workshop, 'slides 25 and 27–31']),
    changesOf2019: of([workshop, 'slide 8', 'slide 41']),
    communicationPlanParts: of([workshop, 'slide 33']),
    costKinds: of([workshop, 'slide 18']),
    documentKinds: but(of([workshop, 'slides 10–15, 34 and 37–39'], [uusimaa]), 'terms-of-the-software'),
    documentParts: own('terms-of-the-software'),
    returnStates: own('terms-of-the-software'),
    returnSteps: own('terms-of-the-software'),
    elements,
    elementRules: own('states-from-records'),
    elementsWithoutRule: own('states-from-records'),
    elementStatuses: own('terms-of-the-software'),
    espooExample: of([workshop, 'slide 20']),
    evaluationTopics: as('example', of([workshop, 'slide 5'])),
    evidenceKinds: own('evidence-of-elements'),
    frameworks: of([model], [workshop, 'slides 4–7'], [monni, 'chapters 1 and 7']),
    implementationPlanParts: of([workshop, 'slide 34']),
    joiningConditions: of([
      lape,
      '"Erillishankkeen toimintaidea tiiviisti"',
      '"Hankesuunnitelma 2019"',
      '"Hankesuunnitelma"',
    ]),
    materialAudiences: of([model, 'the material banks'], [uusimaa, '"Kehittämistyöpajat 2019"']),
    materialLanguages: own('terms-of-the-software'),
    materialTypes: of([model, 'the material banks and "Perehdytyspaketti"']),
    materialVisibilities: own('terms-of-the-software'),
    monniFramework: but(of([monni, 'chapters 1 and 7']), 'evidence-of-elements'),
    nationalObjectivesOf2019: but(of([workshop, 'slides 4–7']), 'evidence-of-elements'),
    organisersOf2018: of([workshop, 'slide 8']),
    pillars: elements,
    pilotsOf2018: of([lape, '"Mitä jatkossa vielä pitää tehdä?"']),
    planMoves: but(of([workshop, 'slides 10–13 and 25']), 'terms-of-the-software'),
    planParts: but(of([workshop, 'slides 5, 13, 15, 33 and 34']), 'terms-of-the-software'),
    planStates: but(of([workshop, 'slides 10–13 and 25']), 'terms-of-the-software'),
    planTypes: of([workshop, 'slides 10–12 and 25']),
    projectDescriptionParts: of([workshop, 'slide 13']),
    projectPlanParts: of([workshop, 'slide 13']),
    projectRulesOf2019: of([workshop, 'slides 14, 17, 18 and 21']),
    regionQuestionsOf2018: of([workshop, 'slides 40–42']),
    responsiblePersonDuties: of([workshop, 'slide 4']),
    responsibleRoles: of([workshop, 'slides 27 and 28']),
    rounds: of([workshop, 'slides 10–12'], [lape, '"Erillishankkeen toimintaidea tiiviisti"']),
    stakeholderKinds: of([workshop, 'slide 22']),
    stakeholders: of([workshop, 'slide 22']),
    supportAndCoordinationModel: elements,
    surveys: of([workshop, 'slides 37–39']),
    tasks: as('example', of([workshop, 'slides 27–31'])),
    trainingPlanParts: of([workshop, 'slide 15']),
    workPackageHours: as('about', of([workshop, 'slide 24'])),
    workPackageTemplates: of([workshop, 'slide 25']),
    workshopThemes: of([workshop, 'slide 9']),
  }
}

/** Bases of regions, days, persons and what the software itself needs. */
function otherBases(): Readonly<Record<string, Basis>> {
  const software = own('terms-of-the-software')
  return {
    accessibilityStates: software,
    cooperationAreas: data([statistics]),
    dataPurposes: but(of([workshop, 'slides 37–39']), 'terms-of-the-software'),
    expertTasks: but(
      of([uusimaa, '"Kokemusasiantuntijat mukana"']),
      'terms-of-the-software',
      'share-of-joint-occasions',
    ),
    formerMunicipalities: data([statistics]),
    granularities: software,
    membershipKinds: software,
    membershipRoles: but(of([workshop, 'slide 39']), 'terms-of-the-software'),
    municipalities: data([statistics]),
    nationalRoles: software,
    otherRegionCodes: data([statistics]),
    outsideRegions: data([statistics]),
    processingBases: software,
    provinces: data([statistics], ['Government decision on provinces 2019']),
    regionRoles: software,
    registrationStates: software,
    regions: data([statistics]),
    teamContactRoles: of([workshop, 'slide 39']),
  }
}

/**
 * Whose word each built-in list and figure is, by the name under which the package exports it: a document, the law,
 * official data, or our own reading. A test finds what has none.
 */
export const bases: Readonly<Record<string, Basis>> = /* @__PURE__ */ (() => ({
  ...teamBases(),
  ...trainingBases(),
  ...networkBases(),
  ...planBases(),
  ...otherBases(),
}))()
