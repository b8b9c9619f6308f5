export { DomainError } from './errors/domain-error'
export { InputError } from './errors/input-error'
export { expectation, formatPath, formatProblem, showValue } from './errors/problem'
export type { Problem } from './errors/problem'

export { bases } from './source/bases'
export type { Basis } from './source/bases'
export { whoseWord } from './source/whose-word'
export type { ShownFact, WhoseWord } from './source/whose-word'
export type { ConflictingFact, Statement } from './source/conflict'
export { conflicts } from './source/conflicts'
export type { NamedConflict } from './source/conflicts'
export { sourceDocuments } from './source/documents'
export type { Citation, SourceDocument, SourceName } from './source/documents'
export { ownReadingIds, ownReadings } from './source/own-readings'
export type { OwnReading } from './source/own-reading'
export type { OwnReadingId } from './source/own-readings'
export { figures } from './source/figures'
export type { Exactness, Figure } from './source/figures'
export { strengthIds, strengths } from './source/strengths'
export type { Strength } from './source/strengths'

export { isLocale, locales } from './locale/locale'
export { isName, longestName, saysSomething } from './locale/name'
export type { Locale, LocalizedText } from './locale/locale'
export { localizedTextSchema } from './locale/schema'
export { findTerm, idsOf, labelOf } from './locale/term'
export type { IdsOf, Term } from './locale/term'

export { addDays, addMonths, addYears, daysBetween } from './calendar/arithmetic'
export { calendarDateSchema, CalendarError, isCalendarDate, parseCalendarDate } from './calendar/calendar-date'
export type { CalendarDate } from './calendar/calendar-date'
export { isRecordDay, recordDays } from './calendar/record-days'
export { granularities, granularityIds } from './calendar/granularity'
export type { Granularity, GranularityTerm } from './calendar/granularity'
export { helsinkiDay } from './calendar/helsinki-day'
export { finnishHolidays, firstHolidayYear } from './calendar/holidays'
export type { Holiday } from './calendar/holidays'
export { periodLabel } from './calendar/period-label'
export { periodsBetween } from './calendar/period-range'
export { latestUpTo } from './calendar/latest'
export { isInRollingYear, isProvisional, parsePeriod, PeriodError } from './calendar/period'
export type { Period } from './calendar/period'
export { periodSchema, validitySchema } from './calendar/schemas'
export { isActiveOn, type Validity } from './calendar/validity'
export { countWorkingDays, isWorkingDay, workingDaysIn } from './calendar/working-days'

export { cooperationAreas, provinces } from './region/areas'
export type { CooperationAreaCode, ProvinceCode, RegionGrouping } from './region/areas'
export { isRegionCode, regionByCode, regionCodes, RegionError } from './region/codes'
export type { OutsideRegionCode, RegionCode } from './region/codes'
export { regionsAttribution, regionsOfCooperationArea } from './region/groupings'
export {
  findMunicipality,
  formerMunicipalities,
  isMunicipalityOf,
  municipalities,
  municipalitiesOf,
  municipalityKeyYears,
  regionOfMunicipality,
} from './region/municipality'
export type { Municipality } from './region/municipality'
export {
  municipalitiesFounded,
  municipalityChanges,
  municipalityKeyIn,
  MunicipalityKeyError,
  newestMunicipalityKey,
  parseMunicipalityKey,
  possibleSuccessors,
} from './region/municipality-key'
export type {
  FoundedMunicipality,
  KeyedMunicipality,
  MunicipalityChanges,
  MunicipalityKey,
} from './region/municipality-key'
export { otherRegionCodes, regionBySotkanetId } from './region/other-codes'
export type { OtherCodes } from './region/other-codes'
export { figureAudienceIds, figureAudiences, regionsCompared } from './region/figure-audiences'
export type { FigureAudienceId } from './region/figure-audiences'
export { municipalitiesOfProvince, provinceKeyYears, provinceOfMunicipality } from './region/province-of-municipality'
export type { OutsideRegion, Region, Tile } from './region/region'
export { outsideRegions, regions } from './region/regions'
export { municipalitySchema, regionSchema, tileSchema } from './region/schemas'

