import type { Field, Payload } from 'payload'
import { shownNumber, shownShare, typedNumber, typedShare } from '../fields/typed-number'
import type { Language } from '../text'

type Words = Readonly<Record<Language, string>>

/** One question of the report: a number, a share in per cent, or a choice of one. */
export interface Input {
  /** Where the answer stands in the report: `members.coordinator`. */
  readonly path: string
  readonly kind: 'number' | 'share' | 'choice'
  readonly label: Words
  readonly help: Words | null
  readonly choices: readonly { readonly value: string; readonly label: Words }[]
}

/** Questions that stand together. */
export interface Section {
  readonly label: Words
  readonly help: Words | null
  readonly inputs: readonly Input[]
}

const none: Words = { fi: '', sv: '', en: '' }

function wordsOf(label: unknown): Words | null {
  return typeof label === 'object' && label !== null && 'fi' in label ? (label as Words) : null
}

function inputOf(field: Field, path: string): Input | null {
  if (field.type !== 'number' && field.type !== 'select') return null
  const { label, admin } = field
  const isShare = field.type === 'number' && (admin?.custom as { isShare?: unknown } | undefined)?.isShare === true
  const options = field.type === 'select' ? field.options : []
  return {
    path,
    kind: field.type === 'select' ? 'choice' : isShare ? 'share' : 'number',
    label: wordsOf(label) ?? none,
    help: wordsOf(admin?.description),
    choices: options.map((option) =>
      typeof option === 'string'
        ? { value: option, label: { fi: option, sv: option, en: option } }
        : { value: option.value, label: wordsOf(option.label) ?? none },
    ),
  }
}

function sectionsIn(fields: readonly Field[], path: string, around: Omit<Section, 'inputs'> | null): Section[] {
  const sections: Section[] = []
  const inputs: Input[] = []
  function visit(all: readonly Field[]): void {
    for (const field of all) {
      if (field.type === 'row') visit(field.fields)
      else if (field.type === 'collapsible' || field.type === 'group') {
        const name = field.type === 'group' && 'name' in field ? `${path}${field.name}.` : path
        const label = wordsOf(field.label) ?? none
        sections.push(...sectionsIn(field.fields, name, { label, help: wordsOf(field.admin?.description) }))
      } else {
        const input = 'name' in field ? inputOf(field, `${path}${field.name}`) : null
        if (input !== null && around !== null) inputs.push(input)
      }
    }
  }
  visit(fields)
  return inputs.length === 0 || around === null ? sections : [{ ...around, inputs }, ...sections]
}

/** What a report asks, read from the collection itself: a field that is added there stands in both forms. */
export function reportSections(payload: Payload): readonly Section[] {
  return sectionsIn(payload.collections['team-reports'].config.fields, '', null)
}

type Data = Readonly<Record<string, unknown>>

/** The value at a path of a report. */
export function valueAt(report: Data, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? (value as Data)[key] : undefined),
      report,
    )
}

/** A stored answer as it stands in the form. */
export function shownAnswer({ kind }: Input, value: unknown): string {
  if (kind === 'choice') return typeof value === 'string' ? value : ''
  return kind === 'share' ? shownShare(value) : shownNumber(value)
}

/**
 * An answer as it was typed, as it is stored: `null` when nothing was. A text that names no number stays one, and the
 * field refuses it by its name; so does a choice that is none.
 */
export function typedAnswer({ kind }: Input, typed: string): unknown {
  if (kind === 'choice') return typed === '' ? null : typed
  return kind === 'share' ? typedShare(typed) : typedNumber(typed)
}

/** Puts answers at their paths together to a report. */
export function reportOf(answers: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const report: Record<string, unknown> = {}
  for (const [path, value] of answers) {
    const keys = path.split('.')
    const last = keys.pop() ?? path
    let part = report
    for (const key of keys) part = (part[key] ??= {}) as Record<string, unknown>
    part[last] = value
  }
  return report
}

/** What is told of the time since the last report: it is asked anew, not taken over. */
const sinceReport: ReadonlySet<string> = new Set(['joined', 'left', 'meetingsPlanned', 'meetingsHeld'])

/**
 * The answers with which the form begins: those of the last report, as far as they tell of a day and not of a time; all of
 * them where that report is corrected.
 */
export function firstAnswers(
  sections: readonly Section[],
  last: Data | null,
  isCorrection: boolean,
): ReadonlyMap<string, string> {
  const inputs = sections.flatMap((section) => section.inputs)
  return new Map(
    inputs.map((input) => {
      const isTaken = last !== null && (isCorrection || !sinceReport.has(input.path))
      return [input.path, isTaken ? shownAnswer(input, valueAt(last, input.path)) : '']
    }),
  )
}
