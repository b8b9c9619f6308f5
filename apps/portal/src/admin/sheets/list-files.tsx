'use client'

import { Button, useConfig, useListQuery, useTableColumns } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useState } from 'react'
import type { Cell } from '../../sheets/cell'
import { csvOf, xlsxOf } from '../../sheets/formats'
import type { ListedTable } from '../../sheets/listed'
import { say, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'
import { sent } from '../sent'
import { saveFile } from './saved-file'

function tableOf({ columns, rows }: ListedTable): Cell[][] {
  return [
    columns.map(({ heading }) => heading),
    ...rows.map((row) =>
      row.map((cell, at) => (columns[at]?.isDay && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell)),
    ),
  ]
}

/** Takes the list on the page out to a file: its filter, its order and its columns, all of its pages. */
export function ListFiles() {
  const { config, getEntityConfig } = useConfig()
  const { query, collectionSlug, data } = useListQuery()
  const { columns } = useTableColumns()
  const pathname = usePathname()
  const language = useLanguage()
  const [said, setSaid] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  async function take(format: 'csv' | 'xlsx'): Promise<void> {
    setIsBusy(true)
    setSaid('')
    const asked = {
      columns: columns.filter(({ active }) => active).map(({ accessor }) => accessor),
      where: query.where ?? {},
      sort: typeof query.sort === 'string' ? query.sort : null,
      search: query.search ?? '',
    }
    const answer = await sent<ListedTable>(`${config.routes.api}/${collectionSlug}/list-table`, asked)
    setIsBusy(false)
    if ('problem' in answer) return setSaid(answer.problem ?? words('common.failed'))
    const table = tableOf(answer.body)
    const plural: unknown = getEntityConfig({ collectionSlug })?.labels.plural
    const name =
      typeof plural === 'string' ? plural : ((plural as Record<string, string> | undefined)?.[language] ?? '')
    const file = await (format === 'csv' ? csvOf(table, language) : xlsxOf(table))
    saveFile(file, `${name.toLocaleLowerCase(language).replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.${format}`)
    setSaid(words('sheets.listTaken', { rows: answer.body.rows.length }))
  }
  // What lies in the trash is in no list, and a choice of records for a field is none either.
  const isList = pathname.endsWith(`/collections/${collectionSlug}`)
  if (!isList || data === undefined || data.docs.length === 0) return null
  return (
    <div className="list-files">
      <Button type="button" buttonStyle="secondary" size="small" disabled={isBusy} onClick={() => void take('xlsx')}>
        {words('sheets.listXlsx')}
      </Button>
      <Button type="button" buttonStyle="secondary" size="small" disabled={isBusy} onClick={() => void take('csv')}>
        {words('sheets.listCsv')}
      </Button>
      <span role="status">{said}</span>
    </div>
  )
}
