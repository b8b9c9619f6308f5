import type { DegreeId, NetworkKindId, RegionCode } from '@kotipesa/domain'

/*
 * Observations are flat rows. Types, not interfaces, so that a row is also a record of cells for the engine.
 */

/** What every row says: the region, the period's id, and the caseload cap in force on the period's last day. */
export type Place = {
  readonly region: RegionCode
  readonly period: string
  /** Children per responsible social worker allowed by law on the last day; null when there was no cap. */
  readonly statutoryCap: number | null
}

/** One row per team active on the last day of the period. */
export type TeamObservation = Place & {
  readonly team: string
  /** A completed basic team training lists the team, its last session on the last day or before. */
  readonly isTrained: boolean
  readonly hasReport: boolean
}

/** One row per team active on the last day with a report in the period: its latest report there. */
export type ReportObservation = Place & {
  readonly team: string
  readonly report: string
  readonly consultingSocialWorker: number
  readonly socialWorker: number
  readonly familyTherapist: number
  readonly coordinator: number
  readonly socialCounsellor: number
  readonly isStructureComplete: boolean
  readonly children: number | null
  readonly caseHolders: number | null
  /** Null unless children is known and caseHolders > 0. */
  readonly childrenPerCaseHolder: number | null
  readonly workersOverCap: number | null
  readonly meetingsPlanned: number | null
  readonly meetingsHeld: number | null
  readonly criteriaAnswered: number
  readonly criteriaFully: number
  readonly sharedResponsibility: DegreeId | null
  readonly faceToFaceShare: number | null
}

/** One row per trainer active on the last day of the period. */
export type TrainerObservation = Place & {
  readonly trainer: string
  readonly timeShare: number
  readonly qualifiedBeforeRollingYear: boolean
  /** Basic team trainings completed in the rolling year with this trainer, wherever they were held. */
  readonly teamTrainingsInRollingYear: number
}

/** One row per network active on the last day of the period. */
export type NetworkObservation = Place & {
  readonly network: string
  readonly kind: NetworkKindId
  readonly meetingsInRollingYear: number
  readonly goalAgreed: boolean
  readonly taskAgreed: boolean
  readonly wayOfWorkingAgreed: boolean
  readonly coordinatingBodyAgreed: boolean
}

/** One row per region listed in the bundle. */
export type RegionObservation = Place & {
  readonly activeTeams: number
  readonly untrainedTeams: number
  /** Trainings of the region, of any status and time. */
  readonly trainings: number
  /** Latest staff counts up to the last day; null when there is none. */
  readonly supervisors: number | null
  readonly consultingSocialWorkers: number | null
  readonly coordinators: number | null
  /** Participants of the role's own training completed up to the last day. */
  readonly supervisorsTrained: number
  readonly consultingSocialWorkersTrained: number
  readonly coordinatorsTrained: number
  /** Participants of all trainings completed in the period. */
  readonly trainingParticipants: number
  readonly trainerDaysAvailable: number
  readonly trainerDaysNeeded: number
  /** A steering group active on the last day met in the rolling year. */
  readonly steeringGroupMet: boolean
  readonly pillar1Elements: number
  readonly pillar1InUse: number
  readonly pillar2Elements: number
  readonly pillar2InUse: number
  readonly pillar3Elements: number
  readonly pillar3InUse: number
  readonly pillar4Elements: number
  readonly pillar4InUse: number
  readonly agreements: number
  readonly commitments: number
  /** Trainings completed and meetings held in the period. */
  readonly events: number
  readonly eventsWithExpertsByExperience: number
}

/** The observation tables by name. */
export type ObservationTables = {
  readonly team: readonly TeamObservation[]
  readonly report: readonly ReportObservation[]
  readonly trainer: readonly TrainerObservation[]
  readonly network: readonly NetworkObservation[]
  readonly region: readonly RegionObservation[]
}

export type TableName = keyof ObservationTables
export type RowOf<Table extends TableName> = ObservationTables[Table][number]
export type FieldOf<Table extends TableName> = keyof RowOf<Table> & string

/** What a cell of an observation can hold; null = not known. */
export type Cell = string | number | boolean | null
