'use client'

import { getTranslation } from '@payloadcms/translations'
import { SelectInput, TextInput, useField, useTranslation, withCondition } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClientProps } from 'payload'
import type { ChangeEvent } from 'react'
import { partsOfYear, periodOf, periodParts, wholeYear } from '../../fields/typed-period'
import { text } from '../../text'
import { useLanguage } from '../language/use-language'

/** A telephone shows its keys for digits. */
const asYear = { autoComplete: 'off', inputMode: 'numeric', maxLength: 4 } as const

interface PeriodProps {
  /** Whether the field's own name stands above the year: where the record has other periods or days. */
  readonly isNamed?: boolean
}

function PeriodInput({ field, path, readOnly, isNamed = false }: TextFieldClientProps & PeriodProps) {
  const { value, setValue, showError, disabled } = useField<string | null>({ potentiallyStalePath: path })
  const language = useLanguage()
  const { i18n } = useTranslation()
  const { year, part } = periodParts(value)
  const shared = { readOnly: readOnly === true || disabled, showError }
  function changeYear(event: ChangeEvent<HTMLInputElement>): void {
    setValue(periodOf({ year: event.target.value.trim(), part }))
  }
  function changePart(chosen: unknown): void {
    setValue(periodOf({ year, part: (chosen as { value: string }).value }))
  }
  const inputs = (
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
  if (!isNamed) return inputs
  return (
    <fieldset className="period-named">
      <legend className="field-label">{getTranslation(field.label ?? '', i18n)}</legend>
      {inputs}
      <p className="field-description">{getTranslation(field.admin?.description ?? '', i18n)}</p>
    </fieldset>
  )
}

/** A period of which the year is typed and the part of the year is chosen; stored as its name, `2024-H1`. */
export const PeriodField = withCondition(PeriodInput)
