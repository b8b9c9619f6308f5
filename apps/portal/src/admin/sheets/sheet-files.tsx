'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useId, useState, type ChangeEvent, type ReactNode } from 'react'
import type { Cell } from '../../sheets/cell'
import { csvOf, tableIn, xlsxOf } from '../../sheets/formats'
import type { ImportOutcome, ImportStep } from '../../sheets/outcome'
import type { FileProblem, ReadRow } from '../../sheets/table'
import { say, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'
import { sent } from '../sent'
import type { SheetSlug } from './lists/list-sheet'
import { saveFile } from './saved-file'

type Fields = Readonly<Record<string, unknown>>

/** What was read of a file: its rows, and what is wrong in them. */
export interface ReadFile {
  readonly rows: readonly ReadRow[]
  readonly problems: readonly FileProblem[]
}

interface SheetFilesProps {
  readonly title: TextPath
  readonly help: TextPath
  readonly fileName: TextPath
  /** The collection whose records go out and in. */
  readonly slug: SheetSlug | 'work-packages'
  /** What the rows are of: a region, or a plan. */
  readonly of: Fields
  /** The records as a table under headings. */
  readonly table: () => Promise<Cell[][]>
  /** The rows of a table that was read; not there = nothing is taken in. */
  readonly read?: (table: readonly (readonly Cell[])[]) => Promise<ReadFile>
  /** What the reader calls a column, of a row. */
  readonly columnName: (column: string, data: Fields) => string
  readonly onImported: () => void
  /** What stands before the buttons. */
  readonly children?: ReactNode
}

interface Read {
  readonly rows: readonly ReadRow[]
  readonly outcome: ImportOutcome
}

/** Most rows that a file may hold. */
const mostRows = 200

/** Takes records out to a file, and in from one: first shown, then stored, all of it or nothing, and taken back if wanted. */
export function SheetFiles(props: SheetFilesProps) {
  const { title, help, fileName, slug, of, table, read: readTable, columnName, onImported, children } = props
  const { config } = useConfig()
  const language = useLanguage()
  const input = useId()
  const [read, setRead] = useState<Read | null>(null)
  const [said, setSaid] = useState('')
  const [done, setDone] = useState<readonly ImportStep[]>([])
  const api = config.routes.api
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  async function take(format: 'csv' | 'xlsx'): Promise<void> {
    setSaid('')
    try {
      const content = await table()
      saveFile(await (format === 'csv' ? csvOf(content, language) : xlsxOf(content)), `${words(fileName)}.${format}`)
    } catch {
      setSaid(words('common.failed'))
    }
  }
  async function send(rows: readonly ReadRow[], confirm: boolean): Promise<void> {
    const reply = await fetch(`${api}/${slug}/import`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...of, rows, confirm }),
    })
    const body = (await reply.json()) as ImportOutcome & { errors?: { message: string }[] }
    if (!Array.isArray(body.problems)) throw new Error(body.errors?.[0]?.message)
    const isDone = confirm && body.problems.length === 0
    setRead(isDone ? null : { rows, outcome: body })
    setDone(isDone ? (body.steps ?? []) : [])
    setSaid(isDone ? words('sheets.imported', { created: body.created, changed: body.changed }) : '')
    if (isDone) onImported()
  }
  async function undo(): Promise<void> {
    const answer = await sent(`${api}/${slug}/undo-import`, { ...of, steps: done })
    if ('problem' in answer) return setSaid(answer.problem ?? words('common.failed'))
    setDone([])
    setSaid(words('sheets.undone'))
    onImported()
  }
  async function look(file: File): Promise<void> {
    setSaid('')
    setDone([])
    setRead(null)
    const content = await tableIn(file, file.name).catch(() => null)
    if (content === null || readTable === undefined) return setSaid(words('sheets.notAFile'))
    const { rows, problems } = await readTable(content)
    if (rows.length > mostRows) return setSaid(words('sheets.notAFile'))
    if (problems.length === 0) return send(rows, false)
    const told = problems.map(({ line, column, message }) => ({ line, column, message: message[language] }))
    setRead({ rows, outcome: { created: 0, changed: 0, problems: told } })
  }
  async function attempt(work: Promise<void>): Promise<void> {
    await work.catch((error: unknown) => {
      setSaid(error instanceof Error && error.message !== '' ? error.message : words('common.failed'))
    })
  }
  function choose({ target }: ChangeEvent<HTMLInputElement>): void {
    const [file] = target.files ?? []
    if (file) void attempt(look(file))
    target.value = ''
  }
  function dataOf(line: number): Fields {
    return read?.rows.find((row) => row.line === line)?.data ?? {}
  }
  return (
    <details className="sheet-files">
      <summary>{words(title)}</summary>
      <p>{words(help)}</p>
      {children}
      <div className="sheet-files__buttons">
        <Button type="button" buttonStyle="secondary" onClick={() => void take('csv')}>
          {words('sheets.exportCsv')}
        </Button>
        <Button type="button" buttonStyle="secondary" onClick={() => void take('xlsx')}>
          {words('sheets.exportXlsx')}
        </Button>
      </div>
      {readTable !== undefined && (
        <>
          <label htmlFor={input}>{words('sheets.importFile')}</label>
          <input id={input} type="file" accept=".csv,.xlsx" onChange={choose} />
        </>
      )}
      <div role="status">
        {said !== '' && <p>{said}</p>}
        {read !== null && read.outcome.problems.length > 0 && (
          <>
            <p>{words('sheets.fileProblems')}</p>
            <ul>
              {read.outcome.problems.map(({ line, column, message }, index) => (
                <li key={`${line} ${column} ${String(index)}`}>
                  {words('sheets.rowProblem', { line, column: columnName(column, dataOf(line)), message })}
                </li>
              ))}
            </ul>
          </>
        )}
        {read !== null && read.outcome.problems.length === 0 && (
          <p>{words('sheets.willImport', { created: read.outcome.created, changed: read.outcome.changed })}</p>
        )}
      </div>
      {read !== null && read.outcome.problems.length === 0 && (
        <Button type="button" onClick={() => void attempt(send(read.rows, true))}>
          {words('sheets.confirmImport')}
        </Button>
      )}
      {done.length > 0 && (
        <Button type="button" buttonStyle="secondary" onClick={() => void attempt(undo())}>
          {words('sheets.undoImport')}
        </Button>
      )}
    </details>
  )
}
