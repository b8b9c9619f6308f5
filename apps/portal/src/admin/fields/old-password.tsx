'use client'

import { PasswordField, useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'

function accept(): true {
  return true
}

/** Asks for the password in use while the own one is being changed. */
export function OldPassword({ field, path }: TextFieldClientProps) {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const isChanging = useFormFields(([fields]) => fields.password !== undefined)
  if (!isChanging || user === null || user === undefined || user.id !== id) return null
  return (
    <PasswordField
      autoComplete="current-password"
      field={{ name: field.name, label: field.label, required: true }}
      path={path}
      validate={accept}
    />
  )
}
