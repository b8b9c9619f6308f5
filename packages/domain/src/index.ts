export { DomainError } from './errors/domain-error'

export { isLocale, locales } from './locale/locale'
export type { Locale, LocalizedText } from './locale/locale'
export { findTerm, idsOf, labelOf } from './locale/term'
export type { IdsOf, Term } from './locale/term'

export { addDays, addMonths, addYears, daysBetween } from './calendar/arithmetic'
export { calendarDateSchema, CalendarError, isCalendarDate, parseCalendarDate } from './calendar/calendar-date'
export type { CalendarDate } from './calendar/calendar-date'
export { granularities, granularityIds } from './calendar/granularity'
export type { Granularity, GranularityTerm } from './calendar/granularity'
export { helsinkiDay } from './calendar/helsinki-day'
export { isProvisional, parsePeriod, PeriodError } from './calendar/period'
export type { Period } from './calendar/period'
export { periodLabel } from './calendar/period-label'
export { periodsBetween } from './calendar/period-range'
export { isActiveOn } from './calendar/validity'
export type { Validity } from './calendar/validity'

export { cooperationAreas, provinces } from './region/areas'
export type { Area, CooperationAreaCode, ProvinceCode } from './region/areas'
export { isRegionCode, regionByCode, regionCodes, RegionError } from './region/codes'
export type { OutsideRegionCode, RegionCode } from './region/codes'
export { regionsAttribution, regionsOfCooperationArea, regionsOfProvince } from './region/groupings'
export {
  findMunicipality,
  municipalities,
  municipalitiesOf,
  municipalityKeyYears,
  regionOfMunicipality,
} from './region/municipality'
export type { Municipality } from './region/municipality'
export type { OutsideRegion, Region, Tile } from './region/region'
export { outsideRegions, regions } from './region/regions'

export {
  baselineCaseload,
  recommendedCaseload,
  statutoryCaseloadCap,
  statutoryCaseloadCaps,
} from './team/caseload'
export type { CaseloadRange, CaseloadUnit } from './team/caseload'
export { degreeIds, degrees, meetingCriteria, meetingCriterionIds } from './team/meeting-criteria'
export type { DegreeId, MeetingCriterionId } from './team/meeting-criteria'
export { teamRoleIds, teamRoles } from './team/roles'
export type { TeamRole, TeamRoleId } from './team/roles'
export { serviceTypeIds, serviceTypes } from './team/service-types'
export type { ServiceTypeId } from './team/service-types'
export { isStructureComplete, structureGaps } from './team/structure'
export type { StructureGap, TeamMembers } from './team/structure'

export { curricula, curriculumIds } from './training/curricula'
export type { CurriculumId } from './training/curricula'
export type { Consultations, Curriculum, Range } from './training/curriculum'
export {
  participantGroupIds,
  participantGroups,
  staffRoleIds,
  staffRoles,
} from './training/participant-groups'
export type { ParticipantGroupId, StaffRoleId } from './training/participant-groups'
export { trainingStatuses, trainingStatusIds } from './training/statuses'
export type { TrainingStatusId } from './training/statuses'

export { professionIds, professions } from './trainer/professions'
export type { ProfessionId } from './trainer/professions'
export {
  contactHours,
  hoursPerDay,
  recommendedTimeShare,
  shareOfWorkingTime,
  trainerDuty,
  workingDaysPerYear,
} from './trainer/working-time'
export type { ContactHours } from './trainer/working-time'
export {
  firstTrainingDays,
  firstTrainingEffort,
  laterTrainingDays,
  laterTrainingEffort,
  trainersPerPair,
  trainerWorkload,
  WorkloadError,
} from './trainer/workload'
export type { TrainerWorkload, TrainingEffort, TrainingLoad } from './trainer/workload'

export { mandatePartIds, mandateParts, networkCadence } from './network/cadence'
export type { MandatePartId } from './network/cadence'
export { groupKindIds, groupKinds, networkKindIds, networkKinds } from './network/kinds'
export type { GroupKindId, NetworkKindId } from './network/kinds'

export {
  ElementError,
  elementIds,
  elements,
  pillarOfElement,
  supportAndCoordinationModel,
} from './framework/elements'
export type { Element, Framework, Pillar } from './framework/framework'
export { pillars } from './framework/pillars'
export type { ElementId, PillarId } from './framework/pillars'
export { commitmentMakerIds, commitmentMakers, elementStatuses, elementStatusIds } from './framework/statuses'
export type { CommitmentMakerId, ElementStatusId } from './framework/statuses'

export { can, regionsWhereCan } from './person/can'
export type { Actor, RegionMembership, Resource } from './person/can'
export { actions, policy, resourceKinds, selfEditableFields } from './person/policy'
export type { Action, PolicyRule, PolicySubject, ResourceKind, Scope } from './person/policy'
export { nationalRoleIds, nationalRoles, regionRoleIds, regionRoles } from './person/roles'
export type { NationalRoleId, RegionRoleId } from './person/roles'
