import type { FieldHook, NumberField } from 'payload'
import { textIn } from '../forms/keep-texts'
import { say, type Language, type TextPath } from '../text'

type Label = Record<Language, string>

interface NumberOptions {
  name: string
  label: Label
  description?: Label
  required?: boolean
  width?: string
  /** The greatest that is taken; a million when nothing is said. */
  most?: number
  /** Another number of the record that this one cannot be above, and what is said when it is. */
  atMost?: { field: string; problem: TextPath }
}

/** The greatest number a form takes: a slip of the finger is refused, a large city is not. */
const greatest = 1_000_000

/** A text comes this far wrapped (`keepTexts`); the rule below sees it bare. */
const unwrapText: FieldHook = ({ value }) => textIn(value) ?? value

function numberField(
  { name, label, description, required = false, width, most: mostTaken = greatest, atMost }: NumberOptions,
  problem: TextPath,
  isRight: (value: number) => boolean,
  isShare = false,
): NumberField {
  return {
    name,
    type: 'number',
    label,
    required,
    admin: { description, width, components: numberComponents(isShare), ...(isShare ? { custom: { isShare } } : {}) },
    hooks: { beforeValidate: [unwrapText] },
    validate: (value: unknown, { req, siblingData }) => {
      if (value === null || value === undefined) return required ? req.t('validation:required') : true
      if (typeof value === 'string') return say(req, 'problems.notANumber', { text: value.slice(0, 40) })
      if (typeof value !== 'number' || !Number.isFinite(value) || !isRight(value)) return say(req, problem)
      if (value > mostTaken) return say(req, 'problems.tooLarge')
      const most = atMost === undefined ? undefined : (siblingData as Record<string, unknown>)[atMost.field]
      return atMost === undefined || typeof most !== 'number' || value <= most || say(req, atMost.problem)
    },
  }
}

/** The components with which every number is typed, listed and filtered by, whatever the language of the browser. */
export function numberComponents(isShare = false): NonNullable<NonNullable<NumberField['admin']>['components']> {
  const clientProps = { isShare }
  return {
    Field: { path: '/admin/fields/number-field#TypedNumberField', clientProps },
    Cell: { path: '/admin/lists/number-cell#NumberCell', clientProps },
    Filter: { path: '/admin/lists/number-filter#NumberFilter', clientProps },
  }
}

/** A whole number ≥ 0: people, children, meetings. Empty means not known, unless required. */
export function countField(options: NumberOptions): NumberField {
  return numberField(options, 'problems.wholeNumber', (value) => Number.isInteger(value) && value >= 0)
}

/** A number ≥ 0 that may be fractional: days of work, members of a team, a target. */
export function amountField(options: NumberOptions): NumberField {
  return numberField(options, 'problems.amount', (value) => value >= 0)
}

/** Hours of a session or a meeting: more than none, and no more than a day has. */
export function hoursField(options: NumberOptions): NumberField {
  return numberField(options, 'problems.hours', (value) => value > 0 && value <= 24)
}

/** A share stored as 0…1 and typed in per cent. */
export function shareField(options: NumberOptions): NumberField {
  return numberField(options, 'problems.share', (value) => value >= 0 && value <= 1, true)
}
