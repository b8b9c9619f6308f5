'use client'

import { developmentProgress, developmentStepIds, developmentSteps, helsinkiDay } from '@kotipesa/domain'
import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { idOf } from '../../access/actor'
import { dayOf, instantOf } from '../../fields/day-value'
import { rowsOf } from '../../fields/rows-of'
import { say, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'
import { useMayWrite } from '../use-may-write'
import { MakeNext } from './make-next'

function sessionsOf(record: Readonly<Record<string, unknown>> | undefined) {
  return rowsOf(record?.sessions).flatMap(({ step, date }) => {
    const [known, day] = [developmentStepIds.find((id) => id === step), dayOf(date)]
    return known === undefined || day === null ? [] : [{ step: known, date: day }]
  })
}

/** How far the development team in the form is by the example's steps, what it would do next, and its agreements. */
export function TeamProgress() {
  const { id, savedDocumentData } = useDocumentInfo()
  const language = useLanguage()
  const mayWrite = useMayWrite('agreements')
  const [today] = useState(() => helsinkiDay(new Date()))
  if (id === undefined) return null
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  const progress = developmentProgress(sessionsOf(savedDocumentData), today)
  const next = progress.find(({ isDone }) => !isDone)
  const labels = new Map(developmentSteps.map((step) => [step.id, step]))
  return (
    <section className="belongings" aria-labelledby="team-progress">
      <h2 id="team-progress">{words('developmentTeams.progress')}</h2>
      <p role="status">
        {next === undefined
          ? words('developmentTeams.through')
          : words('developmentTeams.next', { step: labels.get(next.step)?.label[language] ?? '' })}
      </p>
      <ol>
        {progress.map(({ step, held, isDone }) => {
          const range = labels.get(step)?.sessions ?? null
          const suggested = range === null ? '' : words('developmentTeams.suggested', { ...range })
          const state = words(isDone ? 'developmentTeams.done' : 'developmentTeams.open', { held })
          return <li key={step}>{[labels.get(step)?.label[language], suggested, state].filter(Boolean).join(' – ')}</li>
        })}
      </ol>
      <MakeNext
        collection="agreements"
        field="team"
        id={String(id)}
        data={{ region: idOf(savedDocumentData?.region), madeOn: instantOf(today) }}
        title={words('agreements.plural')}
        button={words('developmentTeams.makeAgreement')}
        mayWrite={mayWrite}
        words={words}
      />
    </section>
  )
}
