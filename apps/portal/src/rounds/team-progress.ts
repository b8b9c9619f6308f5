/** A team in a round, as its region sees it. Instants are in ISO form; `null` = not yet. */
export interface TeamProgress {
  readonly team: string
  readonly teamName: string
  readonly sentAt: string | null
  readonly openedAt: string | null
  readonly reportedAt: string | null
  readonly report: string | null
  readonly reminders: number
  /** Whether the link leads nowhere. */
  readonly isClosed: boolean
  /** Whether a contact person with an e-mail address is known. */
  readonly hasContact: boolean
}
