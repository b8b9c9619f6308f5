'use client'

import { SelectField, useForm, useFormFields } from '@payloadcms/ui'
import type { SelectFieldClientProps } from 'payload'
import { useState } from 'react'
import { shownNumber, shownShare } from '../../fields/typed-number'
import { say } from '../../text'
import { useLanguage } from '../language/use-language'

type Props = SelectFieldClientProps & {
  /** The unit of each indicator's figure. */
  units: Readonly<Record<string, string>>
}

/** The choice of an indicator. With one of another unit the value of the target is asked for anew, and it is said so. */
export function IndicatorField({ units, ...props }: Props) {
  const { dispatchFields } = useForm()
  const language = useLanguage()
  const [indicator, value] = useFormFields(([fields]) => [fields.indicator?.value, fields.value?.value])
  const [emptied, setEmptied] = useState<string | null>(null)
  function choose(chosen: unknown): void {
    const [before, after] = [indicator, chosen].map((id) => (typeof id === 'string' ? units[id] : undefined))
    if (before === undefined || before === after || value === null || value === undefined || value === '') return
    setEmptied(before === 'share' ? `${shownShare(value)} %` : shownNumber(value))
    dispatchFields({ type: 'UPDATE', path: 'value', value: null })
  }
  return (
    <div className="indicator-field">
      <SelectField {...props} onChange={choose} />
      <p role="status" className="indicator-field__status">
        {emptied !== null &&
          (value === null || value === undefined) &&
          say({ i18n: { language } }, 'targets.valueEmptied', { value: emptied })}
      </p>
    </div>
  )
}
