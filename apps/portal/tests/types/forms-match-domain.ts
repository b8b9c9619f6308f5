import type {
  CommitmentMakerId,
  CurriculumId,
  DegreeId,
  ElementId,
  ElementStatusId,
  EventKindId,
  GroupKindId,
  Locale,
  MeetingCriterionId,
  MeetingRhythmId,
  NationalRoleId,
  NetworkKindId,
  ParticipantGroupId,
  PartnerSectorId,
  ProfessionId,
  RegionRoleId,
  ServiceTypeId,
  SessionKindId,
  StaffRoleId,
  TeamRoleId,
  TrainingStatusId,
} from '@kotipesa/domain'
import type { Facts, IndicatorId } from '@kotipesa/indicators'
import type {
  Commitment,
  ElementStatus,
  Event,
  Group,
  Meeting,
  Network,
  StaffCount,
  Target,
  Team,
  TeamReport,
  Trainer,
  Training,
  User,
} from '../../src/generated/payload-types'

/*
 * Holds the types generated from the forms against the domain's: the compiler stops at the first that differs. Nothing
 * here exists when the portal runs.
 */

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
/** Refuses a list in which a comparison does not hold. */
type AllHold<Comparisons extends readonly true[]> = Comparisons
type Row<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never
type Chosen<Value> = NonNullable<Value>

/** Keys of a facts record for which the form has no field of the same name. */
type Missing<Fact, Form, Elsewhere extends keyof Fact = never> = Exclude<keyof Fact, keyof Form | Elsewhere>
type FactOf<Table extends keyof Facts> = Row<Facts[Table]>

export type FormsMatchDomain = AllHold<
  [
    Same<Team['serviceType'], ServiceTypeId>,
    Same<keyof Chosen<TeamReport['members']>, TeamRoleId>,
    Same<keyof Chosen<TeamReport['criteria']>, MeetingCriterionId>,
    Same<Chosen<Chosen<TeamReport['criteria']>[MeetingCriterionId]>, DegreeId>,
    Same<Chosen<TeamReport['sharedResponsibility']>, DegreeId>,
    Same<Chosen<TeamReport['managementSupport']>, DegreeId>,
    Same<Chosen<TeamReport['meetingRhythm']>, MeetingRhythmId>,
    Same<StaffCount['role'], StaffRoleId>,
    Same<Trainer['profession'], ProfessionId>,
    Same<Training['curriculum'], CurriculumId>,
    Same<Training['status'], TrainingStatusId>,
    Same<Row<Training['participants']>['group'], ParticipantGroupId>,
    Same<Chosen<Row<Training['participants']>['sector']>, PartnerSectorId>,
    Same<Row<Training['sessions']>['kind'], SessionKindId>,
    Same<Event['kind'], EventKindId>,
    Same<Row<Event['participants']>['group'], ParticipantGroupId>,
    Same<Network['kind'], NetworkKindId>,
    Same<Group['kind'], GroupKindId>,
    Same<ElementStatus['element'], ElementId>,
    Same<ElementStatus['status'], ElementStatusId>,
    Same<Commitment['by'], CommitmentMakerId>,
    Same<Target['indicator'], IndicatorId>,
    Same<Chosen<User['nationalRole']>, NationalRoleId>,
    Same<Row<User['regions']>['role'], RegionRoleId>,
    Same<User['language'], Locale>,
  ]
>

/**
 * Every key of the facts has its field, but a meeting's `of`, which is a network or a group, consultations and the day of
 * an event, which are sessions, and what the import refuses
 * because the portal does not keep it yet.
 */
export type FormsHoldFacts = AllHold<
  [
    Same<Missing<FactOf<'teams'>, Team, 'carriesOn'>, never>,
    Same<Missing<FactOf<'teamReports'>, TeamReport>, never>,
    Same<Missing<FactOf<'staff'>, StaffCount>, never>,
    Same<Missing<FactOf<'trainings'>, Training, 'consultations'>, never>,
    Same<Missing<FactOf<'events'>, Event, 'alsoRegions' | 'heldOn' | 'hours'>, never>,
    Same<Missing<FactOf<'trainings'>['trainers'][number], Row<Training['trainers']>, 'actual'>, never>,
    Same<Missing<FactOf<'trainers'>, Trainer>, never>,
    Same<Missing<FactOf<'networks'>, Network>, never>,
    Same<Missing<FactOf<'groups'>, Group>, never>,
    Same<Missing<FactOf<'meetings'>, Meeting, 'of' | 'alsoOf'>, never>,
    Same<Missing<FactOf<'elements'>, ElementStatus>, never>,
    Same<Missing<FactOf<'commitments'>, Commitment>, never>,
    Same<Missing<FactOf<'targets'>, Target>, never>,
  ]
>
