'use client'

import type { Placement } from '@kotipesa/domain'
import { useConfig } from '@payloadcms/ui'
import { useState, type DragEvent } from 'react'
import type { Board } from '../../plan/board'
import { dayText } from '../../fields/day-text'
import { say, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'
import { pairNameOf, termName } from './plan-words'

interface PlanTermsProps {
  readonly board: Board
  /** What is proposed, with the choices that stay. */
  readonly placements: readonly Placement[]
  readonly onMove: (placement: Placement) => void
}

/** What is dragged from one term to another: a need, by its id. */
const dragged = 'application/x-need'

/**
 * The terms with the trainings that are planned or go on in each, as bars; one that lies in two stands in both. What is
 * proposed stands among them, and is dragged to another term; the table of the proposal does the same without dragging.
 */
export function PlanTerms({ board, placements, onMove }: PlanTermsProps) {
  const { config } = useConfig()
  const language = useLanguage()
  const [over, setOver] = useState<string | null>(null)
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  function drop(event: DragEvent, term: string): void {
    setOver(null)
    const placement = placements.find(({ need }) => need === event.dataTransfer.getData(dragged))
    if (placement === undefined) return
    event.preventDefault()
    if (placement.term !== term) onMove({ ...placement, term })
  }
  return (
    <section className="training-plan__part" aria-labelledby="plan-terms">
      <h2 id="plan-terms">{words('trainingPlan.trainings')}</h2>
      {placements.length > 0 && <p>{words('trainingPlan.dragHelp')}</p>}
      <div
        className="training-plan__terms"
        onDragStart={({ target, dataTransfer }) => {
          if (target instanceof HTMLElement) dataTransfer.setData(dragged, target.dataset.need ?? '')
        }}
      >
        {board.terms.map(({ id, until }, index) => {
          const from = index === 0 ? '' : (board.terms[index - 1]?.until ?? '')
          const within = board.trainings.filter(({ firstDay, lastDay }) => firstDay < until && lastDay >= from)
          const proposed = placements.filter(({ term }) => term === id)
          return (
            <div
              key={id}
              className="training-plan__term"
              data-term={id}
              data-over={over === id}
              onDragOver={(event) => {
                if (!event.dataTransfer.types.includes(dragged)) return
                event.preventDefault()
                setOver(id)
              }}
              onDragLeave={() => setOver((before) => (before === id ? null : before))}
              onDrop={(event) => drop(event, id)}
            >
              <h3>{termName(id, language)}</h3>
              {within.length + proposed.length === 0 && <p>{words('trainingPlan.noTrainings')}</p>}
              <ul>
                {within.map((training) => (
                  <li key={training.id}>
                    <a href={`${config.routes.admin}/collections/trainings/${training.id}`}>{training.title}</a>
                    <span>
                      {dayText(training.firstDay)}–{dayText(training.lastDay)}
                    </span>
                  </li>
                ))}
                {proposed.map(({ need, pair }) => (
                  <li key={need} className="training-plan__proposed" draggable data-need={need}>
                    {board.needs.find((each) => each.id === need)?.title}
                    <span>{words('trainingPlan.proposedFor', { pair: pairNameOf(board, pair, language) })}</span>
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
