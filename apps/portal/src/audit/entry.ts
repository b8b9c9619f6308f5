/** What somebody did, as the audit log knows it; in the database too (`audit_log`). */
export const auditActs = [
  'create',
  'change',
  'trash',
  'restore',
  'erase',
  'read',
  'export',
  'sign-in',
  'sign-in-refused',
  'sign-out',
  'password-link',
  'password-reset',
  'second-factor-on',
  'second-factor-off',
  'second-factor-refused',
  'recovery-code',
  'recovery-codes',
  'session-end',
  'roles-from-groups',
  'access',
  'link',
  'sent',
  'answer',
  'attendance',
  'figures',
  'open-data',
  'file-added',
  'file-removed',
  'file-restored',
  'other',
] as const
export type AuditAct = (typeof auditActs)[number]

/**
 * How it was done: on a page of the portal, by its interface, by another program, by the portal itself, or by somebody who has
 * not signed in, on a public page or by a link.
 */
export type AuditWay = 'page' | 'api' | 'program' | 'portal' | 'visitor'

/** What a field said before and after. */
export interface FieldChange {
  readonly path: string
  readonly before: unknown
  readonly after: unknown
}

/** What is told of an act besides who did it, when, and how. */
export interface AuditEntry {
  readonly act: AuditAct
  readonly collection?: string
  readonly record?: string
  readonly region?: string | null
  /** Whose act it is where nobody has signed in yet; otherwise whoever asks. */
  readonly account?: string | null
  /** What names nobody: fields, numbers. */
  readonly detail?: Readonly<Record<string, unknown>>
  /** What goes when the record goes. */
  readonly changes?: readonly FieldChange[]
}
