'use client'

import { helsinkiDay, recordDays } from '@kotipesa/domain'
import { TextInput, useField, withCondition } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { DateFieldClientProps } from 'payload'
import { useState, type ChangeEvent } from 'react'
import { dayText } from '../../fields/day-text'
import { dayOf, instantOf } from '../../fields/day-value'
import { firstDayAfter, lastDayOf, typedDay } from '../../fields/typed-day'
import { text } from '../../text'
import { useLanguage } from '../language/use-language'
import { DayPicker } from './day-picker'

type Props = DateFieldClientProps & {
  /** Whether the first day that no longer counts is stored and the last one that does is shown. */
  isLastDay?: boolean
}

const withoutMemory = { autoComplete: 'off' } as const

function DayInput({ field, path, readOnly, isLastDay = false }: Props) {
  const { value, setValue, showError, disabled } = useField<string | null>({ potentiallyStalePath: path })
  const [draft, setDraft] = useState<string | null>(null)
  const language = useLanguage()
  const stored = dayOf(value)
  const day = stored !== null && isLastDay ? lastDayOf(stored) : stored

  /** What is stored for a day as it is shown; a text that names no day stays, and the server refuses it by name. */
  function store(shown: string | null): void {
    const next = shown !== null && isLastDay ? firstDayAfter(shown) : shown
    setValue(next === null || dayOf(next) === null ? next : instantOf(next))
  }
  function read(typed: string): string | null {
    return typedDay(typed, helsinkiDay(new Date()))
  }
  function change(event: ChangeEvent<HTMLInputElement>): void {
    setDraft(event.target.value)
    store(read(event.target.value))
  }
  function choose(chosen: string): void {
    setDraft(null)
    store(chosen === '' ? null : chosen)
  }

  const written = day === null ? (value ?? '') : dayText(day)
  const isDraft = draft !== null && read(draft) === (day ?? value ?? null)
  const isReadOnly = readOnly === true || disabled
  return (
    <div className="day-field" onBlur={() => setDraft(null)} style={mergeFieldStyles(field)}>
      <TextInput
        path={path}
        label={field.label}
        description={field.admin?.description}
        required={field.required}
        readOnly={isReadOnly}
        showError={showError}
        value={isDraft ? draft : written}
        onChange={change}
        placeholder={text('common.dayPlaceholder')}
        htmlAttributes={withoutMemory}
        AfterInput={
          isReadOnly ? null : (
            <DayPicker
              day={day}
              first={recordDays.first}
              last={recordDays.last}
              label={text('common.pickDay')[language]}
              onChoose={choose}
            />
          )
        }
      />
    </div>
  )
}

/** A field for a calendar day: typed as 3.9.2026 or 3.9., or chosen from the browser's own calendar. */
export const DayField = withCondition(DayInput)
