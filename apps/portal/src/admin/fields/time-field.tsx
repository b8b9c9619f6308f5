'use client'

import { TextInput, useField, withCondition } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClientProps } from 'payload'
import { useState, type ChangeEvent } from 'react'
import { timeText, timeTyped } from '../../fields/time-of-day'
import { useLanguage } from '../language/use-language'

function TimeInput({ field, path, readOnly }: TextFieldClientProps) {
  const { value, setValue, showError, disabled } = useField<string | null>({ potentiallyStalePath: path })
  const [draft, setDraft] = useState<string | null>(null)
  const language = useLanguage()
  const shown = draft !== null && timeTyped(draft) === timeTyped(value ?? '') ? draft : timeText(value ?? '', language)
  function change(event: ChangeEvent<HTMLInputElement>): void {
    setDraft(event.target.value)
    setValue(event.target.value)
  }
  return (
    <TextInput
      path={path}
      label={field.label}
      description={field.admin?.description}
      required={field.required}
      readOnly={readOnly === true || disabled}
      showError={showError}
      value={shown}
      onChange={change}
      placeholder={timeText('09:00', language)}
      style={mergeFieldStyles(field)}
    />
  )
}

/** A field for a time of day, shown as it is written in the reader's language; `9`, `9.00` and `09:00` are taken alike. */
export const TimeField = withCondition(TimeInput)
