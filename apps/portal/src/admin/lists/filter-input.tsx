'use client'

import { getTranslation } from '@payloadcms/translations'
import { useTranslation } from '@payloadcms/ui'
import { useConditionValue } from '@payloadcms/ui/elements/ConditionValue'
import type { StaticLabel } from 'payload'
import { useId, useState } from 'react'

interface Props {
  /** What is typed, as the list is asked; `null` when it is not understood. */
  read: (typed: string) => string | null
  /** What the list was asked, as it is typed. */
  write: (value: string) => string
  problem: (typed: string) => string
  placeholder: string
}

/** Operators that take several values; they are typed with a semicolon between them. */
const several: readonly string[] = ['in', 'not_in']

/**
 * The value of one of a list's filters, typed as in a form. What is not understood is said beside it, and until it is
 * mended the list is not filtered by it.
 */
export function FilterInput({ read, write, problem, placeholder }: Props) {
  const condition = useConditionValue()
  const { i18n } = useTranslation()
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  if (condition === null) return null
  const { disabled, field, onChange, operator, value } = condition
  const isList = several.includes(operator)
  function parts(typed: string): readonly string[] {
    return (isList ? typed.split(';') : [typed]).map((part) => part.trim()).filter((part) => part !== '')
  }
  function change(typed: string): void {
    setDraft(typed)
    const values = parts(typed).map(read)
    const isUnderstood = values.every((each) => each !== null)
    onChange(isUnderstood && values.length > 0 ? (isList ? values : values[0]) : undefined)
  }
  const asked: readonly unknown[] = Array.isArray(value) ? value : String(value ?? '').split(isList ? ',' : '\n')
  const written = asked.map((each) => write(String(each))).join('; ')
  const wrong = parts(draft ?? '').find((part) => read(part) === null)
  const label = 'label' in field ? (field.label as StaticLabel | undefined) : undefined
  return (
    <div className="filter-input">
      <input
        className="condition-value-text"
        type="text"
        autoComplete="off"
        aria-label={label ? getTranslation(label, i18n) : placeholder}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong === undefined ? undefined : id}
        disabled={disabled}
        placeholder={placeholder}
        value={draft ?? written}
        onChange={(event) => change(event.target.value)}
        onBlur={() => setDraft(wrong === undefined ? null : draft)}
      />
      <p role="alert" id={id} className="filter-input__problem">
        {wrong !== undefined && problem(wrong)}
      </p>
    </div>
  )
}
