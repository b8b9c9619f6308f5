import type { MessageKind, MessageState } from '../mail/message-terms'
import type { DeclinableMessage } from '../mail/declinable'
import type { Refusal } from '../mail/refusal'

/** A message to a person, without its words. */
export interface SentMessage {
  readonly kind: MessageKind
  readonly state: MessageState
  readonly refusal: Refusal | null
  readonly on: string
}

/** Something that waits for a person, with the record it concerns. */
export interface Asked {
  readonly collection: 'trainings' | 'report-rounds'
  readonly id: string
  readonly title: string
  readonly on: string
}

/** What there is to know of a person beside the own record: days, what is asked, what was sent. */
export interface PersonOverview {
  /** Days as a trainer this year and the next; none for somebody who is no trainer. */
  readonly years: readonly { readonly year: number; readonly used: number; readonly planned: number }[]
  readonly asked: readonly Asked[]
  readonly messages: readonly SentMessage[]
  /** The last message, if it did not arrive. */
  readonly undelivered: SentMessage | null
  readonly declined: readonly DeclinableMessage[]
  /** Whether the portal writes to the person by itself. */
  readonly isReachable: boolean
  /** The day from which name and contact are no longer shown; `null` = not known yet. */
  readonly shownUntil: string | null
}
