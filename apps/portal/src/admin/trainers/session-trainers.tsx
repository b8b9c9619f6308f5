'use client'

import { useAllFormFields, useConfig, useField } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import type { RelationshipFieldClientProps } from 'payload'
import { useEffect, useState } from 'react'
import { idOf } from '../../access/actor'
import { rowsOf } from '../../fields/rows-of'
import { say } from '../../text'
import { useLanguage } from '../language/use-language'

type Fields = Readonly<Record<string, unknown>>

async function namesOf(address: string, signal: AbortSignal): Promise<readonly Fields[]> {
  const reply = await fetch(address, { credentials: 'include', signal })
  return reply.ok ? ((await reply.json()) as { docs: Fields[] }).docs : []
}

/** Which of the training's trainers hold a session: one box for each of them, none ticked for all. */
export function SessionTrainers({ path, readOnly }: RelationshipFieldClientProps) {
  const { value, setValue, disabled } = useField<unknown>({ potentiallyStalePath: path })
  const [fields] = useAllFormFields()
  const { config } = useConfig()
  const language = useLanguage()
  const [known, setKnown] = useState<readonly Fields[]>([])
  const { trainers } = reduceFieldsToValues(fields, true) as Fields
  const ids = rowsOf(trainers).flatMap(({ trainer }) => idOf(trainer) ?? [])
  const asked = ids.join(',')
  const address = `${config.routes.api}/trainers?where[id][in]=${asked}&depth=0&limit=100`
  useEffect(() => {
    if (asked === '') return undefined
    const controller = new AbortController()
    namesOf(address, controller.signal).then(setKnown, () => undefined)
    return () => controller.abort()
  }, [address, asked])
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
          {String(known.find((each) => each.id === id)?.title ?? `${say(i18n, 'trainings.trainer')} ${index + 1}`)}
        </label>
      ))}
    </fieldset>
  )
}
