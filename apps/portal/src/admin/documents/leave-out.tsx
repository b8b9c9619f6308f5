'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { PartRows } from '../../documents/left-out'
import { say, type Language, type TextPath } from '../../text'
import { sent } from '../sent'

interface Props {
  readonly address: string
  readonly language: Language
  readonly isDisabled: boolean
}

function keyOf({ part, block }: PartRows, row: string): string {
  return JSON.stringify([part, block, row])
}

/** Leaves rows of its tables out of a document, each with a reason that the document says; read when it is opened. */
export function LeaveOut({ address, language, isDisabled }: Props) {
  const base = useId()
  const [tables, setTables] = useState<readonly PartRows[] | null>(null)
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(new Map())
  const [said, setSaid] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  async function load(): Promise<void> {
    if (tables !== null) return
    setSaid(words('documents.making'))
    const reply = await fetch(`${address}/rows`, { credentials: 'include' }).catch(() => null)
    if (!reply?.ok) return setSaid(words('common.failed'))
    const found = ((await reply.json()) as { tables: readonly PartRows[] }).tables
    setSaid('')
    setTables(found)
    const out = found.flatMap((table) =>
      table.rows.flatMap(({ row, reason }) => (reason === null ? [] : [[keyOf(table, row), reason] as const])),
    )
    setReasons(new Map(out))
  }
  function choose(key: string, isOut: boolean): void {
    const next = new Map(reasons)
    if (isOut) next.set(key, '')
    else next.delete(key)
    setReasons(next)
  }
  async function store(): Promise<void> {
    if ([...reasons.values()].some((reason) => reason.trim() === '')) return setSaid(words('documents.reasonNeeded'))
    setIsBusy(true)
    setSaid(words('documents.making'))
    const rows = [...reasons].map(([key, reason]) => {
      const [part, block, row] = JSON.parse(key) as [string, string, string]
      return { part, block, row, reason }
    })
    const answer = await sent(`${address}/leave-out`, { rows })
    setIsBusy(false)
    if ('problem' in answer) return setSaid(answer.problem ?? words('common.failed'))
    globalThis.location.reload()
  }
  return (
    <details
      className="leave-out"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) void load()
      }}
    >
      <summary>{words('documents.leaveOutTitle')}</summary>
      <p>{words('documents.leaveOutHelp')}</p>
      {tables?.length === 0 && <p>{words('documents.noRows')}</p>}
      {tables?.map((table, at) => (
        <fieldset key={`${table.part} ${table.block}`}>
          <legend>{[...new Set([table.heading, table.caption])].join(' · ')}</legend>
          <ul>
            {table.rows.map(({ row, called }, index) => {
              const key = keyOf(table, row)
              const reason = reasons.get(key)
              const id = `${base}-${at}-${index}`
              return (
                <li key={row}>
                  <label>
                    <input
                      type="checkbox"
                      aria-label={words('documents.leaveOutRow', { called })}
                      checked={reason !== undefined}
                      onChange={({ target }) => choose(key, target.checked)}
                    />{' '}
                    {called}
                  </label>
                  {reason !== undefined && (
                    <input
                      id={id}
                      value={reason}
                      maxLength={500}
                      required
                      placeholder={words('documents.leftOutReason')}
                      aria-label={words('documents.reasonFor', { called })}
                      onChange={({ target }) => setReasons(new Map(reasons).set(key, target.value))}
                    />
                  )}
                </li>
              )
            })}
          </ul>
        </fieldset>
      ))}
      <p role="status">{said}</p>
      {tables !== null && tables.length > 0 && (
        <Button type="button" buttonStyle="secondary" disabled={isBusy || isDisabled} onClick={() => void store()}>
          {reasons.size === 0 ? words('documents.takeAllIn') : words('documents.leaveOutDo', { count: reasons.size })}
        </Button>
      )}
    </details>
  )
}
