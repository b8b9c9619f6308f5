'use client'

import type { YearBoard } from '../../meetings/year-board'
import { useLanguage } from '../language/use-language'
import { bodyName, wordsIn } from './words'

/** How often something can meet in a year of whole months. */
const choices = [1, 2, 3, 4, 6, 12] as const

interface YearBodiesProps {
  readonly board: YearBoard
  readonly times: (id: string) => number
  readonly onTimes: (id: string, times: number) => void
}

/** The networks and groups of the region: how often each is to meet, and how many meetings are settled. */
export function YearBodies({ board, times, onTimes }: YearBodiesProps) {
  const language = useLanguage()
  const words = wordsIn(language)
  return (
    <section className="training-plan__part year-plan__form" aria-labelledby="year-bodies">
      <h2 id="year-bodies">{words('yearPlan.bodies')}</h2>
      {board.bodies.length === 0 && <p>{words('yearPlan.noBodies')}</p>}
      {board.bodies.length > 0 && (
        <div className="training-plan__table" role="region" aria-labelledby="year-bodies" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words('yearPlan.bodies')}</th>
                <th scope="col">{words('yearPlan.times')}</th>
                <th scope="col">{words('yearPlan.already')}</th>
              </tr>
            </thead>
            <tbody>
              {board.bodies.map((body) => (
                <tr key={body.id}>
                  <th scope="row">{bodyName(body, language)}</th>
                  <td data-label={words('yearPlan.times')}>
                    <select
                      aria-label={words('yearPlan.timesOf', { name: bodyName(body, language) })}
                      value={times(body.id)}
                      onChange={({ target }) => onTimes(body.id, Number(target.value))}
                    >
                      {choices.map((each) => (
                        <option key={each} value={each}>
                          {each}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td data-label={words('yearPlan.already')}>
                    {body.meetings.filter(({ day }) => day.startsWith(`${board.year}-`)).length}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
