'use client'

import { planMoves, type PlanMoveId } from '@kotipesa/domain'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { PlanProgress } from '../../plans/progress'
import { say, type TextPath } from '../../text'
import { labelIn } from '../../text/label-in'
import { useLanguage } from '../language/use-language'

interface Props {
  readonly progress: PlanProgress
  readonly isDisabled: boolean
  readonly onAct: (path: 'move' | 'agenda' | 'copy', data: object) => void
}

function needsFeedback(move: PlanMoveId): boolean {
  return planMoves.find(({ id }) => id === move)?.needsFeedback === true
}

/** The buttons that take a plan further, with what each needs. */
export function PlanActs({ progress, isDisabled, onAct }: Props) {
  const { moves, meetings, mayPutOnAgenda, earlier, missing } = progress
  const language = useLanguage()
  const [feedback, setFeedback] = useState('')
  const [meeting, setMeeting] = useState(meetings[0]?.id ?? '')
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  function isReady(move: PlanMoveId): boolean {
    return needsFeedback(move) ? feedback.trim() !== '' : move !== 'adopt' || missing.length === 0
  }
  return (
    <div className="plan-progress__acts">
      {moves.some(needsFeedback) && (
        <>
          <label htmlFor="plan-feedback">{words('plans.feedbackLabel')}</label>
          <textarea
            id="plan-feedback"
            rows={4}
            maxLength={4000}
            value={feedback}
            onChange={(event) => setFeedback(event.target.value)}
          />
        </>
      )}
      <div className="plan-progress__buttons">
        {moves.map((move) => (
          <Button
            key={move}
            type="button"
            disabled={isDisabled || !isReady(move)}
            onClick={() => onAct('move', needsFeedback(move) ? { move, feedback } : { move })}
          >
            {labelIn(planMoves, move, language)}
          </Button>
        ))}
        {earlier !== null && missing.length > 0 && (
          <Button type="button" buttonStyle="secondary" disabled={isDisabled} onClick={() => onAct('copy', {})}>
            {words('plans.copy', { title: earlier.title })}
          </Button>
        )}
      </div>
      {mayPutOnAgenda && meetings.length === 0 && <p>{words('chain.noMeetings')}</p>}
      {mayPutOnAgenda && meetings.length > 0 && (
        <>
          <label htmlFor="plan-meeting">{words('chain.meeting')}</label>
          <select id="plan-meeting" value={meeting} onChange={(event) => setMeeting(event.target.value)}>
            {meetings.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
          <Button
            type="button"
            buttonStyle="secondary"
            disabled={isDisabled || meeting === ''}
            onClick={() => onAct('agenda', { meeting })}
          >
            {words('plans.agenda')}
          </Button>
        </>
      )}
    </div>
  )
}
