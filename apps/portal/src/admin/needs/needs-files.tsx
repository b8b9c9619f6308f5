'use client'

import { helsinkiDay, isActiveOn, regions, type RegionCode } from '@kotipesa/domain'
import { useAuth, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { dayOf } from '../../fields/day-value'
import { rowsIn, tableOf } from '../../sheets/table'
import { say } from '../../text'
import { useLanguage } from '../language/use-language'
import { SheetFiles } from '../sheets/sheet-files'
import { columns, type Known } from './files/columns'

type Fields = Readonly<Record<string, unknown>>

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

/** The regions whose needs the reader may write, as the reader's roles say; the portal decides on each request. */
function writableRegions(user: unknown): readonly RegionCode[] {
  const { nationalRole, regions: roles } = (user ?? {}) as { nationalRole?: unknown; regions?: readonly Fields[] }
  if (nationalRole === 'administrator') return regions.map(({ code }) => code)
  const edited = (roles ?? []).filter(({ role }) => role === 'editor')
  const codes = edited.map(({ region }) => (typeof region === 'object' ? (region as Fields | null)?.id : region))
  return regions.map(({ code }) => code).filter((code) => codes.includes(code))
}

/** Takes the needs of a region out to a file, and in from one. */
export function NeedsFiles({ onImported }: { onImported: () => void }) {
  const { config } = useConfig()
  const { user } = useAuth()
  const language = useLanguage()
  const writable = writableRegions(user)
  const [region, setRegion] = useState<string>(writable[0] ?? '')
  const api = config.routes.api
  return (
    <SheetFiles
      title="needs.files"
      help="needs.filesHelp"
      fileName="needs.fileName"
      slug="needs"
      of={{ region }}
      table={async () => {
        const ofRegion = region === '' ? '' : `&where[region][equals]=${region}`
        const needs = await listed(api, `needs?sort=place&limit=10000&depth=0${ofRegion}`)
        return tableOf(columns, needs, language, await knownOf(api, null))
      }}
      {...(writable.length > 0 ? { read: async (table) => rowsIn(columns, table, await knownOf(api, region)) } : {})}
      columnName={(column) => columns.find(({ key }) => key === column)?.label[language] ?? column}
      onImported={onImported}
    >
      {writable.length > 1 && (
        <>
          <label htmlFor="needs-region">{say({ i18n: { language } }, 'needs.fileRegion')}</label>
          <select id="needs-region" value={region} onChange={({ target }) => setRegion(target.value)}>
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
