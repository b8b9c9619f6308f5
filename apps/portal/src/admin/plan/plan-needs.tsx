'use client'

import { useConfig } from '@payloadcms/ui'
import type { Board } from '../../plan/board'
import { say } from '../../text'
import { useLanguage } from '../language/use-language'
import { termName } from './plan-words'

interface PlanNeedsProps {
  readonly board: Board
  /** Other starts than are wished for, tried out by need; the empty text = as soon as possible. */
  readonly starts: Readonly<Record<string, string>>
  readonly onStarts: (starts: Readonly<Record<string, string>>) => void
}

/** The needs that wait for a team training, in their order. They are put in order in their own list. */
export function PlanNeeds({ board, starts, onStarts }: PlanNeedsProps) {
  const { config } = useConfig()
  const language = useLanguage()
  const admin = config.routes.admin
  function termOf(earliest: string | null): string {
    const term = board.terms.slice(1).findLast(({ from }) => earliest !== null && from <= earliest)
    return term?.id ?? ''
  }
  return (
    <section className="training-plan__part" aria-labelledby="plan-needs">
      <h2 id="plan-needs">{say({ i18n: { language } }, 'trainingPlan.needs', { count: board.needs.length })}</h2>
      {board.needs.length === 0 && <p>{say({ i18n: { language } }, 'trainingPlan.noNeeds')}</p>}
      <ol>
        {board.needs.map(({ id, title, earliest }) => (
          <li key={id}>
            <a href={`${admin}/collections/needs/${id}`}>{title}</a>
            <select
              aria-label={say({ i18n: { language } }, 'trainingPlan.startOf', { title })}
              value={starts[id] ?? termOf(earliest)}
              onChange={({ target }) => onStarts({ ...starts, [id]: target.value })}
            >
              <option value="">{say({ i18n: { language } }, 'trainingPlan.soonest')}</option>
              {board.terms.slice(1).map((term) => (
                <option key={term.id} value={term.id}>
                  {say({ i18n: { language } }, 'trainingPlan.notBefore', { term: termName(term.id, language) })}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ol>
      <p>
        <a href={`${admin}/collections/needs`}>{say({ i18n: { language } }, 'trainingPlan.order')}</a>
      </p>
    </section>
  )
}
