/** What is wrong with a row that was sent to be stored. */
export interface RowProblem {
  readonly line: number
  readonly column: string
  readonly message: string
}

/** What an import did to one record. */
export interface ImportStep {
  readonly id: string
  /** The version of the record that the import left. */
  readonly updatedAt: string
  /** What the import wrote over; `null` = it made the record. */
  readonly before: Readonly<Record<string, unknown>> | null
}

/** What an import does, or would do. */
export interface ImportOutcome {
  readonly created: number
  readonly changed: number
  readonly problems: readonly RowProblem[]
  /** Of one that was done, in its order: what takes it back when it is sent to `undo-import`. */
  readonly steps?: readonly ImportStep[]
}
