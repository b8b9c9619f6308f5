import type { InChargeSlug } from '../collections/person/in-charge'

/** Something of a person's that stays open unless another goes on with it. */
export interface OpenThing {
  readonly kind: 'in-charge' | 'sessions' | 'post' | 'calendar'
  readonly collection: InChargeSlug | 'memberships' | 'calendar-feeds'
  readonly id: string
  readonly title: string
  /** The version that was shown: a handover starts from it. */
  readonly updatedAt: string
  /** The days of training to come; of other things none. */
  readonly days: readonly string[]
}

/** Somebody who may go on, as far as it matters here. */
export interface Successor {
  readonly id: string
  readonly name: string
  readonly isTrainer: boolean
  readonly hasAccount: boolean
}

/** What of a person is open, and who of the region may go on with it. */
export interface Handover {
  readonly person: { readonly id: string; readonly name: string }
  readonly lastDay: string
  readonly things: readonly OpenThing[]
  /** Trainings in regions whose records the requester may not read. */
  readonly elsewhere: number
  readonly successors: readonly Successor[]
}

/** What was handed over: how many things to whom, from which day on. */
export interface HandedOver {
  readonly to: string
  readonly from: string
  readonly count: number
  readonly handover: Handover
}
