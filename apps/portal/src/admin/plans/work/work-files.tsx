'use client'

import { helsinkiDay } from '@kotipesa/domain'
import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { tableOf } from '../../../sheets/table'
import { text } from '../../../text'
import { useLanguage } from '../../language/use-language'
import { SheetFiles } from '../../sheets/sheet-files'
import { columnKeyOf, columns, workIn, type Known } from './files/columns'

type Fields = Readonly<Record<string, unknown>>

/** The work packages of a plan as they are stored, in the order in which they are read. */
async function workOfPlan(api: string, plan: string): Promise<readonly Fields[]> {
  const query = `where[plan][equals]=${plan}&depth=0&limit=1000&sort=start`
  const reply = await fetch(`${api}/work-packages?${query}`, { credentials: 'include' })
  if (!reply.ok) throw new Error(`work packages: ${reply.status}`)
  return ((await reply.json()) as { docs: Fields[] }).docs
}

function knownOf(work: readonly Fields[]): Known {
  const today = helsinkiDay(new Date())
  return { today, work: work.map(({ id, name, costs }) => ({ id: String(id), name: String(name), costs })) }
}

/** Takes the work packages of a plan out to a file, and in from one. */
export function WorkFiles({ plan, mayWrite }: { readonly plan: string; readonly mayWrite: boolean }) {
  const { config } = useConfig()
  const router = useRouter()
  const language = useLanguage()
  const { api } = config.routes
  return (
    <SheetFiles
      title="workPackages.files"
      help="workPackages.filesHelp"
      fileName="workPackages.fileName"
      slug="work-packages"
      of={{ plan }}
      table={async () => {
        const work = await workOfPlan(api, plan)
        return tableOf(columns, work, language, knownOf(work))
      }}
      {...(mayWrite ? { read: async (table) => workIn(table, knownOf(await workOfPlan(api, plan))) } : {})}
      columnName={(path, data) => {
        const key = columnKeyOf(path, data)
        const found =
          columns.find((column) => column.key === key)?.label ?? (key === 'costs' ? text('workPackages.costs') : null)
        return found?.[language] ?? path
      }}
      onImported={() => router.refresh()}
    />
  )
}
