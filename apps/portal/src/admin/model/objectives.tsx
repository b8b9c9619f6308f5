'use client'

import { elementStatuses, latestUpTo, type CalendarDate } from '@kotipesa/domain'
import { useConfig } from '@payloadcms/ui'
import { dayText } from '../../fields/day-text'
import type { BoardObjective } from '../../model/board'
import { labelIn } from '../../text/label-in'
import { useLanguage } from '../language/use-language'
import { wordsIn } from '../year/words'

interface ObjectivesProps {
  readonly objectives: readonly BoardObjective[]
  readonly today: CalendarDate
  readonly mayChange: boolean
}

/** The region's own objectives beside the elements of the framework, each with its state and history. */
export function Objectives({ objectives, today, mayChange }: ObjectivesProps) {
  const { config } = useConfig()
  const language = useLanguage()
  const words = wordsIn(language)
  const path = `${config.routes.admin}/collections/objectives`
  return (
    <section className="model__pillar" aria-labelledby="model-objectives">
      <h2 id="model-objectives">{words('model.objectives')}</h2>
      {objectives.length === 0 && <p>{words('model.noObjectives')}</p>}
      <div className="model__elements">
        {objectives.map(({ id, text, responsible, note, states }) => {
          const current = latestUpTo(states, ({ since }) => since, today)
          const status = current?.status ?? 'not-started'
          return (
            <article key={id} className={`model__element model__element--${status}`}>
              <h3>
                <a href={`${path}/${id}`}>{text}</a>
              </h3>
              <p className="model__state">
                <strong>{labelIn(elementStatuses, status, language)}</strong>{' '}
                {current === undefined ? words('model.never') : words('model.since', { day: dayText(current.since) })}
              </p>
              <p className="model__quiet">
                {responsible === null
                  ? words('model.noResponsible')
                  : words('model.responsible', { name: responsible })}
              </p>
              {note !== null && <p>{note}</p>}
              {states.length > 1 && (
                <details className="model__history">
                  <summary>{words('model.history', { count: states.length })}</summary>
                  <ul>
                    {states.map((state) => (
                      <li key={`${state.since} ${state.status}`}>
                        {dayText(state.since)} {labelIn(elementStatuses, state.status, language)}
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </article>
          )
        })}
      </div>
      {mayChange && <a href={`${path}/create`}>{words('model.addObjective')}</a>}
    </section>
  )
}
