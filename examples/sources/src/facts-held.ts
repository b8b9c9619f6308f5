import * as domain from '@kotipesa/domain'

/** More than this many, e.g. municipalities, are only counted. */
const mostNamed = 40

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function nameOf(value: unknown): string {
  if (!isRecord(value)) return String(value)
  const { id, area, letter, from, code, pillars, elements } = value
  const inner = Array.isArray(elements) ? ` (${namesOf(elements).join(', ')})` : ''
  if (typeof area === 'string' && typeof letter === 'string') return `${area} ${letter}`
  if (typeof id === 'string' || typeof id === 'number') {
    return Array.isArray(pillars) ? `${id} (${pillars.length} pillars)` : `${id}${inner}`
  }
  if (typeof code === 'string') return code
  return typeof from === 'string' ? from : `(${membersOf(value)})`
}

function namesOf(values: readonly unknown[]): readonly string[] {
  return values.map(nameOf)
}

/** The members of a record with what each holds: `minimum 2, maximum 4`. */
function membersOf(value: Readonly<Record<string, unknown>>): string {
  return Object.entries(value)
    .map(([key, inner]) => {
      if (Array.isArray(inner)) return `${key} [${namesOf(inner).join(', ')}]`
      if (!isRecord(inner)) return `${key} ${String(inner)}`
      return isLocalized(inner) ? `${key} “${String(inner['en'])}”` : `${key} (${membersOf(inner)})`
    })
    .join(', ')
}

function isLocalized(value: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(value).join() === 'fi,sv,en'
}

/** What a list or figure that the domain exports holds, in a line: ids of its members, values of its figures. */
export function factsHeld(name: string): string {
  const value: unknown = Object.entries(domain).find(([key]) => key === name)?.[1]
  if (Array.isArray(value)) {
    return value.length > mostNamed ? `${value.length}` : `${value.length}: ${namesOf(value).join(', ')}`
  }
  if (!isRecord(value)) return String(value)
  if (isLocalized(value)) return String(value['en'])
  if (Array.isArray(value['pillars'])) return `${value['pillars'].length}: ${namesOf(value['pillars']).join(', ')}`
  return membersOf(value)
}
