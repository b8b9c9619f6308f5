'use client'

import { TextInput, useField, withCondition } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { NumberFieldClientProps } from 'payload'
import { useState, type ChangeEvent } from 'react'
import { shownNumber, shownShare, typedNumber, typedShare } from '../../fields/typed-number'

/** A telephone shows its keys for numbers; the browser itself reads nothing into what is typed. */
const asDecimal = { autoComplete: 'off', inputMode: 'decimal' } as const

export type NumberInputProps = NumberFieldClientProps & {
  /** Whether the number is a share 0…1 that is typed in per cent. */
  isShare?: boolean
  /** In place of the field's own. */
  description?: string
}

/** A number as it is typed; `TypedNumberField` is the field. */
export function NumberInput({ field, path, readOnly, isShare = false, description }: NumberInputProps) {
  const read = isShare ? typedShare : typedNumber
  const write = isShare ? shownShare : shownNumber
  const { value, setValue, showError, disabled } = useField<number | string | null>({ potentiallyStalePath: path })
  const [draft, setDraft] = useState<string | null>(null)
  const shown = draft !== null && read(draft) === (value ?? null) ? draft : write(value)
  function change(event: ChangeEvent<HTMLInputElement>): void {
    setDraft(event.target.value)
    setValue(read(event.target.value))
  }
  return (
    <TextInput
      path={path}
      label={field.label}
      description={description ?? field.admin?.description}
      required={field.required}
      readOnly={readOnly === true || disabled}
      showError={showError}
      value={shown}
      onChange={change}
      htmlAttributes={asDecimal}
      className="number"
      style={mergeFieldStyles(field)}
    />
  )
}

/** A field for a number as Finns type it. What names no number is sent as it is, and the server refuses it by name. */
export const TypedNumberField = withCondition(NumberInput)