export {
  CaseloadError,
  childrenPerResponsibleSocialWorker,
  childrenPerWorker,
  clientsPerSocialWorker,
  isWithinRecommendation,
  isWithinStatutoryCap,
} from './team/caseload-measures'
export type {
  CaseloadIn,
  ChildrenPerResponsibleSocialWorker,
  ChildrenPerWorker,
  ClientsPerSocialWorker,
} from './team/caseload-measures'
export {
  caseloadCollectionMonths,
  CaseloadReturnError,
  caseloadReturnSchema,
  parseCaseloadReturn,
} from './team/caseload-return'
export type { CaseloadReturn } from './team/caseload-return'
export { baselineCaseload, recommendedCaseload, statutoryCaseloadCap, statutoryCaseloadCaps } from './team/caseload'
export type { CaseloadRange, CaseloadUnit } from './team/caseload'
export { coreElementTopics, coreElementIds, coreElements } from './team/core-elements'
export type { CoreElement, CoreElementTopicId, CoreElementId } from './team/core-elements'
export { effectStudy, expectedResultIds, expectedResults } from './team/expected-results'
export { findingEffects, findingLevelIds, findingLevels, findingOrigins, findingsByLevel } from './team/findings'
export type { FindingEffectId, FindingLevelId, FindingOriginId, FindingsOfLevel } from './team/findings'
export type { ExpectedResult, ExpectedResultId, ResultLevel } from './team/expected-results'
export { assessFidelity, assessUnreported } from './team/fidelity'
export type { CoreElementAssessment, FidelityAssessment, FidelityState, KnownOfTeam } from './team/fidelity'
export { lowThresholdServices } from './team/low-threshold-services'
export { degreeIds, degrees, meetingCriteria, meetingCriterionIds } from './team/meeting-criteria'
export type { DegreeId, MeetingCriterionId } from './team/meeting-criteria'
export { meetingRhythmIds, meetingRhythms } from './team/meeting-rhythms'
export type { MeetingRhythmId } from './team/meeting-rhythms'
export { reflection, teamPrincipleIds, teamPrinciples } from './team/principles'
export type { TeamPrincipleId } from './team/principles'
export { teamRoleIds, teamRoles } from './team/roles'
export type { TeamRole, TeamRoleId } from './team/roles'
export { serviceTypeIds, serviceTypes } from './team/service-types'
export type { ServiceTypeId } from './team/service-types'
export { ownTrainedDays, trainedDays } from './team/carried-training'
export type { CarryingTeam, TrainedDays, TrainingOfTeams } from './team/carried-training'
export { notToEndOn, reorganisationKind } from './team/reorganisation'
export type { ReorganisationKind } from './team/reorganisation'
export { isStructureComplete, structureGaps } from './team/structure'
export type { StructureGap, TeamMembers } from './team/structure'
export {
  daysAfterDue,
  daysForCorrection,
  fewestTeamsCompared,
  isGreatChange,
  isJump,
  lastReportDay,
  remindersBy,
  reportRoundKindIds,
  reportRoundKinds,
  teamSpread,
} from './team/report-rounds'
export type { ReportRoundKindId, TeamSpread } from './team/report-rounds'
export { parseTeamReport, teamMembersSchema, TeamReportError, teamReportSchema } from './team/team-report'
export type { TeamReport } from './team/team-report'
export { uptakeStageIds, uptakeStages } from './team/uptake-stages'
export type { UptakeStageId } from './team/uptake-stages'

