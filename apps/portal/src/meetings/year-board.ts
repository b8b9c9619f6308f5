import type {
  CalendarDate,
  DocumentKindId,
  MeetingBody,
  MeetingStateId,
  PlanTypeId,
  ReportRoundKindId,
} from '@kotipesa/domain'

/** A meeting of the year that is planned, and of the one before. */
export interface BoardMeeting {
  readonly id: string
  readonly day: CalendarDate
  readonly state: MeetingStateId
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly place: string | null
}

/** A network or a group on the board, with its meetings that were not cancelled. */
export interface BoardBody extends Pick<MeetingBody, 'id' | 'body' | 'validFrom' | 'validUntil'> {
  readonly term: string
  readonly name: string | null
  readonly meetings: readonly BoardMeeting[]
}

/** By when the regions return a plan, or a survey or a collection, of a national round. */
export interface BoardReturn {
  readonly id: string
  readonly day: CalendarDate
  readonly plan: PlanTypeId | null
  readonly survey: DocumentKindId | null
  /** What the round is of, such as `2027`. */
  readonly of: string
}

/** The year of a region: who meets, and which days are settled already. */
export interface YearBoard {
  readonly year: number
  /** The first day on which a meeting can still be planned. */
  readonly from: CalendarDate
  readonly mayChange: boolean
  readonly bodies: readonly BoardBody[]
  /** The rounds of reports that are there already for the year. */
  readonly rounds: readonly ReportRoundKindId[]
  /** What is returned in national rounds by days of the year. */
  readonly returns: readonly BoardReturn[]
}

/** What came of accepting a year. */
export interface AcceptedYear {
  readonly meetings: number
  readonly rounds: number
  readonly invitations: number
}
