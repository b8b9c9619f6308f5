/** A file at a meeting, a request for information or material, as its readers see it. */
export interface Attachment {
  readonly id: string
  readonly name: string
  /** In bytes. */
  readonly size: number
  readonly addedOn: string
}

/** The files of a record. */
export interface AttachmentList {
  readonly files: readonly Attachment[]
  /** Those in the trash, for whoever may bring them back. */
  readonly removed: readonly Attachment[]
  readonly mayChange: boolean
}
