'use client'

import { useAllFormFields, useField } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import type { RelationshipFieldClientProps } from 'payload'
import { idOf } from '../../access/actor'
import { rowsOf } from '../../fields/rows-of'
import { say } from '../../text'
import { useLanguage } from '../language/use-language'
import { useNotices } from '../trainings/training-notices'

type Fields = Readonly<Record<string, unknown>>

/** Which of the training's trainers hold a session: one box for each of them, none ticked for all. */
export function SessionTrainers({ path, readOnly }: RelationshipFieldClientProps) {
  const { value, setValue, disabled } = useField<unknown>({ potentiallyStalePath: path })
  const [fields] = useAllFormFields()
  const language = useLanguage()
  const { trainers: names } = useNotices()
  const { trainers } = reduceFieldsToValues(fields, true) as Fields
  const ids = rowsOf(trainers).flatMap(({ trainer }) => idOf(trainer) ?? [])
  const i18n = { i18n: { language } }
  const held = (Array.isArray(value) ? (value as readonly unknown[]) : []).flatMap((each) => idOf(each) ?? [])
  function choose(id: string, isChosen: boolean): void {
    setValue(ids.filter((each) => (each === id ? isChosen : held.includes(each))))
  }
  return (
    <fieldset className="session-trainers">
      <legend>{say(i18n, 'trainings.heldBy')}</legend>
      <p>{say(i18n, ids.length === 0 ? 'trainings.heldByNobody' : 'trainings.heldByHelp')}</p>
      {ids.map((id, index) => (
        <label key={id}>
          <input
            type="checkbox"
            disabled={readOnly === true || disabled}
            checked={held.includes(id)}
            onChange={({ target }) => choose(id, target.checked)}
          />{' '}
          {names[id] ?? `${say(i18n, 'trainings.trainer')} ${index + 1}`}
        </label>
      ))}
    </fieldset>
  )
}
