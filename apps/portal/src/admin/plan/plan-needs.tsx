'use client'

import { useConfig } from '@payloadcms/ui'
import type { Board } from '../../plan/board'
import { say } from '../../text'
import { useLanguage } from '../language/use-language'

/** The needs that wait for a team training, in their order. They are put in order in their own list. */
export function PlanNeeds({ board }: { board: Board }) {
  const { config } = useConfig()
  const language = useLanguage()
  const admin = config.routes.admin
  return (
    <section className="training-plan__part" aria-labelledby="plan-needs">
      <h2 id="plan-needs">{say({ i18n: { language } }, 'trainingPlan.needs', { count: board.needs.length })}</h2>
      {board.needs.length === 0 && <p>{say({ i18n: { language } }, 'trainingPlan.noNeeds')}</p>}
      <ol>
        {board.needs.map(({ id, title }) => (
          <li key={id}>
            <a href={`${admin}/collections/needs/${id}`}>{title}</a>
          </li>
        ))}
      </ol>
      <p>
        <a href={`${admin}/collections/needs`}>{say({ i18n: { language } }, 'trainingPlan.order')}</a>
      </p>
    </section>
  )
}
