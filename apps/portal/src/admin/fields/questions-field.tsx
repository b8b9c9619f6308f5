'use client'

import { useAllFormFields, useConfig, useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'
import { confirmedIds } from '../../questions/confirmed-field'
import { questionsOf, trainersAskedFor, type Known, type QuestionedKind } from '../../questions/questions-of'
import { text } from '../../text'
import { useLanguage } from '../language/use-language'

type Trainers = NonNullable<Known['trainers']>

async function trainersAt(address: string, signal: AbortSignal): Promise<Trainers> {
  const reply = await fetch(address, { credentials: 'include', signal })
  return reply.ok ? ((await reply.json()) as { docs: Trainers }).docs : []
}

/** The trainers the questions need to know. Without an answer nothing of them is asked before saving. */
function useTrainers(kind: QuestionedKind, record: Readonly<Record<string, unknown>>): Trainers {
  const { config } = useConfig()
  const [trainers, setTrainers] = useState<Trainers>([])
  const ids = trainersAskedFor(kind, record).join(',')
  useEffect(() => {
    if (ids === '') return undefined
    const controller = new AbortController()
    const query = new URLSearchParams({ depth: '0', limit: '200', 'where[id][in]': ids })
    trainersAt(`${config.routes.api}/trainers?${query}`, controller.signal).then(setTrainers, () => undefined)
    return () => controller.abort()
  }, [ids, config.routes.api])
  return trainers
}

/** What the form asks about as one types: each question with a box to say that it is so. Nothing asked, nothing shown. */
export function QuestionsField({
  path,
  readOnly,
  kind,
  known,
}: JSONFieldClientProps & { kind: QuestionedKind; known: Known }) {
  const { value, setValue, showError, disabled } = useField<readonly string[] | null>({ potentiallyStalePath: path })
  const [fields] = useAllFormFields()
  const language = useLanguage()
  const record = reduceFieldsToValues(fields, true)
  const questions = questionsOf[kind](record, { ...known, trainers: useTrainers(kind, record) })
  const answered = confirmedIds(value)
  if (questions.length === 0) return null
  function answer(id: string, isSo: boolean): void {
    const others = answered.filter((each) => each !== id)
    setValue(isSo ? [...others, id] : others)
  }
  return (
    <fieldset className={showError ? 'questions questions--open' : 'questions'} id={`field-${path}`}>
      <legend>{text('questions.label')[language]}</legend>
      {questions.map(({ id, text: words }) => (
        <label key={id} className="questions__one">
          <input
            type="checkbox"
            checked={answered.includes(id)}
            disabled={readOnly === true || disabled}
            onChange={(event) => answer(id, event.target.checked)}
          />
          <span>
            {words[language]} <strong>{text('questions.yes')[language]}</strong>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
