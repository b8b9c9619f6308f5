'use client'

import type { Placement } from '@kotipesa/domain'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Board } from '../../plan/board'
import type { ProposedPlan } from '../../plan/propose'
import { say, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'
import { pairNameOf, termName, unplacedText } from './plan-words'

interface ProposalProps {
  readonly board: Board
  readonly plan: ProposedPlan
  /** Choices that stay when a plan is proposed anew. */
  readonly locked: readonly Placement[]
  readonly onLock: (locked: readonly Placement[]) => void
  readonly isBusy: boolean
  readonly onAccept: (chosen: readonly Placement[]) => void
}

/** A proposed plan: which need, in which term, by which pair; what has no place and why. It is accepted whole or in part. */
export function Proposal({ board, plan, locked, onLock, isBusy, onAccept }: ProposalProps) {
  const language = useLanguage()
  const [left, setLeft] = useState<readonly string[]>([])
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  function titleOf(need: string): string {
    return board.needs.find(({ id }) => id === need)?.title ?? ''
  }
  const inOrder = board.needs.flatMap(({ id }) => plan.placements.find(({ need }) => need === id) ?? [])
  const chosen = inOrder.filter(({ need }) => !left.includes(need))
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  function isLocked({ need }: Placement): boolean {
    return locked.some((each) => each.need === need)
  }
  return (
    <section className="training-plan__part" aria-labelledby="plan-proposal">
      <h2 id="plan-proposal">{words('trainingPlan.proposal')}</h2>
      <p>
        {words('trainingPlan.placed', { placed: inOrder.length, needs: board.needs.length })}{' '}
        {plan.gap === 0 ? words('trainingPlan.best') : words('trainingPlan.gap', { gap: percent.format(plan.gap) })}
      </p>
      {inOrder.length > 0 && (
        // The table scrolls by itself, and with the keyboard.
        <div className="training-plan__table" role="region" aria-labelledby="plan-proposal" tabIndex={0}>
          <table>
            <thead>
              <tr>
                {(['needColumn', 'term', 'pair', 'take', 'lock'] as const).map((column) => (
                  <th key={column} scope="col">
                    {words(`trainingPlan.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {inOrder.map((placement) => {
                const { need, pair, term } = placement
                const title = titleOf(need)
                return (
                  <tr key={need}>
                    <th scope="row">{title}</th>
                    <td>{termName(term, language)}</td>
                    <td>{pairNameOf(board, pair, language)}</td>
                    <td>
                      <input
                        type="checkbox"
                        aria-label={words('trainingPlan.takeOf', { title })}
                        checked={!left.includes(need)}
                        onChange={({ target }) =>
                          setLeft(target.checked ? left.filter((each) => each !== need) : [...left, need])
                        }
                      />
                    </td>
                    <td>
                      <input
                        type="checkbox"
                        aria-label={words('trainingPlan.lockOf', { title })}
                        checked={isLocked(placement)}
                        onChange={({ target }) =>
                          onLock(target.checked ? [...locked, placement] : locked.filter((each) => each.need !== need))
                        }
                      />
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
      {plan.unplaced.length > 0 && (
        <>
          <h3>{words('trainingPlan.unplaced')}</h3>
          <ul>
            {plan.unplaced.map((reason) => (
              <li key={reason.need}>
                <strong>{titleOf(reason.need)}</strong>: {unplacedText(reason, board, language)}
              </li>
            ))}
          </ul>
        </>
      )}
      {board.mayChange && chosen.length > 0 && (
        <Button type="button" disabled={isBusy} onClick={() => onAccept(chosen)}>
          {words('trainingPlan.accept', { count: chosen.length })}
        </Button>
      )}
    </section>
  )
}
