import type { CalendarDate, LocalizedText } from '@kotipesa/domain'

/** What a change of a definition can change: the figure, the target beside it, or the pillar it is shown under. */
export const changeConcerns = ['figure', 'target', 'pillar'] as const
export type ChangeConcern = (typeof changeConcerns)[number]

/** A change of an indicator's definition, as data beside it. */
export interface DefinitionChange {
  /** The day from which the indicator is computed and shown so, for every period: earlier ones too. */
  readonly on: CalendarDate
  readonly concerns: ChangeConcern
  /** What is otherwise than before, in a sentence or two. */
  readonly what: LocalizedText
}
