import type { SelectField } from 'payload'
import type { Language } from '../text'
import { capitalised } from '../text/capitalised'

interface Choice {
  readonly id: string
  readonly label: Readonly<Record<Language, string>>
}

interface ChoiceOptions {
  name: string
  label: Record<Language, string>
  description?: Record<Language, string>
  choices: readonly Choice[]
  required?: boolean
  defaultValue?: string
  width?: string
  /** Name of the database type, for fields that share one. */
  enumName?: string
}

/** A choice of one from a closed set of the domain: its ids are stored, its labels shown. */
export function choiceField(options: ChoiceOptions): SelectField {
  const { name, label, description, choices, required = false, defaultValue, width, enumName } = options
  return {
    name,
    type: 'select',
    label,
    required,
    defaultValue,
    enumName,
    options: choices.map((choice) => ({ value: choice.id, label: capitalised(choice.label) })),
    admin: { description, width, isClearable: !required },
  }
}
