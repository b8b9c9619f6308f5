'use client'

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Change } from '../../saving/change'
import { useLanguage } from '../language/use-language'
import type { FormField, Values } from './shown-fields'
import type { Versions } from './differences'
import { readRecord, useTitles } from './use-titles'

/** What stands in the way of saving: who has changed what, and the record as it was, is here and is stored. */
export interface Conflict {
  readonly fields: readonly FormField[]
  readonly changes: readonly Change[]
  readonly versions: Versions
  readonly titles: ReadonlyMap<string, string>
}

interface Refusal {
  readonly status: number
  readonly json: { readonly errors?: readonly { name?: string; data?: { changes: readonly Change[] } }[] }
}

/**
 * Notices when a form was not saved because somebody else has changed the record meanwhile, and finds out what stands
 * against what. Nothing of what was typed is touched before `save` is called with the record that is right.
 */
export function useConflict(): {
  conflict: Conflict | null
  close: () => void
  save: (record: Values) => Promise<void>
} {
  const { formRef, getData, reset, setModified, submit } = useForm()
  const { id, collectionSlug, globalSlug, docConfig, data } = useDocumentInfo()
  const { config } = useConfig()
  const language = useLanguage()
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [pending, setPending] = useState<Values | null>(null)
  const sent = useRef<Values | null>(null)
  const base = useRef<Values>({})
  useEffect(() => {
    base.current = (data ?? {}) as Values
  }, [data])

  const titlesOf = useTitles()

  useEffect(() => {
    const form = formRef?.current
    if (!form || (id === undefined && globalSlug === undefined)) return undefined
    async function compare(changes: readonly Change[]): Promise<void> {
      const path = globalSlug === undefined ? `${String(collectionSlug)}/${String(id)}` : `globals/${globalSlug}`
      const theirs = await readRecord(`${config.routes.api}/${path}?depth=0`, language)
      const mine = getData() as Values
      const fields = (docConfig?.fields ?? []) as unknown as readonly FormField[]
      const titles = await titlesOf(fields, [mine, theirs])
      setConflict({ fields, changes, versions: { base: base.current, mine, theirs }, titles })
    }
    function notice(event: Event): void {
      const { status, json } = (event as CustomEvent<Refusal>).detail
      const error = status === 409 ? json.errors?.find(({ name }) => name === 'Conflict') : undefined
      // When the stored record cannot be read, the message of the refusal has said who changed what.
      if (error?.data) compare(error.data.changes).catch(() => undefined)
    }
    form.addEventListener('refused', notice)
    return () => form.removeEventListener('refused', notice)
  }, [collectionSlug, config.routes.api, docConfig, formRef, getData, globalSlug, id, language, titlesOf])

  // The form has to stand as chosen before it is sent, so that what the server answers can be put into it.
  useEffect(() => {
    if (pending === sent.current) return
    sent.current = pending
    if (pending === null) return
    setModified(true)
    void submit({ overrides: pending })
  }, [pending, setModified, submit])

  const save = useCallback(
    async (record: Values): Promise<void> => {
      if (conflict === null) return
      base.current = conflict.versions.theirs
      setConflict(null)
      await reset(record)
      setPending(record)
    },
    [conflict, reset],
  )
  return { conflict, close: useCallback(() => setConflict(null), []), save }
}