export { curriculumAudiences, deepenedCurricula } from './training/audience'
export { checkTraining } from './training/check-training'
export { CollectedNeedsError, collectedNeedsSchema, parseCollectedNeeds } from './training/collected-needs'
export type { CollectedNeeds } from './training/collected-needs'
export { beginsSoon, hasBegun, trainingMatters } from './training/attention'
export type { AttendedTraining, TrainingMatter } from './training/attention'
export { guestTeamsState } from './training/guest-teams'
export type { GuestTeamsState } from './training/guest-teams'
export { completedOn, isCompletedBy, isTeamTraining, type Completable } from './training/completion'
export { curricula, curriculumIds, type CurriculumId } from './training/curricula'
export type { Consultations, Curriculum, Range } from './training/curriculum'
export { deviationKindIds, deviationKinds } from './training/deviations'
export type { Deviation, DeviationKind, DeviationKindId } from './training/deviations'
export { teamTrainingsOfPirkanmaa, trainerTrainingsOf2019 } from './training/documented-trainings'
export type { DocumentedTraining } from './training/documented-trainings'
export { heldTrainingSchema, parseHeldTraining, TrainingError } from './training/held-training'
export type { HeldTraining } from './training/held-training'
export { obstaclesToAttending } from './training/obstacles-to-attending'
export type { AttendanceContext, AttendanceObstacle, Attendee } from './training/obstacles-to-attending'
export { participantGroupIds, participantGroups, staffRoleIds, staffRoles } from './training/participant-groups'
export type { ParticipantGroupId, StaffRoleId } from './training/participant-groups'
export { trainingDays } from './training/parts'
export { curriculumSchema, trainingLoadSchema } from './training/schemas'
export { sessionSchema, type Session } from './training/session'
export { trainingStatuses, trainingStatusIds, type TrainingStatusId } from './training/statuses'
export { partnerSectorIds, partnerSectors } from './training/partner-sectors'
export type { PartnerSectorId } from './training/partner-sectors'
export { certifiedAttendance } from './registration/certificate'
export type { Certifiable, CertifiedAttendance } from './registration/certificate'
export { feedbackDegrees, feedbackSummary, fewestAnswersShown, isAskedForFeedback } from './registration/feedback'
export type { FeedbackAnswer, FeedbackDegree, FeedbackSummary } from './registration/feedback'
export { isAnnounced, isOpen } from './registration/openness'
export type { Registrable } from './registration/openness'
export { participantCounts, registrationsErasedOn } from './registration/participants'
export type { Counted, ParticipantCount } from './registration/participants'
export { scheduleChange } from './registration/schedule-changes'
export type { KnownSession, ScheduleChange } from './registration/schedule-changes'
export { registrationStateIds, registrationStates } from './registration/states'
export type { RegistrationStateId } from './registration/states'
export { movingUp, seatsLeft, seatsOver, stateOfNext } from './registration/waiting-list'
export type { Seated, SeatCounts } from './registration/waiting-list'
export { daysOfTraining, sessionKindIds, sessionKinds } from './training/session-kinds'
export type { SessionKindId } from './training/session-kinds'
export { draftSchedule } from './training/draft-schedule'
export { moveSchedule } from './training/move-schedule'
export type { MovedDay, ScheduleMove } from './training/move-schedule'
export {
  effortOfNext,
  movedBefore,
  needMetOn,
  needsTraining,
  needState,
  needStateIds,
  needStates,
} from './training/needs'
export type { NeedDays, NeedStateId, TrainedShare } from './training/needs'
export {
  planBreaches,
  planCost,
  possiblePlacements,
  weeksToTerm,
  weeksWithoutPlacement,
  weightOf,
  whyUnplaced,
} from './training/training-plan'
export { oneMorePair } from './training/one-more-pair'
export type { AddedTrainer, OneMorePair } from './training/one-more-pair'
export type {
  Placement,
  PlanBreach,
  PlanCost,
  PlanRule,
  PlanTask,
  PlanTerm,
  PlannedNeed,
  PlannedPair,
  PlannedTrainer,
  UnplacedReason,
} from './training/training-plan'
export { uptakeSupportKindIds, uptakeSupportKinds } from './training/uptake-support'
export type { UptakeSupportKindId } from './training/uptake-support'

