/** What somebody changed of a record at one moment. */
export interface Change {
  /** The name of whoever it was; `null` when that is not known. */
  readonly who: string | null
  readonly at: string
  readonly fields: readonly { readonly path: string; readonly label: string }[]
}
