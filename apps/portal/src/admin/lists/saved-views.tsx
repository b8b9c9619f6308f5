'use client'

import { Button, Link, TextInput, useAuth, useConfig, useListQuery } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { say, type TextPath } from '../../text'
import { docsOf } from '../docs-of'
import { useLanguage } from '../language/use-language'
import { sent } from '../sent'

interface View {
  readonly id: string
  readonly name: string
  readonly query: string | null
}

/** What the list on the page is asked, without the page of it on which one stands. */
function askedNow(): string {
  const query = new URLSearchParams(window.location.search)
  for (const name of ['page', 'depth', 'preset']) query.delete(name)
  return query.toString()
}

function viewsAt(api: string, list: string, signal: AbortSignal | null = null): Promise<readonly View[]> {
  const where = new URLSearchParams({ 'where[list][equals]': list }).toString()
  const asked = `${api}/saved-views?${where}&sort=name&limit=50&depth=0&select[name]=true&select[query]=true`
  return docsOf<View>(asked, signal).catch(() => [])
}

/** The views of a list that its region has kept, each a link; and the field by which the list as it is now becomes one. */
export function SavedViews() {
  const { config } = useConfig()
  const { permissions } = useAuth()
  const { collectionSlug } = useListQuery()
  const pathname = usePathname()
  const language = useLanguage()
  const [views, setViews] = useState<readonly View[]>([])
  const [name, setName] = useState('')
  const [said, setSaid] = useState('')
  const { api, admin } = config.routes
  // What lies in the trash is in no list, and a choice of records for a field is none either.
  const isList = pathname.endsWith(`/collections/${collectionSlug}`) && collectionSlug !== 'saved-views'
  const ofList = new URLSearchParams({ 'where[list][equals]': collectionSlug }).toString()
  useEffect(() => {
    if (!isList) return undefined
    const stopper = new AbortController()
    void viewsAt(api, collectionSlug, stopper.signal).then(setViews)
    return () => stopper.abort()
  }, [api, collectionSlug, isList])
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  async function keep(): Promise<void> {
    setSaid('')
    const answer = await sent(`${api}/saved-views`, { name, list: collectionSlug, query: askedNow() })
    if ('problem' in answer) return setSaid(answer.problem ?? words('common.failed'))
    setSaid(words('savedViews.kept', { name }))
    setName('')
    setViews(await viewsAt(api, collectionSlug))
  }
  if (!isList) return null
  const mayKeep = Boolean(permissions?.collections?.['saved-views']?.create)
  if (!mayKeep && views.length === 0) return null
  return (
    <div className="saved-views">
      {views.length > 0 && (
        <nav aria-label={words('savedViews.plural')}>
          <ul>
            {views.map(({ id, name: called, query }) => (
              <li key={id}>
                {/* A new page, so that the list takes its columns from the address. */}
                <a href={`${admin}/collections/${collectionSlug}?${query ?? ''}`}>{called}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {mayKeep && (
        <details>
          <summary>{words('savedViews.keep')}</summary>
          <p>{words('savedViews.keepHelp')}</p>
          <div className="saved-views__new">
            <TextInput
              path="saved-view-name"
              label={words('savedViews.name')}
              value={name}
              onChange={(event: { target: { value: string } }) => setName(event.target.value)}
            />
            <Button type="button" size="medium" disabled={name.trim() === ''} onClick={() => void keep()}>
              {words('savedViews.keepThis')}
            </Button>
          </div>
          {views.length > 0 && (
            <Link href={`${admin}/collections/saved-views?${ofList}`}>{words('savedViews.all')}</Link>
          )}
        </details>
      )}
      <p role="status">{said}</p>
    </div>
  )
}
