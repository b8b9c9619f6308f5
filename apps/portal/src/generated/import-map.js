import { RelationCell as RelationCell_267deb14916d55375994efde1c0b1524 } from '../admin/lists/relation-cell'
import { TenantField as TenantField_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { QuestionsField as QuestionsField_7652c982b42fa1d7173a8895d3d91124 } from '../admin/fields/questions-field'
import { MunicipalityCell as MunicipalityCell_c08eada526cc0d288e85b9e1e62447e9 } from '../admin/municipalities/municipality-cell'
import { MunicipalityField as MunicipalityField_920c2a31cb298420ab8c40923ab6d5d7 } from '../admin/municipalities/municipality-field'
import { DayCell as DayCell_9742f59fa53ae3d643236951f4370495 } from '../admin/lists/day-cell'
import { DayField as DayField_b28241b8583bf7bca75cf23d7786b7bd } from '../admin/fields/day-field'
import { DayFilter as DayFilter_7d6e5afc211bac72d89e3bf4f9f81c34 } from '../admin/lists/day-filter'
import { RowsField as RowsField_91f040999ac965e45f173cab32ce1b8d } from '../admin/fields/rows-field'
import { StageLabel as StageLabel_9c77a3cabd82e1e011208254f5cd372f } from '../admin/teams/row-labels'
import { Composition as Composition_af4359f2e0ed5c52c1ead76361c5cf8d } from '../admin/teams/composition'
import { NumberCell as NumberCell_ca8b65247cf55a5559fe717a1371ca84 } from '../admin/lists/number-cell'
import { TypedNumberField as TypedNumberField_e263a3b9b9292dbcb32a5a8162670924 } from '../admin/fields/number-field'
import { NumberFilter as NumberFilter_2aa6c40e67a15c91dbdb3f18bcce3071 } from '../admin/lists/number-filter'
import { PostLabel as PostLabel_9c77a3cabd82e1e011208254f5cd372f } from '../admin/teams/row-labels'
import { Reorganise as Reorganise_e29692c31b501659fb8ff2f59966182b } from '../admin/teams/reorganise'
import { SourcesField as SourcesField_6b35d98650d5a7d13759f3c7dc61987e } from '../admin/sources/sources-field'
import { RecordHistory as RecordHistory_8cfba412da9b314b43d78614909e55d1 } from '../admin/audit/record-history'
import { ListFiles as ListFiles_49484cc11f9ba22c63381f4a4c948eaa } from '../admin/sheets/list-files'
import { ListImport as ListImport_7bec9af8ba7d69fe69a1ca52ff884b27 } from '../admin/sheets/list-import'
import { SavedViews as SavedViews_e4ed6d4ad382da971d62321ad0292f90 } from '../admin/lists/saved-views'
import { ChangeTogether as ChangeTogether_86f5555d76fe4509e850d4fb77990809 } from '../admin/sheets/change-together'
import { ConflictPanel as ConflictPanel_783b68738218ef395cf9f2e43f088a74 } from '../admin/conflict/conflict-panel'
import { AssignTenantFieldTrigger as AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { RoundProgress as RoundProgress_25844a8352bc8a67a6bde7415e3ee78d } from '../admin/rounds/round-progress'
import { DocumentsOf as DocumentsOf_569fa29f81db835010662b1d6b6e359a } from '../admin/documents/documents-of'
import { PeriodField as PeriodField_091b2ca15840882dae943579497e03ae } from '../admin/fields/period-field'
import { MakeTraining as MakeTraining_d221d24f33142ebda37f9a7450c04094 } from '../admin/needs/make-training'
import { NeedsOrder as NeedsOrder_ea0d373eeb3ab5f1811296913e938574 } from '../admin/needs/needs-order'
import { ServedNeeds as ServedNeeds_497611510ecabc69894660cce6e5f089 } from '../admin/needs/served-needs'
import { TimeCell as TimeCell_8cc6539ed4cee1fcba70aaea7af85ff4 } from '../admin/lists/time-cell'
import { TimeField as TimeField_5471d0dadf1a38f2ca2ef7be3acefbd5 } from '../admin/fields/time-field'
import { SessionTrainers as SessionTrainers_2093843b76a162ad142a20c14909316d } from '../admin/trainers/session-trainers'
import { SessionLabel as SessionLabel_4be60bd641dc1072b5f609a2d328846e } from '../admin/trainings/session-label'
import { Deviations as Deviations_15b6fa23ebd67a035645bfcdcc54873d } from '../admin/trainings/deviations'
import { DoubleBookings as DoubleBookings_4d66f071a9ea59e06bd605fce4ccb7b7 } from '../admin/trainings/double-bookings'
import { MoveSchedule as MoveSchedule_f3921cb3da4b3997808281824a2c1fd3 } from '../admin/trainers/move-schedule'
import { TrainerLabel as TrainerLabel_a41a5c6573ab4ec77dddab2380a8169e } from '../admin/trainings/trainer-label'
import { WhoCanTrain as WhoCanTrain_dc76e63cbe94e4bc92c3fe93908617a7 } from '../admin/trainers/who-can-train'
import { GuestTeams as GuestTeams_a5759f5a6c64963e3f1b7f9ab6ca8bf4 } from '../admin/trainings/guest-teams'
import { Registrations as Registrations_4de41082a609ad02268942d922538c70 } from '../admin/registrations/registrations'
import { ParticipantsLabel as ParticipantsLabel_9e13f50573406f472a3dfc55c406b8b4 } from '../admin/fields/row-label'
import { OccasionExperts as OccasionExperts_28f8605714390633ab83ce2b87b81a90 } from '../admin/experts/occasion-experts'
import { Feedback as Feedback_be2e8990cda8f10611fe4641ad2e54f1 } from '../admin/registrations/feedback'
import { TrainingTabs as TrainingTabs_4768037adc4ef189cacfa4eb2e5a0630 } from '../admin/trainings/training-tabs'
import { EventPartners as EventPartners_100f6c3ed24fa4127a7f61e5ae5203bc } from '../admin/partners/event-partners'
import { Standing as Standing_f9bc98be65c129e1a0c648a45ff33c36 } from '../admin/trainers/standing'
import { PeopleViews as PeopleViews_f446d3ebfece1b531ac3325b93e97f95 } from '../admin/people/people-views'
import { Belongings as Belongings_2272e2337179d2564651a24ef3d6fe25 } from '../admin/people/belongings'
import { Overview as Overview_33f5f879ae0b6a477677c4465eec36ab } from '../admin/people/overview'
import { NetworkNow as NetworkNow_c392233bd2323431277b7aab140ae386 } from '../admin/networks/network-now'
import { TurnLabel as TurnLabel_ee11ca1a34545428497ee4ede32a72a4 } from '../admin/networks/turn-label'
import { NetworkMatters as NetworkMatters_e72ddd594909acecc5917287717ef047 } from '../admin/chain/network-matters'
import { ReorganiseNetwork as ReorganiseNetwork_511af98195996c5daa549691907531bc } from '../admin/networks/reorganise-network'
import { MeetingActs as MeetingActs_847f4c5c167cf1b4c6664a3d79754a19 } from '../admin/meetings/meeting-acts'
import { MeetingMatters as MeetingMatters_d6fd260c623c12da1ffe53ce29dc710d } from '../admin/meetings/meeting-matters'
import { NotHeldYet as NotHeldYet_51256efc8917976888a3098bc5a05948 } from '../admin/meetings/not-held-yet'
import { AttendanceLabel as AttendanceLabel_a9fe2f59bb8a4b6d8c2ba7eb029bd6b6 } from '../admin/meetings/attendance-label'
import { DecisionsMemo as DecisionsMemo_1b8717ababad1ab2250a06a89f4b8be8 } from '../admin/meetings/decisions-memo'
import { Attachments as Attachments_9880651a0b5da84c474f023e77680ca5 } from '../admin/meetings/attachments'
import { FormTabs as FormTabs_af8bc9b0049d3a2a4583970a6b6d9083 } from '../admin/tabs/form-tabs'
import { EarlierVersions as EarlierVersions_8c3d61d5b22717fa0342e44d665f9cb3 } from '../admin/versions/earlier-versions'
import { Trail as Trail_859bccc202bc334aa778381f5cfc0793 } from '../admin/chain/trail'
import { SecretOnce as SecretOnce_2840a7f1dfc06707bc1c218cc09d048d } from '../admin/fields/secret-once'
import { EvidenceRecord as EvidenceRecord_d406faf09065f6de28df4fceae61974c } from '../admin/model/evidence-record'
import { PlanProgress as PlanProgress_7cf3964e321c739f6626d14d3de7d536 } from '../admin/plans/plan-progress'
import { PartLabel as PartLabel_fdcca06ba1ddf6a3b3de60f3fdbf3555 } from '../admin/plans/part-label'
import { ToWork as ToWork_20868a935d09fe2921c32f0725f9c571 } from '../admin/plans/work/to-work'
import { CostLabel as CostLabel_750003199b93102456030926c0cd43f6 } from '../admin/plans/work/cost-label'
import { DocumentState as DocumentState_dfcd6160d94369426189358eb69c3e1e } from '../admin/documents/document-state'
import { PeriodCell as PeriodCell_b22788e3fdfa7e8357230caf4b0bfb1d } from '../admin/lists/period-cell'
import { DocumentPartLabel as DocumentPartLabel_ce09d474a3787ea0effec7522bd5309e } from '../admin/documents/part-label'
import { MakeDocument as MakeDocument_5b73f2f16417dbe24610387d5e7abd8f } from '../admin/documents/make-document'
import { Obstacles as Obstacles_8489912d0cdac75744854e6ddbb35654 } from '../admin/materials/obstacles'
import { Induction as Induction_5cb3d7e463cc007edc3005ffb0a8f69c } from '../admin/materials/induction'
import { TeamProgress as TeamProgress_ac467ac933904139ad30e16c976d79b2 } from '../admin/development/team-progress'
import { AgreementCommitments as AgreementCommitments_811bdc361201cb6873c641d4f8894222 } from '../admin/development/agreement-commitments'
import { OpenRound as OpenRound_3f9798ae5050fb87454204e0a7a04c61 } from '../admin/plans/open-round'
import { IndicatorField as IndicatorField_e37c5b277ac069323f6404fd4852b650 } from '../admin/fields/indicator-field'
import { TargetCell as TargetCell_d6562c6eb9e6cd6c6b1d2deef524e72f } from '../admin/lists/target-cell'
import { TargetValueField as TargetValueField_fe424ba0025b1252c6396d91f9d97990 } from '../admin/fields/target-value'
import { WatchTenantCollection as WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { OldPassword as OldPassword_ffd2e5e4288680d660b79030357d61f4 } from '../admin/fields/old-password'
import { SignInPart as SignInPart_9b2473ec3f0a37a58bd05d2576350f74 } from '../admin/sign-in/sign-in-part'
import { EarlierKey as EarlierKey_d6a6791a838b595cdb55eb02d8e1afc6 } from '../admin/fields/earlier-key'
import { SiteHeader as SiteHeader_a90dbcb7897ac985c9fc1a32484c56bc } from '../admin/header/site-header'
import { Icon as Icon_a7ecc0a058423ff2f71140eb7fe5bf0e } from '../admin/brand/mark'
import { Logo as Logo_a7ecc0a058423ff2f71140eb7fe5bf0e } from '../admin/brand/mark'
import { TenantSelector as TenantSelector_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { WorkViews as WorkViews_72b0ecee5bd90829af2c20f90cade245 } from '../admin/header/work-views'
import { OwnLanguage as OwnLanguage_5ab35f90da1fe02d9b2d423d9a033a36 } from '../admin/language/own-language'
import { TenantSelectionProvider as TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { Home as Home_ce53684e6609073ecda93b50e1fafacc } from '../admin/home/home'
import { TrainingPlanView as TrainingPlanView_83ff94f5a6e1a739e21cbd9aafda03ce } from '../admin/plan/training-plan-view'
import { YearView as YearView_ebdc0270a331997b6c1321fd684d3735 } from '../admin/year/year-view'
import { PlanRoundsView as PlanRoundsView_72ea71826c7f8fd6df937cfe799f63c3 } from '../admin/plans/plan-rounds-view'
import { WorkView as WorkView_6822750bbf93cf303cc85983ee449026 } from '../admin/plans/work/work-view'
import { TargetsView as TargetsView_a0c51d39951d3b623d78384306c8c835 } from '../admin/targets/targets-view'
import { MoneyView as MoneyView_9e8c8a0445fbb62fab3f8947100ad98d } from '../admin/money/money-view'
import { PartnersView as PartnersView_022fd29895c34503f35a266408b4c225 } from '../admin/partners/partners-view'
import { SupportView as SupportView_8b883352ee87ff3864f6440b791039f1 } from '../admin/support/support-view'
import { RolesView as RolesView_8eb7b5919b613dd84678e28f63703e00 } from '../admin/roles/roles-view'
import { ExpertsView as ExpertsView_b310f54097c27153dabe5a9bdaa124cb } from '../admin/experts/experts-view'
import { AuditView as AuditView_1b5f7d8777aa08809d64121c200e70b7 } from '../admin/audit/audit-view'
import { ProcessingView as ProcessingView_ac9ccc09a75b4cc30958fd75057c2b06 } from '../admin/processing/processing-view'
import { EverythingView as EverythingView_0e66edbe564f423dd7dbf8f43813d97c } from '../admin/people/everything-view'
import { HandoverView as HandoverView_1a559c88cd3f12c6adfad2c3d19a54d7 } from '../admin/handover/handover-view'
import { MunicipalitiesView as MunicipalitiesView_87d28f46209353ce7eb89f6803093fa4 } from '../admin/municipalities/municipalities-view'
import { ModelView as ModelView_e9a2a9bc5e4a76d08044ed8906fa2bc8 } from '../admin/model/model-view'
import { SearchView as SearchView_677f80dd95504fc8ad390f3b1bba71fb } from '../admin/search/search-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/lists/relation-cell#RelationCell": RelationCell_267deb14916d55375994efde1c0b1524,
  "@payloadcms/plugin-multi-tenant/client#TenantField": TenantField_1d0591e3cf4f332c83a86da13a0de59a,
  "/admin/fields/questions-field#QuestionsField": QuestionsField_7652c982b42fa1d7173a8895d3d91124,
  "/admin/municipalities/municipality-cell#MunicipalityCell": MunicipalityCell_c08eada526cc0d288e85b9e1e62447e9,
  "/admin/municipalities/municipality-field#MunicipalityField": MunicipalityField_920c2a31cb298420ab8c40923ab6d5d7,
  "/admin/lists/day-cell#DayCell": DayCell_9742f59fa53ae3d643236951f4370495,
  "/admin/fields/day-field#DayField": DayField_b28241b8583bf7bca75cf23d7786b7bd,
  "/admin/lists/day-filter#DayFilter": DayFilter_7d6e5afc211bac72d89e3bf4f9f81c34,
  "/admin/fields/rows-field#RowsField": RowsField_91f040999ac965e45f173cab32ce1b8d,
  "/admin/teams/row-labels#StageLabel": StageLabel_9c77a3cabd82e1e011208254f5cd372f,
  "/admin/teams/composition#Composition": Composition_af4359f2e0ed5c52c1ead76361c5cf8d,
  "/admin/lists/number-cell#NumberCell": NumberCell_ca8b65247cf55a5559fe717a1371ca84,
  "/admin/fields/number-field#TypedNumberField": TypedNumberField_e263a3b9b9292dbcb32a5a8162670924,
  "/admin/lists/number-filter#NumberFilter": NumberFilter_2aa6c40e67a15c91dbdb3f18bcce3071,
  "/admin/teams/row-labels#PostLabel": PostLabel_9c77a3cabd82e1e011208254f5cd372f,
  "/admin/teams/reorganise#Reorganise": Reorganise_e29692c31b501659fb8ff2f59966182b,
  "/admin/sources/sources-field#SourcesField": SourcesField_6b35d98650d5a7d13759f3c7dc61987e,
  "/admin/audit/record-history#RecordHistory": RecordHistory_8cfba412da9b314b43d78614909e55d1,
  "/admin/sheets/list-files#ListFiles": ListFiles_49484cc11f9ba22c63381f4a4c948eaa,
  "/admin/sheets/list-import#ListImport": ListImport_7bec9af8ba7d69fe69a1ca52ff884b27,
  "/admin/lists/saved-views#SavedViews": SavedViews_e4ed6d4ad382da971d62321ad0292f90,
  "/admin/sheets/change-together#ChangeTogether": ChangeTogether_86f5555d76fe4509e850d4fb77990809,
  "/admin/conflict/conflict-panel#ConflictPanel": ConflictPanel_783b68738218ef395cf9f2e43f088a74,
  "@payloadcms/plugin-multi-tenant/client#AssignTenantFieldTrigger": AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a,
  "/admin/rounds/round-progress#RoundProgress": RoundProgress_25844a8352bc8a67a6bde7415e3ee78d,
  "/admin/documents/documents-of#DocumentsOf": DocumentsOf_569fa29f81db835010662b1d6b6e359a,
  "/admin/fields/period-field#PeriodField": PeriodField_091b2ca15840882dae943579497e03ae,
  "/admin/needs/make-training#MakeTraining": MakeTraining_d221d24f33142ebda37f9a7450c04094,
  "/admin/needs/needs-order#NeedsOrder": NeedsOrder_ea0d373eeb3ab5f1811296913e938574,
  "/admin/needs/served-needs#ServedNeeds": ServedNeeds_497611510ecabc69894660cce6e5f089,
  "/admin/lists/time-cell#TimeCell": TimeCell_8cc6539ed4cee1fcba70aaea7af85ff4,
  "/admin/fields/time-field#TimeField": TimeField_5471d0dadf1a38f2ca2ef7be3acefbd5,
  "/admin/trainers/session-trainers#SessionTrainers": SessionTrainers_2093843b76a162ad142a20c14909316d,
  "/admin/trainings/session-label#SessionLabel": SessionLabel_4be60bd641dc1072b5f609a2d328846e,
  "/admin/trainings/deviations#Deviations": Deviations_15b6fa23ebd67a035645bfcdcc54873d,
  "/admin/trainings/double-bookings#DoubleBookings": DoubleBookings_4d66f071a9ea59e06bd605fce4ccb7b7,
  "/admin/trainers/move-schedule#MoveSchedule": MoveSchedule_f3921cb3da4b3997808281824a2c1fd3,
  "/admin/trainings/trainer-label#TrainerLabel": TrainerLabel_a41a5c6573ab4ec77dddab2380a8169e,
  "/admin/trainers/who-can-train#WhoCanTrain": WhoCanTrain_dc76e63cbe94e4bc92c3fe93908617a7,
  "/admin/trainings/guest-teams#GuestTeams": GuestTeams_a5759f5a6c64963e3f1b7f9ab6ca8bf4,
  "/admin/registrations/registrations#Registrations": Registrations_4de41082a609ad02268942d922538c70,
  "/admin/fields/row-label#ParticipantsLabel": ParticipantsLabel_9e13f50573406f472a3dfc55c406b8b4,
  "/admin/experts/occasion-experts#OccasionExperts": OccasionExperts_28f8605714390633ab83ce2b87b81a90,
  "/admin/registrations/feedback#Feedback": Feedback_be2e8990cda8f10611fe4641ad2e54f1,
  "/admin/trainings/training-tabs#TrainingTabs": TrainingTabs_4768037adc4ef189cacfa4eb2e5a0630,
  "/admin/partners/event-partners#EventPartners": EventPartners_100f6c3ed24fa4127a7f61e5ae5203bc,
  "/admin/trainers/standing#Standing": Standing_f9bc98be65c129e1a0c648a45ff33c36,
  "/admin/people/people-views#PeopleViews": PeopleViews_f446d3ebfece1b531ac3325b93e97f95,
  "/admin/people/belongings#Belongings": Belongings_2272e2337179d2564651a24ef3d6fe25,
  "/admin/people/overview#Overview": Overview_33f5f879ae0b6a477677c4465eec36ab,
  "/admin/networks/network-now#NetworkNow": NetworkNow_c392233bd2323431277b7aab140ae386,
  "/admin/networks/turn-label#TurnLabel": TurnLabel_ee11ca1a34545428497ee4ede32a72a4,
  "/admin/chain/network-matters#NetworkMatters": NetworkMatters_e72ddd594909acecc5917287717ef047,
  "/admin/networks/reorganise-network#ReorganiseNetwork": ReorganiseNetwork_511af98195996c5daa549691907531bc,
  "/admin/meetings/meeting-acts#MeetingActs": MeetingActs_847f4c5c167cf1b4c6664a3d79754a19,
  "/admin/meetings/meeting-matters#MeetingMatters": MeetingMatters_d6fd260c623c12da1ffe53ce29dc710d,
  "/admin/meetings/not-held-yet#NotHeldYet": NotHeldYet_51256efc8917976888a3098bc5a05948,
  "/admin/meetings/attendance-label#AttendanceLabel": AttendanceLabel_a9fe2f59bb8a4b6d8c2ba7eb029bd6b6,
  "/admin/meetings/decisions-memo#DecisionsMemo": DecisionsMemo_1b8717ababad1ab2250a06a89f4b8be8,
  "/admin/meetings/attachments#Attachments": Attachments_9880651a0b5da84c474f023e77680ca5,
  "/admin/tabs/form-tabs#FormTabs": FormTabs_af8bc9b0049d3a2a4583970a6b6d9083,
  "/admin/versions/earlier-versions#EarlierVersions": EarlierVersions_8c3d61d5b22717fa0342e44d665f9cb3,
  "/admin/chain/trail#Trail": Trail_859bccc202bc334aa778381f5cfc0793,
  "/admin/fields/secret-once#SecretOnce": SecretOnce_2840a7f1dfc06707bc1c218cc09d048d,
  "/admin/model/evidence-record#EvidenceRecord": EvidenceRecord_d406faf09065f6de28df4fceae61974c,
  "/admin/plans/plan-progress#PlanProgress": PlanProgress_7cf3964e321c739f6626d14d3de7d536,
  "/admin/plans/part-label#PartLabel": PartLabel_fdcca06ba1ddf6a3b3de60f3fdbf3555,
  "/admin/plans/work/to-work#ToWork": ToWork_20868a935d09fe2921c32f0725f9c571,
  "/admin/plans/work/cost-label#CostLabel": CostLabel_750003199b93102456030926c0cd43f6,
  "/admin/documents/document-state#DocumentState": DocumentState_dfcd6160d94369426189358eb69c3e1e,
  "/admin/lists/period-cell#PeriodCell": PeriodCell_b22788e3fdfa7e8357230caf4b0bfb1d,
  "/admin/documents/part-label#DocumentPartLabel": DocumentPartLabel_ce09d474a3787ea0effec7522bd5309e,
  "/admin/documents/make-document#MakeDocument": MakeDocument_5b73f2f16417dbe24610387d5e7abd8f,
  "/admin/materials/obstacles#Obstacles": Obstacles_8489912d0cdac75744854e6ddbb35654,
  "/admin/materials/induction#Induction": Induction_5cb3d7e463cc007edc3005ffb0a8f69c,
  "/admin/development/team-progress#TeamProgress": TeamProgress_ac467ac933904139ad30e16c976d79b2,
  "/admin/development/agreement-commitments#AgreementCommitments": AgreementCommitments_811bdc361201cb6873c641d4f8894222,
  "/admin/plans/open-round#OpenRound": OpenRound_3f9798ae5050fb87454204e0a7a04c61,
  "/admin/fields/indicator-field#IndicatorField": IndicatorField_e37c5b277ac069323f6404fd4852b650,
  "/admin/lists/target-cell#TargetCell": TargetCell_d6562c6eb9e6cd6c6b1d2deef524e72f,
  "/admin/fields/target-value#TargetValueField": TargetValueField_fe424ba0025b1252c6396d91f9d97990,
  "@payloadcms/plugin-multi-tenant/client#WatchTenantCollection": WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a,
  "/admin/fields/old-password#OldPassword": OldPassword_ffd2e5e4288680d660b79030357d61f4,
  "/admin/sign-in/sign-in-part#SignInPart": SignInPart_9b2473ec3f0a37a58bd05d2576350f74,
  "/admin/fields/earlier-key#EarlierKey": EarlierKey_d6a6791a838b595cdb55eb02d8e1afc6,
  "/admin/header/site-header#SiteHeader": SiteHeader_a90dbcb7897ac985c9fc1a32484c56bc,
  "/admin/brand/mark#Icon": Icon_a7ecc0a058423ff2f71140eb7fe5bf0e,
  "/admin/brand/mark#Logo": Logo_a7ecc0a058423ff2f71140eb7fe5bf0e,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelector": TenantSelector_d6d5f193a167989e2ee7d14202901e62,
  "/admin/header/work-views#WorkViews": WorkViews_72b0ecee5bd90829af2c20f90cade245,
  "/admin/language/own-language#OwnLanguage": OwnLanguage_5ab35f90da1fe02d9b2d423d9a033a36,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelectionProvider": TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62,
  "/admin/home/home#Home": Home_ce53684e6609073ecda93b50e1fafacc,
  "/admin/plan/training-plan-view#TrainingPlanView": TrainingPlanView_83ff94f5a6e1a739e21cbd9aafda03ce,
  "/admin/year/year-view#YearView": YearView_ebdc0270a331997b6c1321fd684d3735,
  "/admin/plans/plan-rounds-view#PlanRoundsView": PlanRoundsView_72ea71826c7f8fd6df937cfe799f63c3,
  "/admin/plans/work/work-view#WorkView": WorkView_6822750bbf93cf303cc85983ee449026,
  "/admin/targets/targets-view#TargetsView": TargetsView_a0c51d39951d3b623d78384306c8c835,
  "/admin/money/money-view#MoneyView": MoneyView_9e8c8a0445fbb62fab3f8947100ad98d,
  "/admin/partners/partners-view#PartnersView": PartnersView_022fd29895c34503f35a266408b4c225,
  "/admin/support/support-view#SupportView": SupportView_8b883352ee87ff3864f6440b791039f1,
  "/admin/roles/roles-view#RolesView": RolesView_8eb7b5919b613dd84678e28f63703e00,
  "/admin/experts/experts-view#ExpertsView": ExpertsView_b310f54097c27153dabe5a9bdaa124cb,
  "/admin/audit/audit-view#AuditView": AuditView_1b5f7d8777aa08809d64121c200e70b7,
  "/admin/processing/processing-view#ProcessingView": ProcessingView_ac9ccc09a75b4cc30958fd75057c2b06,
  "/admin/people/everything-view#EverythingView": EverythingView_0e66edbe564f423dd7dbf8f43813d97c,
  "/admin/handover/handover-view#HandoverView": HandoverView_1a559c88cd3f12c6adfad2c3d19a54d7,
  "/admin/municipalities/municipalities-view#MunicipalitiesView": MunicipalitiesView_87d28f46209353ce7eb89f6803093fa4,
  "/admin/model/model-view#ModelView": ModelView_e9a2a9bc5e4a76d08044ed8906fa2bc8,
  "/admin/search/search-view#SearchView": SearchView_677f80dd95504fc8ad390f3b1bba71fb,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
