import type { z } from 'zod'
import { calendarDateSchema } from '../calendar/calendar-date'
import { periodSchema, validitySchema } from '../calendar/schemas'
import { documentContentSchema } from '../document/content'
import { elementEntrySchema, evidenceSchema } from '../framework/element-entry'
import { localizedTextSchema } from '../locale/schema'
import { materialSchema } from '../material/material'
import { decisionLogSchema } from '../network/decision-log'
import { coordinatingBodySchema, mandateSchema } from '../network/mandate'
import { networkSchema } from '../network/network'
import { consentSchema } from '../person/consent'
import { contactPersonSchema, expertByExperienceSchema, teamContactSchema } from '../person/contact'
import { actorSchema, regionMembershipSchema, resourceSchema } from '../person/schemas'
import { madeMoveSchema, planSchema } from '../plan/plan'
import { surveyAnswersSchema, surveyK1Schema, surveyK2Schema, surveyK3Schema } from '../plan/surveys'
import { workPackageSchema } from '../plan/work-package'
import { municipalitySchema, regionSchema, tileSchema } from '../region/schemas'
import { caseloadReturnSchema } from '../team/caseload-return'
import { teamMembersSchema, teamReportSchema } from '../team/team-report'
import { capacityPeriodSchema, trainerTimeSchema } from '../trainer/capacity'
import { dutyRuleSchema } from '../trainer/duty'
import { trainerConditionsSchema } from '../trainer/qualification'
import { collectedNeedsSchema } from '../training/collected-needs'
import { heldTrainingSchema } from '../training/held-training'
import { curriculumSchema, trainingLoadSchema } from '../training/schemas'
import { sessionSchema } from '../training/session'
import { idSchemas } from './id-schemas'

/**
 * The zod schema of every public type that data are exchanged in, by the type's name. From them the JSON Schemas are
 * generated that stand in the package as `@kotipesa/domain/schemas/<name>.json`.
 */
export const publicSchemas: Readonly<Record<string, z.ZodType>> = /* @__PURE__ */ (() => ({
  Actor: actorSchema,
  CalendarDate: calendarDateSchema,
  CapacityPeriod: capacityPeriodSchema,
  CaseloadReturn: caseloadReturnSchema,
  CollectedNeeds: collectedNeedsSchema,
  Consent: consentSchema,
  ContactPerson: contactPersonSchema,
  CoordinatingBody: coordinatingBodySchema,
  Curriculum: curriculumSchema,
  DecisionLog: decisionLogSchema,
  DocumentContent: documentContentSchema,
  DutyRule: dutyRuleSchema,
  ElementEntry: elementEntrySchema,
  Evidence: evidenceSchema,
  ExpertByExperience: expertByExperienceSchema,
  HeldTraining: heldTrainingSchema,
  LocalizedText: localizedTextSchema,
  MadeMove: madeMoveSchema,
  Mandate: mandateSchema,
  Material: materialSchema,
  Municipality: municipalitySchema,
  Network: networkSchema,
  Period: periodSchema,
  Plan: planSchema,
  Region: regionSchema,
  RegionMembership: regionMembershipSchema,
  Resource: resourceSchema,
  Session: sessionSchema,
  SurveyAnswers: surveyAnswersSchema,
  SurveyK1: surveyK1Schema,
  SurveyK2: surveyK2Schema,
  SurveyK3: surveyK3Schema,
  TeamContact: teamContactSchema,
  TeamMembers: teamMembersSchema,
  TeamReport: teamReportSchema,
  Tile: tileSchema,
  TrainerConditions: trainerConditionsSchema,
  TrainerTime: trainerTimeSchema,
  TrainingLoad: trainingLoadSchema,
  Validity: validitySchema,
  WorkPackage: workPackageSchema,
  ...idSchemas,
}))()
