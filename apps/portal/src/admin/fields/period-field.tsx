'use client'

import { SelectInput, TextInput, useField, withCondition } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClientProps } from 'payload'
import type { ChangeEvent } from 'react'
import { partsOfYear, periodOf, periodParts, wholeYear } from '../../fields/typed-period'
import { text } from '../../text'
import { useLanguage } from '../language/use-language'

/** A telephone shows its keys for digits. */
const asYear = { autoComplete: 'off', inputMode: 'numeric', maxLength: 4 } as const

function PeriodInput({ field, path, readOnly }: TextFieldClientProps) {
  const { value, setValue, showError, disabled } = useField<string | null>({ potentiallyStalePath: path })
  const language = useLanguage()
  const { year, part } = periodParts(value)
  const shared = { readOnly: readOnly === true || disabled, showError }
  function changeYear(event: ChangeEvent<HTMLInputElement>): void {
    setValue(periodOf({ year: event.target.value.trim(), part }))
  }
  function changePart(chosen: unknown): void {
    setValue(periodOf({ year, part: (chosen as { value: string }).value }))
  }
  return (
    <div className="period" style={mergeFieldStyles(field)}>
      <TextInput
        {...shared}
        path={path}
        label={text('targets.year')[language]}
        required={field.required}
        value={year}
        onChange={changeYear}
        htmlAttributes={asYear}
        className="number"
      />
      <SelectInput
        {...shared}
        path={`${path}Part`}
        name={`${path}Part`}
        label={text('targets.partOfYear')[language]}
        options={[...partsOfYear]}
        value={part === '' ? wholeYear : part}
        onChange={changePart}
        isClearable={false}
      />
    </div>
  )
}

/** A period of which the year is typed and the part of the year is chosen; stored as its name, `2024-H1`. */
export const PeriodField = withCondition(PeriodInput)