export { doubleBookings } from './trainer/double-bookings'
export type { BookedTraining, DoubleBooking } from './trainer/double-bookings'
export { CapacityError, capacityPeriodSchema, trainerCapacity, trainerTimeSchema } from './trainer/capacity'
export type { CapacityPeriod, TrainerCapacity, TrainerTime } from './trainer/capacity'
export { dutyRuleSchema, dutyStatus, entryConditionOf2019 } from './trainer/duty'
export type { DutyRule, DutyStatus, TrainedTeam } from './trainer/duty'
export { effortTable } from './trainer/effort-table'
export type { EffortRow } from './trainer/effort-table'
export { pairsFor, planCoverage, trainingNeed } from './trainer/need'
export type { PlanCoverage, TrainingNeed, TrainingPlanSize } from './trainer/need'
export { pairGaps } from './trainer/pair'
export type { PairGap, PairMember } from './trainer/pair'
export { pairsToAdd } from './trainer/pairs-to-add'
export { standingStill } from './trainer/standing-still'
export { professionIds, professions } from './trainer/professions'
export type { ProfessionId } from './trainer/professions'
export {
  daysBeforeQualification,
  requirementStates,
  trainerConditionsSchema,
  trainerModules,
  trainerRequirementIds,
  trainerRequirements,
  unmetTrainerRequirements,
} from './trainer/qualification'
export type {
  RequirementState,
  TrainerConditions,
  TrainerRequirement,
  TrainerRequirementId,
} from './trainer/qualification'
export { isFreeOn, rankPairs } from './trainer/rank-pairs'
export type { CandidateBooking, PairReason, PairWish, RankedPair, TrainerCandidate } from './trainer/rank-pairs'
export { heldEffort } from './trainer/held-effort'
export type { HeldSession } from './trainer/held-effort'
export { daysForTraining, isAwayOn, trainerLoad } from './trainer/trainer-days'
export type { Absence, TrainerBooking, TrainerLoad, TrainerPresence } from './trainer/trainer-days'
export {
  contactHours,
  hoursPerDay,
  recommendedTimeShare,
  shareOfWorkingTime,
  workingDaysPerYear,
  yearlyTrainingDays,
} from './trainer/working-time'
export type { ContactHours } from './trainer/working-time'
export {
  firstTrainingDays,
  effortDays,
  firstTrainingEffort,
  laterTrainingDays,
  laterTrainingEffort,
  trainersPerPair,
  trainerWorkload,
  WorkloadError,
} from './trainer/workload'
export type { TrainerWorkload, TrainingEffort, TrainingLoad } from './trainer/workload'

