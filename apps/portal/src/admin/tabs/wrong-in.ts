import type { FormState } from 'payload'

/** What of a field's description in the browser matters here. */
interface Part {
  readonly name?: string
  readonly fields?: readonly Part[]
  readonly tabs?: readonly Part[]
}

/** The names of the values that stand in a part of a form: rows and groups are one. */
function namesIn({ name, fields = [], tabs = [] }: Part): readonly string[] {
  return name === undefined ? [...fields, ...tabs].flatMap(namesIn) : [name]
}

/** How many values in a part of a form are wrong, those in closed rows among them. */
export function wrongIn(part: object, fields: FormState): number {
  const names = namesIn(part)
  return Object.entries(fields).filter(
    ([path, { valid }]) => valid === false && names.includes(path.split('.')[0] ?? ''),
  ).length
}
