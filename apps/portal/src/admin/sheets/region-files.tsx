'use client'

import { regions, type RegionCode } from '@kotipesa/domain'
import { useAuth, useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { say, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'
import type { ListSheet } from './lists/list-sheet'
import { SheetFiles } from './sheet-files'

type Fields = Readonly<Record<string, unknown>>

interface RegionFilesProps {
  readonly sheet: ListSheet
  readonly title: TextPath
  readonly help: TextPath
  readonly fileName: TextPath
  readonly onImported: () => void
}

/** The regions whose records the reader may write, as the reader's roles say; the portal decides on each request. */
function writableRegions(user: unknown): readonly RegionCode[] {
  const { nationalRole, regions: roles } = (user ?? {}) as { nationalRole?: unknown; regions?: readonly Fields[] }
  if (nationalRole === 'administrator') return regions.map(({ code }) => code)
  const edited = (roles ?? []).filter(({ role }) => role === 'editor')
  const codes = edited.map(({ region }) => (typeof region === 'object' ? (region as Fields | null)?.id : region))
  return regions.map(({ code }) => code).filter((code) => codes.includes(code))
}

/** Takes a list of a region out to a file, and in from one. */
export function RegionFiles({ sheet, title, help, fileName, onImported }: RegionFilesProps) {
  const { config } = useConfig()
  const { user } = useAuth()
  const language = useLanguage()
  const choice = useId()
  const writable = writableRegions(user)
  const [region, setRegion] = useState<string>(writable[0] ?? '')
  const { api } = config.routes
  return (
    <SheetFiles
      title={title}
      help={help}
      fileName={fileName}
      slug={sheet.slug}
      of={{ region }}
      table={() => sheet.table(api, region, language)}
      {...(writable.length > 0 ? { read: (table) => sheet.read(api, region, table) } : {})}
      columnName={(path) => sheet.columnName(path, language)}
      onImported={onImported}
    >
      {writable.length > 1 && (
        <>
          <label htmlFor={choice}>{say({ i18n: { language } }, 'sheets.region')}</label>
          <select id={choice} value={region} onChange={({ target }) => setRegion(target.value)}>
            {writable.map((code) => (
              <option key={code} value={code}>
                {regions.find((each) => each.code === code)?.name[language]}
              </option>
            ))}
          </select>
        </>
      )}
    </SheetFiles>
  )
}
