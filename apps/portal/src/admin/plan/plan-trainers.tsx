'use client'

import type { Board, BoardTrainer } from '../../plan/board'
import { say, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'
import { nameOf } from '../trainers/pair-words'
import { termName } from './plan-words'

interface PlanTrainersProps {
  readonly board: Board
  /** Shares that are tried out, by trainer. */
  readonly shares: Readonly<Record<string, number>>
  readonly onShares: (shares: Readonly<Record<string, number>>) => void
}

/** Each trainer's days by term against the share; another share can be tried out, which is not stored. */
export function PlanTrainers({ board, shares, onShares }: PlanTrainersProps) {
  const language = useLanguage()
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  function change({ id }: BoardTrainer, typed: string): void {
    const { [id]: _before, ...others } = shares
    const share = Number(typed.replace(',', '.')) / 100
    onShares(typed.trim() === '' || !(share >= 0 && share <= 1) ? others : { ...others, [id]: share })
  }
  return (
    <section className="training-plan__part" aria-labelledby="plan-trainers">
      <h2 id="plan-trainers">{words('trainingPlan.trainers')}</h2>
      <p>{words('trainingPlan.trainersHelp')}</p>
      {board.trainers.length === 0 && <p>{words('trainingPlan.noTrainers')}</p>}
      <div className="training-plan__table" role="region" aria-labelledby="plan-trainers" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words('trainers.singular')}</th>
              <th scope="col">{words('trainingPlan.share')}</th>
              {board.terms.map(({ id }) => (
                <th key={id} scope="col">
                  {termName(id, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {board.trainers.map((trainer) => {
              const name = nameOf(trainer, language)
              return (
                <tr key={trainer.id}>
                  <th scope="row">{name}</th>
                  <td>
                    <input
                      inputMode="decimal"
                      aria-label={words('trainingPlan.shareOf', { name })}
                      defaultValue={format.format(trainer.timeShare * 100)}
                      onChange={({ target }) => change(trainer, target.value)}
                    />
                  </td>
                  {trainer.terms.map(({ available, planned }, index) => (
                    <td key={board.terms[index]?.id} data-over={planned > available}>
                      {words('trainingPlan.daysOf', {
                        planned: format.format(planned),
                        available: format.format(available),
                      })}
                      <meter min={0} max={Math.max(available, planned, 1)} value={planned} aria-hidden="true" />
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}
