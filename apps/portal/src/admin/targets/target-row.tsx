'use client'

import { periodText } from '../../fields/period-text'
import { say } from '../../text'
import { useLanguage } from '../language/use-language'
import type { IndicatorGroup } from './rows'

interface Props {
  readonly indicator: IndicatorGroup['indicators'][number]
  /** The target of the year before as it is typed; empty without one. */
  readonly lastYear: string
  readonly cells: readonly { readonly period: string; readonly text: string; readonly problem: string | null }[]
  readonly isReadOnly: boolean
  readonly onType: (period: string, text: string) => void
}

/** An indicator with its targets in the periods of a year. */
export function TargetRow({ indicator, lastYear, cells, isReadOnly, onType }: Props) {
  const language = useLanguage()
  const { id, name, unit, isShare } = indicator
  function shown(text: string): string {
    if (text === '') return say({ i18n: { language } }, 'targetsTable.none')
    return isShare ? `${text} %` : text
  }
  return (
    <tr>
      <th scope="row">
        {name} <span className="targets__unit">({unit})</span>
      </th>
      <td>{shown(lastYear)}</td>
      {cells.map(({ period, text, problem }) => {
        const field = `target-${id}-${period}`
        return (
          <td key={period}>
            {isReadOnly ? (
              shown(text)
            ) : (
              <>
                <input
                  id={field}
                  aria-label={`${name}, ${periodText(period, language)}`}
                  aria-invalid={problem !== null}
                  aria-describedby={problem === null ? undefined : `${field}-problem`}
                  autoComplete="off"
                  inputMode="decimal"
                  maxLength={40}
                  value={text}
                  onChange={(event) => onType(period, event.target.value)}
                />
                {problem !== null && (
                  <span id={`${field}-problem`} className="targets__problem">
                    {problem}
                  </span>
                )}
              </>
            )}
          </td>
        )
      })}
    </tr>
  )
}
