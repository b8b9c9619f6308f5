import type { CalendarDate, ElementProposal, ElementStatusId, EvidenceKindId } from '@kotipesa/domain'

/** What shows a state: a record that the reader may open, or what its keeper wrote. */
export interface BoardEvidence {
  readonly kind: EvidenceKindId
  /** The record's title, or the words or address given; `null` = a record that the reader may not see. */
  readonly words: string | null
  /** Where it is opened, below the root of the portal. */
  readonly href: string | null
}

/** A state of an element from a day on. */
export interface BoardEntry {
  readonly id: string
  readonly element: string
  readonly status: ElementStatusId
  readonly since: CalendarDate
  readonly responsible: string | null
  readonly note: string | null
  readonly evidence: readonly BoardEvidence[]
  /** When and by whom a proposal was accepted; `null` = a person set it without one. */
  readonly acceptedOn: CalendarDate | null
  readonly acceptedBy: string | null
}

/** A proposal that was declined. */
export interface BoardDecline {
  readonly id: string
  readonly element: string
  readonly status: ElementStatusId
  readonly reason: string
  readonly declinedOn: CalendarDate
  readonly declinedBy: string | null
}

/** An objective of the region's own, its states newest first. */
export interface BoardObjective {
  readonly id: string
  readonly text: string
  readonly responsible: string | null
  readonly note: string | null
  readonly states: readonly { readonly status: ElementStatusId; readonly since: CalendarDate }[]
}

/** The support-and-coordination model of a region. */
export interface ModelBoard {
  readonly mayChange: boolean
  readonly today: CalendarDate
  /** The states of all elements, newest first. */
  readonly entries: readonly BoardEntry[]
  readonly declines: readonly BoardDecline[]
  readonly proposals: readonly Pick<ElementProposal, 'element' | 'status' | 'count' | 'least'>[]
  readonly objectives: readonly BoardObjective[]
}
