import type { PayloadRequest } from 'payload'
import type { FieldChange } from '../audit/entry'

/** Which record a change is about: the collection and id, or the global alone. */
export interface Subject {
  readonly slug: string
  readonly id: string | null
}

function keyOf({ slug, id }: Subject): string {
  return `${slug}/${id ?? ''}`
}

/** What of a request concerns the versions of records, by subject. */
interface Versions {
  expected: Record<string, readonly string[]>
  changed: Record<string, readonly FieldChange[]>
}

function versionsOf(req: PayloadRequest): Versions {
  const context = req.context as { versions?: Versions }
  context.versions ??= { expected: {}, changed: {} }
  return context.versions
}

/** Whether the address of the request names this very record, and not one that is changed along with it. */
export function isAddressed(req: PayloadRequest, { slug, id }: Subject): boolean {
  const { collection, global, id: addressed } = req.routeParams ?? {}
  return id === null ? global === slug : collection === slug && addressed === id
}

/**
 * The versions (`updatedAt`) of which a change says it starts from: those of the header If-Match, of the address's own
 * record, and `updatedAt` in the body. None when it says nothing.
 */
function expectedOf(req: PayloadRequest, subject: Subject, updatedAt: unknown): readonly string[] {
  const versions = isAddressed(req, subject) ? versionsInHeader(req) : []
  return typeof updatedAt === 'string' && updatedAt !== '' ? [...versions, updatedAt] : versions
}

function versionsInHeader(req: PayloadRequest): readonly string[] {
  const header = req.headers.get('If-Match')
  const tags = header === null || header.trim() === '*' ? [] : header.split(',')
  return tags.map((tag) => tag.trim().replace(/^"(.*)"$/, '$1'))
}

/** Notes the versions from which bringing an earlier one back starts: the address names that one, not its record. */
export function noteExpectedOfRestore(req: PayloadRequest, subject: Subject): void {
  const expected = versionsInHeader(req)
  if (expected.length > 0) versionsOf(req).expected[keyOf(subject)] = expected
}

/** Notes the versions that a change starts from, and takes `updatedAt`, which nobody sets, out of the data. */
export function noteExpected(req: PayloadRequest, subject: Subject, data: Record<string, unknown>): void {
  const expected = expectedOf(req, subject, data.updatedAt)
  delete data.updatedAt
  if (expected.length > 0) versionsOf(req).expected[keyOf(subject)] = expected
}

/** The version a change starts from when it is not the stored one; `null` when all is well. */
export function outdated(req: PayloadRequest, subject: Subject, stored: unknown): string | null {
  const expected = versionsOf(req).expected[keyOf(subject)] ?? []
  delete versionsOf(req).expected[keyOf(subject)]
  const isCurrent = expected.some((version) => Date.parse(version) === Date.parse(String(stored)))
  return isCurrent ? null : (expected[0] ?? null)
}

/** Notes which fields a change touches, until it is stored; of a record that is being made there is no id yet. */
export function noteChanged(req: PayloadRequest, subject: Subject, fields: readonly FieldChange[]): void {
  versionsOf(req).changed[keyOf(subject)] = fields
}

/** The fields noted, once. */
export function takeChanged(req: PayloadRequest, subject: Subject): readonly FieldChange[] | null {
  const { changed } = versionsOf(req)
  const fields = changed[keyOf(subject)] ?? null
  delete changed[keyOf(subject)]
  return fields
}
