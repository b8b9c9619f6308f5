'use client'

import type { Placement } from '@kotipesa/domain'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { newPairId, type Board } from '../../plan/board'
import type { ProposedPlan } from '../../plan/propose'
import { say, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'
import { isNewPair, pairNameOf, termName, unplacedText } from './plan-words'
import type { NewPair } from './what-if'

interface ProposalProps {
  readonly board: Board
  readonly plan: ProposedPlan
  /** Choices that stay when a plan is proposed anew. */
  readonly locked: readonly Placement[]
  readonly onLock: (locked: readonly Placement[]) => void
  /** A need is given another term or pair: the choice stays, and all others are sought anew. */
  readonly onMove: (placement: Placement) => void
  /** Tries out one more pair; `null` when as many as can be are tried out already. */
  readonly onTryPair: ((pair: NewPair) => void) | null
  /** How many pairs are tried out. */
  readonly newPairs: number
  readonly isBusy: boolean
  readonly onAccept: (chosen: readonly Placement[]) => void
}

/** A proposed plan: which need, in which term, by which pair; what has no placement and why. It is accepted whole or in part. */
export function Proposal(props: ProposalProps) {
  const { board, plan, locked, onLock, onMove, onTryPair, newPairs, isBusy, onAccept } = props
  const language = useLanguage()
  const [left, setLeft] = useState<readonly string[]>([])
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  function titleOf(need: string): string {
    return board.needs.find(({ id }) => id === need)?.title ?? ''
  }
  const inOrder = board.needs.flatMap(({ id }) => plan.placements.find(({ need }) => need === id) ?? [])
  // A pair that is only tried out holds no training.
  const chosen = inOrder.filter(({ need, pair }) => !left.includes(need) && !isNewPair(pair))
  const pairs = [
    ...board.pairs.map(({ id }) => id),
    ...Array.from({ length: newPairs }, (_, index) => newPairId(index)),
  ]
  const help = board.oneMorePair
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
                // What was just chosen is shown until the plan that follows it is there.
                const { need, pair, term } = locked.find((each) => each.need === placement.need) ?? placement
                const title = titleOf(need)
                return (
                  <tr key={need}>
                    <th scope="row">{title}</th>
                    <td>
                      <select
                        aria-label={words('trainingPlan.termOf', { title })}
                        value={term}
                        onChange={({ target }) => onMove({ need, pair, term: target.value })}
                      >
                        {board.terms.map(({ id }) => (
                          <option key={id} value={id}>
                            {termName(id, language)}
                          </option>
                        ))}
                      </select>
                    </td>
                    <td>
                      <select
                        aria-label={words('trainingPlan.pairOf', { title })}
                        value={pair}
                        onChange={({ target }) => onMove({ need, pair: target.value, term })}
                      >
                        {pairs.map((id) => (
                          <option key={id} value={id}>
                            {pairNameOf(board, id, language)}
                          </option>
                        ))}
                      </select>
                    </td>
                    <td>
                      <input
                        type="checkbox"
                        aria-label={words('trainingPlan.takeOf', { title })}
                        checked={!left.includes(need) && !isNewPair(pair)}
                        disabled={isNewPair(pair)}
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
          {help !== null && (
            <p>
              {words('trainingPlan.onePairMore', {
                share: percent.format(help.share),
                term: termName(help.term, language),
                needs: help.needs.length,
              })}{' '}
              {onTryPair !== null && (
                <Button
                  type="button"
                  buttonStyle="secondary"
                  size="small"
                  disabled={isBusy}
                  onClick={() => onTryPair({ share: help.share, term: help.term })}
                >
                  {words('trainingPlan.tryPair')}
                </Button>
              )}
            </p>
          )}
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
