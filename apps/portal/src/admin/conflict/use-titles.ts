'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback } from 'react'
import { useLanguage } from '../language/use-language'
import { shownFields, type FormField, type Values } from './shown-fields'
import { referencesIn, titleKey } from './value-in-words'

/** What stands at an address of the portal's interface. */
export async function readRecord(address: string, language: string): Promise<Values> {
  const reply = await fetch(address, { credentials: 'include', headers: { 'Accept-Language': language } })
  if (!reply.ok) throw new Error(`${address}: ${reply.status}`)
  return (await reply.json()) as Values
}

/** Finds the names of the records to which some records refer, by what `titleKey` makes of each. */
export function useTitles(): (
  fields: readonly FormField[],
  records: readonly Values[],
) => Promise<ReadonlyMap<string, string>> {
  const { config, getEntityConfig } = useConfig()
  const language = useLanguage()
  return useCallback(
    async (fields, records) => {
      const named = shownFields(fields).flatMap((shown) => records.flatMap((record) => referencesIn(shown, record)))
      const found = [...new Set(named.map(({ relationTo }) => relationTo))].map(async (slug) => {
        const ids = [...new Set(named.filter(({ relationTo }) => relationTo === slug).map((each) => each.id))]
        const { docs } = await readRecord(
          `${config.routes.api}/${slug}?depth=0&limit=${ids.length}&where[id][in]=${ids.join(',')}`,
          language,
        )
        const title = getEntityConfig({ collectionSlug: slug })?.admin.useAsTitle ?? 'id'
        return (docs as readonly Values[]).map((doc) => [titleKey(slug, doc.id), String(doc[title])] as const)
      })
      return new Map((await Promise.all(found)).flat())
    },
    [config.routes.api, getEntityConfig, language],
  )
}
