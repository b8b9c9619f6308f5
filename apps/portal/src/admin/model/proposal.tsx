'use client'

import { elementRules, elementStatuses, type Element } from '@kotipesa/domain'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { ModelBoard } from '../../model/board'
import { labelIn } from '../../text/label-in'
import { useLanguage } from '../language/use-language'
import { wordsIn } from '../year/words'

interface ProposalProps {
  readonly element: Element
  readonly proposal: ModelBoard['proposals'][number]
  /** Whether the element is said to be so already and only lacks what shows it. */
  readonly isSame: boolean
  readonly mayChange: boolean
  readonly isBusy: boolean
  readonly onAnswer: (reason: string | null) => Promise<boolean>
}

/** A state that the records speak for: the rule in words, what was counted, and the answer. */
export function Proposal({ element, proposal, isSame, mayChange, isBusy, onAnswer }: ProposalProps) {
  const language = useLanguage()
  const words = wordsIn(language)
  const [isDeclining, setIsDeclining] = useState(false)
  const [reason, setReason] = useState('')
  const rule = elementRules.find(({ id }) => id === proposal.element)
  const name = element.label[language]
  const status = labelIn(elementStatuses, proposal.status, language)
  const field = `model-reason-${element.id}`
  return (
    <div className="model__proposal">
      <p>
        {words('model.proposal')}: <strong>{words('model.asks', { status })}</strong>
      </p>
      <p>
        {words('model.found', {
          counted: labelIn(
            rule === undefined ? [] : [{ id: rule.id, label: rule.counted }],
            proposal.element,
            language,
          ),
          count: proposal.count,
          least: proposal.least,
        })}
      </p>
      <p className="model__quiet">{rule?.label[language]}</p>
      {isSame && <p className="model__quiet">{words('model.alsoEvidence')}</p>}
      {mayChange && !isDeclining && (
        <p className="model__buttons">
          <Button
            type="button"
            disabled={isBusy}
            extraButtonProps={{
              'aria-label': words('model.accept', { element: name, status: status.toLocaleLowerCase(language) }),
            }}
            onClick={() => void onAnswer(null)}
          >
            {words('model.acceptShort')}
          </Button>
          <Button
            type="button"
            buttonStyle="secondary"
            disabled={isBusy}
            extraButtonProps={{ 'aria-label': words('model.decline', { element: name }) }}
            onClick={() => setIsDeclining(true)}
          >
            {words('model.declineShort')}
          </Button>
        </p>
      )}
      {mayChange && isDeclining && (
        <>
          <label htmlFor={field}>{words('model.reason')}</label>
          <textarea
            id={field}
            rows={3}
            maxLength={1000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <p className="model__buttons">
            <Button
              type="button"
              disabled={isBusy || reason.trim() === ''}
              onClick={() => void onAnswer(reason.trim())}
            >
              {words('model.declineNow')}
            </Button>
            <Button type="button" buttonStyle="secondary" disabled={isBusy} onClick={() => setIsDeclining(false)}>
              {words('model.cancel')}
            </Button>
          </p>
        </>
      )}
    </div>
  )
}
