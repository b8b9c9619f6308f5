'use client'

import { useConfig, useListRelationships } from '@payloadcms/ui'
import type { DefaultCellComponentProps, RelationshipFieldClient } from 'payload'
import { useEffect } from 'react'

/** So many are named; of the rest it is said how many they are. */
const mostNamed = 3

function idsIn(cellData: unknown): string[] {
  const values: readonly unknown[] = Array.isArray(cellData) ? cellData : [cellData]
  return values.filter((value) => typeof value === 'string')
}

/**
 * The names of the records that one refers to. Until a name has come there is nothing: Payload's own cell says
 * "missing" meanwhile, and goes on saying so of rows that were scrolled past.
 */
export function RelationCell({ cellData, field }: DefaultCellComponentProps<RelationshipFieldClient>) {
  const { documents, getRelationships } = useListRelationships()
  const { getEntityConfig } = useConfig()
  const relationTo = String(field.relationTo)
  const ids = idsIn(cellData)
  const named = ids.slice(0, mostNamed)
  const wanted = named.join(' ')
  useEffect(() => {
    if (wanted !== '') getRelationships(wanted.split(' ').map((value) => ({ relationTo, value })))
  }, [getRelationships, relationTo, wanted])
  const title = getEntityConfig({ collectionSlug: relationTo })?.admin.useAsTitle ?? 'id'
  const names = named.flatMap((id) => {
    const record: unknown = documents[relationTo]?.[id]
    const name = typeof record === 'object' && record !== null ? (record as Record<string, unknown>)[title] : null
    return typeof name === 'string' ? [name] : []
  })
  const more = ids.length - named.length
  return <span>{[...names, ...(more > 0 ? [`+ ${more}`] : [])].join(', ')}</span>
}