export { agendaTemplateIds, agendaTemplateOf, agendaTemplates } from './network/agenda-templates'
export type { AgendaTemplate, AgendaTemplateId } from './network/agenda-templates'
export {
  attendanceByRegion,
  attendanceGroupIds,
  attendanceGroups,
  attendanceTotal,
  hasAttendanceTwice,
} from './network/attendance'
export type { AttendanceGroupId, AttendanceRow, AttendanceTotal } from './network/attendance'
export { isToBeRecorded, meetingStateIds, meetingStates } from './network/meeting-states'
export type { MeetingStateId } from './network/meeting-states'
export { lastYearsDays, proposeYear, reportsDueOn, usualMeetingsPerYear } from './network/year-plan'
export type { MeetingBody, ProposedMeeting } from './network/year-plan'
export { agreementParts } from './network/agreement-parts'
export { mandatePartIds, mandateParts, networkCadence } from './network/cadence'
export type { MandatePartId } from './network/cadence'
export {
  coordinatingBodyKindIds,
  coordinatingBodyKinds,
  coordinatorOn,
  coordinatorsAfter,
} from './network/coordination-turns'
export { decide, putOnAgenda, raiseQuestion, writeMemo } from './network/decision-chain'
export type { AgendaItem, Decision, Memo, Question } from './network/decision-chain'
export { DecisionChainError, decisionLogSchema, parseDecisionLog } from './network/decision-log'
export type { DecisionLog } from './network/decision-log'
export { developmentStepIds, developmentSteps, monniEvents, monniMeasures } from './network/development-process'
export type { DevelopmentStep, DevelopmentStepId } from './network/development-process'
export { developmentThemes } from './network/development-themes'
export { developmentProgress } from './network/next-development-step'
export type { DevelopmentSession, DevelopmentStepState } from './network/next-development-step'
export type { DevelopmentTheme } from './network/development-themes'
export { forumIds, forums, meetingKindIds, meetingKinds } from './network/forums'
export type { Forum, ForumId, MeetingKindId, TimesPerYear } from './network/forums'
export { decisionOriginIds, decisionOrigins } from './network/decision-origins'
export type { DecisionOriginId } from './network/decision-origins'
export { agendaOutcomeIds, agendaOutcomes } from './network/agenda-outcomes'
export type { AgendaOutcomeId } from './network/agenda-outcomes'
export { misplacedDays, networksTold, openSteps } from './network/matter-days'
export type { MatterDay, MatterDays, MisplacedDay, OpenStep, OpenStepId } from './network/matter-days'
export { eventKindIds, eventKinds } from './network/event-kinds'
export { partnerContactKindIds, partnerContactKinds, partnersBySector, partnerStanding } from './network/partners'
export type { PartnerContact, PartnerContactKindId, PartnersOfSector, PartnerStanding } from './network/partners'
export type { EventKindId } from './network/event-kinds'
export { groupKindIds, groupKinds, networkKindIds, networkKinds } from './network/kinds'
export type { GroupKindId, NetworkKindId } from './network/kinds'
export { bodiesOf } from './network/bodies-of'
export { takesPartOn } from './network/joint'
export type { JointBody, TakingPart } from './network/joint'
export { coordinatingBodySchema, mandateGaps, mandateSchema } from './network/mandate'
export type { CoordinatingBody, Mandate } from './network/mandate'
export {
  monniCommunicationGoal,
  monniCommunicationMeans,
  monniCommunicationNeeds,
  monniCommunicationPrinciples,
} from './network/monni-communication'
export type { CommunicationMeans } from './network/monni-communication'
export { monniDuties, monniDutyIds } from './network/monni-duties'
export type { MonniDuty, MonniDutyId } from './network/monni-duties'
export { developmentMethods, monniPartners } from './network/monni-partners'
export type { DevelopmentMethod, MonniPartner } from './network/monni-partners'
export { NetworkError, networkSchema, parseNetwork } from './network/network'
export type { Network } from './network/network'
export { networkChangeKind } from './network/network-changes'
export type { NetworkChangeKind } from './network/network-changes'
export { meetsOftenEnough, nextDue, overdueSince } from './network/next-due'
export type { Meets } from './network/next-due'
export { uusimaaAimsOf2020 } from './network/uusimaa-aims'
export { openEnds } from './network/open-ends'
export type { OpenEnds } from './network/open-ends'

export { ElementEntryError, elementEntrySchema, evidenceSchema, parseElementEntry } from './framework/element-entry'
export type { ElementEntry, Evidence } from './framework/element-entry'
export { ElementError, elementIds, elements, pillarOfElement, supportAndCoordinationModel } from './framework/elements'
export { evidenceKindIds, evidenceKinds } from './framework/evidence'
export type { EvidenceKindId } from './framework/evidence'
export type { Element, Framework, Pillar } from './framework/framework'
export { frameworkIds, frameworks } from './framework/frameworks'
export type { FrameworkId } from './framework/frameworks'
export { monniFramework } from './framework/monni'
export { nationalObjectivesOf2019 } from './framework/national-objectives'
export { pillars } from './framework/pillars'
export type { ElementId, PillarId } from './framework/pillars'
export { elementEntryOn } from './framework/element-entry-on'
export { elementRuleIds, elementRules, elementsWithoutRule } from './framework/element-rules'
export type { ElementRule, ElementRuleId, WithoutRule } from './framework/element-rules'
export { elementProposals, statesFromRecords } from './framework/element-proposals'
export type { DeclinedProposal, ElementProposal, ModelRecords } from './framework/element-proposals'
export { frameworkProgress } from './framework/progress'
export type { ElementProgress, PillarProgress } from './framework/progress'
export { supportTopicIds, supportTopics } from './framework/support-topics'
export type { SupportTopicId } from './framework/support-topics'
export { responsiblePersonDuties, responsiblePersonDutyIds } from './framework/responsible-person'
export type { ResponsiblePersonDutyId } from './framework/responsible-person'
export { commitmentMakerIds, commitmentMakers, elementStatuses, elementStatusIds } from './framework/statuses'
export type { CommitmentMakerId, ElementStatusId } from './framework/statuses'

