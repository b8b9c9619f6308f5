'use client'

import { useConfig, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useId, useState } from 'react'
import type { EvidenceChoice } from '../../model/evidence-choices'
import { say } from '../../text'
import { useLanguage } from '../language/use-language'
import { sent } from '../sent'

/** Which record of the region shows the state: chosen by its name from a list. Of what lies elsewhere there is no list. */
export function EvidenceRecord({ path, readOnly }: TextFieldClientProps) {
  const { value, setValue, showError, errorMessage } = useField<string | null>({ path })
  const { config } = useConfig()
  const language = useLanguage()
  const id = useId()
  const kind = useFormFields(([fields]) => fields[path.replace(/record$/, 'kind')]?.value)
  const region = useFormFields(([fields]) => fields.region?.value)
  const [choices, setChoices] = useState<readonly EvidenceChoice[]>([])
  const address = `${config.routes.api}/element-statuses/evidence`
  useEffect(() => {
    if (typeof kind !== 'string' || typeof region !== 'string') return undefined
    const controller = new AbortController()
    sent<{ choices: readonly EvidenceChoice[] }>(address, { region, kind }, { signal: controller.signal }).then(
      (answer) => {
        if (!controller.signal.aborted) setChoices('body' in answer ? answer.body.choices : [])
      },
      () => undefined,
    )
    return () => controller.abort()
  }, [address, kind, region])
  function words(
    key: 'elements.evidenceRecord' | 'elements.evidenceRecordNone' | 'elements.evidenceRecordOther',
  ): string {
    return say({ i18n: { language } }, key)
  }
  const isOther = typeof value === 'string' && value !== '' && choices.every((choice) => choice.id !== value)
  if (choices.length === 0 && !isOther) return null
  return (
    <div className="field-type evidence-record">
      <label className="field-label" htmlFor={id}>
        {words('elements.evidenceRecord')}
      </label>
      <select
        id={id}
        value={value ?? ''}
        disabled={readOnly === true}
        aria-invalid={showError}
        aria-describedby={showError ? `${id}-error` : undefined}
        onChange={({ target }) => setValue(target.value === '' ? null : target.value)}
      >
        <option value="">{words('elements.evidenceRecordNone')}</option>
        {isOther && <option value={value}>{words('elements.evidenceRecordOther')}</option>}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.title}
          </option>
        ))}
      </select>
      {showError && (
        <p id={`${id}-error`} className="field-error">
          {errorMessage}
        </p>
      )}
    </div>
  )
}
