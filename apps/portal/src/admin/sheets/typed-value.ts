import { typedDay, firstDayAfter } from '../../fields/typed-day'
import { dayOf } from '../../fields/day-value'
import { CellProblem } from '../../sheets/cell'
import { numberColumn, shareColumn, type Column, type KnownDay } from '../../sheets/column'
import { text } from '../../text'
import type { FormField } from '../conflict/shown-fields'
import { municipalitiesColumn, municipalityColumn } from './lists/names-column'

/** A choice of a field: its value, and what the reader calls it. */
export interface Choice {
  readonly value: string
  readonly label: string
}

/** What is typed by name, because there is too much to choose from. */
const byName: Readonly<Record<string, Column<KnownDay>>> = {
  municipality: municipalityColumn,
  municipalitiesServed: municipalitiesColumn('municipalitiesServed', text('trainers.municipalitiesServed')),
}

/** What can be chosen for a field; `null` = it is typed. */
export function choicesOf(
  field: FormField,
  called: (label: FormField['label']) => string,
  yesAndNo: readonly [string, string],
): readonly Choice[] | null {
  if (byName[field.name ?? ''] !== undefined) return null
  if (field.type === 'checkbox') {
    return [
      { value: 'true', label: yesAndNo[0] },
      { value: 'false', label: yesAndNo[1] },
    ]
  }
  if (field.type !== 'select') return null
  return (field.options ?? []).flatMap((option) =>
    typeof option === 'string' ? [] : [{ value: option.value, label: called(option.label) }],
  )
}

function typedDate(field: FormField, typed: string, today: string): unknown {
  const day = typedDay(typed, today)
  if (day === null) return null
  if (dayOf(day) === null) return new CellProblem(text('problems.day'))
  return field.admin?.custom?.isLastDay === true ? firstDayAfter(day) : day
}

/** What is stored of what was typed or chosen for a field, or why it is none. Whether it may be so the form's rules say. */
export function typedValue(field: FormField, given: string, today: string): unknown {
  const typed = given.trim()
  const named = byName[field.name ?? '']
  if (named !== undefined) return named.read?.(typed, { today })
  switch (field.type) {
    case 'checkbox':
      return typed === '' ? new CellProblem(text('sheets.unknownChoice')) : typed === 'true'
    case 'date':
      return typedDate(field, typed, today)
    case 'number': {
      const column = field.admin?.custom?.isShare === true ? shareColumn : numberColumn
      return column('', text('sheets.togetherValue')).read?.(typed, null)
    }
    default:
      return typed === '' ? null : typed
  }
}