export { branches, branchIds } from './plan/branches'
export type { Branch, BranchId } from './plan/branches'
export { planConflicts } from './plan/conflicts'
export type { PlanConflict } from './plan/conflicts'
export { changesOf2019, espooExample, organisersOf2018, pilotsOf2018, uusimaaOf2019 } from './plan/context'
export { evaluationTopics } from './plan/evaluation-topics'
export {
  daysBeforeRequestIsDue,
  informationRequestState,
  informationRequestStateIds,
  informationRequestStates,
} from './plan/information-requests'
export type { RequestDays } from './plan/information-requests'
export { joiningConditions, regionQuestionsOf2018 } from './plan/joining'
export type { JoiningCondition } from './plan/joining'
export { communicationPlanParts, implementationPlanParts, projectPlanParts } from './plan/plan-parts'
export { missingPlanParts, planParts } from './plan/parts-of-plans'
export type { PlanPart } from './plan/parts-of-plans'
export { projectRuleIds, projectRulesOf2019 } from './plan/project-rules'
export type { ProjectRule, ProjectRuleId } from './plan/project-rules'
export { workshopThemes } from './plan/workshop-themes'
export type { WorkshopTheme } from './plan/workshop-themes'
export { costKindIds, costKinds } from './plan/costs'
export type { CostKind, CostKindId } from './plan/costs'
export { MoneyError, moneyAndDays } from './plan/money-and-days'
export type {
  Amount,
  DayPrices,
  DaysAndEuros,
  LendingTraining,
  MoneyAndDays,
  PaidTrainer,
  PaidTraining,
  PlanAndOutcome,
} from './plan/money-and-days'
export { movePlan, movesFor } from './plan/move-plan'
export type { PlanStep } from './plan/move-plan'
export { planTypeIds, planTypes, projectDescriptionParts, trainingPlanParts } from './plan/plan-types'
export type { PlanTypeId } from './plan/plan-types'
export { madeMoveSchema, parsePlan, PlanError, planSchema } from './plan/plan'
export type { MadeMove, Plan } from './plan/plan'
export { responsibleRoleIds, responsibleRoles } from './plan/responsibles'
export type { ResponsibleRoleId } from './plan/responsibles'
export { dueOf, dueStatements, roundIds, rounds } from './plan/rounds'
export type { NationalSteeringMeeting, Round, RoundId } from './plan/rounds'
export { stakeholderKindIds, stakeholderKinds, stakeholders } from './plan/stakeholders'
export type { StakeholderKindId } from './plan/stakeholders'
export { planMoveIds, planMoves, planStateIds, planStates } from './plan/states'
export type { PlanMove, PlanMoveId, PlanStateId } from './plan/states'
export {
  parseSurveyAnswers,
  surveyAnswersSchema,
  SurveyError,
  surveyIds,
  surveyK1Schema,
  surveyK2Schema,
  surveyK3Schema,
  surveys,
} from './plan/surveys'
export type { Survey, SurveyAnswers, SurveyId, SurveyK1, SurveyK2, SurveyK3 } from './plan/surveys'
export { taskIds, tasks } from './plan/tasks'
export { workPackageTemplateIds, workPackageTemplates } from './plan/work-package-templates'
export type { WorkPackageTemplate, WorkPackageTemplateId } from './plan/work-package-templates'
export type { Task, TaskId } from './plan/tasks'
export { timelinessOf } from './plan/timeliness'
export type { Timeliness } from './plan/timeliness'
export { planTotals } from './plan/totals'
export type { PlannedAndActual, PlanTotals, Totals } from './plan/totals'
export { circlesOf, earlyStarts } from './plan/dependencies'
export type { EarlyStart } from './plan/dependencies'
export {
  actualHours,
  netHours,
  parseWorkPackage,
  WorkPackageError,
  workPackageHours,
  workPackageSchema,
} from './plan/work-package'
export type { WorkPackage } from './plan/work-package'

