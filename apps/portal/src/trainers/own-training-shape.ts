import type { CurriculumId, RegionCode, TrainerLoad } from '@kotipesa/domain'

/** A session that the trainer holds. */
export interface OwnSession {
  readonly id: string
  readonly training: string
  readonly curriculum: CurriculumId
  readonly day: string
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly place: string | null
  readonly link: string | null
  readonly hours: number
  readonly isCancelled: boolean
  readonly region: string
}

/** The trainer's days of a training by phase, planned and actual. */
export interface OwnPhases {
  readonly training: string
  readonly curriculum: CurriculumId
  readonly startsOn: string | null
  readonly planningDays: number
  readonly trainingDays: number
  readonly consultationDays: number
  readonly actualPlanningDays: number | null
  readonly actualTrainingDays: number | null
  readonly actualConsultationDays: number | null
}

/** What an entry of the trainer bank says to its own trainer: sessions, days against the share, and periods away. */
export interface OwnTraining {
  readonly trainer: string
  readonly region: RegionCode
  /** The version of the entry: changing the periods away starts from it. */
  readonly updatedAt: string
  readonly away: readonly { readonly firstDay: string; readonly lastDay: string }[]
  readonly sessions: readonly OwnSession[]
  readonly years: readonly (TrainerLoad & { readonly year: number; readonly share: number })[]
  readonly phases: readonly OwnPhases[]
}

/** Who is at a session of one's own. */
export interface OwnAttendance {
  readonly session: string
  readonly people: readonly { readonly id: string; readonly name: string; readonly isThere: boolean }[]
}
