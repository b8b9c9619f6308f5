import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { asRequester } from '../access/gateway'
import type { Plain } from './plain'
import type { Problem } from './problem'

type Change = 'create' | 'update'

/** What the portal itself keeps of each record, whatever the collection. */
const alwaysKept = ['id', 'createdAt', 'deletedAt', '_status']

interface Sent {
  readonly req: PayloadRequest
  readonly entity: { readonly slug: string; readonly flattenedFields: FlattenedField[]; readonly trash?: boolean }
  readonly change: Change
  /** The one record that is changed; none when it is made, or when many are changed at once. */
  readonly id?: string
}

async function maySet(name: string, data: Plain, { req, entity, change, id }: Sent): Promise<boolean> {
  if (name === 'deletedAt') return change === 'update' && entity.trash === true
  // In a change it names the version that the sender saw; it is never stored as it is given.
  if (name === 'updatedAt') return change === 'update'
  if (alwaysKept.includes(name)) return false
  const field: FlattenedField | undefined = entity.flattenedFields.find((each) => each.name === name)
  if (!field) return true
  if ('hidden' in field && field.hidden) return false
  const access = 'access' in field ? field.access?.[change] : undefined
  return !access || (await access({ req, data, id })) === true
}

function isSame(given: unknown, stored: unknown): boolean {
  if (typeof given === 'string' && typeof stored === 'string' && given !== stored) {
    const instant = Date.parse(given)
    return !Number.isNaN(instant) && instant === Date.parse(stored)
  }
  return JSON.stringify(given) === JSON.stringify(stored)
}

async function storedRecord({ req, entity, id }: Sent): Promise<Plain> {
  return (id === undefined ? null : await asRequester(req).record(entity.slug as CollectionSlug, id)) ?? {}
}

/**
 * What somebody wishes to set that they may not: what the portal keeps itself, and fields that are not theirs. Sent
 * back as it is stored, such a field changes nothing and is accepted.
 */
export async function keptFields(data: Plain, sent: Sent): Promise<readonly string[]> {
  const names: string[] = []
  for (const name of Object.keys(data)) if (!(await maySet(name, data, sent))) names.push(name)
  return names
}

/** The kept fields that are sent otherwise than they are stored. */
export async function keptProblems(names: readonly string[], data: Plain, sent: Sent): Promise<readonly Problem[]> {
  if (names.length === 0) return []
  const stored = await storedRecord(sent)
  return names
    .filter((name) => !(name in stored && isSame(data[name], stored[name])))
    .map((at) => ({ at, expected: 'expected.notSet' }))
}
