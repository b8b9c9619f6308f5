'use client'

import { Button } from '@payloadcms/ui'
import { dayText } from '../../fields/day-text'
import type { YearBoard } from '../../meetings/year-board'
import { useLanguage } from '../language/use-language'
import { dayIn, moved, remarkOn, type Row } from './rows'
import { bodyName, weekday, wordsIn } from './words'

interface ProposalProps {
  readonly board: YearBoard
  readonly rows: readonly Row[]
  readonly onRows: (rows: readonly Row[]) => void
}

/** The proposed meetings: each day can be typed or moved by a week, and each meeting left out. */
export function YearProposal({ board, rows, onRows }: ProposalProps) {
  const language = useLanguage()
  const words = wordsIn(language)
  function change(key: string, next: (row: Row) => Row): void {
    onRows(rows.map((row) => (row.key === key ? next(row) : row)))
  }
  return (
    // The table scrolls by itself, and with the keyboard.
    <div className="training-plan__table" role="region" aria-labelledby="year-proposal" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words('yearPlan.take')}</th>
            <th scope="col">{words('yearPlan.day')}</th>
            <th scope="col">{words('yearPlan.meeting')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const body = board.bodies.find(({ id }) => id === row.of)
            const name = body === undefined ? '' : bodyName(body, language)
            const day = dayIn(row, board.year)
            const remark = remarkOn(row, board)
            const remarkId = `remark-${index}`
            const at = { name, day: row.typed }
            return (
              <tr key={row.key}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={words('yearPlan.takeOf', at)}
                    checked={row.isTaken}
                    onChange={({ target }) => change(row.key, (each) => ({ ...each, isTaken: target.checked }))}
                  />
                </td>
                <td>
                  <div className="year-plan__day">
                    <span className="year-plan__weekday">{day === null ? '' : weekday(day, language)}</span>
                    <input
                      value={row.typed}
                      aria-label={words('yearPlan.dayOf', { name, number: index + 1 })}
                      aria-invalid={remark?.isWrong === true}
                      aria-describedby={remark === null ? undefined : remarkId}
                      onChange={({ target }) => change(row.key, (each) => ({ ...each, typed: target.value }))}
                    />
                    {(['earlier', 'later'] as const).map((way) => (
                      <Button
                        key={way}
                        type="button"
                        size="small"
                        buttonStyle="secondary"
                        margin={false}
                        aria-label={words(`yearPlan.${way}Of`, at)}
                        onClick={() => change(row.key, (each) => moved(each, board.year, way === 'earlier' ? -7 : 7))}
                      >
                        {words(`yearPlan.${way}`)}
                      </Button>
                    ))}
                  </div>
                  {remark !== null && (
                    <p id={remarkId} className="year-plan__remark">
                      {words(remark.path, { year: board.year, from: dayText(board.from) })}
                    </p>
                  )}
                </td>
                <th scope="row">{name}</th>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
