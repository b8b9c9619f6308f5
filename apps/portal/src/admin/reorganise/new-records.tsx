'use client'

import { Button } from '@payloadcms/ui'
import { say, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'
import type { Reorganising } from './reorganise-form'

interface NewRecordsProps<New> extends Pick<Reorganising<New, unknown>, 'texts' | 'fields'> {
  readonly records: readonly New[]
  /** Whether there may be more than one. */
  readonly isMany: boolean
  readonly onChange: (records: readonly New[]) => void
}

/** The records that take the place of others. */
export function NewRecords<New extends { readonly name: string }>(props: NewRecordsProps<New>) {
  const { records, isMany, texts, fields, onChange } = props
  const language = useLanguage()
  function words(path: TextPath): string {
    return say({ i18n: { language } }, path)
  }
  function change(index: number, changes: Partial<New>): void {
    onChange(records.map((record, at) => (at === index ? { ...record, ...changes } : record)))
  }
  const [first] = records
  return (
    <>
      {records.map((record, index) => (
        <fieldset key={index} className="reorganise__new">
          <legend>{isMany ? `${words(`${texts}.new`)} ${index + 1}` : words(`${texts}.new`)}</legend>
          {fields(record, index, (changes) => change(index, changes))}
          {isMany && records.length > 2 && (
            <Button
              buttonStyle="secondary"
              onClick={() => onChange(records.filter((_, at) => at !== index))}
              type="button"
            >
              {words(`${texts}.withoutThis`)}
            </Button>
          )}
        </fieldset>
      ))}
      {isMany && first && (
        <Button buttonStyle="secondary" onClick={() => onChange([...records, { ...first, name: '' }])} type="button">
          {words(`${texts}.another`)}
        </Button>
      )}
    </>
  )
}
