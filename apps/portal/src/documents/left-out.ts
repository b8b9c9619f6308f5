/** The rows of a table of a document, as they can be left out of it. */
export interface PartRows {
  readonly part: string
  readonly block: string
  readonly heading: string
  readonly caption: string
  readonly rows: readonly {
    readonly row: string
    readonly called: string
    /** Why it is left out; `null` = it is not. */
    readonly reason: string | null
  }[]
}
