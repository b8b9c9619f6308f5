'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { periodText } from '../../fields/period-text'
import { cellKey } from '../../targets/keys'
import type { YearTable } from '../../targets/year-table'
import { say, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'
import { changedCells, copied, shownIn, storedIn, type Draft } from './draft'
import type { IndicatorGroup } from './rows'
import { TargetRow } from './target-row'

interface Props {
  readonly table: YearTable
  readonly groups: readonly IndicatorGroup[]
  readonly periods: readonly string[]
  readonly mayWrite: boolean
}

/** What the portal answered to a table that was sent. */
interface Answer {
  readonly table?: YearTable
  readonly changed?: number
  readonly problems?: Readonly<Record<string, string>>
  readonly errors?: readonly { readonly message: string }[]
}

/** Each decision as it is, while the targets of a table were set by several. */
const asTheyAre = 'as-they-are'

function decisionOf({ cells }: YearTable): string {
  const all = [...new Set(cells.map(({ decision }) => decision ?? ''))]
  return all.length > 1 ? asTheyAre : (all[0] ?? '')
}

/** The targets of a year: typed in one table, stored together. */
export function TargetsTable({ table: first, groups, periods, mayWrite }: Props) {
  const { config } = useConfig()
  const language = useLanguage()
  const [table, setTable] = useState(first)
  const [draft, setDraft] = useState<Draft>({})
  const [decision, setDecision] = useState(() => decisionOf(first))
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const [message, setMessage] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const summary = useRef<HTMLDivElement>(null)
  const { region, year, decisions, changedBy } = table
  const cells = changedCells(table, draft, groups)
  const isModified = cells.length > 0 || decision !== decisionOf(table)
  useEffect(() => {
    if (!isModified) return undefined
    function ask(event: BeforeUnloadEvent): void {
      event.preventDefault()
    }
    globalThis.addEventListener('beforeunload', ask)
    return () => globalThis.removeEventListener('beforeunload', ask)
  }, [isModified])
  useEffect(() => {
    if (Object.keys(problems).length > 0) summary.current?.focus()
  }, [problems])
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  function copy(): void {
    const filled = copied(table, draft, { groups, periods })
    const count = Object.keys(filled).length
    setDraft({ ...draft, ...filled })
    setMessage(words(count === 0 ? 'targetsTable.nothingToCopy' : 'targetsTable.copied', { count, year: year - 1 }))
  }
  function take({ table: now, changed, problems: found, errors }: Answer): void {
    if (now !== undefined) setTable(now)
    setProblems(found ?? {})
    if (now !== undefined && found === undefined) {
      setDraft({})
      setDecision(decisionOf(now))
      return setMessage(words('targetsTable.saved', { count: changed ?? 0 }))
    }
    setMessage(found === undefined ? (errors?.[0]?.message ?? words('common.failed')) : '')
  }
  async function save(): Promise<void> {
    if (!isModified) return setMessage(words('targetsTable.unchanged'))
    setIsBusy(true)
    setMessage('')
    const chosen = decision === asTheyAre ? {} : { decision: decision === '' ? null : decision }
    const reply = await fetch(`${config.routes.api}/targets/year`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ region, year, cells, ...chosen }),
    }).catch(() => null)
    take(((await reply?.json().catch(() => null)) as Answer | null) ?? {})
    setIsBusy(false)
  }
  const all = groups.flatMap(({ indicators }) => indicators)
  const keys = Object.keys(problems)
  return (
    <>
      {region !== null && decisions.length > 0 && mayWrite && (
        <p className="targets__decision">
          <label htmlFor="targets-decision">{words('targetsTable.decision')}</label>
          <select id="targets-decision" value={decision} onChange={(event) => setDecision(event.target.value)}>
            {decision === asTheyAre && <option value={asTheyAre}>{words('targetsTable.keepDecision')}</option>}
            <option value="">{words('targetsTable.noDecision')}</option>
            {decisions.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </p>
      )}
      {decision !== '' && decision !== asTheyAre && (
        <p>
          {!mayWrite && `${words('targetsTable.decision')}: `}
          <a href={`${config.routes.admin}/collections/decisions/${decision}`}>
            {mayWrite
              ? words('targetsTable.openDecision')
              : (decisions.find(({ id }) => id === decision)?.title ?? words('targetsTable.openDecision'))}
          </a>
        </p>
      )}
      {changedBy !== null && <p>{words('targetsTable.changed', { author: changedBy })}</p>}
      {mayWrite && (
        <p>
          <Button type="button" buttonStyle="secondary" disabled={isBusy} onClick={copy}>
            {words('targetsTable.copy')}
          </Button>
        </p>
      )}
      {keys.length > 0 && (
        <div className="targets__problems" ref={summary} tabIndex={-1} role="alert">
          <p>{words('targetsTable.problems')}</p>
          <ul>
            {keys.map((key) => {
              const [id = '', period = ''] = key.split(' ')
              const indicator = all.find((each) => each.id === id)?.name ?? ''
              const problem = problems[key] ?? ''
              return (
                <li key={key}>
                  <a href={`#target-${id}-${period}`}>
                    {words('targetsTable.inCell', { indicator, period: periodText(period, language), problem })}
                  </a>
                </li>
              )
            })}
          </ul>
        </div>
      )}
      <div className="money__table" role="region" aria-label={words('targetsTable.table', { year })} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words('targetsTable.indicator')}</th>
              <th scope="col">{words('targetsTable.lastYear', { year: year - 1 })}</th>
              {periods.map((period) => (
                <th key={period} scope="col">
                  {periodText(period, language)}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ name, indicators }) => (
            <tbody key={name}>
              <tr>
                <th scope="colgroup" colSpan={periods.length + 2} className="targets__group">
                  {name}
                </th>
              </tr>
              {indicators.map((indicator) => (
                <TargetRow
                  key={indicator.id}
                  indicator={indicator}
                  lastYear={shownIn(
                    table.lastYear.find((each) => each.indicator === indicator.id && each.period === String(year - 1))
                      ?.value,
                    indicator,
                  )}
                  cells={periods.map((period) => {
                    const key = cellKey({ indicator: indicator.id, period })
                    return {
                      period,
                      text: draft[key] ?? shownIn(storedIn(table, indicator.id, period)?.value, indicator),
                      problem: problems[key] ?? null,
                    }
                  })}
                  isReadOnly={!mayWrite}
                  onType={(period, typed) =>
                    setDraft({ ...draft, [cellKey({ indicator: indicator.id, period })]: typed })
                  }
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {mayWrite && (
        <p className="targets__save">
          <Button type="button" disabled={isBusy} onClick={() => void save()}>
            {words('targetsTable.save')}
          </Button>
          <span role="status">{message}</span>
        </p>
      )}
    </>
  )
}
