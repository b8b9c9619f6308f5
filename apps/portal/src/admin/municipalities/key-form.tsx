'use client'

import { regionByCode, isRegionCode } from '@kotipesa/domain'
import { Button, useConfig } from '@payloadcms/ui'
import { useId, useState, type ChangeEvent, type ReactNode } from 'react'
import type { ToldKey } from '../../municipality-keys/told'
import { tableIn } from '../../sheets/formats'
import { say, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'
import { sent } from '../sent'

type Table = readonly (readonly (string | number | null)[])[]

/** A list under its heading; what it holds none of is said so. */
function Told({ title, lines, none }: { title: string; lines: readonly ReactNode[]; none: string }) {
  return (
    <>
      <h3>{title}</h3>
      {lines.length === 0 ? <p>{none}</p> : <ul>{lines}</ul>}
    </>
  )
}

/** Takes in the key of the coming year: first it is shown what would change, then all of it is taken in or nothing. */
export function KeyForm({ next }: { readonly next: number }) {
  const { config } = useConfig()
  const language = useLanguage()
  const input = useId()
  const [table, setTable] = useState<Table>([])
  const [told, setTold] = useState<ToldKey | null>(null)
  const [successors, setSuccessors] = useState<Readonly<Record<string, string>>>({})
  const [said, setSaid] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  function areaName(code: string): string {
    return isRegionCode(code) ? regionByCode(code).shortName[language] : words('municipalityKeys.aland')
  }
  async function send(rows: Table, confirm: boolean): Promise<void> {
    setIsBusy(true)
    setSaid('')
    const address = `${config.routes.api}/regions/municipality-key`
    const answer = await sent<ToldKey>(address, {
      table: JSON.stringify(rows),
      successors: confirm ? successors : {},
      confirm,
    })
    setIsBusy(false)
    if ('problem' in answer) return setSaid(answer.problem ?? words('common.failed'))
    if (answer.body.isKept) return globalThis.location.reload()
    setTold(answer.body)
    setSuccessors(Object.fromEntries(answer.body.ceased.map(({ code, possible }) => [code, possible[0]?.code ?? ''])))
  }
  async function look(file: File): Promise<void> {
    setTold(null)
    const content = await tableIn(file, file.name).catch(() => null)
    if (content === null) return setSaid(words('municipalityKeys.notAKey'))
    const rows = content.map((row) =>
      row.map((cell) => (cell === null || typeof cell === 'number' ? cell : String(cell))),
    )
    setTable(rows)
    await send(rows, false)
  }
  function choose({ target }: ChangeEvent<HTMLInputElement>): void {
    const [file] = target.files ?? []
    if (file) void look(file)
    target.value = ''
  }
  const none = words('municipalityKeys.none')
  return (
    <section className="plan-progress" aria-labelledby={`${input}-title`}>
      <h2 id={`${input}-title`}>{words('municipalityKeys.take', { year: next })}</h2>
      <p>{words('municipalityKeys.takeHelp')}</p>
      <label htmlFor={input}>{words('municipalityKeys.file')}</label>
      <input id={input} type="file" accept=".csv,.xlsx" onChange={choose} />
      <div role="status">
        {said !== '' && <p>{said}</p>}
        {told !== null && told.problems.length > 0 && (
          <>
            <p>{words('sheets.fileProblems')}</p>
            <ul>
              {told.problems.map(({ line, column }) => (
                <li key={`${String(line)} ${String(column)}`}>
                  {line !== null && column !== null
                    ? words('municipalityKeys.cellWrong', { line, column })
                    : column === null
                      ? words('municipalityKeys.notAKey')
                      : words('municipalityKeys.columnMissing', { column })}
                </li>
              ))}
            </ul>
          </>
        )}
        {told !== null && told.problems.length === 0 && (
          <p>{words('municipalityKeys.willTake', { year: told.year, count: told.count, last: told.last })}</p>
        )}
      </div>
      {told !== null && told.problems.length === 0 && (
        <>
          <Told
            title={words('municipalityKeys.ceased')}
            none={none}
            lines={told.ceased.map(({ code, name, area, teams, possible }) => (
              <li key={code}>
                <label htmlFor={`${input}-${code}`}>
                  {words('municipalityKeys.mergesInto', { name: name[language], area: areaName(area) })}
                </label>{' '}
                <select
                  id={`${input}-${code}`}
                  value={successors[code] ?? ''}
                  onChange={({ target }) => setSuccessors({ ...successors, [code]: target.value })}
                >
                  {possible.map((each) => (
                    <option key={each.code} value={each.code}>
                      {each.name[language]}
                    </option>
                  ))}
                </select>{' '}
                {teams.length === 0
                  ? words('municipalityKeys.noTeams')
                  : words('municipalityKeys.teams', { teams: teams.map((each) => each.name).join(', ') })}
              </li>
            ))}
          />
          <Told
            title={words('municipalityKeys.founded')}
            none={none}
            lines={told.founded.map(({ code, name, area }) => (
              <li key={code}>
                {name[language]} ({areaName(area)})
              </li>
            ))}
          />
          <Told
            title={words('municipalityKeys.moved')}
            none={none}
            lines={told.moved.map(({ code, name, from, area }) => (
              <li key={code}>
                {words('municipalityKeys.movedTo', {
                  name: name[language],
                  from: areaName(from),
                  area: areaName(area),
                })}
              </li>
            ))}
          />
          <Told
            title={words('municipalityKeys.renamed')}
            none={none}
            lines={told.renamed.map(({ code, name, before }) => (
              <li key={code}>{words('municipalityKeys.renamedTo', { before, name: name[language] })}</li>
            ))}
          />
          <Button type="button" disabled={isBusy} onClick={() => void send(table, true)}>
            {words('municipalityKeys.accept', { year: told.year })}
          </Button>
        </>
      )}
    </section>
  )
}
