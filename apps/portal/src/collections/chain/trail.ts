import type { AgendaOutcomeId, CalendarDate, OpenStep } from '@kotipesa/domain'

/** The collections of the way from a question to the memo. */
export type ChainSlug = 'questions' | 'agenda-items' | 'decisions' | 'memos'

/** What happened to a matter, as the trail tells it. */
export type StepKind =
  | 'raised'
  | 'plan'
  | 'adopted'
  | 'onAgenda'
  | 'postponed'
  | 'noted'
  | 'decided'
  | 'told'
  | 'answered'
  | 'withdrawn'
  | 'done'

/** A step that was taken, with the record that holds it. */
export interface TrailStep {
  readonly kind: StepKind
  readonly on: CalendarDate
  readonly collection: ChainSlug | 'plans'
  readonly id: string
  readonly title: string
}

/** A matter's steps in the order of their days, and what it waits for. */
export interface Trail {
  readonly steps: readonly TrailStep[]
  readonly open: readonly OpenStep[]
}

/** A step with which a matter is taken further. */
export type ActId = 'agenda' | 'answer' | 'withdraw' | 'decision' | 'noted' | 'postpone' | 'memo' | 'done' | 'send'

/** What a form of the chain shows besides its fields. */
export interface TrailReply {
  readonly trails: readonly Trail[]
  /** The acts that the record in the form is ready for. */
  readonly acts: readonly ActId[]
  /** The meetings on whose agenda the matter may come, those to come first. */
  readonly meetings: readonly { readonly id: string; readonly title: string }[]
  /** The text from which the next record begins. */
  readonly draft: string
}

/** What became of the matter on the agenda, as it is stored. */
export function outcomeOf(item: Readonly<Record<string, unknown>> | null): AgendaOutcomeId | null {
  return (item?.outcome ?? null) as AgendaOutcomeId | null
}
