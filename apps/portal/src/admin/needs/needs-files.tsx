'use client'

import { helsinkiDay, isActiveOn, regions, type RegionCode } from '@kotipesa/domain'
import { Button, useAuth, useConfig } from '@payloadcms/ui'
import { useState, type ChangeEvent } from 'react'
import type { ImportOutcome, ImportStep } from '../../collections/training/need-import'
import { dayOf } from '../../fields/day-value'
import { say, text, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'
import { sent } from '../sent'
import { columns, type Known } from './files/columns'
import { csvOf, tableIn, xlsxOf } from './files/formats'
import { needsOf, tableOf, type ReadRow } from './files/need-table'

type Fields = Readonly<Record<string, unknown>>

/** Most needs that a file may hold. */
const mostRows = 200

async function listed(api: string, path: string): Promise<readonly Fields[]> {
  const reply = await fetch(`${api}/${path}`, { credentials: 'include' })
  if (!reply.ok) throw new Error(`${path}: ${reply.status}`)
  return ((await reply.json()) as { docs: Fields[] }).docs
}

/** What the names in a file stand for: the teams that are there today, and those that needs refer to. */
async function knownOf(api: string, region: string | null): Promise<Known> {
  const today = helsinkiDay(new Date())
  const query = region === null ? '' : `&where[region][equals]=${region}`
  const teams = await listed(api, `teams?depth=0&limit=10000${query}`)
  const there = teams.filter(
    ({ validFrom, validUntil }) =>
      region === null || isActiveOn({ validFrom: dayOf(validFrom) ?? '', validUntil: dayOf(validUntil) }, today),
  )
  return { today, teams: there.map(({ id, name }) => ({ id: String(id), name: String(name) })) }
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

/** The regions whose needs the reader may write, as the reader's roles say; the portal decides on each request. */
function writableRegions(user: unknown): readonly RegionCode[] {
  const { nationalRole, regions: roles } = (user ?? {}) as { nationalRole?: unknown; regions?: readonly Fields[] }
  if (nationalRole === 'administrator') return regions.map(({ code }) => code)
  const edited = (roles ?? []).filter(({ role }) => role === 'editor')
  const codes = edited.map(({ region }) => (typeof region === 'object' ? (region as Fields | null)?.id : region))
  return regions.map(({ code }) => code).filter((code) => codes.includes(code))
}

interface Read {
  readonly rows: readonly ReadRow[]
  readonly outcome: ImportOutcome
}

/** Takes the needs of a region out to a file, and in from one: first shown, then stored, all of it or nothing. */
export function NeedsFiles({ onImported }: { onImported: () => void }) {
  const { config } = useConfig()
  const { user } = useAuth()
  const language = useLanguage()
  const writable = writableRegions(user)
  const [region, setRegion] = useState<string>(writable[0] ?? '')
  const [read, setRead] = useState<Read | null>(null)
  const [said, setSaid] = useState('')
  const [done, setDone] = useState<readonly ImportStep[]>([])
  const api = config.routes.api
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  function columnName(column: string): string {
    const found = columns.find(({ key }) => key === column)
    return found ? text(found.label)[language] : column
  }
  async function take(format: 'csv' | 'xlsx'): Promise<void> {
    setSaid('')
    try {
      const ofRegion = region === '' ? '' : `&where[region][equals]=${region}`
      const needs = await listed(api, `needs?sort=place&limit=10000&depth=0${ofRegion}`)
      const table = tableOf(needs, language, await knownOf(api, null))
      save(await (format === 'csv' ? csvOf(table, language) : xlsxOf(table)), `${words('needs.fileName')}.${format}`)
    } catch {
      setSaid(words('common.failed'))
    }
  }
  async function send(rows: readonly ReadRow[], confirm: boolean): Promise<void> {
    const reply = await fetch(`${api}/needs/import`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ region, rows, confirm }),
    })
    const body = (await reply.json()) as ImportOutcome & { errors?: { message: string }[] }
    if (!Array.isArray(body.problems)) throw new Error(body.errors?.[0]?.message)
    const isDone = confirm && body.problems.length === 0
    setRead(isDone ? null : { rows, outcome: body })
    setDone(isDone ? (body.steps ?? []) : [])
    setSaid(isDone ? words('needs.imported', { created: body.created, changed: body.changed }) : '')
    if (isDone) onImported()
  }
  async function undo(): Promise<void> {
    const answer = await sent(`${api}/needs/undo-import`, { region, steps: done })
    if ('problem' in answer) return setSaid(answer.problem ?? words('common.failed'))
    setDone([])
    setSaid(words('needs.undone'))
    onImported()
  }
  async function look(file: File): Promise<void> {
    setSaid('')
    setDone([])
    setRead(null)
    const table = await tableIn(file, file.name).catch(() => null)
    if (table === null) return setSaid(words('needs.notAFile'))
    const { rows, problems } = needsOf(table, await knownOf(api, region))
    if (rows.length > mostRows) return setSaid(words('needs.notAFile'))
    if (problems.length === 0) return send(rows, false)
    const told = problems.map(({ line, column, path }) => ({ line, column, message: words(path) }))
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
  return (
    <details className="needs-files">
      <summary>{words('needs.files')}</summary>
      <p>{words('needs.filesHelp')}</p>
      {writable.length > 1 && (
        <>
          <label htmlFor="needs-region">{words('needs.fileRegion')}</label>
          <select id="needs-region" value={region} onChange={({ target }) => setRegion(target.value)}>
            {writable.map((code) => (
              <option key={code} value={code}>
                {regions.find((each) => each.code === code)?.name[language]}
              </option>
            ))}
          </select>
        </>
      )}
      <div className="needs-files__buttons">
        <Button type="button" buttonStyle="secondary" onClick={() => void take('csv')}>
          {words('needs.exportCsv')}
        </Button>
        <Button type="button" buttonStyle="secondary" onClick={() => void take('xlsx')}>
          {words('needs.exportXlsx')}
        </Button>
      </div>
      {writable.length > 0 && (
        <>
          <label htmlFor="needs-file">{words('needs.importFile')}</label>
          <input id="needs-file" type="file" accept=".csv,.xlsx" onChange={choose} />
        </>
      )}
      <div role="status">
        {said !== '' && <p>{said}</p>}
        {read !== null && read.outcome.problems.length > 0 && (
          <>
            <p>{words('needs.fileProblems')}</p>
            <ul>
              {read.outcome.problems.map(({ line, column, message }, index) => (
                <li key={`${line} ${column} ${String(index)}`}>
                  {words('needs.rowProblem', { line, column: columnName(column), message })}
                </li>
              ))}
            </ul>
          </>
        )}
        {read !== null && read.outcome.problems.length === 0 && (
          <p>{words('needs.willImport', { created: read.outcome.created, changed: read.outcome.changed })}</p>
        )}
      </div>
      {read !== null && read.outcome.problems.length === 0 && (
        <Button type="button" onClick={() => void attempt(send(read.rows, true))}>
          {words('needs.confirmImport')}
        </Button>
      )}
      {done.length > 0 && (
        <Button type="button" buttonStyle="secondary" onClick={() => void attempt(undo())}>
          {words('needs.undoImport')}
        </Button>
      )}
    </details>
  )
}