export { changesBetween } from './document/changes'
export type { DocumentChange, DocumentChangeKind } from './document/changes'
export { documentContentSchema, DocumentError, parseDocumentContent } from './document/content'
export type { DocumentBlock, DocumentCell, DocumentContent, DocumentTable } from './document/content'
export { documentKind, documentKindIds, documentKinds, isPeriodOfKind } from './document/kinds'
export type { DocumentKind, DocumentKindId, DocumentSubject } from './document/kinds'
export { cellsThatName, withoutRows } from './document/left-out'
export type { LeftOutRow, ToldRow } from './document/left-out'
export { documentPartIds, documentParts } from './document/parts'
export type { DocumentPart, DocumentPartId } from './document/parts'
export { returnState, returnStateIds, returnStates, returnSteps, returnStepsFor } from './document/returns'
export type { ReturnDays, ReturnStateId, ReturnStepId } from './document/returns'

export { MaterialError, materialSchema, parseMaterial, publicationObstacles } from './material/material'
export type { Material, PublicationObstacle } from './material/material'
export {
  accessibilityStateIds,
  accessibilityStates,
  materialAudienceIds,
  materialAudiences,
  materialLanguageIds,
  materialLanguages,
  materialTypeIds,
  materialTypes,
  materialVisibilities,
  materialVisibilityIds,
} from './material/types'
export type {
  AccessibilityStateId,
  MaterialAudienceId,
  MaterialLanguageId,
  MaterialType,
  MaterialTypeId,
  MaterialVisibilityId,
} from './material/types'

export { can, coversRole, regionsWhereCan } from './person/can'
export type { Actor, RegionMembership, Resource } from './person/can'
export { consentSchema, coversPurpose } from './person/consent'
export type { Consent } from './person/consent'
export {
  ContactError,
  contactPersonSchema,
  expertByExperienceSchema,
  parseExpertByExperience,
  parseTeamContact,
  teamContactSchema,
} from './person/contact'
export type { ContactPerson, ExpertByExperience, TeamContact } from './person/contact'
export { expertTaskIds, expertTasks } from './person/expert-tasks'
export type { ExpertTaskId } from './person/expert-tasks'
export { leavingOn, postsLeftOpen, trainingsToHandOver } from './person/leaving'
export type { Belonging, HeldPost, Leaving, TrainingToHandOver } from './person/leaving'
export { membershipKindIds, membershipKinds, membershipRoles } from './person/membership-terms'
export type { MembershipKindId, MembershipRoleId } from './person/membership-terms'
export { processingBases, processingBasisIds } from './person/processing-bases'
export type { ProcessingBasisId } from './person/processing-bases'
export { keptDays } from './person/kept-days'
export { processingReaders } from './person/processing-readers'
export type { ProcessingReader } from './person/processing-readers'
export { processingRegister } from './person/processing-register'
export type { ProcessingLine, ProcessingPlace } from './person/processing-line'
export {
  dataKeepers,
  legalBases,
  processingPurposeIds,
  processingPurposes,
  retentionRules,
} from './person/processing-terms'
export type { DataKeeperId, LegalBasisId, ProcessingPurposeId, RetentionRuleId } from './person/processing-terms'
export { actions, policy, resourceKinds } from './person/policy'
export type { Action, PolicyRule, PolicySubject, ResourceKind, Scope } from './person/policy'
export { dataPurposeIds, dataPurposes, teamContactRoleIds, teamContactRoles } from './person/purposes'
export type { DataPurposeId, TeamContactRoleId } from './person/purposes'
export { mayWriteTo } from './person/writing'
export { isPersonShown, personErasedOn } from './person/retention'
export type { KeptPerson } from './person/retention'
export { regionsWithoutEditor } from './person/regions-without-editor'
export { nationalRoleIds, nationalRoles, regionRoleIds, regionRoles } from './person/roles'
export { personalLook } from './person/personal-look'
export type { PersonalLook } from './person/personal-look'
export type { NationalRoleId, RegionRoleId } from './person/roles'
export { actorSchema, regionMembershipSchema, resourceSchema } from './person/schemas'

export { jsonSchemas, schemaFileName } from './schemas/json-schemas'
export type { JsonSchema } from './schemas/json-schemas'
export { publicSchemas } from './schemas/public-schemas'
