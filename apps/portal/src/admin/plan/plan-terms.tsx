'use client'

import { useConfig } from '@payloadcms/ui'
import type { Board } from '../../plan/board'
import { dayText } from '../../fields/day-text'
import { say } from '../../text'
import { useLanguage } from '../language/use-language'
import { termName } from './plan-words'

/** The terms with the trainings that are planned or go on in each, as bars; one that lies in two stands in both. */
export function PlanTerms({ board }: { board: Board }) {
  const { config } = useConfig()
  const language = useLanguage()
  return (
    <section className="training-plan__part" aria-labelledby="plan-terms">
      <h2 id="plan-terms">{say({ i18n: { language } }, 'trainingPlan.trainings')}</h2>
      <div className="training-plan__terms">
        {board.terms.map(({ id, until }, index) => {
          const from = index === 0 ? '' : (board.terms[index - 1]?.until ?? '')
          const within = board.trainings.filter(({ firstDay, lastDay }) => firstDay < until && lastDay >= from)
          return (
            <div key={id} className="training-plan__term">
              <h3>{termName(id, language)}</h3>
              {within.length === 0 && <p>{say({ i18n: { language } }, 'trainingPlan.noTrainings')}</p>}
              <ul>
                {within.map((training) => (
                  <li key={training.id}>
                    <a href={`${config.routes.admin}/collections/trainings/${training.id}`}>{training.title}</a>
                    <span>
                      {dayText(training.firstDay)}–{dayText(training.lastDay)}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
      </div>
    </section>
  )
}
