import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as domain from '../index'
import { jsonSchemas, schemaFileName } from './json-schemas'
import { publicSchemas } from './public-schemas'

const door = readFileSync(fileURLToPath(new URL('../index.ts', import.meta.url)), 'utf8')
const typeExports = [...door.matchAll(/export type \{([^}]*)\}/g), ...door.matchAll(/\btype (\w+)(?=[,\s}])/g)]
const publicTypes = typeExports.flatMap(([, names = '']) => names.match(/\w+/g) ?? [])

/** Public types in which no data are exchanged, and why. */
const withoutSchema: Readonly<Record<string, readonly string[]>> = {
  'types of types': ['IdsOf', 'CaseloadIn', 'ConflictingFact', 'Statement', 'JsonSchema'],
  'days of a matter, which are told and never exchanged': [
    'MatterDay',
    'MatterDays',
    'MisplacedDay',
    'OpenStep',
    'OpenStepId',
  ],
  'what may happen to guests of a training, which is told and never exchanged': ['GuestTeamsState'],
  'pieces of documents, whose whole has a schema, and what differs between two of them': [
    'DocumentBlock',
    'DocumentCell',
    'DocumentChange',
    'DocumentChangeKind',
    'DocumentTable',
    'LeftOutRow',
    'ToldRow',
    'ReturnDays',
    'ReturnStepId',
  ],
  'the record of processing activities, which stands in the package as values': [
    'DataKeeperId',
    'LegalBasisId',
    'ProcessingLine',
    'ProcessingPlace',
    'ProcessingPurposeId',
    'ProcessingReader',
    'RetentionRuleId',
  ],
  'acts that are told and never exchanged': ['NetworkChangeKind'],
  'how far a development team is, which is told and never exchanged': ['DevelopmentSession', 'DevelopmentStepState'],
  'sessions as their trainers’ days are reckoned from them': ['HeldSession'],
  'states that records speak for, which are proposed and never exchanged': [
    'DeclinedProposal',
    'ElementProposal',
    'ElementRule',
    'ElementRuleId',
    'WithoutRule',
    'ModelRecords',
  ],
  'who came to a meeting by group, which is told to the regions of the meeting alone': [
    'AttendanceGroupId',
    'AttendanceRow',
    'AttendanceTotal',
  ],
  'partners and findings, which are told to the region alone': [
    'FindingEffectId',
    'FindingLevelId',
    'FindingOriginId',
    'FindingsOfLevel',
    'PartnerContact',
    'PartnerContactKindId',
    'PartnersOfSector',
    'PartnerStanding',
  ],
  'shapes of the definitions built in, which stand in the package as values': [
    'AgendaTemplate',
    'Branch',
    'CaseloadRange',
    'Citation',
    'DocumentKind',
    'DocumentPart',
    'DocumentSubject',
    'Consultations',
    'CooperationAreaCode',
    'CoreElement',
    'CoreElementTopicId',
    'CommunicationMeans',
    'CostKind',
    'DevelopmentStep',
    'DevelopmentTheme',
    'DocumentedTraining',
    'EffortRow',
    'Element',
    'ExpectedResult',
    'Figure',
    'Forum',
    'Framework',
    'GranularityTerm',
    'Holiday',
    'MaterialType',
    'MembershipRoleId',
    'NamedConflict',
    'NationalSteeringMeeting',
    'OtherCodes',
    'OutsideRegion',
    'OutsideRegionCode',
    'Pillar',
    'PillarId',
    'PlanMove',
    'PlanPart',
    'PolicyRule',
    'PolicySubject',
    'ProvinceCode',
    'RegionGrouping',
    'Range',
    'OwnReading',
    'ResultLevel',
    'Round',
    'Scope',
    'ShownFact',
    'SourceDocument',
    'SourceName',
    'Survey',
    'Task',
    'WorkPackageTemplate',
    'TeamRole',
    'Term',
    'TimesPerYear',
    'TrainingEffort',
    'Basis',
    'DevelopmentMethod',
    'DeviationKind',
    'Exactness',
    'JoiningCondition',
    'MonniDuty',
    'MonniPartner',
    'ProjectRule',
    'TrainerRequirement',
    'WorkshopTheme',
  ],
  'the key of a coming year, which administrators take in from a file, and what it changes': [
    'KeyedMunicipality',
    'FoundedMunicipality',
    'MunicipalityChanges',
    'MunicipalityKey',
  ],
  'what functions take beside data, or give back': [
    'Attendee',
    'Certifiable',
    'CertifiedAttendance',
    'Counted',
    'FeedbackAnswer',
    'FeedbackDegree',
    'FeedbackSummary',
    'KnownSession',
    'MovedDay',
    'ScheduleMove',
    'ParticipantCount',
    'Seated',
    'SeatCounts',
    'Registrable',
    'ScheduleChange',
    'AttendanceContext',
    'BookedTraining',
    'Belonging',
    'HeldPost',
    'CarryingTeam',
    'TrainedDays',
    'TrainingOfTeams',
    'AttendedTraining',
    'TrainingMatter',
    'ReorganisationKind',
    'Leaving',
    'KeptPerson',
    'NeedDays',
    'TrainedShare',
    'TrainingToHandOver',
    'Completable',
    'DoubleBooking',
    'PersonalLook',
    'AttendanceObstacle',
    'CaseloadUnit',
    'ChildrenPerResponsibleSocialWorker',
    'ChildrenPerWorker',
    'ClientsPerSocialWorker',
    'ContactHours',
    'CoreElementAssessment',
    'Deviation',
    'DutyStatus',
    'ElementProgress',
    'FidelityAssessment',
    'FidelityState',
    'KnownOfTeam',
    'JointBody',
    'MeetingBody',
    'Meets',
    'TakingPart',
    'OpenEnds',
    'PairGap',
    'PairMember',
    'PillarProgress',
    'PlanConflict',
    'PlanCoverage',
    'RequestDays',
    'Amount',
    'DayPrices',
    'DaysAndEuros',
    'LendingTraining',
    'MoneyAndDays',
    'PaidTrainer',
    'PaidTraining',
    'PlanAndOutcome',
    'PlanStep',
    'PlanTotals',
    'PlannedAndActual',
    'EarlyStart',
    'Problem',
    'ProposedMeeting',
    'PublicationObstacle',
    'StructureGap',
    'TeamSpread',
    'WhoseWord',
    'Timeliness',
    'Totals',
    'TrainedTeam',
    'TrainerCapacity',
    'TrainerWorkload',
    'Absence',
    'RequirementState',
    'CandidateBooking',
    'PairReason',
    'PairWish',
    'Placement',
    'AddedTrainer',
    'OneMorePair',
    'PlanBreach',
    'PlanCost',
    'PlanRule',
    'PlanTask',
    'PlanTerm',
    'PlannedNeed',
    'PlannedPair',
    'PlannedTrainer',
    'UnplacedReason',
    'RankedPair',
    'TrainerCandidate',
    'TrainerBooking',
    'TrainerLoad',
    'TrainerPresence',
    'TrainingNeed',
    'TrainingPlanSize',
  ],
  'links that only functions make; as records they are a DecisionLog': ['AgendaItem', 'Decision', 'Memo', 'Question'],
}

