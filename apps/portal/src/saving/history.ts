/** What a record said from a moment on. */
export interface EarlierVersion {
  readonly id: string
  /** When it was saved, as an instant of ISO 8601. */
  readonly at: string
  /** Who saved it; `null` when that is not known, as of what came from a file. */
  readonly who: string | null
  readonly record: Readonly<Record<string, unknown>>
}

/** What a record has said, the latest first. */
export type History = readonly EarlierVersion[]
