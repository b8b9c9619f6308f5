'use client'

import { returnStates, returnSteps, type ReturnStepId } from '@kotipesa/domain'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { DocumentState } from '../../documents/state'
import { dayText } from '../../fields/day-text'
import { say, type Language, type TextPath } from '../../text'
import { labelIn } from '../../text/label-in'

interface Props {
  readonly toThl: NonNullable<DocumentState['toThl']>
  readonly language: Language
  readonly isDisabled: boolean
  readonly onStep: (step: ReturnStepId, data: object) => void
}

/** How far a document that is addressed to THL is, and the steps that the reader may take. */
export function ToThl({ toThl: { state, on, feedback, steps }, language, isDisabled, onStep }: Props) {
  const [words, setWords] = useState('')
  function told(path: TextPath, values?: Record<string, string>): string {
    return say({ i18n: { language } }, path, values)
  }
  return (
    <div className="plan-progress__acts">
      <h3>{told('documents.toThl')}</h3>
      <p>{told('documents.isNow', { state: labelIn(returnStates, state, language), day: dayText(on) }).trim()}</p>
      {feedback !== null && <p className="plan-progress__feedback">{feedback}</p>}
      {steps.includes('send-back') && (
        <>
          <label htmlFor="document-feedback">{told('documents.feedbackLabel')}</label>
          <textarea
            id="document-feedback"
            rows={4}
            maxLength={2000}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </>
      )}
      <div className="plan-progress__buttons">
        {steps.map((step) => (
          <Button
            key={step}
            type="button"
            disabled={isDisabled || (step === 'send-back' && words.trim() === '')}
            onClick={() => onStep(step, step === 'send-back' ? { feedback: words } : {})}
          >
            {labelIn(returnSteps, step, language)}
          </Button>
        ))}
      </div>
    </div>
  )
}
