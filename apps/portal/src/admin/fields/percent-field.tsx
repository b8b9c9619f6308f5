'use client'

import { TextInput, useField } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { NumberFieldClientProps } from 'payload'
import { useState, type ChangeEvent } from 'react'

/** A share 0…1 as it is typed: `0.35` → `35`, `0.125` → `12,5`. */
function typed(share: unknown): string {
  if (typeof share !== 'number' || !Number.isFinite(share)) return typeof share === 'string' ? share : ''
  return String(Number((share * 100).toFixed(6))).replace('.', ',')
}

/** What was typed, as a share; the text itself when it is no number, for the server to refuse. */
function shareOf(text: string): number | string | null {
  const plain = text.replace(/[\s%]/g, '').replace(',', '.').replace('−', '-')
  if (plain === '') return null
  const percent = Number(plain)
  return Number.isFinite(percent) ? Number((percent / 100).toFixed(8)) : text
}

/** A number field for a share that is stored as 0…1 and typed in per cent, with a comma. */
export function PercentField({ field, path, readOnly }: NumberFieldClientProps) {
  const { value, setValue, showError, disabled } = useField<number | string | null>({ potentiallyStalePath: path })
  const [draft, setDraft] = useState<string | null>(null)
  const shown = draft !== null && shareOf(draft) === value ? draft : typed(value)
  function change(event: ChangeEvent<HTMLInputElement>): void {
    setDraft(event.target.value)
    setValue(shareOf(event.target.value))
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
      style={mergeFieldStyles(field)}
    />
  )
}
