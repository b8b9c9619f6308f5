'use client'

import { useAuth, useListQuery } from '@payloadcms/ui'
import { usePathname, useRouter } from 'next/navigation'
import { teamsSheet } from './lists/teams'
import { trainersSheet } from './lists/trainers'
import { trainingsSheet } from './lists/trainings'
import { RegionFiles } from './region-files'

const lists = {
  teams: { sheet: teamsSheet, fileName: 'teams.plural' },
  trainers: { sheet: trainersSheet, fileName: 'trainers.plural' },
  trainings: { sheet: trainingsSheet, fileName: 'trainings.plural' },
} as const

/** Takes the list on the page in from a file that was taken out of it and filled in. */
export function ListImport() {
  const { collectionSlug } = useListQuery()
  const { permissions } = useAuth()
  const pathname = usePathname()
  const router = useRouter()
  const list = Object.entries(lists).find(([slug]) => slug === collectionSlug)?.[1]
  // What lies in the trash is in no list, and a choice of records for a field is none either.
  const isList = pathname.endsWith(`/collections/${collectionSlug}`)
  const mayCreate = Boolean(permissions?.collections?.[collectionSlug ?? '']?.create)
  if (list === undefined || !isList || !mayCreate) return null
  return (
    <RegionFiles
      sheet={list.sheet}
      title="sheets.listFiles"
      help="sheets.listFilesHelp"
      fileName={list.fileName}
      onImported={() => router.refresh()}
    />
  )
}
