import type { CalendarDate, PlanMoveId, PlanStateId } from '@kotipesa/domain'

/** A step that was taken with a plan; of who took it the role alone. */
export interface PlanStepTold {
  readonly move: PlanMoveId
  readonly on: CalendarDate
  readonly by: string
  readonly feedback: string | null
}

/** What the form of a plan shows besides its fields. */
export interface PlanProgress {
  readonly state: PlanStateId
  /** Whether the region still writes it. */
  readonly isOpen: boolean
  readonly steps: readonly PlanStepTold[]
  /** The ids of the parts that nobody has written yet. */
  readonly missing: readonly string[]
  /** The steps that the reader may take now. */
  readonly moves: readonly PlanMoveId[]
  /** The national round; `null` = the region's own plan. */
  readonly round: { readonly title: string; readonly due: CalendarDate | null; readonly daysLeft: number | null } | null
  /** The agenda item on which it is to be adopted, and the decision by which it was, as far as the reader may read them. */
  readonly item: { readonly id: string; readonly title: string } | null
  readonly decision: { readonly id: string; readonly title: string } | null
  /** The meetings on whose agenda the reader may put it; none when there is nothing to adopt. */
  readonly meetings: readonly { readonly id: string; readonly title: string }[]
  readonly mayPutOnAgenda: boolean
  /** The last plan of the type, whose texts the reader may copy. */
  readonly earlier: { readonly id: string; readonly title: string } | null
}
