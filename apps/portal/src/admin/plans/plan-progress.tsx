'use client'

import { nationalRoles, planMoves, planParts, planStates, regionRoles } from '@kotipesa/domain'
import { useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { dayText } from '../../fields/day-text'
import type { PlanProgress as Progress, PlanStepTold } from '../../plans/progress'
import { say, type TextPath } from '../../text'
import { labelIn } from '../../text/label-in'
import { useLanguage } from '../language/use-language'
import { sent } from '../sent'
import { daysLeftIn } from './days-left'
import { PlanActs } from './plan-acts'

/** The progress of the plan in the form, as it is since the record was saved last. */
export function PlanProgress() {
  const { savedDocumentData } = useDocumentInfo()
  return <ProgressOfSaved key={String(savedDocumentData?.updatedAt ?? '')} />
}

function Step({ step: { move, on, by, feedback } }: { readonly step: PlanStepTold }) {
  const language = useLanguage()
  return (
    <li>
      <span className="plan-progress__step">
        {dayText(on)} {labelIn(planMoves, move, language)}
      </span>
      <span>{labelIn([...regionRoles, ...nationalRoles], by, language)}</span>
      {feedback !== null && <p className="plan-progress__feedback">{feedback}</p>}
    </li>
  )
}

function ProgressOfSaved() {
  const { id, savedDocumentData } = useDocumentInfo()
  const isModified = useFormModified()
  const { config } = useConfig()
  const language = useLanguage()
  const [progress, setProgress] = useState<Progress | null>(null)
  const [message, setMessage] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const { api, admin } = config.routes
  const address = id === undefined ? null : `${api}/plans/${String(id)}`
  useEffect(() => {
    if (address === null) return undefined
    const controller = new AbortController()
    fetch(`${address}/progress`, { credentials: 'include', signal: controller.signal })
      .then(async (reply) => (reply.ok ? ((await reply.json()) as Progress) : null))
      .then(setProgress, () => undefined)
    return () => controller.abort()
  }, [address])
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  async function act(path: 'move' | 'agenda' | 'copy', data: object): Promise<void> {
    setIsBusy(true)
    setMessage('')
    const answer = await sent<{ id: string; collection?: string }>(`${String(address)}/${path}`, data)
    setIsBusy(false)
    if ('problem' in answer) return setMessage(answer.problem ?? words('common.failed'))
    const { collection = 'plans', id: target } = answer.body
    globalThis.location.assign(`${admin}/collections/${collection}/${target}`)
  }
  if (address === null || progress === null) return null
  const year = String(savedDocumentData?.year ?? '')
  const { state, isOpen, steps, missing, round, item, decision, moves } = progress
  return (
    <section className="plan-progress" aria-labelledby="plan-progress-title">
      <h2 id="plan-progress-title">{words('plans.progress')}</h2>
      <p>
        <strong>{words('plans.isNow', { state: labelIn(planStates, state, language) })}</strong>{' '}
        {round === null
          ? words('plans.own')
          : [
              words('plans.ofRound', { round: round.title }),
              round.due === null ? '' : words('planRounds.due', { day: dayText(round.due) }),
              round.daysLeft === null ? '' : daysLeftIn(round.daysLeft, words),
            ]
              .filter(Boolean)
              .join(' · ')}
      </p>
      {steps.length > 0 && (
        <>
          <h3>{words('plans.thread')}</h3>
          <ol className="plan-progress__steps">
            {steps.map((step, index) => (
              <Step key={`${index} ${step.move}`} step={step} />
            ))}
          </ol>
        </>
      )}
      {decision !== null && (
        <p>
          {words('plans.decision')}: <a href={`${admin}/collections/decisions/${decision.id}`}>{decision.title}</a>
        </p>
      )}
      {isOpen && missing.length === 0 && <p>{words('plans.whole')}</p>}
      {isOpen && missing.length > 0 && (
        <>
          <p>{words('plans.missing')}</p>
          <ul>
            {missing.map((part) => (
              <li key={part}>{labelIn(planParts, part, language)}</li>
            ))}
          </ul>
        </>
      )}
      {item !== null && (
        <p>
          <a href={`${admin}/collections/agenda-items/${item.id}`}>
            {words(isOpen ? 'plans.onAgenda' : 'plans.wasOnAgenda', { title: item.title })}
          </a>
        </p>
      )}
      {isOpen && !moves.includes('adopt') && <p>{words('plans.waitsManager')}</p>}
      <p>
        <a href={`${admin}/plans/${String(id)}/work-packages`}>{words('workPackages.toWork')}</a>
      </p>
      <PlanActs progress={progress} isDisabled={isBusy || isModified} onAct={(path, data) => void act(path, data)} />
      <p role="status">{message || (isModified ? words('plans.saveFirst') : '')}</p>
      {year !== '' && (
        <p>
          <a href={`${admin}/money?year=${year}`}>{words('money.link', { year })}</a>
        </p>
      )}
    </section>
  )
}
