'use client'

import { useAllFormFields, useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { confirmedIds } from '../../questions/confirmed-field'
import { questionsOf, type QuestionedKind } from '../../questions/questions-of'
import { text } from '../../text'
import { useLanguage } from '../language/use-language'

/** What the form asks about as one types: each question with a box to say that it is so. Nothing asked, nothing shown. */
export function QuestionsField({ path, readOnly, kind }: JSONFieldClientProps & { kind: QuestionedKind }) {
  const { value, setValue, showError, disabled } = useField<readonly string[] | null>({ potentiallyStalePath: path })
  const [fields] = useAllFormFields()
  const language = useLanguage()
  const questions = questionsOf[kind](reduceFieldsToValues(fields, true))
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
