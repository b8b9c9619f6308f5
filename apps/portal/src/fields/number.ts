import type { NumberField } from 'payload'
import { say, type TextPath, type Language } from '../text'

type Label = Record<Language, string>

interface NumberOptions {
  name: string
  label: Label
  description?: Label
  required?: boolean
  width?: string
}

/** The greatest number a form takes: a slip of the finger is refused, a large city is not. */
const greatest = 1_000_000

function numberField(
  { name, label, description, required = false, width }: NumberOptions,
  problem: TextPath,
  isRight: (value: number) => boolean,
  step: number,
): NumberField {
  return {
    name,
    type: 'number',
    label,
    required,
    admin: { description, step, width },
    validate: (value: unknown, { req }) => {
      if (value === null || value === undefined) return required ? req.t('validation:required') : true
      if (typeof value !== 'number' || !Number.isFinite(value) || !isRight(value)) return say(req, problem)
      return value <= greatest || say(req, 'problems.tooLarge')
    },
  }
}

/** A whole number ≥ 0: people, children, meetings. Empty means not known, unless required. */
export function countField(options: NumberOptions): NumberField {
  return numberField(options, 'problems.wholeNumber', (value) => Number.isInteger(value) && value >= 0, 1)
}

/** A number ≥ 0 that may be fractional: days of work, members of a team, a target. */
export function amountField(options: NumberOptions): NumberField {
  return numberField(options, 'problems.amount', (value) => value >= 0, 0.5)
}

/** Hours of a session or a meeting, > 0. */
export function hoursField(options: NumberOptions): NumberField {
  return numberField(options, 'problems.aboveZero', (value) => value > 0, 0.5)
}

/** A share stored as 0…1 and typed in per cent. */
export function shareField(options: NumberOptions): NumberField {
  const field = numberField(options, 'problems.share', (value) => value >= 0 && value <= 1, 0.01)
  const components = {
    Field: '/admin/fields/percent-field#PercentField',
    Cell: '/admin/fields/percent-cell#PercentCell',
  }
  return { ...field, admin: { ...field.admin, components } }
}
