'use client'

import { SelectField } from '@payloadcms/ui'
import type { SelectFieldClientProps } from 'payload'
import { useLanguage } from '../language/use-language'
import { useFoundedMunicipalities } from './use-founded'

/** The choice of a municipality, with those that came with a key: which of them may be chosen the portal says. */
export function MunicipalityField(props: SelectFieldClientProps) {
  const founded = useFoundedMunicipalities()
  const language = useLanguage()
  const { field } = props
  const more = founded.map(({ code, name }) => ({ value: code, label: name[language] }))
  return (
    <SelectField {...props} field={more.length === 0 ? field : { ...field, options: [...field.options, ...more] }} />
  )
}
