'use client'

import { FieldError, FieldLabel, useAuth, useDocumentInfo, useField, useForm, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect } from 'react'

/** Asks for the password in use while the own one is being changed. */
export function OldPassword(props: TextFieldClientProps) {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const isChanging = useFormFields(([fields]) => fields['confirm-password'] !== undefined)
  if (!isChanging || user === null || user === undefined || user.id !== id) return null
  return <PasswordInUse {...props} />
}

/** Only the server knows whether it is right: what that says stands here until something else is typed. */
function PasswordInUse({ field, path }: TextFieldClientProps) {
  const { value, setValue, showError } = useField<string>({ path })
  const { dispatchFields } = useForm()
  useEffect(
    () => () => {
      dispatchFields({ type: 'UPDATE', path, value: '', valid: true })
    },
    [dispatchFields, path],
  )
  const id = `field-${path}`
  return (
    <div className={`field-type password${showError ? ' error' : ''}`}>
      <FieldLabel htmlFor={id} label={field.label} path={path} required />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          id={id}
          name={path}
          type="password"
          autoComplete="current-password"
          value={value ?? ''}
          onChange={setValue}
          aria-invalid={showError || undefined}
          aria-describedby={showError ? `field-error-${path}` : undefined}
        />
      </div>
    </div>
  )
}
