import { z } from 'zod'
import { granularityIds } from '../calendar/granularity'
import { documentKindIds } from '../document/kinds'
import { documentPartIds } from '../document/parts'
import { returnStateIds } from '../document/returns'
import { elementIds } from '../framework/elements'
import { evidenceKindIds } from '../framework/evidence'
import { frameworkIds } from '../framework/frameworks'
import { responsiblePersonDutyIds } from '../framework/responsible-person'
import { commitmentMakerIds, elementStatusIds } from '../framework/statuses'
import { locales } from '../locale/locale'
import {
  accessibilityStateIds,
  materialAudienceIds,
  materialLanguageIds,
  materialTypeIds,
  materialVisibilityIds,
} from '../material/types'
import { agendaTemplateIds } from '../network/agenda-templates'
import { mandatePartIds } from '../network/cadence'
import { agendaOutcomeIds } from '../network/agenda-outcomes'
import { decisionOriginIds } from '../network/decision-origins'
import { developmentStepIds } from '../network/development-process'
import { eventKindIds } from '../network/event-kinds'
import { forumIds, meetingKindIds } from '../network/forums'
import { groupKindIds, networkKindIds } from '../network/kinds'
import { monniDutyIds } from '../network/monni-duties'
import { expertTaskIds } from '../person/expert-tasks'
import { supportTopicIds } from '../framework/support-topics'
import { membershipKindIds } from '../person/membership-terms'
import { actions, resourceKinds } from '../person/policy'
import { processingBasisIds } from '../person/processing-bases'
import { dataPurposeIds, teamContactRoleIds } from '../person/purposes'
import { nationalRoleIds, regionRoleIds } from '../person/roles'
import { branchIds } from '../plan/branches'
import { costKindIds } from '../plan/costs'
import { planTypeIds } from '../plan/plan-types'
import { projectRuleIds } from '../plan/project-rules'
import { responsibleRoleIds } from '../plan/responsibles'
import { roundIds } from '../plan/rounds'
import { figureAudienceIds } from '../region/figure-audiences'
import { stakeholderKindIds } from '../plan/stakeholders'
import { planMoveIds, planStateIds } from '../plan/states'
import { surveyIds } from '../plan/surveys'
import { taskIds } from '../plan/tasks'
import { workPackageTemplateIds } from '../plan/work-package-templates'
import { regionCodes } from '../region/codes'
import { meetingStateIds } from '../network/meeting-states'
import { registrationStateIds } from '../registration/states'
import { coreElementIds } from '../team/core-elements'
import { expectedResultIds } from '../team/expected-results'
import { degreeIds, meetingCriterionIds } from '../team/meeting-criteria'
import { meetingRhythmIds } from '../team/meeting-rhythms'
import { reportRoundKindIds } from '../team/report-rounds'
import { teamPrincipleIds } from '../team/principles'
import { teamRoleIds } from '../team/roles'
import { serviceTypeIds } from '../team/service-types'
import { uptakeStageIds } from '../team/uptake-stages'
import { needStateIds } from '../training/needs'
import { professionIds } from '../trainer/professions'
import { trainerRequirementIds } from '../trainer/qualification'
import { curriculumIds } from '../training/curricula'
import { deviationKindIds } from '../training/deviations'
import { ownReadingIds } from '../source/own-readings'
import { strengthIds } from '../source/strengths'
import { participantGroupIds } from '../training/participant-groups'
import { partnerSectorIds } from '../training/partner-sectors'
import { sessionKindIds } from '../training/session-kinds'
import { trainingStatusIds } from '../training/statuses'
import { uptakeSupportKindIds } from '../training/uptake-support'

const idsByType = /* @__PURE__ */ (() => ({
  AccessibilityStateId: accessibilityStateIds,
  Action: actions,
  AgendaOutcomeId: agendaOutcomeIds,
  FigureAudienceId: figureAudienceIds,
  AgendaTemplateId: agendaTemplateIds,
  BranchId: branchIds,
  CommitmentMakerId: commitmentMakerIds,
  CoreElementId: coreElementIds,
  CostKindId: costKindIds,
  CurriculumId: curriculumIds,
  DataPurposeId: dataPurposeIds,
  ExpertTaskId: expertTaskIds,
  MembershipKindId: membershipKindIds,
  SupportTopicId: supportTopicIds,
  NeedStateId: needStateIds,
  ProcessingBasisId: processingBasisIds,
  DecisionOriginId: decisionOriginIds,
  DegreeId: degreeIds,
  DevelopmentStepId: developmentStepIds,
  DeviationKindId: deviationKindIds,
  DocumentKindId: documentKindIds,
  DocumentPartId: documentPartIds,
  ElementId: elementIds,
  ElementStatusId: elementStatusIds,
  EventKindId: eventKindIds,
  EvidenceKindId: evidenceKindIds,
  ExpectedResultId: expectedResultIds,
  ForumId: forumIds,
  FrameworkId: frameworkIds,
  Granularity: granularityIds,
  GroupKindId: groupKindIds,
  Locale: locales,
  MandatePartId: mandatePartIds,
  MaterialAudienceId: materialAudienceIds,
  MaterialLanguageId: materialLanguageIds,
  MaterialTypeId: materialTypeIds,
  MaterialVisibilityId: materialVisibilityIds,
  MeetingCriterionId: meetingCriterionIds,
  MeetingKindId: meetingKindIds,
  MeetingRhythmId: meetingRhythmIds,
  ReportRoundKindId: reportRoundKindIds,
  MonniDutyId: monniDutyIds,
  NationalRoleId: nationalRoleIds,
  NetworkKindId: networkKindIds,
  OwnReadingId: ownReadingIds,
  ParticipantGroupId: participantGroupIds,
  PartnerSectorId: partnerSectorIds,
  PlanMoveId: planMoveIds,
  PlanStateId: planStateIds,
  PlanTypeId: planTypeIds,
  ProfessionId: professionIds,
  ProjectRuleId: projectRuleIds,
  RegionCode: regionCodes,
  RegionRoleId: regionRoleIds,
  ReturnStateId: returnStateIds,
  MeetingStateId: meetingStateIds,
  RegistrationStateId: registrationStateIds,
  ResourceKind: resourceKinds,
  ResponsiblePersonDutyId: responsiblePersonDutyIds,
  ResponsibleRoleId: responsibleRoleIds,
  RoundId: roundIds,
  SessionKindId: sessionKindIds,
  ServiceTypeId: serviceTypeIds,
  StaffRoleId: participantGroupIds,
  StakeholderKindId: stakeholderKindIds,
  Strength: strengthIds,
  SurveyId: surveyIds,
  TaskId: taskIds,
  TeamContactRoleId: teamContactRoleIds,
  TeamPrincipleId: teamPrincipleIds,
  TeamRoleId: teamRoleIds,
  TrainerRequirementId: trainerRequirementIds,
  TrainingStatusId: trainingStatusIds,
  UptakeStageId: uptakeStageIds,
  UptakeSupportKindId: uptakeSupportKindIds,
  WorkPackageTemplateId: workPackageTemplateIds,
}))()

/** A schema of each closed set of ids, by the name of its type. */
export const idSchemas: Readonly<Record<string, z.ZodType>> = /* @__PURE__ */ (() =>
  Object.fromEntries(Object.entries(idsByType).map(([name, ids]) => [name, z.enum(ids)])))()
