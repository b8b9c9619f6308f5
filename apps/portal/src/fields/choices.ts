import type { SelectField } from 'payload'
import { choiceField } from './choice'

/** A choice of any number from a closed set of the domain. */
export function choicesField(
  options: Omit<Parameters<typeof choiceField>[0], 'required' | 'defaultValue'>,
): SelectField {
  return { ...choiceField(options), hasMany: true } as SelectField
}