describe('schemas', () => {
  it('are there for every public type in which data are exchanged', () => {
    const exempt = Object.values(withoutSchema).flat()
    expect(publicTypes.filter((name) => !(name in publicSchemas) && !exempt.includes(name))).toEqual([])
    expect(exempt.filter((name) => !publicTypes.includes(name) || name in publicSchemas)).toEqual([])
  })

  it('are there only for public types', () => {
    expect(Object.keys(publicSchemas).filter((name) => !publicTypes.includes(name))).toEqual([])
  })

  it('become JSON Schemas of draft 2020-12 with the type’s name as title', () => {
    for (const [name, schema] of Object.entries(jsonSchemas())) {
      expect(schema).toMatchObject({ title: name, $schema: 'https://json-schema.org/draft/2020-12/schema' })
      expect(Object.keys(schema).some((key) => ['type', 'enum', 'anyOf', 'oneOf'].includes(key))).toBe(true)
    }
  })

  it('stand in the package as they are generated, and nothing else beside them', () => {
    for (const [name, schema] of Object.entries(jsonSchemas())) {
      const file = new URL(`../../dist/schemas/${schemaFileName(name)}.json`, import.meta.url)
      expect(JSON.parse(readFileSync(fileURLToPath(file), 'utf8'))).toEqual(schema)
    }
  })

  it('are named in kebab-case', () => {
    expect(['TeamReport', 'SurveyK1', 'CalendarDate', 'Plan'].map(schemaFileName)).toEqual([
      'team-report',
      'survey-k1',
      'calendar-date',
      'plan',
    ])
  })

  it('accept the definitions built in', () => {
    for (const region of domain.regions) expect(domain.regionSchema.parse(region)).toEqual(region)
    for (const curriculum of domain.curricula) expect(domain.curriculumSchema.parse(curriculum)).toEqual(curriculum)
    for (const municipality of domain.municipalities) {
      expect(domain.municipalitySchema.parse(municipality)).toEqual(municipality)
    }
    for (const id of ['2024', '2024-H1', '2024-Q3', '2024-07']) {
      expect(domain.periodSchema.parse(domain.parsePeriod(id))).toEqual(domain.parsePeriod(id))
    }
  })
})
